import type { toolbar as english } from '../en/toolbar';
import type { Translated } from '../translated';

/** What the background writes on the browser's own surfaces, the toolbar button and the context menu; it carries no other texts. */
export const toolbar: Translated<typeof english> = {
  name: 'Crossread',
  badge: {
    one: 'Crossread : {n} réponse diverge du reste de la couverture',
    other: 'Crossread : {n} réponses divergent du reste de la couverture',
  },
  // At most four letters have room on the button.
  'badge.off': 'non',
  'badge.paused': 'Crossread : en pause partout',
  'badge.pausedHere': 'Crossread : en pause sur ce site',
  'badge.pausedBoth': 'Crossread : en pause partout, et sur ce site en plus',
  'badge.trouble':
    'Crossread : la base de données ne s’ouvre pas. Ouvrez le panneau pour voir ce qu’on peut faire.',
  'menu.panel': 'Ouvrir le panneau latéral',
  'menu.pauseHere': 'Mettre en pause ou reprendre sur ce site',
  'menu.pause': 'Mettre en pause partout',
  'menu.resume': 'Reprendre partout',
  'menu.highlight': 'Surligner',
  'menu.note': 'Surligner avec une note…',
  'menu.claim': 'Enregistrer comme affirmation…',
};
