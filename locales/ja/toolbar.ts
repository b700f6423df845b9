import type { toolbar as english } from '../en/toolbar';
import type { Translated } from '../translated';

/** What the background writes on the browser's own surfaces, the toolbar button and the context menu; it carries no other texts. */
export const toolbar: Translated<typeof english> = {
  name: 'Crossread',
  badge: { other: 'Crossread：ほかの報道と食い違う答えが{n}件' },
  // At most four letters have room on the button.
  'badge.off': 'オフ',
  'badge.paused': 'Crossread：すべてのサイトで一時停止中',
  'badge.pausedHere': 'Crossread：このサイトで一時停止中',
  'badge.pausedBoth': 'Crossread：すべてのサイトで一時停止中（このサイトは個別にも停止中）',
  'badge.trouble': 'Crossread：データベースを開けません。パネルを開くと対処方法を確認できます。',
  'menu.panel': 'サイドパネルを開く',
  'menu.pauseHere': 'このサイトで一時停止または再開',
  'menu.pause': 'すべてのサイトで一時停止',
  'menu.resume': 'すべてのサイトで再開',
  'menu.highlight': 'ハイライト',
  'menu.note': 'メモ付きでハイライト…',
  'menu.claim': '主張として保存…',
};
