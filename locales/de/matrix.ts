import type { matrix as english } from '../en/matrix';
import type { Translated } from '../translated';
import { outcomeMeanings } from './outcomes';

/** The texts of the coverage matrix. */
export const matrix: Translated<typeof english> = {
  ...outcomeMeanings,

  // The table.
  matrix: 'Berichterstattung zu {topic}: Fragen untereinander, Artikel nebeneinander',
  question: 'Frage',
  values: { one: '{n} Wert', other: '{n} Werte' },
  origins: { one: '{n} Quelle', other: '{n} Quellen' },
  onlyDenied: 'bestritten, nicht behauptet',
  questionsInGroup: { one: '{n} Frage', other: '{n} Fragen' },

  // An article at the head of its column.
  noPublisher: 'Medium nicht angegeben',
  noDate: 'Datum nicht angegeben',
  noLanguage: 'Sprache nicht angegeben',
  answered: '{n} von {all}',
  answeredInWords: 'beantwortet {n} von {all} Fragen',
  twin: 'Nr. {n}',
  pin: 'Links festhalten: {article}',
  choose: 'Für den Vergleich nebeneinander wählen: {article}',
  missingHere: 'fehlt hier',
  missingHereIn: 'fehlt hier: {article}',
  readHere: 'hier gelesen',
  fromTopic: 'aus dem Thema',
  columnName: '{publisher}, „{title}“, {date}, {language}, {answered}, {known}',

  // A cell.
  noAnswer: 'keine Antwort',
  cellName: '{question} {article}: {said}',
  more: { one: '+{n}', other: '+{n}' },
  moreAnswers: { one: 'und {n} weitere Antwort', other: 'und {n} weitere Antworten' },
  reportsDenial: 'berichtet ein Dementi',
  denialToo: '+ Dementi',
  ownWord: 'eigene Angabe',
  'modality.planned': 'geplant',
  'modality.possible': 'möglich',
  'modality.alleged': 'Vorwurf',
  'modality.denied': 'bestritten',
  'curated.added': 'von Ihnen hinzugefügt',
  'curated.confirmed': 'von Ihnen bestätigt',
  'curated.corrected': 'von Ihnen korrigiert',
  'curated.added-by-another': 'von jemand anderem hinzugefügt',
  'curated.confirmed-by-another': 'von jemand anderem bestätigt',
  'curated.corrected-by-another': 'von jemand anderem korrigiert',
  imported: 'importiert',

  // Above the table.
  filters: 'Was gezeigt wird',
  findQuestion: 'Frage suchen',
  group: 'Gruppe von Fragen',
  anyGroup: 'Alle Gruppen',
  order: 'Reihenfolge der Artikel',
  'order.newest': 'Neueste zuerst',
  'order.oldest': 'Älteste zuerst',
  'order.publisher': 'Nach Medium',
  'order.completeness': 'Vollständigste zuerst',
  answersCome: 'Nur Fragen mit diesem Ergebnis',
  oneOrigin: 'Eine Quelle',
  oneOriginMeaning: 'Mehrere Artikel, und alle stützen sich auf ein und dieselbe Quelle',
  moreFilters: 'Weitere Filter',
  moreFiltersOn: { one: 'Weitere Filter ({n})', other: 'Weitere Filter ({n})' },
  publisher: 'Medium',
  anyPublisher: 'Alle Medien',
  language: 'Sprache',
  anyLanguage: 'Alle Sprachen',
  from: 'Veröffentlicht von',
  to: 'bis',
  onlyReadHere: 'Nur hier gelesene Artikel',
  missingIn: 'Fehlt in',
  anyArticle: 'Egal wo',
  clearFilters: 'Filter zurücksetzen',
  shownQuestions: { one: '{n} Frage', other: '{n} Fragen' },
  shownQuestionsOf: { one: '{n} von {all} Fragen', other: '{n} von {all} Fragen' },
  shownArticles: { one: '{n} Artikel', other: '{n} Artikel' },
  shownArticlesOf: { one: '{n} von {all} Artikeln', other: '{n} von {all} Artikeln' },
  stillComparing: 'wird noch verglichen …',
  copy: 'Als Tabelle kopieren',
  copySelected: { one: '{n} Zelle kopieren', other: '{n} Zellen kopieren' },
  copied: { one: '{n} Zelle kopiert.', other: '{n} Zellen kopiert.' },
  chosenArticles: { one: '{n} Artikel ausgewählt', other: '{n} Artikel ausgewählt' },
  chooseOneMore: 'Wählen Sie noch einen aus, um sie nebeneinander zu vergleichen',
  compare: 'Nebeneinander vergleichen',
  chooseNone: 'Auswahl aufheben',

  // When there is nothing to show.
  nothingTitle: 'Nichts passt zu diesen Filtern',
  nothingHelp:
    'Nehmen Sie einen davon weg, oder setzen Sie alle zurück. Eine Frage wird gezeigt, wenn einer der gezeigten Artikel etwas zu ihr sagt.',
  noQuestionsTitle: 'Dieses Thema stellt noch keine Fragen',
  noQuestionsHelp:
    'Ein Thema vergleicht, was Artikel auf seine Fragen antworten. Ohne Fragen gibt es nichts nebeneinanderzulegen; die Artikel selbst stehen im Bereich „Artikel“.',
  noAnswersTitle: 'Noch keine Antworten',
  noAnswersHelp:
    'Es gibt Artikel zu diesem Thema, aber keiner beantwortet eine seiner Fragen. Lesen Sie einen weiteren Artikel dazu, oder speichern Sie ausgewählte Wörter als Aussage.',

  // Above a table of which nothing was read here.
  nothingRead: 'Sie haben zu diesem Thema noch nichts gelesen: Alle diese Artikel bringt das Thema mit.',
  toBegin: 'Mit eigenen Artikeln beginnen',

  // Beside the table.
  detailTitle: '{article} zu: {question}',
  answersHere: 'Seine Antworten',
  denialsHere: 'Dementis, die er berichtet',
  keys: 'Pfeiltasten bewegen, Eingabe öffnet, Umschalt mit Pfeiltaste oder Klick wählt aus, Strg+C kopiert.',
};
