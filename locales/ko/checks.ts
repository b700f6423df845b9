import type { checks as english } from '../en/checks';
import type { Translated } from '../translated';

/**
 * Why a check came out as it did. Whole sentences; `{here}` and `{there}` are what this article and what another answers, on whose word, as
 * `here.…` and `there.…` write it. What is put in is never inflected: names stand as articles have them, values as values.ts writes them. A
 * sentence's first letter is made a capital where the script has any.
 */
export const checks: Translated<typeof english> = {
  // What this article answers: “about 6,700 containers, by the US State Department”.
  'here.credited': '이 기사: {value}(출처: {credit})',
  'here.own': '이 기사: {value}(자체 서술)',
  // What another answers; `{paper}` is its publisher or, in quotes, its headline.
  'there.credited': '{paper}: {value}(출처: {credit})',
  'there.own': '{paper}: {value}(자체 서술)',
  'there.sameCredited': '{paper}: 같은 내용(출처: {credit})',
  'there.sameOwn': '{paper}: 같은 내용(자체 서술)',
  'there.andArticles': { other: '{side} 외 기사 {n}건' },
  'there.andAnswers': { other: '{side}(다른 답 {n}개)' },
  // Whose word it is, and through whom it came: “Yuri Ushakov via Interfax and Reuters”.
  headline: '“{title}”',
  via: '{source}({carriers} 경유)',
  namesAndMore: { other: '{name} 외 {n}' },

  unanswered: '가지고 있는 다른 기사는 이에 답하지 않습니다.',
  denied: '{here}. {denial}',
  // `n` is how many papers there are.
  'deniedBy.one': { other: '부인한 쪽: {names}. 보도한 곳: {papers}.' },
  'deniedBy.several': { other: '부인한 쪽: {names}. 보도한 곳: {papers}.' },
  'deniedBy.nobody': { other: '부인되었다고 보도한 곳: {papers}.' },
  differs: '{here}; {there}. 둘은 함께 성립할 수 없습니다.',
  vaguer: '{here}. 더 구체적으로는 {there}.',
  onePhrase: '{here}; {there}. 같은 표현을 서로 다른 사람이 한 말로 전합니다.',
  otherWord: '{here}; {there}. 답은 같지만 출처가 다릅니다.',
  'counts.otherTwo': '{here}; {there}. 집계한 쪽도 기간도 다릅니다.',
  'counts.otherPeriod': '{here}; {there}. 집계 기간이 다릅니다.',
  'counts.otherCounter': '{here}; {there}. 집계한 쪽이 다릅니다.',
  'counts.later': '{here}; {there}. 누계이며, 더 큰 수치가 나중에 나왔습니다.',
  'counts.bound': '{here}; {there}. 최소나 최대를 말한 수는 집계한 수가 아닙니다.',
  'onlyHere.deniedHere': '여기서는 부인된 것으로 전하지만, 다른 기사는 그렇다고 전합니다. {there}.',
  'onlyHere.givesBoth': '다른 기사는 이 답과 또 다른 답을 함께 전합니다. {there}.',
  'onlyHere.beside': '다른 기사는 함께 성립할 수 있는 내용을 더 전합니다. {there}.',
  'onlyHere.unlike': '다른 기사도 이에 답하지만, 일치하지도 엇갈리지도 않습니다. {there}.',

  // A plan beside what came of it; `{plan}`, `{report}`, `{earlier}` and `{later}` are answers as above.
  planAndReport: '계획으로 — {plan}; 결과로 — {report}.',
  // “then (17 June): planned 18 June, by …; now (19 June): 19 June, by ….”
  thenAndNow: '{before} — {earlier}; {after} — {later}.',
  planned: '계획 — {side}',
  before: '이전',
  beforeOn: '이전({day})',
  after: '지금',
  afterOn: '지금({day})',
  // `{agrees}` is the whole sentence below.
  plannedThenReported: '{agrees} {before} 기사에서는 계획, {after} 기사에서는 결과로 전했습니다.',

  fits: '{here}. 덜 구체적으로는 {there}. 둘은 서로 맞습니다.',
  // “Same figure in 2 articles; both cite the US State Department.” `{whose}` is one of those from `copies` to `origins`.
  agrees: '{same}. {whose}.',
  'same.figure': { other: '기사 {n}건에서 같은 수치' },
  'same.date': { other: '기사 {n}건에서 같은 날짜' },
  'same.time': { other: '기사 {n}건에서 같은 시각' },
  'same.place': { other: '기사 {n}건에서 같은 장소' },
  'same.answer': { other: '기사 {n}건에서 같은 답' },
  'rounded.figure': { other: '기사 {n}건에서 반올림하면 같은 수치' },
  'rounded.date': { other: '기사 {n}건에서 대략 같은 날짜' },
  'rounded.time': { other: '기사 {n}건에서 대략 같은 시각' },
  'rounded.place': { other: '기사 {n}건에서 대략 같은 장소' },
  'rounded.answer': { other: '기사 {n}건에서 대략 같은 답' },
  'copies.both': '둘 다 같은 글입니다',
  'copies.all': '모두 같은 글입니다',
  'byPaper.both': '둘 다 {paper} 기사입니다',
  'byPaper.all': '모두 {paper} 기사입니다',
  'cite.both': '둘 다 밝힌 출처: {names}',
  'cite.all': '모두 밝힌 출처: {names}',
  'oneOrigin.both': '둘 다 한 출처에 근거합니다: {origin}({names})',
  'oneOrigin.all': '모두 한 출처에 근거합니다: {origin}({names})',
  ownWords: '저마다 자체 서술입니다',
  // “from 4 origins: Russia, the United States and 2 articles on their own word”; the last name of the list is one of the two below.
  origins: { other: '출처 {n}곳: {names}' },
  originsMore: { other: '그 밖에 {n}곳' },
  articlesOnOwnWord: { other: '자체 서술 기사 {n}건' },

  // Where an article contradicts itself; `Long` where the answers have commas.
  'own.reportsBoth': '이 기사는 둘 다 전합니다: {first}; {second}.',
  'own.twoAnswers': '이 기사에는 답이 둘 있습니다: {first}, {second}.',
  'own.twoAnswersLong': '이 기사에는 답이 둘 있습니다: {first}; {second}.',
  'own.twoAnswersBy': '이 기사에는 같은 출처({credit})의 답이 둘 있습니다: {first}, {second}.',
  'own.twoAnswersByLong': '이 기사에는 같은 출처({credit})의 답이 둘 있습니다: {first}; {second}.',

  // What no question of the topic asks for.
  'open.unstated': '가지고 있는 다른 기사는 이를 말하지 않습니다.',
  'open.oneOrigin': { other: '기사 {n}건에서 같음. 모두 한 출처에 근거합니다.' },
  'open.origins': { other: '기사 {n}건에서 같음. 출처는 {origins}곳입니다.' },
  'open.related': '{paper} 기사도 이를 다루지만, 다른 것을 말하거나 다르게 표현합니다.',
  'open.says': '{paper}: {value}.',
  'open.saysOf': '{paper}: {value}({credit}).',

  // What the reader did, before the reason.
  'reader.added': '이 주장을 저장했습니다.',
  'reader.confirmed': '이 주장을 확인했습니다.',
  'reader.corrected': '내가 정정했습니다.',
  'reader.added-by-another': '다른 독자가 이 주장을 저장했습니다.',
  'reader.confirmed-by-another': '다른 독자가 이 주장을 확인했습니다.',
  'reader.corrected-by-another': '다른 독자가 정정했습니다.',
  afterReader: '{did} {why}',
  // `{own}` says that the article contradicts itself.
  elsewhere: '{why} {own} 이 기사의 다른 곳: “{sentence}”',
};
