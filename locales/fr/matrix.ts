import type { matrix as english } from '../en/matrix';
import type { Translated } from '../translated';
import { outcomeMeanings } from './outcomes';

/** The texts of the coverage matrix. */
export const matrix: Translated<typeof english> = {
  ...outcomeMeanings,

  // The table.
  matrix: 'Couverture de {topic} : questions en lignes, articles en colonnes',
  question: 'Question',
  values: { one: '{n} valeur', other: '{n} valeurs' },
  origins: { one: '{n} source', other: '{n} sources' },
  onlyDenied: 'démenti, non affirmé',
  questionsInGroup: { one: '{n} question', other: '{n} questions' },

  // An article at the head of its column.
  noPublisher: 'média non indiqué',
  noDate: 'date non indiquée',
  noLanguage: 'langue non indiquée',
  answered: '{n} sur {all}',
  answeredInWords: 'répond à {n} questions sur {all}',
  twin: 'nᵒ {n}',
  pin: 'Garder à gauche : {article}',
  choose: 'Choisir pour la vue côte à côte : {article}',
  missingHere: 'manque ici',
  missingHereIn: 'manque ici : {article}',
  readHere: 'lu ici',
  fromTopic: 'du sujet',
  columnName: '{publisher}, « {title} », {date}, {language}, {answered}, {known}',

  // A cell.
  noAnswer: 'pas de réponse',
  cellName: '{question} {article} : {said}',
  more: { one: '+{n}', other: '+{n}' },
  moreAnswers: { one: 'et {n} autre réponse', other: 'et {n} autres réponses' },
  reportsDenial: 'rapporte un démenti',
  denialToo: '+ démenti',
  ownWord: 'en son nom',
  'modality.planned': 'prévu',
  'modality.possible': 'possible',
  'modality.alleged': 'allégué',
  'modality.denied': 'démenti',
  'curated.added': 'ajoutée par vous',
  'curated.confirmed': 'confirmée par vous',
  'curated.corrected': 'corrigée par vous',
  'curated.added-by-another': 'ajoutée par un autre lecteur',
  'curated.confirmed-by-another': 'confirmée par un autre lecteur',
  'curated.corrected-by-another': 'corrigée par un autre lecteur',
  imported: 'importée',

  // Above the table.
  filters: 'Ce qui est affiché',
  findQuestion: 'Chercher une question',
  group: 'Groupe de questions',
  anyGroup: 'Tous les groupes',
  order: 'Ordre des articles',
  'order.newest': 'Les plus récents d’abord',
  'order.oldest': 'Les plus anciens d’abord',
  'order.publisher': 'Par média',
  'order.completeness': 'Les plus complets d’abord',
  answersCome: 'Seulement les questions dont le résultat est',
  oneOrigin: 'Une seule source',
  oneOriginMeaning: 'Plusieurs articles, qui reposent tous sur une seule et même source',
  moreFilters: 'Plus de filtres',
  moreFiltersOn: { one: 'Plus de filtres ({n})', other: 'Plus de filtres ({n})' },
  publisher: 'Média',
  anyPublisher: 'Tous les médias',
  language: 'Langue',
  anyLanguage: 'Toutes les langues',
  from: 'Publié du',
  to: 'au',
  onlyReadHere: 'Seulement les articles lus ici',
  missingIn: 'Manque dans',
  anyArticle: 'Peu importe',
  clearFilters: 'Effacer les filtres',
  shownQuestions: { one: '{n} question', other: '{n} questions' },
  shownQuestionsOf: { one: '{n} question sur {all}', other: '{n} questions sur {all}' },
  shownArticles: { one: '{n} article', other: '{n} articles' },
  shownArticlesOf: { one: '{n} article sur {all}', other: '{n} articles sur {all}' },
  stillComparing: 'comparaison en cours…',
  copy: 'Copier comme tableau',
  copySelected: { one: 'Copier {n} case', other: 'Copier {n} cases' },
  copied: { one: '{n} case copiée.', other: '{n} cases copiées.' },
  chosenArticles: { one: '{n} article choisi', other: '{n} articles choisis' },
  chooseOneMore: 'Choisissez-en un de plus pour les comparer côte à côte',
  compare: 'Comparer côte à côte',
  chooseNone: 'Ne rien choisir',

  // When there is nothing to show.
  nothingTitle: 'Rien ne passe ces filtres',
  nothingHelp:
    'Retirez-en un, ou effacez-les tous. Une question est affichée quand l’un des articles affichés en dit quelque chose.',
  noQuestionsTitle: 'Ce sujet ne pose pas encore de question',
  noQuestionsHelp:
    'Un sujet compare ce que les articles répondent à ses questions. Sans elles, il n’y a rien à mettre côte à côte ; les articles eux-mêmes sont dans la rubrique « Articles ».',
  noAnswersTitle: 'Pas encore de réponse',
  noAnswersHelp:
    'Il y a des articles sur ce sujet, mais aucun ne répond à l’une de ses questions. Lisez-en un autre, ou enregistrez comme affirmation des mots sélectionnés.',

  // Above a table of which nothing was read here.
  nothingRead: 'Vous n’avez encore rien lu sur ce sujet : tous ces articles viennent avec lui.',
  toBegin: 'Commencer avec vos propres articles',

  // Beside the table.
  detailTitle: '{article} sur : {question}',
  answersHere: 'Ses réponses',
  denialsHere: 'Démentis qu’il rapporte',
  keys: 'Les flèches déplacent, Entrée ouvre, Maj avec une flèche ou un clic sélectionne, Ctrl+C copie.',
};
