import type { checks as english } from '../en/checks';
import type { Translated } from '../translated';

/**
 * Why a check came out as it did. Whole sentences; `{here}` and `{there}` are what this article and what another answers, on whose word, as
 * `here.…` and `there.…` write it. What is put in is never inflected: names stand as articles have them, values as values.ts writes them. A
 * sentence's first letter is made a capital where the script has any.
 */
export const checks: Translated<typeof english> = {
  // What this article answers: “about 6,700 containers, by the US State Department”.
  'here.credited': 'この記事では{value}（情報源は{credit}）',
  'here.own': 'この記事では{value}（独自の記述）',
  // What another answers; `{paper}` is its publisher or, in quotes, its headline.
  'there.credited': '{paper}では{value}（情報源は{credit}）',
  'there.own': '{paper}では{value}（独自の記述）',
  'there.sameCredited': '{paper}でも同じ（情報源は{credit}）',
  'there.sameOwn': '{paper}でも同じ（独自の記述）',
  'there.andArticles': { other: '{side}ほか記事{n}件' },
  'there.andAnswers': { other: '{side}（ほかの答え{n}件）' },
  // Whose word it is, and through whom it came: “Yuri Ushakov via Interfax and Reuters”.
  headline: '「{title}」',
  via: '{source}（{carriers}経由）',
  namesAndMore: { other: '{name}ほか{n}件' },

  unanswered: '手元のほかの記事は、これに答えていません。',
  denied: '{here}。{denial}',
  // `n` is how many papers there are.
  'deniedBy.one': { other: '{papers}によると、{names}が否定しています。' },
  'deniedBy.several': { other: '{papers}によると、{names}が否定しています。' },
  'deniedBy.nobody': { other: '{papers}によると、これは否定されています。' },
  differs: '{here}、{there}。両立しません。',
  vaguer: '{here}。より詳しくは、{there}。',
  onePhrase: '{here}、{there}。同じ言い回しが、別の人の言葉として伝えられています。',
  otherWord: '{here}、{there}。答えは同じですが、情報源が異なります。',
  'counts.otherTwo': '{here}、{there}。数えた主体も期間も異なります。',
  'counts.otherPeriod': '{here}、{there}。数えた期間が異なります。',
  'counts.otherCounter': '{here}、{there}。数えた主体が異なります。',
  'counts.later': '{here}、{there}。累計なので、大きい数字のほうがあとに公開されたものです。',
  'counts.bound': '{here}、{there}。下限や上限の数字は、数えた結果ではありません。',
  'onlyHere.deniedHere': 'この記事は否定されたと伝えていますが、ほかはそう述べています：{there}。',
  'onlyHere.givesBoth': 'ほかの記事は、この答えと別の答えの両方を伝えています：{there}。',
  'onlyHere.beside': 'ほかの記事は、同時に成り立ち得ることも伝えています：{there}。',
  'onlyHere.unlike': 'ほかの記事もこれに答えていますが、一致も対立もしません：{there}。',

  // A plan beside what came of it; `{plan}`, `{report}`, `{earlier}` and `{later}` are answers as above.
  planAndReport: '予定として、{plan}。結果として、{report}。',
  // “then (17 June): planned 18 June, by …; now (19 June): 19 June, by ….”
  thenAndNow: '{before}は{earlier}、{after}は{later}。',
  planned: '予定：{side}',
  before: '以前',
  beforeOn: '以前（{day}）',
  after: '今回',
  afterOn: '今回（{day}）',
  // `{agrees}` is the whole sentence below.
  plannedThenReported: '{agrees}{before}は予定、{after}は結果として伝えています。',

  fits: '{here}。より大まかには、{there}。両方とも成り立ちます。',
  // “Same figure in 2 articles; both cite the US State Department.” `{whose}` is one of those from `copies` to `origins`.
  agrees: '{same}。{whose}。',
  'same.figure': { other: '記事{n}件で同じ数字' },
  'same.date': { other: '記事{n}件で同じ日付' },
  'same.time': { other: '記事{n}件で同じ時刻' },
  'same.place': { other: '記事{n}件で同じ場所' },
  'same.answer': { other: '記事{n}件で同じ答え' },
  'rounded.figure': { other: '記事{n}件で、端数を丸めた同じ数字' },
  'rounded.date': { other: '記事{n}件で、おおよそ同じ日付' },
  'rounded.time': { other: '記事{n}件で、おおよそ同じ時刻' },
  'rounded.place': { other: '記事{n}件で、おおよそ同じ場所' },
  'rounded.answer': { other: '記事{n}件で、おおよそ同じ答え' },
  'copies.both': 'どちらも同じ文章です',
  'copies.all': 'すべて同じ文章です',
  'byPaper.both': 'どちらも{paper}の記事です',
  'byPaper.all': 'すべて{paper}の記事です',
  'cite.both': 'どちらも情報源は{names}です',
  'cite.all': 'すべて情報源は{names}です',
  'oneOrigin.both': 'どちらも元は1つの情報源、{origin}です（{names}）',
  'oneOrigin.all': 'すべて元は1つの情報源、{origin}です（{names}）',
  ownWords: 'それぞれ独自の記述です',
  // “from 4 origins: Russia, the United States and 2 articles on their own word”; the last name of the list is one of the two below.
  origins: { other: '情報源は{n}件：{names}' },
  originsMore: { other: 'ほか{n}件' },
  articlesOnOwnWord: { other: '独自の記述の記事{n}件' },

  // Where an article contradicts itself; `Long` where the answers have commas.
  'own.reportsBoth': 'この記事は両方を伝えています：{first}、{second}。',
  'own.twoAnswers': 'この記事には2つの答えがあります：{first}と{second}。',
  'own.twoAnswersLong': 'この記事には2つの答えがあります：{first}／{second}。',
  'own.twoAnswersBy': 'この記事には、どちらも{credit}を情報源とする2つの答えがあります：{first}と{second}。',
  'own.twoAnswersByLong':
    'この記事には、どちらも{credit}を情報源とする2つの答えがあります：{first}／{second}。',

  // What no question of the topic asks for.
  'open.unstated': '手元のほかの記事は、これを述べていません。',
  'open.oneOrigin': { other: '記事{n}件で同じ。すべて1つの情報源によるものです。' },
  'open.origins': { other: '記事{n}件で同じ。情報源は{origins}件です。' },
  'open.related': '{paper}もこれに触れていますが、別のことか、別の言い方です。',
  'open.says': '{paper}では{value}。',
  'open.saysOf': '{paper}では{value}（{credit}）。',

  // What the reader did, before the reason.
  'reader.added': 'この主張を保存しました。',
  'reader.confirmed': 'この主張を確認しました。',
  'reader.corrected': '自分で訂正しました。',
  'reader.added-by-another': 'ほかの読者がこの主張を保存しました。',
  'reader.confirmed-by-another': 'ほかの読者がこの主張を確認しました。',
  'reader.corrected-by-another': 'ほかの読者が訂正しました。',
  afterReader: '{did}{why}',
  // `{own}` says that the article contradicts itself.
  elsewhere: '{why}{own}記事の別の箇所：「{sentence}」',
};
