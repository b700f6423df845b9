import type { importReasons as english } from '../en/import-reasons';
import type { Translated } from '../translated';

/** Why a record of a file that is imported is refused, merged or left alone, and where in the file it stands. */
export const importReasons: Translated<typeof english> = {
  file: 'ファイル',
  fileEnd: 'ファイルの末尾（{length}文字のあと）',
  line: '{line}行目',
  placed: '{at}：{why}',
  empty: 'ファイルが空です。書き出し直してください。',
  noJson:
    'JSONファイルではありません。Crossread、Hypothesis、ほかの注釈ツールがJSONかJSON-LDで書き出したファイルを選んでください。',
  cutOff:
    'ファイルが途中で終わっています。最後まで書き込みまたはダウンロードされていません。もう一度書き出すかダウンロードしてください。何も取り込んでいません。',
  broken:
    'ここでJSONの規則に反しています。もう一度書き出すか、手で編集した場合はここを直してください。何も取り込んでいません。',
  noAnnotations:
    'ファイルに注釈がありません。Crossread、Hypothesis、ほかの注釈ツールがJSONかJSON-LDで書き出したファイルを選んでください。',
  elsewhere:
    '続きの注釈の場所が書かれているだけです。Crossreadはネットワークから何も取りに行きません。そのファイルを保存して、それもインポートしてください。',
  newerFormat:
    '新しい版のCrossreadで書き出されています（形式{format}、この版が読めるのは{own}）。Crossreadを更新して、もう一度インポートしてください。',
  noFormat: '形式のバージョンは{own}のはずですが、存在しない番号です。書き出し直してください。',
  mereValue: '注釈ではなく、ただの値です。ファイルから取り除いてください。',
  unknownKind:
    'W3Cの注釈でも（型「Annotation」がない）、Hypothesisの注釈でも（対象か本文のある「uri」がない）ありません。',
  twice: '重複しています。同じものが{at}にあり、そちらを取り込みます。',
  idTaken:
    '{at}に同じIDのものがあり、そちらを取り込みます。IDは重複できません。こちらに別のIDを付けて、もう一度インポートしてください。',
  idTakenInList:
    '一覧に同じIDのものがあり、そちらを取り込みます。こちらに別のIDを付けて、もう一度インポートしてください。',
  noWebAddress:
    'ページのアドレス「{address}」はウェブのもの（http://かhttps://）ではないため、二度と見つけられません。ファイルのアドレスを直して、もう一度インポートしてください。',
  notHarmless:
    'アドレス「{address}」はウェブページではありません。ファイルのアドレスを直して、もう一度インポートしてください。',
  nothingToKeep:
    '引用もメモもタグもないため、残すものがありません。元のツールでできれば、TextQuoteSelectorを付けて書き出してください。',
  noTarget: '対象がなく、どのページのものかわかりません。',
  targetNoAddress: '対象がアドレスではなく、アドレスも持っていないため、どのページのものかわかりません。',
  otherContext: '@contextがWeb Annotationのもの（{context}）ではないため、言葉の意味が違うかもしれません。',
  longNote:
    'メモが{length}文字あります。上限は{most}文字です。いくつかに分けて、もう一度インポートしてください。',
  longTag:
    'タグの1つが{length}文字あります。上限は{most}文字です。短くして、もう一度インポートしてください。',
  longText:
    '文章の1つが{length}文字あります。上限は{most}文字です。短くして、もう一度ファイルをインポートしてください。',
  wrongPart:
    '「{part}」は{expected}であるべきところが{received}です。ファイルを直して、もう一度インポートしてください。',
  wrongRecord:
    '{expected}であるべきところが{received}です。ファイルを直して、もう一度インポートしてください。',
  somethingElse: '別のもの',
  finiteNumber: '有限の数',
  wantsText: '「{part}」は文章でなければなりません。ファイルを直して、もう一度インポートしてください。',
  wantsTexts:
    '「{part}」は文章のリストでなければなりません。ファイルを直して、もう一度インポートしてください。',
  wantsOneText:
    '「{part}」は1つの文章でなければなりません。ファイルを直して、もう一度インポートしてください。',
  wantsOneBodyText:
    '本体の「value」は1つの文章でなければなりません。ファイルを直して、もう一度インポートしてください。',
  wantsOneAddress:
    '「{part}」は1つのアドレスでなければなりません。ファイルを直して、もう一度インポートしてください。',
  strayArticle: '記事「{article}」は、ファイルから取り込む記事の中にありません。',
  otherTopic: '別のトピック「{topic}」のものです。',
  noDate: '「{date}」は実在する日付ではありません。記事は日付なしで取り込みます。',
  nowhere:
    '何がどのウェブページで主張されているかが書かれていません。文章と、アドレスのある「appearance」が必要です。',
  fitsNothing:
    '取り込みませんでした。ここのトピックのどの問いにも答えていないか、出来事の名前が出てきません。必要なら、ページを開いて言葉を選択し、主張として保存してください。',
  noQuestion:
    'トピックに「{question}」という問いはありません。ファイルを直して、もう一度インポートしてください。',
  noQuestionHere:
    'ここにあるトピックのバージョン{here}に「{question}」という問いはありません。ファイルはバージョン{version}で作られています。そのバージョンを取り込んでから、もう一度インポートしてください。',
  noAnswer: '{why}ファイルを直して、もう一度インポートしてください。',
  noAnswerHere: '{why}ファイルはトピックのバージョン{version}で作られていますが、ここにあるのは{here}です。',
  otherType: '問い「{question}」が求める答えは{asked}で、{given}ではありません。',
  'type.quantity': '数量',
  'type.date': '日付',
  'type.time': '時刻',
  'type.place': '場所',
  'type.choice': '選択肢',
  'type.statement': 'はい・いいえ',
  otherUnit: '問い「{question}」が求める数の単位は{asked}で、{given}ではありません。',
  noTime:
    '1日のうちの時刻ではありません。0時からの分数（0～1,439）で、最初が最後より後にならないようにします。',
  noPlace: 'トピックに「{place}」という場所はありません。',
  noOption: '問い「{question}」に「{option}」という選択肢はありません。',
  noFigure: '数字がありません。',
  boundsSwapped: '下限{min}が上限{max}より大きくなっています。',
  figureTooGreat: '数字{figure}は、上限の{most}を超えています。',
  figureBelowNaught: '数字{figure}は0より小さくなっています。',
  dayOutside: '日付{day}は、{first}年から{last}年までの範囲にありません。',
  noDay: '{day}は暦にない日付です。',
  daysSwapped: '最後の日{to}が、最初の日{from}より前です。',
  daysTooFar: '{from}から{to}までが200年を超えます。これほど広いと、何とでも一致してしまいます。',
  here: 'すでにあります。',
  saidHere: 'このページの同じ言葉が、同じメモとタグですでに保存されています。',
  saidAgain: 'このページの同じ言葉が、同じメモとタグでファイルにもう一度出てきます。',
  deletedThere: 'ファイルの側であとから削除されています。ごみ箱に移します。',
  changedThere: 'ここで削除されたあとに、ファイルの側で変更されています。ごみ箱から戻します。',
  newerHere: '手元のほうが新しいので残します。ファイルの内容は以前の版として残します。',
  sameLater: 'ファイルには、あとで変更されたものとして入っています。色、メモ、タグは同じです。',
  newerThere: 'ファイルのほうが新しい版です。手元の内容は以前の版として残します。',
};
