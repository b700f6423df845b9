import type { editing as english } from '../en/editing';
import type { Translated } from '../translated';
import { colours } from './colours';

/** The texts with which a highlight is coloured, noted, tagged and placed: in the page, which carries no others, and in panel and desk. */
export const editing: Translated<typeof english> = {
  ...colours,
  colours: '色',
  noteLabel: 'メモ',
  noteHelp: 'Markdownが使えます。{keys}で保存します。',
  noteSave: 'メモを保存',
  noteCancel: 'キャンセル',
  noteTooLong:
    'メモが長すぎて保存できません。上限{most}文字に対して{n}文字あります。{over}文字減らすか、複数のハイライトに分けてください。何も切り捨てていません。',
  tagsLabel: 'タグ',
  tagsPlaceholder: 'タグを追加',
  tagRemove: 'タグ「{tag}」を外す',
  tagAdded: 'タグ「{tag}」を付けました。',
  tagRemoved: 'タグ「{tag}」を外しました。',
  tagThere: '「{tag}」はすでに付いています。',
  tagTooLong: 'タグは{most}文字までです。今は{n}文字あるので、短くしてください。',
  'editor.changed': 'このハイライトの部分は、本文が変わっています。',
  'editor.accept': '今の言葉のまま残す',
  'editor.ambiguous': { other: '当てはまる場所が{n}か所あります。どれですか？' },
  'editor.goTo': '{n}番目の場所へ移動',
  'editor.isHere': '{n}番目が正しい',
  'editor.byHand': '手動で置く',
  tagsFound: { other: '選べるタグ{n}件' },
};
