import type { Colour } from '../../lib/core/annotation/annotation';
import { t } from '../../locales/t-editing';

/** What each colour is called. */
export type ColourNames = Readonly<Record<Colour, string>>;

/**
 * The sign of each colour, as a path in a box of 16 by 16: a shape of its own, so that nobody needs the colour. Shapes without a meaning,
 * for what the colours mean is the reader's to name; and none of them is the sign of an outcome.
 */
export const SHAPES: Readonly<Record<Colour, string>> = {
  yellow: 'M8 1l2.1 4.8 5.2.5-3.9 3.5 1.1 5.1L8 12.2l-4.5 2.7 1.1-5.1L.7 6.3l5.2-.5z',
  blue: 'M2.5 2.5h11v11h-11z',
  green: 'M6 1.5h4V6h4.5v4H10v4.5H6V10H1.5V6H6z',
  purple: 'M8 .8L15.2 8 8 15.2.8 8z',
  orange: 'M8 1.8L15.2 14.5H.8z',
};

/**
 * What each colour is called: as the reader named it, else as the interface does.
 * @param own `settings.colourNames`; a name of spaces alone is none
 */
export function namesOfColours(own: Partial<ColourNames> = {}): ColourNames {
  const nameOf = (colour: Colour) => own[colour]?.trim() || t(`colour.${colour}`);
  return {
    yellow: nameOf('yellow'),
    blue: nameOf('blue'),
    green: nameOf('green'),
    purple: nameOf('purple'),
    orange: nameOf('orange'),
  };
}
