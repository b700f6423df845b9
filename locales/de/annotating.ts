import type { annotating as english } from '../en/annotating';
import type { Translated } from '../translated';
import { editing } from './editing';

/** The texts of the toolbar at selected words and of the editor at a highlight: in the page, which carries no others. */
export const annotating: Translated<typeof english> = {
  ...editing,
  'toolbar.label': 'Die ausgewählten Wörter markieren',
  'toolbar.note': 'Notiz',
  'toolbar.claim': 'Als Aussage speichern',
  'toolbar.more': 'Mehr',
  'toolbar.without':
    'Markieren geht auch ohne diese Leiste: mit der rechten Maustaste, per Taste und in der Seitenleiste.',
  'toolbar.off': 'Leiste ausschalten',
  'toolbar.back': 'Zurück zu den Farben',
  'toolbar.isOff':
    'Die Leiste bleibt ab jetzt weg. Menü und Taste markieren weiterhin; in den Einstellungen lässt sie sich wieder einschalten.',
  'toolbar.undo': 'Rückgängig',
  'toolbar.close': 'Schließen',
  'note.label': 'Notiz zu den ausgewählten Wörtern',
  'note.unsaved': 'Noch nicht gespeichert. Ihr Text bleibt hier, bis Sie die Seite verlassen.',
  'note.kept': 'Ihre Notiz ist nicht gespeichert. Sie bleibt hier, bis Sie die Seite verlassen.',
  'note.goOn': 'Weiterschreiben',
  'claim.label': 'Als Aussage speichern',
  'claim.which': 'Welche Frage beantworten diese Wörter?',
  'claim.search': 'Fragen durchsuchen',
  'claim.loading': 'Fragen werden gesucht …',
  'claim.none': 'Noch kein Thema, dem Sie folgen, stellt Fragen.',
  'claim.noAnswer':
    'Keine Frage erkennt in diesen Wörtern eine Antwort. Suchen Sie eine Frage, um zu sehen, was sie verlangt, oder wählen Sie mehr vom Satz aus.',
  'claim.noneFound': 'Keine Frage enthält diese Wörter.',
  'claim.unread': 'keine Antwort in diesen Wörtern erkannt',
  'claim.others': { one: '{n} weitere Frage', other: '{n} weitere Fragen' },
  'claim.sayYourself': 'nicht aus diesen Wörtern erkannt; Sie würden angeben: {answer}',
  'claim.saved': 'Als Aussage gespeichert.',
  'claim.undo': 'Markierung rückgängig machen',
  'editor.label': 'Markierung: {exact}',
  'editor.several': 'Hier überschneiden sich {n} Markierungen',
  'editor.addNote': 'Notiz hinzufügen',
  'editor.editNote': 'Notiz bearbeiten',
  'editor.delete': 'Löschen',
  'said.saved': 'Markiert als „{colour}“.',
  'said.deleted': 'Gelöscht.',
  'said.tryAgain': 'Erneut versuchen',
  'said.notSaved': 'Nicht gespeichert. {why}',
  'said.noAnswer':
    'Crossread hat nicht geantwortet. Falls es gerade aktualisiert wurde, laden Sie die Seite neu.',
  'said.copy': 'Ihre Notiz zum Kopieren:',
  'place.select': 'Wählen Sie die Wörter von „{exact}“ aus.',
  'place.here': 'Markierung hier setzen',
  'place.placed': 'Gesetzt.',
  'why.nothing': 'Wählen Sie zuerst einige Wörter aus.',
  'why.noHighlight':
    'Es ist nichts ausgewählt, und auf dieser Seite gibt es noch keine Markierung. Wählen Sie zuerst einige Wörter aus.',
  'why.field':
    'Text in einem Eingabefeld lässt sich nicht markieren: Er gehört nicht zur Seite. Wählen Sie Wörter außerhalb des Feldes aus.',
  'why.editable':
    'Dieser Text wird gerade geschrieben; eine Markierung hielte nicht. Wählen Sie Wörter außerhalb des Eingabebereichs aus.',
  'why.frame':
    'Diese Wörter stehen in einem Rahmen einer anderen Website, zu dem der Browser keinen Zugang gibt. Öffnen Sie den Rahmen in einem eigenen Tab.',
  'why.hidden': 'Keines der ausgewählten Wörter ist auf der Seite zu sehen. Wählen Sie sichtbare Wörter aus.',
  'why.folded':
    'Diese Wörter stehen in einem eingeklappten Teil der Seite. Klappen Sie ihn auf, um sie zu sehen.',
  'why.tooFar':
    'Diese Wörter stehen hinter der ersten Million Zeichen der Seite; weiter wird sie nicht gelesen.',
};
