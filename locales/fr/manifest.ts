import type { manifest as english } from '../en/manifest';
import type { Translated } from '../translated';

/** What the browser itself shows of the extension: in its list of extensions, of keys, and in a store. The description has 132 characters at most, as Chrome’s store wants it. */
export const manifest: Translated<typeof english> = {
  description:
    'Marque les affirmations d’un article de presse et montre à côté qui d’autre dit la même chose.',
  nextMark: 'Aller au repère suivant',
  previousMark: 'Aller au repère précédent',
  annotate: 'Surligner les mots sélectionnés, ou aller au surlignage suivant',
  openCard: 'Ouvrir la fiche du repère actuel',
  pauseHere: 'Mettre en pause ou reprendre sur ce site',
  pause: 'Mettre en pause ou reprendre partout',
  openPanel: 'Ouvrir le panneau latéral',
};
