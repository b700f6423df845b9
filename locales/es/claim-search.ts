import type { claimSearch as english } from '../en/claim-search';
import type { Translated } from '../translated';

/** The texts of the room in which claims are looked for. */
export const claimSearch: Translated<typeof english> = {
  title: 'Afirmaciones',
  help: 'Todo lo que sus artículos responden a las preguntas de sus temas, localizable por cualquiera de sus palabras.',
  search: 'Buscar en las afirmaciones',
  searchHint:
    'Palabras de la respuesta, de su frase, de su pregunta, de a quién cita, y del título o el medio del artículo. «Entre comillas»: exactamente así.',
  results: 'Afirmaciones encontradas',
  reading: 'Leyendo las afirmaciones…',
  found: { one: '{n} afirmación', other: '{n} afirmaciones' },
  foundOf: { one: '{n} de {all} afirmaciones', other: '{n} de {all} afirmaciones' },
  foundSoFar: {
    one: '{n} afirmación por ahora, se sigue buscando…',
    other: '{n} afirmaciones por ahora, se sigue buscando…',
  },
  dropQuery: 'Borrar la búsqueda',
  nothingFound: 'Ninguna afirmación tiene todas estas palabras. Pruebe con menos, o solo con su comienzo.',
  untitled: 'Sin título',
  failed:
    'No se puede buscar en las afirmaciones. El navegador indica: {reason}. Cierre esta pestaña y vuelva a abrir la mesa de trabajo.',

  // Nothing is there yet.
  emptyTitle: 'Aún no hay afirmaciones',
  emptyWhat:
    'Una afirmación es lo que un artículo responde a una pregunta de un tema. Llegan aquí a medida que lee: abra un artículo sobre un suceso que siga, o añada uno que tenga.',
  emptyAdd: 'Añadir un artículo',

  // From elsewhere.
  searchClaims: 'Afirmaciones con «{query}»',
};
