import type { checks as english } from '../en/checks';
import type { Translated } from '../translated';

/**
 * Why a check came out as it did. Whole sentences; `{here}` and `{there}` are what this article and what another answers, on whose word, as
 * `here.…` and `there.…` write it. What is put in is never inflected: names stand as articles have them, values as values.ts writes them. A
 * sentence's first letter is made a capital where the script has any.
 */
export const checks: Translated<typeof english> = {
  // What this article answers: “about 6,700 containers, by the US State Department”.
  'here.credited': '{value}, según {credit}',
  'here.own': '{value}, según este artículo por cuenta propia',
  // What another answers; `{paper}` is its publisher or, in quotes, its headline.
  'there.credited': '{value}, según {credit} en {paper}',
  'there.own': '{value}, según {paper} por cuenta propia',
  'there.sameCredited': 'lo mismo, según {credit} en {paper}',
  'there.sameOwn': 'lo mismo, según {paper} por cuenta propia',
  'there.andArticles': { one: '{side} y {n} artículo más', other: '{side} y {n} artículos más' },
  'there.andAnswers': { one: '{side} (y {n} respuesta más)', other: '{side} (y {n} respuestas más)' },
  // Whose word it is, and through whom it came: “Yuri Ushakov via Interfax and Reuters”.
  headline: '«{title}»',
  via: '{source} a través de {carriers}',
  namesAndMore: { one: '{name} y {n} más', other: '{name} y {n} más' },

  unanswered: 'Ningún otro artículo disponible responde a esto.',
  denied: '{here}. {denial}',
  // `n` is how many papers there are.
  'deniedBy.one': {
    one: '{names} lo desmiente, según {papers}.',
    other: '{names} lo desmiente, según {papers}.',
  },
  'deniedBy.several': {
    one: '{names} lo desmienten, según {papers}.',
    other: '{names} lo desmienten, según {papers}.',
  },
  'deniedBy.nobody': { one: 'Se desmiente, según {papers}.', other: 'Se desmiente, según {papers}.' },
  differs: '{here}; {there}: se excluyen.',
  vaguer: '{here}; con más precisión, {there}.',
  onePhrase: '{here}; {there}: una misma expresión, atribuida a personas distintas.',
  otherWord: '{here}; {there}: la misma respuesta, pero no de la misma fuente.',
  'counts.otherTwo': '{here}; {there}: recuentos distintos sobre periodos distintos.',
  'counts.otherPeriod': '{here}; {there}: recuentos sobre periodos distintos.',
  'counts.otherCounter': '{here}; {there}: recuentos distintos.',
  'counts.later': '{here}; {there}: un total acumulado, con la cifra mayor publicada después.',
  'counts.bound': '{here}; {there}: un mínimo o un máximo no es un recuento.',
  'onlyHere.deniedHere': 'Aquí se cuenta como desmentido, y otros lo dicen: {there}.',
  'onlyHere.givesBoth': 'Otros dan esta respuesta y otra: {there}.',
  'onlyHere.beside': 'Otros añaden lo que también puede valer: {there}.',
  'onlyHere.unlike': 'Otros responden a esto, pero ni coinciden ni difieren: {there}.',

  // A plan beside what came of it; `{plan}`, `{report}`, `{earlier}` and `{later}` are answers as above.
  planAndReport: 'contado como plan: {plan}; contado como hecho: {report}.',
  // “then (17 June): planned 18 June, by …; now (19 June): 19 June, by ….”
  thenAndNow: '{before}: {earlier}; {after}: {later}.',
  planned: 'previsto: {side}',
  before: 'primero',
  beforeOn: 'primero ({day})',
  after: 'después',
  afterOn: 'después ({day})',
  // `{agrees}` is the whole sentence below.
  plannedThenReported: '{agrees} Previsto {before}, contado {after}.',

  fits: '{here}; con menos precisión, {there}: las dos encajan.',
  // “Same figure in 2 articles; both cite the US State Department.” `{whose}` is one of those from `copies` to `origins`.
  agrees: '{same}; {whose}.',
  'same.figure': { one: 'La misma cifra en {n} artículo', other: 'La misma cifra en {n} artículos' },
  'same.date': { one: 'La misma fecha en {n} artículo', other: 'La misma fecha en {n} artículos' },
  'same.time': { one: 'La misma hora en {n} artículo', other: 'La misma hora en {n} artículos' },
  'same.place': { one: 'El mismo lugar en {n} artículo', other: 'El mismo lugar en {n} artículos' },
  'same.answer': { one: 'La misma respuesta en {n} artículo', other: 'La misma respuesta en {n} artículos' },
  'rounded.figure': {
    one: 'La misma cifra, redondeada, en {n} artículo',
    other: 'La misma cifra, redondeada, en {n} artículos',
  },
  'rounded.date': {
    one: 'La misma fecha, redondeada, en {n} artículo',
    other: 'La misma fecha, redondeada, en {n} artículos',
  },
  'rounded.time': {
    one: 'La misma hora, redondeada, en {n} artículo',
    other: 'La misma hora, redondeada, en {n} artículos',
  },
  'rounded.place': {
    one: 'El mismo lugar, redondeado, en {n} artículo',
    other: 'El mismo lugar, redondeado, en {n} artículos',
  },
  'rounded.answer': {
    one: 'La misma respuesta, redondeada, en {n} artículo',
    other: 'La misma respuesta, redondeada, en {n} artículos',
  },
  'copies.both': 'ambos llevan el mismo texto',
  'copies.all': 'todos llevan el mismo texto',
  'byPaper.both': 'ambos son de {paper}',
  'byPaper.all': 'todos son de {paper}',
  'cite.both': 'ambos citan a {names}',
  'cite.all': 'todos citan a {names}',
  'oneOrigin.both': 'ambos se basan en una fuente, {origin} ({names})',
  'oneOrigin.all': 'todos se basan en una fuente, {origin} ({names})',
  ownWords: 'cada uno por cuenta propia',
  // “from 4 origins: Russia, the United States and 2 articles on their own word”; the last name of the list is one of the two below.
  origins: { one: 'de {n} fuente: {names}', other: 'de {n} fuentes: {names}' },
  originsMore: { one: '{n} más', other: '{n} más' },
  articlesOnOwnWord: { one: '{n} artículo por cuenta propia', other: '{n} artículos por cuenta propia' },

  // Where an article contradicts itself; `Long` where the answers have commas.
  'own.reportsBoth': 'Este artículo cuenta las dos cosas: {first}; {second}.',
  'own.twoAnswers': 'Este artículo da dos respuestas: {first} y {second}.',
  'own.twoAnswersLong': 'Este artículo da dos respuestas: {first}; y {second}.',
  'own.twoAnswersBy': 'Este artículo da dos respuestas, ambas según {credit}: {first} y {second}.',
  'own.twoAnswersByLong': 'Este artículo da dos respuestas, ambas según {credit}: {first}; y {second}.',

  // What no question of the topic asks for.
  'open.unstated': 'Ningún otro artículo disponible lo indica.',
  'open.oneOrigin': {
    one: 'Lo mismo en {n} artículo; todos se basan en una fuente.',
    other: 'Lo mismo en {n} artículos; todos se basan en una fuente.',
  },
  'open.origins': {
    one: 'Lo mismo en {n} artículo, de {origins} fuentes.',
    other: 'Lo mismo en {n} artículos, de {origins} fuentes.',
  },
  'open.related': '{paper} también habla de ello, de otra cosa o con otras palabras.',
  'open.says': '{paper} dice {value}.',
  'open.saysOf': '{paper} dice {value} ({credit}).',

  // What the reader did, before the reason.
  'reader.added': 'Usted guardó esta afirmación.',
  'reader.confirmed': 'Usted confirmó esta afirmación.',
  'reader.corrected': 'Corregida por usted.',
  'reader.added-by-another': 'Otra persona guardó esta afirmación.',
  'reader.confirmed-by-another': 'Otra persona confirmó esta afirmación.',
  'reader.corrected-by-another': 'Corregida por otra persona.',
  afterReader: '{did} {why}',
  // `{own}` says that the article contradicts itself.
  elsewhere: '{why} {own} En otra parte del artículo: «{sentence}»',
};
