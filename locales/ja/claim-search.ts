import type { claimSearch as english } from '../en/claim-search';
import type { Translated } from '../translated';

/** The texts of the room in which claims are looked for. */
export const claimSearch: Translated<typeof english> = {
  title: '主張',
  help: '手元の記事がトピックの問いに答えた内容を、含まれる言葉から探せます。',
  search: '主張を検索',
  searchHint:
    '答え、その文、問い、情報源、記事の題名や媒体の言葉で検索できます。“ ”で囲むと、そのままの語句を探します。',
  results: '見つかった主張',
  reading: '主張を読み込んでいます…',
  found: { other: '主張{n}件' },
  foundOf: { other: '主張{all}件中{n}件' },
  foundSoFar: { other: '今のところ{n}件。検索を続けています…' },
  dropQuery: '検索をクリア',
  nothingFound: 'すべての言葉を含む主張はありません。言葉を減らすか、語の先頭だけで試してください。',
  untitled: '題名なし',
  failed:
    '主張を検索できません。ブラウザーのメッセージ：{reason}。このタブを閉じ、デスクを開き直してください。',

  // Nothing is there yet.
  emptyTitle: '主張はまだありません',
  emptyWhat:
    '主張とは、トピックの問いに対する記事の答えです。記事を読むとここにたまります。追っている出来事の記事を開くか、手元の記事を追加してください。',
  emptyAdd: '記事を追加',

  // From elsewhere.
  searchClaims: '「{query}」を含む主張',
};
