import type { TopicFacts } from '../topic/facts';
import { localText } from '../topic/local-text';
import { daysBetween, monthDays } from './calendar';
import type { Claim, Value, ValueOf } from './claim';
import { IN_ENGLISH, type ValueMessageKey, type ValueWords } from './value-words';

/**
 * A value in words: "about 6,700 containers", "September 2023", "Vladivostok".
 * @param words of the language it is to be in; as it is stored without them
 */
export function displayValue(
  topic: TopicFacts,
  question: string,
  value: Value,
  words: ValueWords = IN_ENGLISH,
): string {
  const spec = topic.questionsById.get(question)?.value;
  switch (value.type) {
    case 'quantity':
      return value.unit === 'ordinal' ? rank(value, words) : withPeriod(value, words);
    case 'date':
      return displayDays(value.from, value.to, words);
    case 'time':
      return displayTime(value, words);
    case 'place': {
      const place = topic.entities.get(value.place);
      return place ? localText(place.name, words.language) : value.place;
    }
    case 'choice': {
      const option = spec?.type === 'choice' ? spec.options.find(({ id }) => id === value.option) : undefined;
      return option ? localText(option.label, words.language) : value.option;
    }
    case 'statement':
      if (spec?.type !== 'statement') return words.say(value.holds ? 'yes' : 'no');
      return localText(value.holds ? spec.yes : spec.no, words.language);
  }
}

/** A claim's value as the reader's language has it; what is stored of it is English. */
export function valueInWords(
  topic: TopicFacts,
  { question, value, display }: Pick<Claim, 'question' | 'value' | 'display'>,
  words: ValueWords,
): string {
  return words.language === 'en' ? display : displayValue(topic, question, value, words);
}

/**
 * How many, in the words of {@link displayValue} without its unit and its days: "nearly 7,000", "more than 11,000", "dozens".
 * @param words what writes a figure among them: some place has no room for a long one
 */
export function displayAmount(value: ValueOf<'quantity'>, words: ValueWords = IN_ENGLISH): string {
  return value.unit === 'ordinal'
    ? rank(value, words)
    : amount(value, words, { count: (figure) => figure, vague: (name) => words.say(name) });
}

/** The one figure that an article prints for a value: of "nearly 7,000" the 7,000; null where it prints two, or none. */
export function printedFigure({ min, max, approx }: ValueOf<'quantity'>): number | null {
  if (min === null || max === null || min === max) return min ?? max;
  if (!approx || VAGUE.has(`${min}-${max}`)) return null;
  if (isNearly(min, max)) return max;
  return isDecade(min, max) ? min : null;
}

/** How a figure stands with what it counts, or alone. */
interface Setting {
  readonly count: (figure: string, n: number) => string;
  readonly vague: (name: Vague) => string;
}

function amount(
  { min, max, approx, strict, unit }: ValueOf<'quantity'>,
  { say, figure }: ValueWords,
  { count, vague }: Setting,
): string {
  const just = (n: number) => count(figure(n, unit), n);
  const one = (key: ValueMessageKey, n: number) => say(key, { count: just(n) });
  if (min !== null && max !== null) {
    if (min === max) return approx ? one('about', min) : just(min);
    if (approx && isNearly(min, max)) return one('nearly', max);
    const name = VAGUE.get(`${min}-${max}`);
    if (approx && name !== undefined) return count(vague(name), max);
    if (approx && isDecade(min, max)) return one('roughly', min);
    // "0.5 to 1 tonnes": what is counted is not one.
    return count(say('range', { from: figure(min, unit), to: figure(max, unit) }), max === 1 ? min : max);
  }
  if (min !== null) return one(strict ? 'moreThan' : 'atLeast', min);
  if (max === null) return count(vague('any'), 2);
  return one(strict ? (max === 1 ? 'lessThan' : 'fewerThan') : 'upTo', max);
}

function isNearly(min: number, max: number): boolean {
  return Math.abs(min - max * 0.9) < 1e-6 * max;
}

/** "Two decades", which reaches to the next. */
function isDecade(min: number, max: number): boolean {
  return min % 10 === 0 && max === min + 9;
}

/** What the grammar reads "dozens" and the like as, and back. */
const VAGUE = new Map<string, Vague>([
  ['2-9', 'several'],
  ['24-99', 'dozens'],
  ['40-99', 'scores'],
  ['200-999', 'hundreds'],
  ['2000-19999', 'thousands'],
  ['20000-90000', 'ten-thousands'],
  ['200000-900000', 'hundred-thousands'],
  ['2000000-9999999', 'millions'],
  ['200000000-900000000', 'hundred-millions'],
  ['2000000000-9999999999', 'billions'],
]);

type NameOf<Key> = Key extends `of.${infer Name}` ? Name : never;
/** A word in place of a figure. */
type Vague = NameOf<ValueMessageKey>;

function rank({ min, max }: ValueOf<'quantity'>, words: ValueWords): string {
  return words.rank(min ?? max ?? 0);
}

function withPeriod(value: ValueOf<'quantity'>, words: ValueWords): string {
  const count = amount(value, words, {
    count: (figure, n) => words.count(figure, n, value.unit),
    vague: (name) => words.say(`of.${name}`),
  });
  if (!value.period) return count;
  const { from, to } = value.period;
  const month = (day: string) => words.date(day.slice(0, 7));
  if (from !== null && to !== null) {
    const year = from.slice(0, 4);
    const isWhole = from === `${year}-01-01` && to === `${year}-12-31`;
    return isWhole
      ? words.say('inYear', { count, year })
      : words.say('fromTo', { count, from: month(from), to: month(to) });
  }
  if (from !== null) return words.say('since', { count, from: month(from) });
  return to === null ? count : words.say('until', { count, to: month(to) });
}

/** Days (ISO 8601) in words: a day, a run of days, a month or a year. */
export function displayDays(from: string, to: string, words: ValueWords = IN_ENGLISH): string {
  const year = from.slice(0, 4);
  const month = from.slice(0, 7);
  if (from === to) return words.date(from);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return words.date(year);
  if (monthDays(Number(year), Number(from.slice(5, 7))).to === to && from.endsWith('-01'))
    return words.date(month);
  if (month !== to.slice(0, 7) && daysBetween(from, to) > 62)
    return words.say('between', { from: words.date(month), to: words.date(to.slice(0, 7)) });
  return words.run(from, to);
}

function displayTime({ from, to, approx }: ValueOf<'time'>, { say }: ValueWords): string {
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (from === to) return approx ? say('about', { count: clock(from) }) : clock(from);
  if (from === 0 && to === 359) return say('earlyHours');
  return say('range', { from: clock(from), to: clock(to) });
}
