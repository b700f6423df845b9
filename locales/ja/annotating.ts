import type { annotating as english } from '../en/annotating';
import type { Translated } from '../translated';
import { editing } from './editing';

/** The texts of the toolbar at selected words and of the editor at a highlight: in the page, which carries no others. */
export const annotating: Translated<typeof english> = {
  ...editing,
  'toolbar.label': '選択した言葉をハイライト',
  'toolbar.note': 'メモ',
  'toolbar.claim': '主張として保存',
  'toolbar.more': 'その他',
  'toolbar.without': 'このツールバーがなくても、右クリック、キー、パネルからハイライトできます。',
  'toolbar.off': 'ツールバーをオフにする',
  'toolbar.back': '色の選択に戻る',
  'toolbar.isOff':
    'これからはツールバーを表示しません。メニューとキーでは引き続きハイライトできます。設定で元に戻せます。',
  'toolbar.undo': '元に戻す',
  'toolbar.close': '閉じる',
  'note.label': '選択した言葉へのメモ',
  'note.unsaved': 'まだ保存されていません。書いた内容は、このページを離れるまでここに残ります。',
  'note.kept': 'メモは保存されていません。このページを離れるまでここに残ります。',
  'note.goOn': '続きを書く',
  'claim.label': '主張として保存',
  'claim.which': 'この言葉は、どの問いへの答えですか？',
  'claim.search': '問いを検索',
  'claim.loading': '問いを探しています…',
  'claim.none': '追っているトピックには、まだ問いがありません。',
  'claim.noAnswer':
    'この言葉を答えとする問いはありません。検索して問いの内容を確かめるか、文をもう少し長く選択してください。',
  'claim.noneFound': 'この言葉を含む問いはありません。',
  'claim.unread': 'この言葉からは答えを読み取れません',
  'claim.others': { other: 'ほかの問い{n}件' },
  'claim.sayYourself': 'この言葉からは読み取れません。自分の判断で「{answer}」とします',
  'claim.saved': '主張として保存しました。',
  'claim.undo': 'ハイライトを取り消す',
  'editor.label': 'ハイライト：{exact}',
  'editor.several': 'ここには{n}件のハイライトが重なっています',
  'editor.addNote': 'メモを追加',
  'editor.editNote': 'メモを編集',
  'editor.delete': '削除',
  'said.saved': '「{colour}」としてハイライトしました。',
  'said.deleted': '削除しました。',
  'said.tryAgain': 'もう一度試す',
  'said.notSaved': '保存できませんでした。{why}',
  'said.noAnswer': 'Crossreadから応答がありません。更新した直後の場合は、ページを再読み込みしてください。',
  'said.copy': 'メモの内容（コピー用）：',
  'place.select': '「{exact}」にあたる言葉を選択してください。',
  'place.here': 'ハイライトをここに置く',
  'place.placed': '置きました。',
  'why.nothing': '先に言葉を選択してください。',
  'why.noHighlight':
    '何も選択されていません。このページにはまだハイライトもありません。先に言葉を選択してください。',
  'why.field':
    '入力欄の文字はページの一部ではないため、ハイライトできません。入力欄の外の言葉を選択してください。',
  'why.editable':
    'この文章は編集中なので、ハイライトを付けても残りません。編集欄の外の言葉を選択してください。',
  'why.frame':
    'この言葉は別のサイトのフレーム内にあり、ブラウザーが読み取りを許しません。フレームを別のタブで開いてください。',
  'why.hidden': '選択した言葉はページに表示されていません。表示されている言葉を選択してください。',
  'why.folded': 'この言葉は、折りたたまれた部分にあります。見るには展開してください。',
  'why.tooFar': 'この言葉は、読み取りの上限であるページの先頭から100万文字より後ろにあります。',
};
