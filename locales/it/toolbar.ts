import type { toolbar as english } from '../en/toolbar';
import type { Translated } from '../translated';

/** What the background writes on the browser's own surfaces, the toolbar button and the context menu; it carries no other texts. */
export const toolbar: Translated<typeof english> = {
  name: 'Crossread',
  badge: {
    one: 'Crossread: {n} risposta diverge dagli altri articoli',
    other: 'Crossread: {n} risposte divergono dagli altri articoli',
  },
  'badge.off': 'off',
  'badge.paused': 'Crossread: in pausa ovunque',
  'badge.pausedHere': 'Crossread: in pausa su questo sito',
  'badge.pausedBoth': 'Crossread: in pausa ovunque, e anche su questo sito',
  'badge.trouble': 'Crossread: l’archivio non si apre. Aprire il pannello per vedere che cosa si può fare.',
  'menu.panel': 'Apri il pannello laterale',
  'menu.pauseHere': 'Sospendi o riprendi su questo sito',
  'menu.pause': 'Sospendi ovunque',
  'menu.resume': 'Riprendi ovunque',
  'menu.highlight': 'Evidenzia',
  'menu.note': 'Evidenzia con una nota…',
  'menu.claim': 'Salva come affermazione…',
};
