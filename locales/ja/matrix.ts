import type { matrix as english } from '../en/matrix';
import type { Translated } from '../translated';
import { outcomeMeanings } from './outcomes';

/** The texts of the coverage matrix. */
export const matrix: Translated<typeof english> = {
  ...outcomeMeanings,

  // The table.
  matrix: '「{topic}」の報道：縦に問い、横に記事',
  question: '問い',
  values: { other: '値{n}件' },
  origins: { other: '情報源{n}件' },
  onlyDenied: '否定のみ、記述なし',
  questionsInGroup: { other: '問い{n}件' },

  // An article at the head of its column.
  noPublisher: '媒体の記載なし',
  noDate: '日付の記載なし',
  noLanguage: '言語の記載なし',
  answered: '{n}/{all}',
  answeredInWords: '{all}件中{n}件の問いに回答',
  twin: 'その{n}',
  pin: '左に固定：{article}',
  choose: '並べて比較に選ぶ：{article}',
  missingHere: '抜けている点',
  missingHereIn: '抜けている点：{article}',
  readHere: 'ここで読んだ',
  fromTopic: 'トピックから',
  columnName: '{publisher}、「{title}」、{date}、{language}、{answered}、{known}',

  // A cell.
  noAnswer: '答えなし',
  cellName: '{question} {article}：{said}',
  more: { other: '+{n}' },
  moreAnswers: { other: 'ほかの答え{n}件' },
  reportsDenial: '否定を伝えている',
  denialToo: '+ 否定',
  ownWord: '独自',
  'modality.planned': '予定',
  'modality.possible': '可能性',
  'modality.alleged': '疑惑',
  'modality.denied': '否定',
  'curated.added': '自分で追加',
  'curated.confirmed': '自分で確認',
  'curated.corrected': '自分で訂正',
  'curated.added-by-another': 'ほかの読者が追加',
  'curated.confirmed-by-another': 'ほかの読者が確認',
  'curated.corrected-by-another': 'ほかの読者が訂正',
  imported: 'インポート',

  // Above the table.
  filters: '表示するもの',
  findQuestion: '問いを探す',
  group: '問いのグループ',
  anyGroup: 'すべてのグループ',
  order: '記事の並び順',
  'order.newest': '新しい順',
  'order.oldest': '古い順',
  'order.publisher': '媒体順',
  'order.completeness': '答えの多い順',
  answersCome: '次の結果になった問いだけ',
  oneOrigin: '情報源1つ',
  oneOriginMeaning: '複数の記事があるが、すべて同じ1つの情報源によるもの',
  moreFilters: 'ほかの絞り込み',
  moreFiltersOn: { other: 'ほかの絞り込み（{n}）' },
  publisher: '媒体',
  anyPublisher: 'すべての媒体',
  language: '言語',
  anyLanguage: 'すべての言語',
  from: '公開日（開始）',
  to: '終了',
  onlyReadHere: 'ここで読んだ記事だけ',
  missingIn: '抜けている記事',
  anyArticle: '指定なし',
  clearFilters: '絞り込みをクリア',
  shownQuestions: { other: '問い{n}件' },
  shownQuestionsOf: { other: '問い{all}件中{n}件' },
  shownArticles: { other: '記事{n}件' },
  shownArticlesOf: { other: '記事{all}件中{n}件' },
  stillComparing: '比較を続けています…',
  copy: '表としてコピー',
  copySelected: { other: 'セル{n}個をコピー' },
  copied: { other: 'セル{n}個をコピーしました。' },
  chosenArticles: { other: '記事{n}件を選択中' },
  chooseOneMore: 'もう1件選ぶと、並べて比較できます',
  compare: '並べて比較',
  chooseNone: '選択を解除',

  // When there is nothing to show.
  nothingTitle: 'この絞り込みに合うものはありません',
  nothingHelp:
    '絞り込みを1つ外すか、すべてクリアしてください。問いは、表示中の記事のどれかが答えていれば表示されます。',
  noQuestionsTitle: 'このトピックにはまだ問いがありません',
  noQuestionsHelp:
    'トピックでは、問いに対する記事の答えを比べます。問いがなければ、並べるものがありません。記事そのものは「記事」のページにあります。',
  noAnswersTitle: 'まだ答えがありません',
  noAnswersHelp:
    'このトピックの記事はありますが、問いに答えているものがありません。ほかの記事を読むか、選択した言葉を主張として保存してください。',

  // Above a table of which nothing was read here.
  nothingRead: 'このトピックの記事はまだ読んでいません。ここにある記事は、すべてトピックに付属するものです。',
  toBegin: '自分の記事で始める',

  // Beside the table.
  detailTitle: '{article}の答え：{question}',
  answersHere: '記事の答え',
  denialsHere: '記事が伝える否定',
  keys: '矢印キーで移動、Enterで開く、Shift＋矢印キーまたはクリックで選択、Ctrl+Cでコピー。',
};
