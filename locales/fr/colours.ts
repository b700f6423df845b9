import type { colours as english } from '../en/colours';
import type { Translated } from '../translated';

/** What the colours of highlights are called until the reader names them; page, panel and desk all say so. */
export const colours: Translated<typeof english> = {
  'colour.yellow': 'point clé',
  'colour.blue': 'chiffre',
  'colour.green': 'citation',
  'colour.purple': 'doute',
  'colour.orange': 'à suivre',
};
