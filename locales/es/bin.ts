import type { bin as english } from '../en/bin';
import type { Translated } from '../translated';

/** The texts of the bin, where all that the reader deleted lies for a while. */
export const bin: Translated<typeof english> = {
  title: 'Papelera',
  help: 'Lo que se elimina queda aquí {days} días, con todo lo que lo acompañaba; después se borra para siempre.',
  opening: 'Abriendo la papelera…',
  notOpened:
    'No se puede abrir la papelera. El navegador indica: {reason}. Reinicie el navegador e inténtelo de nuevo.',

  // Empty.
  emptyTitle: 'La papelera está vacía',
  emptyWhat:
    'Los resaltados, artículos, temas, afirmaciones propias y temas empezados llegan aquí al eliminarlos y se quedan {days} días.',
  emptyHow:
    'Cada cosa vuelve como era: un artículo con su texto, sus afirmaciones y lo que se dijo de ellas; un tema con todo lo suyo.',
  emptyCopies:
    'Lo que se borró para siempre puede seguir en una copia de los últimos días: mire en {backup}.',
  emptyCopiesLink: 'Copia de seguridad',

  // The list.
  list: 'Qué hay en la papelera',
  count: { one: '{n} elemento en la papelera', other: '{n} elementos en la papelera' },
  selectedCount: { one: '{n} seleccionado', other: '{n} seleccionados' },
  'kind.articles': 'Artículo',
  'kind.articles-many': 'Artículos',
  'kind.topic': 'Tema',
  'kind.claim': 'Afirmación suya',
  'kind.said': 'Corrección suya',
  'kind.draft': 'Tema empezado',
  'kind.everything-read': 'Todo lo leído',
  'kind.highlight': 'Resaltado',
  untitled: 'Sin título',
  andMore: { one: '{title} y {n} más', other: '{title} y {n} más' },
  'went.articles': { one: '{n} artículo', other: '{n} artículos' },
  'went.claims': { one: '{n} afirmación', other: '{n} afirmaciones' },
  'went.ownClaims': { one: '{n} afirmación suya', other: '{n} afirmaciones suyas' },
  'went.said': {
    one: '{n} afirmación confirmada o corregida',
    other: '{n} afirmaciones confirmadas o corregidas',
  },
  'went.drafts': { one: '{n} borrador sin guardar', other: '{n} borradores sin guardar' },
  with: 'con {what}',
  deletedOn: 'eliminado el {date}',
  goesIn: { one: 'se borra para siempre en {n} día', other: 'se borra para siempre en {n} días' },
  goesToday: 'se borra para siempre hoy',
  select: 'Seleccionar «{title}»',
  restore: 'Restaurar',
  restoreOf: 'Restaurar «{title}»',
  restoreAll: { one: 'Restaurarlo', other: 'Restaurar los {n}' },
  restoreSelected: { one: 'Restaurar el seleccionado', other: 'Restaurar los {n} seleccionados' },
  deleteSelectedForGood: {
    one: 'Borrar para siempre el seleccionado…',
    other: 'Borrar para siempre los {n} seleccionados…',
  },
  emptyBin: { one: 'Vaciar la papelera…', other: 'Vaciar la papelera…' },

  // Asking first.
  askForGood: '¿Borrar para siempre: {what}?',
  askForGoodHelp:
    'No se puede recuperar desde aquí. Una copia que Crossread haya hecho por su cuenta en los últimos días puede contenerlo aún, una semana como mucho.',
  yesForGood: 'Borrar para siempre',
  noForGood: 'Conservar',
  'asked.highlight': { one: '{n} resaltado', other: '{n} resaltados' },
  'asked.articles': { one: '{n} artículo', other: '{n} artículos' },
  'asked.topic': { one: '{n} tema', other: '{n} temas' },
  'asked.claim': { one: '{n} afirmación suya', other: '{n} afirmaciones suyas' },
  'asked.said': { one: '{n} corrección suya', other: '{n} correcciones suyas' },
  'asked.draft': { one: '{n} tema empezado', other: '{n} temas empezados' },
  'asked.everything-read': {
    one: 'todo lo leído antes, {n} artículo',
    other: 'todo lo leído antes, {n} artículos',
  },

  // What was done.
  'doing.restore': { one: 'Restaurando {n} elemento…', other: 'Restaurando {n} elementos…' },
  'doing.delete': { one: 'Borrando {n} elemento…', other: 'Borrando {n} elementos…' },
  'done.restored': { one: 'Restaurado.', other: 'Restaurados los {n}.' },
  'done.someBack': 'Restaurados {n} de {all}. {why}',
  'done.gone': { one: 'Borrado para siempre: {n}.', other: 'Borrado para siempre: {n}.' },
  'stays.gone': 'Ya no está en la papelera: se restauró o se borró en otro sitio.',
  'stays.topic-there':
    'Se queda en la papelera: otro tema tiene ahora su identificador. Duplique o exporte ese y elimínelo, y después restaure este.',
  'stays.draft-there':
    'Se queda en la papelera: se ha vuelto a empezar a cambiar este tema. Guarde o descarte antes esos cambios.',
  'stays.article-gone':
    'Se queda en la papelera: el artículo al que pertenece no se conserva. Restaure antes el artículo.',

  // After a deletion, elsewhere in the desk.
};
