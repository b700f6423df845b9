import type { claims as english } from '../en/claims';
import type { Translated } from '../translated';
import { outcomes } from './outcomes';

/** The texts of a claim, as card and panel both show it; the page carries no others. */
export const claims: Translated<typeof english> = {
  // What a claim comes to beside the others.
  ...outcomes,

  // How another answer stands to this page's.
  'relation.corroborated': 'la même chose',
  'relation.differs': 'diverge',
  'relation.denied': 'démenti',
  'relation.attributed-differently': 'attribué autrement',
  // A relation says of this page's answer that it is vaguer; what is shown beside the other is the other way round.
  'relation.vaguer': 'plus précis',
  'relation.more-exact': 'moins précis',
  'relation.not-comparable': 'non comparable',
  'relation.related': 'pas de contradiction',

  // How an article puts a claim; said only where it is not put as plain fact.
  'modality.alleged': 'comme une accusation',
  'modality.denied': 'comme un démenti',
  'modality.planned': 'comme un projet',
  'modality.possible': 'comme une possibilité',

  // Who answers, and on whose word.
  publisherNotStated: 'média non indiqué',
  dateNotStated: 'date non indiquée',
  here: 'ici',
  others: 'ailleurs',
  ownWord: 'aucune source citée',
  othersOwnWord: 'd’autres sans source citée',
  chain: 'Cite {names}',
  chainStep: ', selon ',
  articles: { one: '{n} article', other: '{n} articles' },
  origins: { one: '{n} source', other: '{n} sources' },
  // Beside both, where there are more origins than articles.
  severalOrigins: 'un article peut en citer plusieurs',
  originsAtDot: {
    one: 'Concordant, {n} source indépendante',
    other: 'Concordant, {n} sources indépendantes',
  },
  opensInNewTab: '(s’ouvre dans un nouvel onglet)',
  openArticle: 'Ouvrir l’article',
  noOthers: 'Aucun autre de vos articles ne répond à cette question.',

  moreAnswers: { one: '{n} autre réponse', other: '{n} autres réponses' },

  // The card in the page.
  'card.label': 'Crossread : {question}',
  'card.tally': 'cette réponse en tout :',
  'card.more': {
    one: 'et {n} de plus dans le panneau latéral',
    other: 'et {n} de plus dans le panneau latéral',
  },
  'card.show': 'Voir dans le panneau latéral',
  'card.compare': 'Toutes les réponses',
  'card.next': 'Repère suivant',
  'card.previous': 'Repère précédent',
  'card.close': 'Fermer',
  'card.sidebar-button': 'Le panneau latéral s’ouvre avec le bouton Crossread de la barre d’outils.',
};
