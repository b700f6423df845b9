import type { ValueOf } from '../../lib/core/claims/claim';
import { language } from '../../locales/say';
import { t } from '../../locales/t-pictures';

const SHORT = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const COMPACT = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });

/** A bare number, shortened from ten thousands of thousands on: “11,000”, “4.8M”. */
export function shortNumber(figure: number): string {
  return (Math.abs(figure) >= 1_000_000 ? COMPACT : SHORT).format(figure);
}

/** A figure without its unit, as it stands beside its mark: “about 6,700”, “over 11,000”, “6,300–7,000”. */
export function shortFigure({ min, max, approx, strict }: ValueOf<'quantity'>): string {
  if (min !== null && max !== null) {
    if (min !== max) return `${shortNumber(min)}–${shortNumber(max)}`;
    return approx ? t('about', { figure: shortNumber(min) }) : shortNumber(min);
  }
  if (min !== null) return t(strict ? 'over' : 'atLeast', { figure: shortNumber(min) });
  if (max !== null) return t(strict ? 'under' : 'upTo', { figure: shortNumber(max) });
  return t('some');
}
