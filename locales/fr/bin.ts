import type { bin as english } from '../en/bin';
import type { Translated } from '../translated';

/** The texts of the bin, where all that the reader deleted lies for a while. */
export const bin: Translated<typeof english> = {
  title: 'Corbeille',
  help: 'Ce que vous supprimez reste ici {days} jours, avec tout ce qui s’y rattachait ; ensuite, c’est effacé définitivement.',
  opening: 'Ouverture de la corbeille…',
  notOpened:
    'La corbeille ne s’ouvre pas. Le navigateur indique : {reason}. Redémarrez le navigateur et réessayez.',

  // Empty.
  emptyTitle: 'La corbeille est vide',
  emptyWhat:
    'Les surlignages, articles, sujets, affirmations de vous et sujets commencés arrivent ici quand vous les supprimez, et restent {days} jours.',
  emptyHow:
    'Tout revient tel quel : un article avec son texte, ses affirmations et ce que vous en avez dit, un sujet avec tout ce qui est à lui.',
  emptyCopies:
    'Ce que vous avez effacé définitivement peut être encore dans une copie des derniers jours : voyez sous {backup}.',
  emptyCopiesLink: 'Sauvegarde',

  // The list.
  list: 'Ce qu’il y a dans la corbeille',
  count: { one: '{n} élément dans la corbeille', other: '{n} éléments dans la corbeille' },
  selectedCount: { one: '{n} sélectionné', other: '{n} sélectionnés' },
  'kind.articles': 'Article',
  'kind.articles-many': 'Articles',
  'kind.topic': 'Sujet',
  'kind.claim': 'Affirmation de vous',
  'kind.said': 'Correction de vous',
  'kind.draft': 'Sujet commencé',
  'kind.everything-read': 'Tout ce qui a été lu',
  'kind.highlight': 'Surlignage',
  untitled: 'Sans titre',
  andMore: { one: '{title}, et {n} de plus', other: '{title}, et {n} de plus' },
  'went.articles': { one: '{n} article', other: '{n} articles' },
  'went.claims': { one: '{n} affirmation', other: '{n} affirmations' },
  'went.ownClaims': { one: '{n} affirmation de vous', other: '{n} affirmations de vous' },
  'went.said': {
    one: '{n} affirmation que vous avez confirmée ou corrigée',
    other: '{n} affirmations que vous avez confirmées ou corrigées',
  },
  'went.drafts': { one: '{n} brouillon non enregistré', other: '{n} brouillons non enregistrés' },
  with: 'avec {what}',
  deletedOn: 'supprimé le {date}',
  goesIn: { one: 'effacé définitivement dans {n} jour', other: 'effacé définitivement dans {n} jours' },
  goesToday: 'effacé définitivement aujourd’hui',
  select: 'Sélectionner « {title} »',
  restore: 'Restaurer',
  restoreOf: 'Restaurer « {title} »',
  restoreAll: { one: 'Restaurer', other: 'Restaurer les {n}' },
  restoreSelected: { one: 'Restaurer l’élément sélectionné', other: 'Restaurer les {n} sélectionnés' },
  deleteSelectedForGood: {
    one: 'Effacer définitivement l’élément sélectionné…',
    other: 'Effacer définitivement les {n} sélectionnés…',
  },
  emptyBin: { one: 'Vider la corbeille…', other: 'Vider la corbeille…' },

  // Asking first.
  askForGood: 'Effacer définitivement : {what} ?',
  askForGoodHelp:
    'On ne peut pas le récupérer d’ici. Une copie faite automatiquement par Crossread ces derniers jours peut encore le contenir, une semaine au plus.',
  yesForGood: 'Effacer définitivement',
  noForGood: 'Garder',
  'asked.highlight': { one: '{n} surlignage', other: '{n} surlignages' },
  'asked.articles': { one: '{n} article', other: '{n} articles' },
  'asked.topic': { one: '{n} sujet', other: '{n} sujets' },
  'asked.claim': { one: '{n} affirmation de vous', other: '{n} affirmations de vous' },
  'asked.said': { one: '{n} correction de vous', other: '{n} corrections de vous' },
  'asked.draft': { one: '{n} sujet commencé', other: '{n} sujets commencés' },
  'asked.everything-read': {
    one: 'tout ce qui a été lu auparavant, {n} article',
    other: 'tout ce qui a été lu auparavant, {n} articles',
  },

  // What was done.
  'doing.restore': { one: 'Restauration de {n} élément…', other: 'Restauration de {n} éléments…' },
  'doing.delete': { one: 'Suppression de {n} élément…', other: 'Suppression de {n} éléments…' },
  'done.restored': { one: 'Restauré.', other: 'Les {n} sont restaurés.' },
  'done.someBack': '{n} restaurés sur {all}. {why}',
  'done.gone': { one: 'Effacé définitivement : {n}.', other: 'Effacé définitivement : {n}.' },
  'stays.gone': 'Il n’est plus dans la corbeille : il a été restauré ou effacé ailleurs.',
  'stays.topic-there':
    'Il reste dans la corbeille : un autre sujet a maintenant son identifiant. Dupliquez ou exportez celui-là et supprimez-le, puis restaurez celui-ci.',
  'stays.draft-there':
    'Il reste dans la corbeille : vous avez recommencé à modifier ce sujet. Enregistrez ou abandonnez d’abord ces changements.',
  'stays.article-gone':
    'Il reste dans la corbeille : l’article auquel il appartient n’est pas conservé. Restaurez d’abord l’article.',

  // After a deletion, elsewhere in the desk.
};
