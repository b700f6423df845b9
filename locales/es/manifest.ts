import type { manifest as english } from '../en/manifest';
import type { Translated } from '../translated';

/** What the browser itself shows of the extension: in its list of extensions, of keys, and in a store. The description has 132 characters at most, as Chrome’s store wants it. */
export const manifest: Translated<typeof english> = {
  description: 'Marca las afirmaciones de una noticia y muestra al lado quién más lo dice.',
  nextMark: 'Ir a la marca siguiente',
  previousMark: 'Ir a la marca anterior',
  annotate: 'Resaltar las palabras seleccionadas o ir al resaltado siguiente',
  openCard: 'Abrir la ficha de la marca actual',
  pauseHere: 'Pausar o reanudar en este sitio',
  pause: 'Pausar o reanudar en todas partes',
  openPanel: 'Abrir el panel lateral',
};
