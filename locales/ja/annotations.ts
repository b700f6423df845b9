import type { annotations as english } from '../en/annotations';
import type { Translated } from '../translated';
import { editing } from './editing';

/** The texts of a saved highlight, as panel and desk show it; of the page's bundles only editing is part. */
export const annotations: Translated<typeof english> = {
  ...editing,

  // One highlight.
  savedOn: '{date}に保存',
  savedItem: '{colour}：{quote}',
  noteImage: '画像：{name}',
  noteAll: 'メモをすべて表示（{n}文字）',
  edit: '編集',
  deleteOne: '削除',
  showWords: 'ページで表示',
  whole: 'すべて表示',

  // What became of its words.
  'became.lost': '元の言葉がこのページに見つかりません',
  'became.note': 'ページへのメモとして保存',
  'became.unseen': '元の言葉はまだページで探していません',
  'help.ambiguous': 'どれが正しいか指定するまで、候補をすべてページにマークします。',
  'help.ambiguousAway': 'ページを開き、パネルかその言葉の場所で、どれが正しいか指定してください。',
  'help.lost': '言葉、メモ、タグはここに残っています。元の言葉の前後はこうなっていました：',
  'touched.number': '数字が変わりました。',
  'touched.name': '名前が変わりました。',
  'touched.negation': '否定の有無が変わりました。',
  'touched.wording': '言い回しだけが変わりました。',
  wasSaid: '削除：',
  isSaid: '追加：',
  endOfChange: '。',
  placeOf: '{all}か所のうち{n}番目',
  tryAgain: 'もう一度試す',
  keepAsNote: 'メモとして残す',
  lookAgain: '元の言葉をもう一度探す',

  earlierWords: '以前は次の言葉に付いていました：',
  goBackTo: 'この言葉に戻す',

  // Notes that were written in two windows at the same time.
  noteChangedMeanwhile: 'このメモは、その間に別のウィンドウで変更されました。保存すると両方が残ります。',
  otherNotes: { other: 'このメモの別の版{n}件' },
  otherNotesHelp: '同時に別のウィンドウで書かれたもの、または別のコピーから残されたものです。',
  noteOf: '{date}に書いたもの：',
  bringNoteBack: 'このメモに戻す',

  // The panel's list of what is saved on a page.
  savedHeading: 'このページで保存したもの',
  savedNothing: 'このページで保存したものはまだありません。ページの言葉を選択するとハイライトできます。',
  savedCount: { other: 'このページのハイライトは{n}件です。' },
  savedAstray: { other: 'そのうち{n}件は元の場所にありません。' },
  highlightSelection: '選択部分をハイライト',
  theseOnDesk: 'このページの分をデスクで見る',
  allHighlights: 'すべてのハイライト',
  opensInNewTab: '（新しいタブで開きます）',
  highlighted: 'ハイライトしました。',
  highlightNotHere:
    'このページではハイライトできません。ブラウザーが拡張機能の利用を許していないページです。',
  binned: '削除しました。{days}日間はごみ箱に残ります。',
  undo: '元に戻す',
  back: '元に戻しました。',
  changeFailed: '保存できませんでした。何も変更されていません。ブラウザーのメッセージ：{reason}',
  noRoom:
    '空き容量がありません。何も変更されていません。ディスクの空きを増やし、パネルを開き直してもう一度試してください。',
  wordsGone: 'この言葉は今のページにはありません。もう一度試すか、手動で置いてください。',
  pageGone: 'ページから応答がありません。再読み込みしてから、もう一度試してください。',
  placedHere: '置きました。',
  placedBack: '元の場所に戻しました。',
  lookedAgain: '元の言葉をもう一度探しました。',
  placeHint: 'ページで正しい言葉を選択し、その場で確定してください。「{quote}」がそこに置かれます。',
  'notShown.paused': 'ここでは一時停止中です。ハイライトは残っていますが、ページには表示しません。',
  'notShown.never-read':
    'このサイトは読み取りの対象外です。ハイライトは残っていますが、ページには表示しません。',
};
