import type { ValueOf } from '../../lib/core/claims/claim';
import { displayAmount } from '../../lib/core/claims/display';
import { onDemand } from '../../lib/core/on-demand';
import { language } from '../../locales/say';
import { valueWords } from '../../locales/value-words';

const short = onDemand(() => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }));
const compact = onDemand(
  () => new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }),
);

/** A bare number, shortened from ten thousands of thousands on: “11,000”, “4.8M”. */
export function shortNumber(figure: number): string {
  return (Math.abs(figure) >= 1_000_000 ? compact() : short()).format(figure);
}

/** A figure without its unit and its days, in its claim’s own words, as it stands beside its mark: “about 6,700”, “more than 11,000”, “nearly 7,000”. */
export function shortFigure(value: ValueOf<'quantity'>): string {
  return displayAmount(value, { ...valueWords(), figure: shortNumber });
}
