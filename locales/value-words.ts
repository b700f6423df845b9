import type { Claim } from '../lib/core/claims/claim';
import { valueInWords } from '../lib/core/claims/display';
import { ENGLISH_VALUES, IN_ENGLISH, isMoney, type ValueWords } from '../lib/core/claims/value-words';
import type { TopicFacts } from '../lib/core/topic/facts';
import { formatDate, formatDays } from './format-date';
import { language, sayFrom, textsOf, type Message } from './say';

/** Texts that stand in for what a translation lacks; for units the rule does by which a value is stored. */
const ENGLISH: Readonly<Record<string, Message>> = ENGLISH_VALUES;
const t = sayFrom('values', ENGLISH);
const isTranslated = (key: string) => Object.hasOwn(textsOf('values'), key);

const MILLION = 1_000_000;

/** What {@link Intl.NumberFormat} calls the parts of the number itself. */
const FIGURES: ReadonlySet<string> = new Set(['integer', 'group', 'decimal', 'fraction', 'minusSign']);

/** What the browser has names for. */
let measures: ReadonlySet<string> | undefined;

/** Formats of the language spoken; a page that changes it is loaded anew, and the background asks for the language. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${name}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, known);
  return known;
}

/** How values are written in the reader's language. In English as they are stored. */
export function valueWords(): ValueWords {
  return language === 'en' ? IN_ENGLISH : { language, say: t, figure, count, rank, date, run: formatDays };
}

/** A claim's value in the reader's language, to be shown: “about 6,700 containers”, „etwa 6.700 Container“. */
export function sayValue(topic: TopicFacts, claim: Pick<Claim, 'question' | 'value' | 'display'>): string {
  return valueInWords(topic, claim, valueWords());
}

const date = (iso: string) => formatDate(iso) ?? iso;
const rank = (n: number) => (isTranslated('rank') ? t('rank', { n: String(n) }) : IN_ENGLISH.rank(n));

function figure(n: number, unit: string): string {
  return isInMillions(n, unit)
    ? formatOf('millions', {
        notation: 'compact',
        compactDisplay: 'long',
        maximumFractionDigits: 9,
      }).format(n)
    : formatOf('figures', { maximumFractionDigits: 3 }).format(n);
}

/** Large sums as news writes them, where that loses nothing. */
function isInMillions(n: number, unit: string): boolean {
  return isMoney(unit) && n >= MILLION && n % 1000 === 0;
}

function count(number: string, n: number, unit: string): string {
  const key = isInMillions(n, unit) ? `millions.${unit}` : `unit.${unit}`;
  if (isTranslated(key)) return t(key, { figure: number, n });
  // The browser names many units in every language; it writes “meter”.
  const measure = unit.replace(/tre$/, 'ter');
  return (measures ??= new Set(Intl.supportedValuesOf('unit'))).has(measure)
    ? measured(number, n, measure)
    : IN_ENGLISH.count(number, n, unit);
}

/** With the unit that the browser sets beside `n`, before or behind it. */
function measured(number: string, n: number, unit: string): string {
  const parts = formatOf(unit, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(n);
  const first = parts.findIndex(({ type }) => FIGURES.has(type));
  return parts.map(({ type, value }, i) => (i === first ? number : FIGURES.has(type) ? '' : value)).join('');
}
