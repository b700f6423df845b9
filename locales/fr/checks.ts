import type { checks as english } from '../en/checks';
import type { Translated } from '../translated';

/**
 * Why a check came out as it did. Whole sentences; `{here}` and `{there}` are what this article and what another answers, on whose word, as
 * `here.…` and `there.…` write it. What is put in is never inflected: names stand as articles have them, values as values.ts writes them. A
 * sentence's first letter is made a capital where the script has any.
 */
export const checks: Translated<typeof english> = {
  // What this article answers: “about 6,700 containers, by the US State Department”.
  'here.credited': '{value}, selon {credit}',
  'here.own': '{value}, selon cet article en son nom propre',
  // What another answers; `{paper}` is its publisher or, in quotes, its headline.
  'there.credited': '{value}, selon {credit} dans {paper}',
  'there.own': '{value}, selon {paper} en son nom propre',
  'there.sameCredited': 'la même chose, selon {credit} dans {paper}',
  'there.sameOwn': 'la même chose, selon {paper} en son nom propre',
  'there.andArticles': { one: '{side} et {n} autre article', other: '{side} et {n} autres articles' },
  'there.andAnswers': { one: '{side} (et {n} autre réponse)', other: '{side} (et {n} autres réponses)' },
  // Whose word it is, and through whom it came: “Yuri Ushakov via Interfax and Reuters”.
  headline: '« {title} »',
  via: '{source} via {carriers}',
  namesAndMore: { one: '{name} et {n} de plus', other: '{name} et {n} de plus' },

  unanswered: 'Aucun autre article disponible n’y répond.',
  denied: '{here}. {denial}',
  // `n` is how many papers there are.
  'deniedBy.one': { one: '{names} le dément, selon {papers}.', other: '{names} le dément, selon {papers}.' },
  'deniedBy.several': {
    one: '{names} le démentent, selon {papers}.',
    other: '{names} le démentent, selon {papers}.',
  },
  'deniedBy.nobody': { one: 'C’est démenti, selon {papers}.', other: 'C’est démenti, selon {papers}.' },
  differs: '{here} ; {there} : les deux s’excluent.',
  vaguer: '{here} ; plus précisément, {there}.',
  onePhrase: '{here} ; {there} : une même formule, attribuée à des personnes différentes.',
  otherWord: '{here} ; {there} : la même réponse, mais pas de la même source.',
  'counts.otherTwo': '{here} ; {there} : des décomptes différents sur des périodes différentes.',
  'counts.otherPeriod': '{here} ; {there} : des décomptes sur des périodes différentes.',
  'counts.otherCounter': '{here} ; {there} : des décomptes différents.',
  'counts.later': '{here} ; {there} : un total courant, le plus grand chiffre publié plus tard.',
  'counts.bound': '{here} ; {there} : un minimum ou un maximum n’est pas un décompte.',
  'onlyHere.deniedHere': 'Rapporté ici comme démenti, et dit par d’autres : {there}.',
  'onlyHere.givesBoth': 'D’autres donnent cette réponse et une autre : {there}.',
  'onlyHere.beside': 'D’autres ajoutent ce qui peut valoir aussi : {there}.',
  'onlyHere.unlike': 'D’autres y répondent, mais sans concorder ni diverger : {there}.',

  // A plan beside what came of it; `{plan}`, `{report}`, `{earlier}` and `{later}` are answers as above.
  planAndReport: 'rapporté comme projet : {plan} ; rapporté comme accompli : {report}.',
  // “then (17 June): planned 18 June, by …; now (19 June): 19 June, by ….”
  thenAndNow: '{before} : {earlier} ; {after} : {later}.',
  planned: 'prévu : {side}',
  before: 'd’abord',
  beforeOn: 'd’abord ({day})',
  after: 'ensuite',
  afterOn: 'ensuite ({day})',
  // `{agrees}` is the whole sentence below.
  plannedThenReported: '{agrees} Prévu {before}, rapporté {after}.',

  fits: '{here} ; moins précisément, {there} : les deux s’accordent.',
  // “Same figure in 2 articles; both cite the US State Department.” `{whose}` is one of those from `copies` to `origins`.
  agrees: '{same} ; {whose}.',
  'same.figure': { one: 'Même chiffre dans {n} article', other: 'Même chiffre dans {n} articles' },
  'same.date': { one: 'Même date dans {n} article', other: 'Même date dans {n} articles' },
  'same.time': { one: 'Même heure dans {n} article', other: 'Même heure dans {n} articles' },
  'same.place': { one: 'Même lieu dans {n} article', other: 'Même lieu dans {n} articles' },
  'same.answer': { one: 'Même réponse dans {n} article', other: 'Même réponse dans {n} articles' },
  'rounded.figure': {
    one: 'Même chiffre, arrondi, dans {n} article',
    other: 'Même chiffre, arrondi, dans {n} articles',
  },
  'rounded.date': {
    one: 'Même date, arrondie, dans {n} article',
    other: 'Même date, arrondie, dans {n} articles',
  },
  'rounded.time': {
    one: 'Même heure, arrondie, dans {n} article',
    other: 'Même heure, arrondie, dans {n} articles',
  },
  'rounded.place': {
    one: 'Même lieu, arrondi, dans {n} article',
    other: 'Même lieu, arrondi, dans {n} articles',
  },
  'rounded.answer': {
    one: 'Même réponse, arrondie, dans {n} article',
    other: 'Même réponse, arrondie, dans {n} articles',
  },
  'copies.both': 'les deux portent le même texte',
  'copies.all': 'tous portent le même texte',
  'byPaper.both': 'les deux sont de {paper}',
  'byPaper.all': 'tous sont de {paper}',
  'cite.both': 'les deux citent {names}',
  'cite.all': 'tous citent {names}',
  'oneOrigin.both': 'les deux reposent sur une seule source, {origin} ({names})',
  'oneOrigin.all': 'tous reposent sur une seule source, {origin} ({names})',
  ownWords: 'chacun en son nom propre',
  // “from 4 origins: Russia, the United States and 2 articles on their own word”; the last name of the list is one of the two below.
  origins: { one: 'de {n} source : {names}', other: 'de {n} sources : {names}' },
  originsMore: { one: '{n} de plus', other: '{n} de plus' },
  articlesOnOwnWord: { one: '{n} article en son nom propre', other: '{n} articles en leur nom propre' },

  // Where an article contradicts itself; `Long` where the answers have commas.
  'own.reportsBoth': 'Cet article rapporte les deux : {first} ; {second}.',
  'own.twoAnswers': 'Cet article donne deux réponses : {first} et {second}.',
  'own.twoAnswersLong': 'Cet article donne deux réponses : {first} ; et {second}.',
  'own.twoAnswersBy': 'Cet article donne deux réponses, les deux selon {credit} : {first} et {second}.',
  'own.twoAnswersByLong': 'Cet article donne deux réponses, les deux selon {credit} : {first} ; et {second}.',

  // What no question of the topic asks for.
  'open.unstated': 'Aucun autre article disponible ne l’indique.',
  'open.oneOrigin': {
    one: 'La même chose dans {n} article ; tous reposent sur une seule source.',
    other: 'La même chose dans {n} articles ; tous reposent sur une seule source.',
  },
  'open.origins': {
    one: 'La même chose dans {n} article, de {origins} sources.',
    other: 'La même chose dans {n} articles, de {origins} sources.',
  },
  'open.related': '{paper} en parle aussi, d’autre chose ou en d’autres termes.',
  'open.says': '{paper} dit {value}.',
  'open.saysOf': '{paper} dit {value} ({credit}).',

  // What the reader did, before the reason.
  'reader.added': 'Vous avez enregistré cette affirmation.',
  'reader.confirmed': 'Vous avez confirmé cette affirmation.',
  'reader.corrected': 'Corrigé par vous.',
  'reader.added-by-another': 'Un autre lecteur a enregistré cette affirmation.',
  'reader.confirmed-by-another': 'Un autre lecteur a confirmé cette affirmation.',
  'reader.corrected-by-another': 'Corrigé par un autre lecteur.',
  afterReader: '{did} {why}',
  // `{own}` says that the article contradicts itself.
  elsewhere: '{why} {own} Ailleurs dans l’article : « {sentence} »',
};
