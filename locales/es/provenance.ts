import type { provenance as english } from '../en/provenance';
import type { Translated } from '../translated';

/** What of syncing is said outside its room. */
export const provenance: Translated<typeof english> = {
  room: 'Sincronización',
  saidBy: 'Dicho por',
  onlyHere: 'Nadie lo sabe aún: no ha salido de este dispositivo.',
  who: '{user}, {device}',
  whoHere: '{user}, {device} (este dispositivo)',
  unknownDevice: 'un dispositivo que no ha dicho su nombre',
  outweighed: 'después se dijo otra cosa',
  'did.article': 'Datos de un artículo corregidos',
  'did.article.reading': 'Artículo leído',
  'did.article.gone': 'Artículo eliminado',
  'did.claim': 'Afirmación cambiada',
  'did.claim.base': 'Afirmación añadida',
  'did.claim.gone': 'Afirmación eliminada',
  'did.curation': 'Opinión sobre una afirmación',
  'did.curation.confirmed': 'Afirmación confirmada',
  'did.curation.corrected': 'Afirmación corregida',
  'did.curation.rejected': 'Afirmación rechazada',
  'did.curation.merged': 'Afirmación unida a otra',
  'did.curation.none': 'Opinión sobre una afirmación retirada',
  'did.annotation': 'Resaltado cambiado',
  'did.annotation.base': 'Palabras resaltadas',
  'did.annotation.note': 'Nota escrita',
  'did.annotation.deleted': 'Resaltado enviado a la papelera',
  'did.annotation.gone': 'Resaltado eliminado',
  'did.topic': 'Tema cambiado',
  'did.topic.gone': 'Tema eliminado',
  'did.device': 'Nombre puesto a un dispositivo',
};
