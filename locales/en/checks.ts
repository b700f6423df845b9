import type { CheckMessageKey } from '../../lib/core/checks/check-words';
import type { Message } from '../say';

/**
 * Why a check came out as it did. Whole sentences; `{here}` and `{there}` are what this article and what another answers, on whose word, as
 * `here.…` and `there.…` write it. What is put in is never inflected: names stand as articles have them, values as values.ts writes them. A
 * sentence's first letter is made a capital where the script has any.
 */
export const checks = {
  // What this article answers: “about 6,700 containers, by the US State Department”.
  'here.credited': '{value}, by {credit}',
  'here.own': '{value}, by this article on its own word',
  // An article whose publisher is not known goes by its headline.
  headline: '“{title}”',
  // What another answers; `{paper}` is its publisher or headline.
  'there.credited': '{value}, by {credit} in {paper}',
  'there.own': '{value}, by {paper} on its own word',
  'there.sameCredited': 'the same, by {credit} in {paper}',
  'there.sameOwn': 'the same, by {paper} on its own word',
  'there.andArticles': { one: '{side} and {n} more article', other: '{side} and {n} more articles' },
  'there.andAnswers': { one: '{side} (and {n} more answer)', other: '{side} (and {n} more answers)' },
  // Whose word it is, and through whom it came: “Yuri Ushakov via Interfax and Reuters”.
  via: '{source} via {carriers}',
  namesAndMore: { one: '{name} and {n} more', other: '{name} and {n} more' },

  unanswered: 'No other article at hand answers this.',
  denied: '{here}. {denial}',
  // `n` is how many papers there are.
  'deniedBy.one': {
    one: '{names} denies it, as {papers} reports.',
    other: '{names} denies it, as {papers} report.',
  },
  'deniedBy.several': {
    one: '{names} deny it, as {papers} reports.',
    other: '{names} deny it, as {papers} report.',
  },
  'deniedBy.nobody': {
    one: 'It is denied, {papers} reports.',
    other: 'It is denied, {papers} report.',
  },
  differs: '{here}; {there}: these exclude each other.',
  vaguer: '{here}; more exactly, {there}.',
  onePhrase: '{here}; {there}: one phrase, told of different speakers.',
  otherWord: '{here}; {there}: the same answer, but not on the same word.',
  'counts.otherTwo': '{here}; {there}: different counts over different periods.',
  'counts.otherPeriod': '{here}; {there}: counts over different periods.',
  'counts.otherCounter': '{here}; {there}: different counts.',
  'counts.later': '{here}; {there}: a running total, the larger figure published later.',
  'counts.bound': '{here}; {there}: a least or a most is no count.',
  'onlyHere.deniedHere': 'Told as denied here, and said by others: {there}.',
  'onlyHere.givesBoth': 'Others give this answer and another: {there}.',
  'onlyHere.beside': 'Others add what may hold as well: {there}.',
  'onlyHere.unlike': 'Others answer this, but neither agree nor disagree: {there}.',

  // A plan beside what came of it; `{plan}`, `{report}`, `{earlier}` and `{later}` are answers as above.
  planAndReport: 'told as a plan, {plan}; told as done, {report}.',
  // “then (17 June): planned 18 June, by …; now (19 June): 19 June, by ….”
  thenAndNow: '{before}: {earlier}; {after}: {later}.',
  planned: 'planned {side}',
  before: 'then',
  beforeOn: 'then ({day})',
  after: 'now',
  afterOn: 'now ({day})',
  // `{agrees}` is the whole sentence below.
  plannedThenReported: '{agrees} Planned {before}, reported {after}.',

  fits: '{here}; less exactly, {there}: the two fit.',
  // “Same figure in 2 articles; both cite the US State Department.” `{whose}` is one of those from `copies` to `origins`.
  agrees: '{same}; {whose}.',
  'same.figure': { one: 'Same figure in {n} article', other: 'Same figure in {n} articles' },
  'same.date': { one: 'Same date in {n} article', other: 'Same date in {n} articles' },
  'same.time': { one: 'Same time in {n} article', other: 'Same time in {n} articles' },
  'same.place': { one: 'Same place in {n} article', other: 'Same place in {n} articles' },
  'same.answer': { one: 'Same answer in {n} article', other: 'Same answer in {n} articles' },
  'rounded.figure': {
    one: 'Same figure, rounded, in {n} article',
    other: 'Same figure, rounded, in {n} articles',
  },
  'rounded.date': {
    one: 'Same date, rounded, in {n} article',
    other: 'Same date, rounded, in {n} articles',
  },
  'rounded.time': {
    one: 'Same time, rounded, in {n} article',
    other: 'Same time, rounded, in {n} articles',
  },
  'rounded.place': {
    one: 'Same place, rounded, in {n} article',
    other: 'Same place, rounded, in {n} articles',
  },
  'rounded.answer': {
    one: 'Same answer, rounded, in {n} article',
    other: 'Same answer, rounded, in {n} articles',
  },
  'copies.both': 'both carry the same text',
  'copies.all': 'all carry the same text',
  'byPaper.both': 'both are by {paper}',
  'byPaper.all': 'all are by {paper}',
  'cite.both': 'both cite {names}',
  'cite.all': 'all cite {names}',
  'oneOrigin.both': 'both rest on one origin, {origin} ({names})',
  'oneOrigin.all': 'all rest on one origin, {origin} ({names})',
  ownWords: 'each on its own word',
  // “from 4 origins: Russia, the United States and 2 articles on their own word”; the last name of the list is one of the two below.
  origins: { one: 'from {n} origin: {names}', other: 'from {n} origins: {names}' },
  originsMore: { one: '{n} more', other: '{n} more' },
  articlesOnOwnWord: { one: '{n} article on its own word', other: '{n} articles on their own word' },

  // Where an article contradicts itself; `Long` where the answers have commas.
  'own.reportsBoth': 'This article reports both: {first}; {second}.',
  'own.twoAnswers': 'This article gives two answers: {first} and {second}.',
  'own.twoAnswersLong': 'This article gives two answers: {first}; and {second}.',
  'own.twoAnswersBy': 'This article gives two answers, both by {credit}: {first} and {second}.',
  'own.twoAnswersByLong': 'This article gives two answers, both by {credit}: {first}; and {second}.',

  // What no question of the topic asks for.
  'open.unstated': 'No other article at hand states this.',
  'open.oneOrigin': {
    one: 'The same in {n} article; all rest on one origin.',
    other: 'The same in {n} articles; all rest on one origin.',
  },
  'open.origins': {
    one: 'The same in {n} article, from {origins} origins.',
    other: 'The same in {n} articles, from {origins} origins.',
  },
  'open.related': '{paper} speaks of it too, of something else or in other words.',
  'open.says': '{paper} says {value}.',
  'open.saysOf': '{paper} says {value} ({credit}).',

  // What the reader did, before the reason.
  'reader.added': 'You saved this claim.',
  'reader.confirmed': 'You confirmed this claim.',
  'reader.corrected': 'Corrected by you.',
  'reader.added-by-another': 'Another reader saved this claim.',
  'reader.confirmed-by-another': 'Another reader confirmed this claim.',
  'reader.corrected-by-another': 'Corrected by another reader.',
  afterReader: '{did} {why}',
  // `{own}` says that the article contradicts itself.
  elsewhere: '{why} {own} Elsewhere in it: “{sentence}”',
} as const satisfies Record<CheckMessageKey, Message>;
