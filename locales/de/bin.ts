import type { bin as english } from '../en/bin';
import type { Translated } from '../translated';

/** The texts of the bin, where all that the reader deleted lies for a while. */
export const bin: Translated<typeof english> = {
  title: 'Papierkorb',
  help: 'Was Sie löschen, liegt hier {days} Tage lang samt allem, was dazugehört; dann wird es endgültig gelöscht.',
  opening: 'Der Papierkorb wird geöffnet …',
  notOpened:
    'Der Papierkorb lässt sich nicht öffnen. Der Browser meldet: {reason}. Starten Sie den Browser neu und versuchen Sie es noch einmal.',

  // Empty.
  emptyTitle: 'Der Papierkorb ist leer',
  emptyWhat:
    'Markierungen, Artikel, Themen, eigene Aussagen und angefangene Themen kommen hierher, wenn Sie sie löschen, und bleiben {days} Tage.',
  emptyHow:
    'Alles kommt zurück, wie es war: ein Artikel mit seinem Text, seinen Aussagen und dem, was Sie zu ihnen gesagt haben, ein Thema mit allem, was zu ihm gehört.',
  emptyCopies:
    'Was Sie endgültig gelöscht haben, kann noch in einer Kopie der letzten Tage sein: Sehen Sie unter {backup} nach.',
  emptyCopiesLink: 'Sicherung',

  // The list.
  list: 'Was im Papierkorb liegt',
  count: { one: '{n} Eintrag im Papierkorb', other: '{n} Einträge im Papierkorb' },
  selectedCount: { one: '{n} ausgewählt', other: '{n} ausgewählt' },
  'kind.articles': 'Artikel',
  'kind.articles-many': 'Artikel',
  'kind.topic': 'Thema',
  'kind.claim': 'Aussage von Ihnen',
  'kind.said': 'Korrektur von Ihnen',
  'kind.draft': 'Angefangenes Thema',
  'kind.everything-read': 'Alles Gelesene',
  'kind.highlight': 'Markierung',
  untitled: 'Ohne Titel',
  andMore: { one: '{title} und {n} weiteres', other: '{title} und {n} weitere' },
  'went.articles': { one: '{n} Artikel', other: '{n} Artikel' },
  'went.claims': { one: '{n} Aussage', other: '{n} Aussagen' },
  'went.ownClaims': { one: '{n} eigene Aussage', other: '{n} eigene Aussagen' },
  'went.said': {
    one: '{n} von Ihnen bestätigte oder korrigierte Aussage',
    other: '{n} von Ihnen bestätigte oder korrigierte Aussagen',
  },
  'went.drafts': { one: '{n} ungespeicherter Entwurf', other: '{n} ungespeicherte Entwürfe' },
  with: 'dazu {what}',
  deletedOn: 'gelöscht am {date}',
  goesIn: { one: 'in {n} Tag endgültig weg', other: 'in {n} Tagen endgültig weg' },
  goesToday: 'heute endgültig weg',
  select: '„{title}“ auswählen',
  restore: 'Wiederherstellen',
  restoreOf: '„{title}“ wiederherstellen',
  restoreAll: { one: 'Wiederherstellen', other: 'Alle {n} wiederherstellen' },
  restoreSelected: {
    one: 'Ausgewählten Eintrag wiederherstellen',
    other: 'Die {n} ausgewählten wiederherstellen',
  },
  deleteSelectedForGood: {
    one: 'Ausgewählten Eintrag endgültig löschen …',
    other: 'Die {n} ausgewählten endgültig löschen …',
  },
  emptyBin: { one: 'Papierkorb leeren …', other: 'Papierkorb leeren …' },

  // Asking first.
  askForGood: 'Endgültig löschen: {what}?',
  askForGoodHelp:
    'Von hier lässt es sich nicht zurückholen. Eine Kopie, die Crossread in den letzten Tagen von selbst angelegt hat, kann es noch enthalten, höchstens eine Woche lang.',
  yesForGood: 'Endgültig löschen',
  noForGood: 'Behalten',
  'asked.highlight': { one: '{n} Markierung', other: '{n} Markierungen' },
  'asked.articles': { one: '{n} Artikel', other: '{n} Artikel' },
  'asked.topic': { one: '{n} Thema', other: '{n} Themen' },
  'asked.claim': { one: '{n} Aussage von Ihnen', other: '{n} Aussagen von Ihnen' },
  'asked.said': { one: '{n} Korrektur von Ihnen', other: '{n} Korrekturen von Ihnen' },
  'asked.draft': { one: '{n} angefangenes Thema', other: '{n} angefangene Themen' },
  'asked.everything-read': {
    one: 'alles bisher Gelesene, {n} Artikel',
    other: 'alles bisher Gelesene, {n} Artikel',
  },

  // What was done.
  'doing.restore': { one: '{n} wird wiederhergestellt …', other: '{n} werden wiederhergestellt …' },
  'doing.delete': { one: '{n} wird gelöscht …', other: '{n} werden gelöscht …' },
  'done.restored': { one: 'Wiederhergestellt.', other: 'Alle {n} wiederhergestellt.' },
  'done.someBack': '{n} von {all} wiederhergestellt. {why}',
  'done.gone': { one: 'Endgültig gelöscht: {n}.', other: 'Endgültig gelöscht: {n}.' },
  'stays.gone': 'Es ist nicht mehr im Papierkorb: Es wurde anderswo wiederhergestellt oder gelöscht.',
  'stays.topic-there':
    'Es bleibt im Papierkorb: Ein anderes Thema hat inzwischen seine Kennung. Duplizieren oder exportieren Sie dieses und löschen Sie es, dann stellen Sie das hier wieder her.',
  'stays.draft-there':
    'Es bleibt im Papierkorb: Sie haben erneut begonnen, dieses Thema zu ändern. Speichern oder verwerfen Sie das zuerst.',
  'stays.article-gone':
    'Es bleibt im Papierkorb: Der Artikel, zu dem es gehört, wird nicht aufbewahrt. Stellen Sie zuerst den Artikel wieder her.',

  // After a deletion, elsewhere in the desk.
};
