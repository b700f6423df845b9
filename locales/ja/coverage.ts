import type { coverage as english } from '../en/coverage';
import type { Translated } from '../translated';

/** The texts of the rooms in which coverage is compared. */
export const coverage: Translated<typeof english> = {
  topic: 'トピック',
  views: '比べ方',
  'view.coverage': 'すべての問い',
  'view.side-by-side': '並べて比較',
  'view.missing': '抜けている点',
  'view.timeline': '時系列',
  'view.report': 'レポート',
  comparing: '比較しています…',
  noTopics:
    'まだトピックがありません。Crossreadが付属データを準備しています。少し待ってから、このページを開き直してください。',
  topicGone: 'このトピックはもうありません。今あるトピック：',
  storeClosed:
    'データベースを開けません。ブラウザーのメッセージ：{reason}。ブラウザーを再起動して、もう一度試してください。',
};
