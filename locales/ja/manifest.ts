import type { manifest as english } from '../en/manifest';
import type { Translated } from '../translated';

/** What the browser itself shows of the extension: in its list of extensions, of keys, and in a store. The description has 132 characters at most, as Chrome’s store wants it. */
export const manifest: Translated<typeof english> = {
  description: 'ニュース記事の主張にマークを付け、ほかにだれがそう伝えているかを横に表示します。',
  nextMark: '次のマークへ移動',
  previousMark: '前のマークへ移動',
  annotate: '選択した言葉をハイライト、または次のハイライトへ移動',
  openCard: '現在のマークのカードを開く',
  pauseHere: 'このサイトで一時停止または再開',
  pause: 'すべてのサイトで一時停止または再開',
  openPanel: 'サイドパネルを開く',
};
