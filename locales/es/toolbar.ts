import type { toolbar as english } from '../en/toolbar';
import type { Translated } from '../translated';

/** What the background writes on the browser's own surfaces, the toolbar button and the context menu; it carries no other texts. */
export const toolbar: Translated<typeof english> = {
  name: 'Crossread',
  badge: {
    one: 'Crossread: {n} respuesta difiere de otra cobertura',
    other: 'Crossread: {n} respuestas difieren de otra cobertura',
  },
  // At most four letters have room on the button.
  'badge.off': 'no',
  'badge.paused': 'Crossread: en pausa en todas partes',
  'badge.pausedHere': 'Crossread: en pausa en este sitio',
  'badge.pausedBoth': 'Crossread: en pausa en todas partes, y además en este sitio',
  'badge.trouble': 'Crossread: la base de datos no se abre. Abra el panel para ver qué se puede hacer.',
  'menu.panel': 'Abrir el panel lateral',
  'menu.pauseHere': 'Pausar o reanudar en este sitio',
  'menu.pause': 'Pausar en todas partes',
  'menu.resume': 'Reanudar en todas partes',
  'menu.highlight': 'Resaltar',
  'menu.note': 'Resaltar con una nota…',
  'menu.claim': 'Guardar como afirmación…',
};
