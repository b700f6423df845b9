import type { outcomes as englishOutcomes, outcomeMeanings as englishOutcomeMeanings } from '../en/outcomes';
import type { Translated } from '../translated';

/** What each sign is called and what it means: the same in the page, panel, desk and reports, and in the README. */

/** Names of the outcomes. */
export const outcomes: Translated<typeof englishOutcomes> = {
  'outcome.corroborated': 'ほかも一致',
  'outcome.differs': '食い違い',
  'outcome.denied': '否定あり',
  'outcome.attributed-differently': '情報源が異なる',
  'outcome.vaguer': 'ここは大まか',
  'outcome.not-comparable': '条件が異なる',
  'outcome.only-here': 'ここだけ',
};

/** What they mean, for legends: a card in a page has no room for it, and does not carry it. */
export const outcomeMeanings: Translated<typeof englishOutcomeMeanings> = {
  'meaning.corroborated': 'ほかの記事も同じ答えです。丸の横の数字は、独立した情報源の数です。',
  'meaning.differs': 'ほかの記事は、同じ問いに別の答えを出しています。',
  'meaning.denied': 'ほかの報道で、だれかがこれを否定しています。',
  'meaning.attributed-differently': 'ほかの記事も同じ内容や同じ言葉を伝えていますが、情報源が異なります。',
  'meaning.vaguer': 'ほかの記事は、同じことをもっと詳しく伝えています。',
  'meaning.not-comparable': '数えている対象や期間が違うか、予定と結果を並べたものです。矛盾ではありません。',
  'meaning.only-here': 'ほかの記事には出てきません。',
};
