import type { editing as english } from '../en/editing';
import type { Translated } from '../translated';
import { colours } from './colours';

/** The texts with which a highlight is coloured, noted, tagged and placed: in the page, which carries no others, and in panel and desk. */
export const editing: Translated<typeof english> = {
  ...colours,
  colours: 'Farbe',
  noteLabel: 'Notiz',
  noteHelp: 'Markdown ist möglich. {keys} speichert.',
  noteSave: 'Notiz speichern',
  noteCancel: 'Abbrechen',
  noteTooLong:
    'Die Notiz ist zu lang zum Aufbewahren: {n} Zeichen, höchstens {most} sind möglich. Kürzen Sie sie um {over}, oder verteilen Sie sie auf mehrere Markierungen. Es wurde nichts abgeschnitten.',
  tagsLabel: 'Schlagwörter',
  tagsPlaceholder: 'Schlagwort hinzufügen',
  tagRemove: 'Schlagwort {tag} entfernen',
  tagAdded: 'Schlagwort {tag} hinzugefügt.',
  tagRemoved: 'Schlagwort {tag} entfernt.',
  tagThere: '{tag} ist schon da.',
  tagTooLong: 'Ein Schlagwort hat höchstens {most} Zeichen; dieses hat {n}. Kürzen Sie es.',
  'editor.changed': 'Der Text unter dieser Markierung hat sich geändert.',
  'editor.accept': 'Mit diesen Wörtern behalten',
  'editor.ambiguous': { one: '{n} Stelle passt.', other: '{n} Stellen passen gleich gut; welche ist es?' },
  'editor.goTo': 'Zu Stelle {n}',
  'editor.isHere': 'Stelle {n} ist es',
  'editor.byHand': 'Von Hand setzen',
  tagsFound: { one: '{n} Schlagwort zur Auswahl', other: '{n} Schlagwörter zur Auswahl' },
};
