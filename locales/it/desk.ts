import type { desk as english } from '../en/desk';
import type { Translated } from '../translated';

/** The texts of the desk's frame. */
export const desk: Translated<typeof english> = {
  deskTitle: 'Scrivania di Crossread',
  rooms: 'Sezioni della scrivania',
  'room.coverage': 'Confronto',
  'room.articles': 'Articoli',
  'room.claims': 'Affermazioni',
  'room.topics': 'Temi',
  'room.new-topic': 'Nuovo tema',
  'room.edit-topic': 'Modifica del tema',
  'room.library': 'Evidenziazioni',
  'room.bin': 'Cestino',
  'room.import': 'Importa',
  'room.backup': 'Backup',
  nowhereTitle: 'Qui non c’è nulla',
  nowhere: 'A questo indirizzo non c’è alcuna sezione. Le sezioni della scrivania sono elencate sopra.',
  loading: 'Apertura di ciò che è stato salvato…',
  storeClosed: 'L’archivio non si apre. Il browser dice: {reason}. Riavviare il browser e riprovare.',
};
