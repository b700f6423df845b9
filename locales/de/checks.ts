import type { checks as english } from '../en/checks';
import type { Translated } from '../translated';

/**
 * Why a check came out as it did. Whole sentences; `{here}` and `{there}` are what this article and what another answers, on whose word, as
 * `here.…` and `there.…` write it. What is put in is never inflected: names stand as articles have them, values as values.ts writes them. A
 * sentence's first letter is made a capital where the script has any.
 */
export const checks: Translated<typeof english> = {
  // What this article answers: “about 6,700 containers, by the US State Department”.
  'here.credited': '{value}, so {credit}',
  'here.own': '{value}, so dieser Artikel selbst',
  // What another answers; `{paper}` is its publisher or, in quotes, its headline.
  'there.credited': '{value}, so {credit} in {paper}',
  'there.own': '{value}, so {paper} selbst',
  'there.sameCredited': 'dasselbe, so {credit} in {paper}',
  'there.sameOwn': 'dasselbe, so {paper} selbst',
  'there.andArticles': { one: '{side} und {n} weiterer Artikel', other: '{side} und {n} weitere Artikel' },
  'there.andAnswers': {
    one: '{side} (und {n} weitere Antwort)',
    other: '{side} (und {n} weitere Antworten)',
  },
  // Whose word it is, and through whom it came: “Yuri Ushakov via Interfax and Reuters”.
  headline: '„{title}“',
  via: '{source} über {carriers}',
  namesAndMore: { one: '{name} und {n} weiterer', other: '{name} und {n} weitere' },

  unanswered: 'Kein anderer vorliegender Artikel beantwortet das.',
  denied: '{here}. {denial}',
  // `n` is how many papers there are.
  'deniedBy.one': {
    one: '{names} bestreitet es, wie {papers} berichtet.',
    other: '{names} bestreitet es, wie {papers} berichten.',
  },
  'deniedBy.several': {
    one: '{names} bestreiten es, wie {papers} berichtet.',
    other: '{names} bestreiten es, wie {papers} berichten.',
  },
  'deniedBy.nobody': {
    one: 'Es wird bestritten, berichtet {papers}.',
    other: 'Es wird bestritten, berichten {papers}.',
  },
  differs: '{here}; {there}: Das schließt einander aus.',
  vaguer: '{here}; genauer: {there}.',
  onePhrase: '{here}; {there}: eine Wendung, von verschiedenen berichtet.',
  otherWord: '{here}; {there}: dieselbe Antwort, aber nicht nach denselben Angaben.',
  'counts.otherTwo': '{here}; {there}: verschiedene Zählungen über verschiedene Zeiträume.',
  'counts.otherPeriod': '{here}; {there}: Zählungen über verschiedene Zeiträume.',
  'counts.otherCounter': '{here}; {there}: verschiedene Zählungen.',
  'counts.later': '{here}; {there}: eine laufende Summe, die größere Zahl wurde später veröffentlicht.',
  'counts.bound': '{here}; {there}: eine Mindest- oder Höchstzahl ist keine Zählung.',
  'onlyHere.deniedHere': 'Hier als bestritten berichtet, von anderen gesagt: {there}.',
  'onlyHere.givesBoth': 'Andere geben diese Antwort und eine weitere: {there}.',
  'onlyHere.beside': 'Andere ergänzen, was ebenfalls gelten kann: {there}.',
  'onlyHere.unlike': 'Andere beantworten das, stimmen aber weder überein noch widersprechen sie: {there}.',

  // A plan beside what came of it; `{plan}`, `{report}`, `{earlier}` and `{later}` are answers as above.
  planAndReport: 'als Plan berichtet: {plan}; als geschehen berichtet: {report}.',
  // “then (17 June): planned 18 June, by …; now (19 June): 19 June, by ….”
  thenAndNow: '{before}: {earlier}; {after}: {later}.',
  planned: 'geplant {side}',
  before: 'zuerst',
  beforeOn: 'zuerst ({day})',
  after: 'danach',
  afterOn: 'danach ({day})',
  // `{agrees}` is the whole sentence below.
  plannedThenReported: '{agrees} Geplant {before}, berichtet {after}.',

  fits: '{here}; ungenauer: {there}: Beides passt zusammen.',
  // “Same figure in 2 articles; both cite the US State Department.” `{whose}` is one of those from `copies` to `origins`.
  agrees: '{same}; {whose}.',
  'same.figure': { one: 'Dieselbe Zahl in {n} Artikel', other: 'Dieselbe Zahl in {n} Artikeln' },
  'same.date': { one: 'Dasselbe Datum in {n} Artikel', other: 'Dasselbe Datum in {n} Artikeln' },
  'same.time': { one: 'Dieselbe Uhrzeit in {n} Artikel', other: 'Dieselbe Uhrzeit in {n} Artikeln' },
  'same.place': { one: 'Derselbe Ort in {n} Artikel', other: 'Derselbe Ort in {n} Artikeln' },
  'same.answer': { one: 'Dieselbe Antwort in {n} Artikel', other: 'Dieselbe Antwort in {n} Artikeln' },
  'rounded.figure': {
    one: 'Dieselbe Zahl, gerundet, in {n} Artikel',
    other: 'Dieselbe Zahl, gerundet, in {n} Artikeln',
  },
  'rounded.date': {
    one: 'Dasselbe Datum, gerundet, in {n} Artikel',
    other: 'Dasselbe Datum, gerundet, in {n} Artikeln',
  },
  'rounded.time': {
    one: 'Dieselbe Uhrzeit, gerundet, in {n} Artikel',
    other: 'Dieselbe Uhrzeit, gerundet, in {n} Artikeln',
  },
  'rounded.place': {
    one: 'Derselbe Ort, gerundet, in {n} Artikel',
    other: 'Derselbe Ort, gerundet, in {n} Artikeln',
  },
  'rounded.answer': {
    one: 'Dieselbe Antwort, gerundet, in {n} Artikel',
    other: 'Dieselbe Antwort, gerundet, in {n} Artikeln',
  },
  'copies.both': 'beide bringen denselben Text',
  'copies.all': 'alle bringen denselben Text',
  'byPaper.both': 'beide sind von {paper}',
  'byPaper.all': 'alle sind von {paper}',
  'cite.both': 'beide berufen sich auf {names}',
  'cite.all': 'alle berufen sich auf {names}',
  'oneOrigin.both': 'beide stützen sich auf eine Quelle, {origin} ({names})',
  'oneOrigin.all': 'alle stützen sich auf eine Quelle, {origin} ({names})',
  ownWords: 'jeder nach eigener Angabe',
  // “from 4 origins: Russia, the United States and 2 articles on their own word”; the last name of the list is one of the two below.
  origins: { one: 'aus {n} Quelle: {names}', other: 'aus {n} Quellen: {names}' },
  originsMore: { one: '{n} weitere', other: '{n} weitere' },
  articlesOnOwnWord: { one: '{n} Artikel nach eigener Angabe', other: '{n} Artikel nach eigener Angabe' },

  // Where an article contradicts itself; `Long` where the answers have commas.
  'own.reportsBoth': 'Dieser Artikel berichtet beides: {first}; {second}.',
  'own.twoAnswers': 'Dieser Artikel gibt zwei Antworten: {first} und {second}.',
  'own.twoAnswersLong': 'Dieser Artikel gibt zwei Antworten: {first}; und {second}.',
  'own.twoAnswersBy': 'Dieser Artikel gibt zwei Antworten, beide von {credit}: {first} und {second}.',
  'own.twoAnswersByLong': 'Dieser Artikel gibt zwei Antworten, beide von {credit}: {first}; und {second}.',

  // What no question of the topic asks for.
  'open.unstated': 'Kein anderer vorliegender Artikel sagt das.',
  'open.oneOrigin': {
    one: 'Dasselbe in {n} Artikel; alle stützen sich auf eine Quelle.',
    other: 'Dasselbe in {n} Artikeln; alle stützen sich auf eine Quelle.',
  },
  'open.origins': {
    one: 'Dasselbe in {n} Artikel, aus {origins} Quellen.',
    other: 'Dasselbe in {n} Artikeln, aus {origins} Quellen.',
  },
  'open.related': '{paper} spricht auch davon, von etwas anderem oder in anderen Worten.',
  'open.says': '{paper} sagt {value}.',
  'open.saysOf': '{paper} sagt {value} ({credit}).',

  // What the reader did, before the reason.
  'reader.added': 'Sie haben diese Aussage gespeichert.',
  'reader.confirmed': 'Sie haben diese Aussage bestätigt.',
  'reader.corrected': 'Von Ihnen korrigiert.',
  'reader.added-by-another': 'Jemand anderes hat diese Aussage gespeichert.',
  'reader.confirmed-by-another': 'Jemand anderes hat diese Aussage bestätigt.',
  'reader.corrected-by-another': 'Von jemand anderem korrigiert.',
  afterReader: '{did} {why}',
  // `{own}` says that the article contradicts itself.
  elsewhere: '{why} {own} An anderer Stelle darin: „{sentence}“',
};
