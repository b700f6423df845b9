import type { TopicFacts } from '../topic/facts';
import { inFigures } from '../text/in-figures';
import { localText } from '../topic/local-text';
import { daysBetween, monthDays } from './calendar';
import type { Value, ValueOf } from './claim';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A value in words: "about 6,700 containers", "September 2023", "Vladivostok". */
export function displayValue(topic: TopicFacts, question: string, value: Value): string {
  const spec = topic.questionsById.get(question)?.value;
  switch (value.type) {
    case 'quantity':
      return value.unit === 'ordinal'
        ? ordinal(value)
        : `${amount(value, MONEY.has(value.unit) ? inMillions : inFigures)} ${unitName(value)}${periodOf(value)}`;
    case 'date':
      return displayDays(value.from, value.to);
    case 'time':
      return displayTime(value);
    case 'place': {
      const place = topic.entities.get(value.place);
      return place ? localText(place.name, 'en') : value.place;
    }
    case 'choice': {
      const option = spec?.type === 'choice' ? spec.options.find(({ id }) => id === value.option) : undefined;
      return option ? localText(option.label, 'en') : value.option;
    }
    case 'statement':
      if (spec?.type !== 'statement') return value.holds ? 'yes' : 'no';
      return localText(value.holds ? spec.yes : spec.no, 'en');
  }
}

/**
 * How many, in the words of {@link displayValue} without its unit and its days: "nearly 7,000", "more than 11,000", "dozens".
 * @param format writes a bare figure
 */
export function displayAmount(
  value: ValueOf<'quantity'>,
  format: (figure: number) => string = inFigures,
): string {
  return value.unit === 'ordinal' ? ordinal(value) : amount(value, format).replace(/ of$/, '');
}

/** The one figure that an article prints for a value: of "nearly 7,000" the 7,000; null where it prints two, or none. */
export function printedFigure({ min, max, approx }: ValueOf<'quantity'>): number | null {
  if (min === null || max === null || min === max) return min ?? max;
  if (!approx || VAGUE.has(`${min}-${max}`)) return null;
  if (isNearly(min, max)) return max;
  return isDecade(min, max) ? min : null;
}

function amount(
  { min, max, approx, strict }: ValueOf<'quantity'>,
  format: (figure: number) => string,
): string {
  if (min !== null && max !== null) {
    if (min === max) return approx ? `about ${format(min)}` : format(min);
    if (approx && isNearly(min, max)) return `nearly ${format(max)}`;
    const vague = VAGUE.get(`${min}-${max}`);
    if (approx && vague !== undefined) return vague;
    if (approx && isDecade(min, max)) return `some ${format(min)}`;
    return `${format(min)} to ${format(max)}`;
  }
  if (min !== null) return `${strict ? 'more than' : 'at least'} ${format(min)}`;
  if (max === null) return 'some';
  return `${strict ? (max === 1 ? 'less than' : 'fewer than') : 'up to'} ${format(max)}`;
}

function isNearly(min: number, max: number): boolean {
  return Math.abs(min - max * 0.9) < 1e-6 * max;
}

/** "Two decades", which reaches to the next. */
function isDecade(min: number, max: number): boolean {
  return min % 10 === 0 && max === min + 9;
}

/** What the grammar reads "dozens" and the like as, and back. */
const VAGUE = new Map([
  ['2-9', 'several'],
  ['24-99', 'dozens of'],
  ['40-99', 'scores of'],
  ['200-999', 'hundreds of'],
  ['2000-19999', 'thousands of'],
  ['20000-90000', 'tens of thousands of'],
  ['200000-900000', 'hundreds of thousands of'],
  ['2000000-9999999', 'millions of'],
  ['200000000-900000000', 'hundreds of millions of'],
  ['2000000000-9999999999', 'billions of'],
]);

function ordinal({ min, max }: ValueOf<'quantity'>): string {
  const rank = min ?? max ?? 0;
  const suffix = rank % 100 >= 11 && rank % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${suffix}`;
}

const MONEY = new Set(['dollar', 'euro', 'pound', 'rouble', 'won', 'yen']);
const MILLION = 1_000_000;

/** "40 million": large sums as news writes them, where that loses nothing. */
function inMillions(sum: number): string {
  for (const [size, word] of [
    [MILLION * 1000, 'billion'],
    [MILLION, 'million'],
  ] as const)
    if (sum >= size && (sum * 1000) % size === 0) return `${inFigures(sum / size)} ${word}`;
  return inFigures(sum);
}

/** The unit in English; one made of another language's noun ("de.linien") as it is counted there. */
function unitName({ unit, min, max }: ValueOf<'quantity'>): string {
  const [, language, noun = ''] = /^([a-z]{2,3})\.(.+)$/.exec(unit) ?? [];
  if (language !== undefined) return language === 'de' ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
  const word = unit.replaceAll('-', ' ');
  return (min ?? 1) === 1 && (max ?? 1) === 1 ? word : (PLURALS.get(unit) ?? pluralOf(word));
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const PLURALS = new Map([
  ['percent', 'per cent'],
  ['person', 'people'],
  ['won', 'won'],
  ['aircraft', 'aircraft'],
  ['day-of-trial', 'days of trial'],
]);

function periodOf({ period }: ValueOf<'quantity'>): string {
  if (!period) return '';
  const { from, to } = period;
  if (from !== null && to !== null) {
    const year = from.slice(0, 4);
    const isWhole = from === `${year}-01-01` && to === `${year}-12-31`;
    return isWhole ? `, in ${year}` : `, ${shortMonth(from)} to ${shortMonth(to)}`;
  }
  if (from !== null) return `, since ${shortMonth(from)}`;
  return to === null ? '' : `, to ${shortMonth(to)}`;
}

function shortMonth(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}

/** Days in words: a day, a run of days, a month or a year. */
export function displayDays(from: string, to: string): string {
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  if (from === to) return `${Number(from.slice(8))} ${shortMonth(from)}`;
  if (from === `${year}-01-01` && to === `${year}-12-31`) return String(year);
  if (monthDays(year, month).to === to && from.endsWith('-01')) return shortMonth(from);
  if (from.slice(0, 7) === to.slice(0, 7))
    return `${Number(from.slice(8))}–${Number(to.slice(8))} ${shortMonth(from)}`;
  if (daysBetween(from, to) > 62) return `between ${shortMonth(from)} and ${shortMonth(to)}`;
  return `${displayDays(from, from)} to ${displayDays(to, to)}`;
}

function displayTime({ from, to, approx }: ValueOf<'time'>): string {
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (from === to) return approx ? `about ${clock(from)}` : clock(from);
  if (from === 0 && to === 359) return 'the early hours';
  return `${clock(from)} to ${clock(to)}`;
}
