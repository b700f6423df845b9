import type { annotations as english } from '../en/annotations';
import type { Translated } from '../translated';
import { editing } from './editing';

/** The texts of a saved highlight, as panel and desk show it; of the page's bundles only editing is part. */
export const annotations: Translated<typeof english> = {
  ...editing,

  // One highlight.
  savedOn: 'gespeichert am {date}',
  savedItem: '{colour}: {quote}',
  noteImage: 'Bild: {name}',
  noteAll: 'Ganze Notiz anzeigen ({n} Zeichen)',
  edit: 'Bearbeiten',
  deleteOne: 'Löschen',
  showWords: 'Auf der Seite zeigen',
  whole: 'Ganz anzeigen',

  // What became of its words.
  'became.lost': 'Ihre Wörter sind auf dieser Seite nicht mehr zu finden',
  'became.note': 'Als Notiz zur Seite behalten',
  'became.unseen': 'Ihre Wörter wurden auf der Seite noch nicht gesucht',
  'help.ambiguous': 'Alle sind auf der Seite gekennzeichnet, bis Sie sagen, welche die richtige ist.',
  'help.ambiguousAway':
    'Öffnen Sie die Seite und sagen Sie in der Seitenleiste oder bei den Wörtern, welche die richtige ist.',
  'help.lost': 'Wörter, Notiz und Schlagwörter bleiben hier erhalten. Das stand um die Wörter herum:',
  'touched.number': 'Eine Zahl hat sich geändert.',
  'touched.name': 'Ein Name hat sich geändert.',
  'touched.negation': 'Eine Verneinung hat sich geändert.',
  'touched.wording': 'Nur der Wortlaut hat sich geändert.',
  wasSaid: 'entfernt:',
  isSaid: 'hinzugekommen:',
  endOfChange: '.',
  placeOf: 'Stelle {n} von {all}',
  tryAgain: 'Erneut versuchen',
  keepAsNote: 'Als Notiz behalten',
  lookAgain: 'Die Wörter noch einmal suchen',

  earlierWords: 'Vorher lag sie auf diesen Wörtern:',
  goBackTo: 'Zu diesen Wörtern zurückkehren',

  // Notes that were written in two windows at the same time.
  noteChangedMeanwhile:
    'Diese Notiz wurde inzwischen in einem anderen Fenster geändert. Beim Speichern bleiben beide Fassungen erhalten.',
  otherNotes: { one: '{n} andere Fassung dieser Notiz', other: '{n} andere Fassungen dieser Notiz' },
  otherNotesHelp:
    'Gleichzeitig in einem anderen Fenster geschrieben oder aus einem anderen Bestand übernommen.',
  noteOf: 'Geschrieben am {date}:',
  bringNoteBack: 'Diese Notiz wiederherstellen',

  // The panel's list of what is saved on a page.
  savedHeading: 'Auf dieser Seite gespeichert',
  savedNothing:
    'Auf dieser Seite ist noch nichts gespeichert. Wählen Sie auf der Seite Wörter aus, um sie zu markieren.',
  savedCount: { one: '{n} Markierung auf dieser Seite.', other: '{n} Markierungen auf dieser Seite.' },
  savedAstray: {
    one: '{n} davon ist nicht mehr an ihrem Platz.',
    other: '{n} davon sind nicht mehr an ihrem Platz.',
  },
  highlightSelection: 'Auswahl markieren',
  theseOnDesk: 'Diese am Lesetisch',
  allHighlights: 'Alle Markierungen',
  opensInNewTab: '(öffnet in einem neuen Tab)',
  highlighted: 'Markiert.',
  highlightNotHere:
    'Auf dieser Seite lässt sich nichts markieren: Der Browser hält Erweiterungen von ihr fern.',
  binned: 'Gelöscht. Liegt {days} Tage lang im Papierkorb.',
  undo: 'Rückgängig',
  back: 'Wiederhergestellt.',
  changeFailed: 'Das ließ sich nicht speichern; es wurde nichts geändert. Der Browser meldet: {reason}',
  noRoom:
    'Es ist kein Platz mehr frei; es wurde nichts geändert. Schaffen Sie Platz auf dem Datenträger, öffnen Sie die Seitenleiste neu und versuchen Sie es noch einmal.',
  wordsGone:
    'Diese Wörter stehen gerade nicht auf der Seite. Versuchen Sie es erneut, oder setzen Sie die Markierung von Hand.',
  pageGone: 'Die Seite antwortet nicht. Laden Sie sie neu und versuchen Sie es dann noch einmal.',
  placedHere: 'Gesetzt.',
  placedBack: 'Sie liegt wieder, wo sie vorher war.',
  lookedAgain: 'Die Wörter wurden noch einmal gesucht.',
  placeHint:
    'Wählen Sie jetzt auf der Seite die richtigen Wörter aus und bestätigen Sie dort: „{quote}“ wird dann an ihnen festgemacht.',
  'notShown.paused': 'Hier pausiert: Markierungen bleiben erhalten, werden auf der Seite aber nicht gezeigt.',
  'notShown.never-read':
    'Markierungen bleiben hier erhalten, werden auf der Seite aber nicht gezeigt, weil diese Website nicht gelesen wird.',
};
