import type { provenance as english } from '../en/provenance';
import type { Translated } from '../translated';

/** What of syncing is said outside its room. */
export const provenance: Translated<typeof english> = {
  room: 'Sincronizzazione',
  saidBy: 'Detto da',
  onlyHere: 'Nessuno lo sa ancora: non ha lasciato questo dispositivo.',
  who: '{user}, {device}',
  whoHere: '{user}, {device} (questo dispositivo)',
  unknownDevice: 'un dispositivo che non ha detto il suo nome',
  outweighed: 'poi detto diversamente',
  'did.article': 'Dati di un articolo corretti',
  'did.article.reading': 'Articolo letto',
  'did.article.gone': 'Articolo eliminato',
  'did.claim': 'Affermazione modificata',
  'did.claim.base': 'Affermazione aggiunta',
  'did.claim.gone': 'Affermazione eliminata',
  'did.curation': 'Giudizio su un’affermazione',
  'did.curation.confirmed': 'Affermazione confermata',
  'did.curation.corrected': 'Affermazione corretta',
  'did.curation.rejected': 'Affermazione respinta',
  'did.curation.merged': 'Affermazione unita a un’altra',
  'did.curation.none': 'Giudizio su un’affermazione ritirato',
  'did.annotation': 'Evidenziazione modificata',
  'did.annotation.base': 'Parole evidenziate',
  'did.annotation.note': 'Nota scritta',
  'did.annotation.deleted': 'Evidenziazione messa nel cestino',
  'did.annotation.gone': 'Evidenziazione eliminata',
  'did.topic': 'Tema modificato',
  'did.topic.gone': 'Tema eliminato',
  'did.device': 'Nome dato a un dispositivo',
};
