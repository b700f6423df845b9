import type { bin as english } from '../en/bin';
import type { Translated } from '../translated';

/** The texts of the bin, where all that the reader deleted lies for a while. */
export const bin: Translated<typeof english> = {
  title: 'ごみ箱',
  help: '削除したものは、付随するものと一緒に{days}日間ここに残り、その後完全に削除されます。',
  opening: 'ごみ箱を調べています…',
  notOpened:
    'ごみ箱を開けません。ブラウザーのメッセージ：{reason}。ブラウザーを再起動して、もう一度試してください。',

  // Empty.
  emptyTitle: 'ごみ箱は空です',
  emptyWhat:
    'ハイライト、記事、トピック、自分で作った主張、作成中のトピックを削除すると、ここに移って{days}日間残ります。',
  emptyHow:
    'どれも元の状態に戻せます。記事は本文、主張、自分の判断ごと、トピックは付随するものすべてと一緒に戻ります。',
  emptyCopies: '完全に削除したものも、直近の控えに残っていることがあります。{backup}を確認してください。',
  emptyCopiesLink: 'バックアップ',

  // The list.
  list: 'ごみ箱の中身',
  count: { other: 'ごみ箱に{n}件' },
  selectedCount: { other: '{n}件を選択中' },
  'kind.articles': '記事',
  'kind.articles-many': '記事',
  'kind.topic': 'トピック',
  'kind.claim': '自分の主張',
  'kind.said': '自分の訂正',
  'kind.draft': '作成中のトピック',
  'kind.everything-read': '読んだものすべて',
  'kind.highlight': 'ハイライト',
  untitled: '題名なし',
  andMore: { other: '{title}、ほか{n}件' },
  'went.articles': { other: '記事{n}件' },
  'went.claims': { other: '主張{n}件' },
  'went.ownClaims': { other: '自分の主張{n}件' },
  'went.said': { other: '確認・訂正した主張{n}件' },
  'went.drafts': { other: '保存していない下書き{n}件' },
  with: '付随するもの：{what}',
  deletedOn: '{date}に削除',
  goesIn: { other: 'あと{n}日で完全に削除' },
  goesToday: '今日、完全に削除',
  select: '「{title}」を選択',
  restore: '復元',
  restoreOf: '「{title}」を復元',
  restoreAll: { other: '{n}件すべて復元' },
  restoreSelected: { other: '選択した{n}件を復元' },
  deleteSelectedForGood: { other: '選択した{n}件を完全に削除…' },
  emptyBin: { other: 'ごみ箱を空にする…' },

  // Asking first.
  askForGood: '{what}を完全に削除しますか？',
  askForGoodHelp:
    'ここからは元に戻せません。Crossreadが自動で作った直近の控えには、長くて1週間残っていることがあります。',
  yesForGood: '完全に削除',
  noForGood: '残す',
  'asked.highlight': { other: 'ハイライト{n}件' },
  'asked.articles': { other: '記事{n}件' },
  'asked.topic': { other: 'トピック{n}件' },
  'asked.claim': { other: '自分の主張{n}件' },
  'asked.said': { other: '自分の訂正{n}件' },
  'asked.draft': { other: '作成中のトピック{n}件' },
  'asked.everything-read': { other: 'これまでに読んだものすべて（記事{n}件）' },

  // What was done.
  'doing.restore': { other: '{n}件を復元しています…' },
  'doing.delete': { other: '{n}件を削除しています…' },
  'done.restored': { other: '{n}件を復元しました。' },
  'done.someBack': '{all}件中{n}件を復元しました。{why}',
  'done.gone': { other: '{n}件を完全に削除しました。' },
  'stays.gone': 'もうごみ箱にありません。ほかの場所で復元または削除されました。',
  'stays.topic-there':
    'ごみ箱に残ります。今は別のトピックが同じIDを使っています。そのトピックを複製するか書き出してから削除し、そのあとで復元してください。',
  'stays.draft-there':
    'ごみ箱に残ります。このトピックの編集を新たに始めています。先にその編集を保存するか破棄してください。',
  'stays.article-gone': 'ごみ箱に残ります。元の記事が保存されていません。先に記事を復元してください。',

  // After a deletion, elsewhere in the desk.
};
