import { outcomeMeanings } from './outcomes';

/** The texts of the coverage matrix. */
export const matrix = {
  ...outcomeMeanings,

  // The table.
  matrix: 'Coverage of {topic}: questions down, articles across',
  question: 'Question',
  values: { one: '{n} value', other: '{n} values' },
  origins: { one: '{n} origin', other: '{n} origins' },
  onlyDenied: 'denied, not stated',
  questionsInGroup: { one: '{n} question', other: '{n} questions' },

  // An article at the head of its column.
  noPublisher: 'publisher not stated',
  noDate: 'date not stated',
  noLanguage: 'language not stated',
  answered: '{n} of {all}',
  answeredInWords: 'answers {n} of {all} questions',
  twin: 'no. {n}',
  pin: 'Keep at the left: {article}',
  choose: 'Choose for side by side: {article}',
  missingHere: 'missing here',
  missingHereIn: 'missing here: {article}',
  readHere: 'read here',
  fromTopic: 'from the topic',
  columnName: '{publisher}, “{title}”, {date}, {language}, {answered}, {known}',

  // A cell.
  noAnswer: 'no answer',
  cellName: '{question} {article}: {said}',
  more: { one: '+{n}', other: '+{n}' },
  moreAnswers: { one: 'and {n} more answer', other: 'and {n} more answers' },
  reportsDenial: 'reports a denial',
  denialToo: '+ denial',
  ownWord: 'own word',
  'modality.planned': 'planned',
  'modality.possible': 'possible',
  'modality.alleged': 'alleged',
  'modality.denied': 'denied',
  'curated.added': 'added by you',
  'curated.confirmed': 'confirmed by you',
  'curated.corrected': 'corrected by you',
  'curated.added-by-another': 'added by another reader',
  'curated.confirmed-by-another': 'confirmed by another reader',
  'curated.corrected-by-another': 'corrected by another reader',
  imported: 'imported',

  // Above the table.
  filters: 'What is shown',
  findQuestion: 'Find a question',
  group: 'Group of questions',
  anyGroup: 'All groups',
  order: 'Order of articles',
  'order.newest': 'Newest first',
  'order.oldest': 'Oldest first',
  'order.publisher': 'By publisher',
  'order.completeness': 'Most complete first',
  answersCome: 'Only questions whose answers come to',
  oneOrigin: 'One origin',
  oneOriginMeaning: 'Several articles, and all on one and the same word',
  moreFilters: 'More filters',
  moreFiltersOn: { one: 'More filters ({n})', other: 'More filters ({n})' },
  publisher: 'Publisher',
  anyPublisher: 'All publishers',
  language: 'Language',
  anyLanguage: 'All languages',
  from: 'Published from',
  to: 'to',
  onlyReadHere: 'Only articles read here',
  missingIn: 'Missing in',
  anyArticle: 'No matter where',
  clearFilters: 'Clear filters',
  shownQuestions: { one: '{n} question', other: '{n} questions' },
  shownQuestionsOf: { one: '{n} of {all} questions', other: '{n} of {all} questions' },
  shownArticles: { one: '{n} article', other: '{n} articles' },
  shownArticlesOf: { one: '{n} of {all} articles', other: '{n} of {all} articles' },
  stillComparing: 'still comparing…',
  copy: 'Copy as table',
  copySelected: { one: 'Copy {n} cell', other: 'Copy {n} cells' },
  copied: { one: '{n} cell copied.', other: '{n} cells copied.' },
  chosenArticles: { one: '{n} article chosen', other: '{n} articles chosen' },
  chooseOneMore: 'Choose one more to compare them side by side',
  compare: 'Compare side by side',
  chooseNone: 'Choose none',

  // When there is nothing to show.
  nothingTitle: 'Nothing passes these filters',
  nothingHelp:
    'Take one of them away, or clear them all. A question is shown when one of the articles shown says something to it.',
  noQuestionsTitle: 'This topic asks no questions yet',
  noQuestionsHelp:
    'A topic compares what articles answer to its questions. Without any there is nothing to lay side by side; the articles themselves are in the room “Articles”.',
  noAnswersTitle: 'No answers yet',
  noAnswersHelp:
    'There are articles on this topic, but none of them answers one of its questions. Read another story about it, or save a claim from a selection of words.',

  // Above a table of which nothing was read here.
  nothingRead: 'You have read nothing on this topic yet: all of these articles come with the topic.',
  toBegin: 'Begin with articles of your own',

  // Beside the table.
  detailTitle: '{article} on: {question}',
  answersHere: 'Its answers',
  denialsHere: 'Denials that it reports',
  keys: 'Arrow keys move, Enter opens, Shift with an arrow key or a click selects, Ctrl+C copies.',
} as const;
