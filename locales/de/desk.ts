import type { desk as english } from '../en/desk';
import type { Translated } from '../translated';

/** The texts of the desk's frame. */
export const desk: Translated<typeof english> = {
  deskTitle: 'Crossread-Lesetisch',
  rooms: 'Bereiche des Lesetischs',
  'room.coverage': 'Berichterstattung',
  'room.articles': 'Artikel',
  'room.claims': 'Aussagen',
  'room.topics': 'Themen',
  'room.new-topic': 'Neues Thema',
  'room.edit-topic': 'Thema bearbeiten',
  'room.library': 'Markierungen',
  'room.bin': 'Papierkorb',
  'room.import': 'Import',
  'room.backup': 'Sicherung',
  nowhereTitle: 'Hier ist nichts',
  nowhere: 'Unter dieser Adresse gibt es keinen Bereich. Die Bereiche des Lesetischs stehen oben.',
  loading: 'Ihr Bestand wird geöffnet …',
  storeClosed:
    'Der Datenspeicher lässt sich nicht öffnen. Der Browser meldet: {reason}. Starten Sie den Browser neu und versuchen Sie es noch einmal.',
};
