import type { Value, ValueOf } from '../claims/claim';
import { isWithin } from '../topic/entity-tree';
import type { TopicFacts } from '../topic/facts';
import { impliesOption } from '../topic/options';
import type { Question } from '../topic/schema';

/**
 * How a value stands to another of its type: `wider` contains it, `narrower` lies in it, `near` is told apart from it by
 * rounding only, `beyond` is a figure that a bare floor or ceiling allows for but does not speak of, `beside` another
 * option that may hold as well, `unlike` of another type or unit.
 */
export type Likeness =
  'same' | 'rounded' | 'wider' | 'narrower' | 'overlap' | 'near' | 'beyond' | 'beside' | 'apart' | 'unlike';

/** How far apart two figures may be of which one is rounded, as a share of the larger. */
const ROUNDING = 0.05;
const MINUTES_APART = 30;
const DAY = 24 * 60;

/**
 * Compares two values that answer one question. Only `apart` means that they cannot both hold; widening a value that is
 * not apart from another never makes it so.
 */
export function compareValues(topic: TopicFacts, question: Question, a: Value, b: Value): Likeness {
  if (a.type === 'quantity' && b.type === 'quantity') return compareQuantities(a, b);
  if (a.type === 'date' && b.type === 'date')
    return compareIntervals({ low: a.from, high: a.to }, { low: b.from, high: b.to });
  if (a.type === 'time' && b.type === 'time') return compareTimes(a, b);
  if (a.type === 'place' && b.type === 'place') return comparePlaces(topic, a.place, b.place);
  if (a.type === 'choice' && b.type === 'choice') return compareOptions(question, a.option, b.option);
  if (a.type === 'statement' && b.type === 'statement') return a.holds === b.holds ? 'same' : 'apart';
  return 'unlike';
}

/** A stretch from `low` to `high`, both inclusive. */
export interface Interval<T> {
  readonly low: T;
  readonly high: T;
}

/** Compares two stretches, bounds included. */
export function compareIntervals<T extends number | string>(a: Interval<T>, b: Interval<T>): Likeness {
  if (a.low === b.low && a.high === b.high) return 'same';
  if (a.low <= b.low && b.high <= a.high) return 'wider';
  if (b.low <= a.low && a.high <= b.high) return 'narrower';
  return a.low <= b.high && b.low <= a.high ? 'overlap' : 'apart';
}

/** Compares two figures: "more than 20" contains 24, "about 11,000" is 11,200 rounded, 24 and 19 are apart. */
export function compareQuantities(a: ValueOf<'quantity'>, b: ValueOf<'quantity'>): Likeness {
  if (a.unit !== b.unit) return 'unlike';
  if (a.min === b.min && a.max === b.max) return 'same';
  if (areRounded(a, b)) return 'rounded';
  const likeness = compareIntervals(reachOf(a), reachOf(b));
  if (likeness !== 'apart') return likeness;
  const [lower, upper] = lowestFirst(boundsOf(a), boundsOf(b));
  if (lower.high >= upper.low) return 'beyond';
  const isNear = upper.low - lower.high <= ROUNDING * upper.low;
  return (a.approx || b.approx) && isNear ? 'near' : 'apart';
}

/** "about 11,000" and 11,000; "nearly 7,000" and 6,700 rounded: the same figure, told more or less exactly. */
function areRounded(a: ValueOf<'quantity'>, b: ValueOf<'quantity'>): boolean {
  if ((!a.approx && !b.approx) || a.min === null || a.max === null || b.min === null || b.max === null)
    return false;
  const [x, y] = [(a.min + a.max) / 2, (b.min + b.max) / 2];
  return Math.abs(x - y) <= ROUNDING * Math.max(x, y);
}

/** What a figure allows for. */
function boundsOf({ min, max }: ValueOf<'quantity'>): Interval<number> {
  return { low: min ?? -Infinity, high: max ?? Infinity };
}

/** What it speaks of: "more than 20" reaches to twice as much; far beyond it, a writer would have said another figure. */
function reachOf({ min, max }: ValueOf<'quantity'>): Interval<number> {
  return { low: min ?? 0, high: max ?? (min ?? 0) * 2 };
}

function lowestFirst(a: Interval<number>, b: Interval<number>): [Interval<number>, Interval<number>] {
  return a.high < b.high || (a.high === b.high && a.low < b.low) ? [a, b] : [b, a];
}

function compareTimes(a: ValueOf<'time'>, b: ValueOf<'time'>): Likeness {
  const likeness = compareIntervals({ low: a.from, high: a.to }, { low: b.from, high: b.to });
  if (likeness !== 'apart') return likeness;
  const [earlier, later] = a.to < b.from ? [a, b] : [b, a];
  // The day is round: "about midnight" is near 23:50.
  const minutes = Math.min(later.from - earlier.to, earlier.from + DAY - later.to);
  if (minutes > MINUTES_APART) return 'apart';
  if (!a.approx && !b.approx) return isBareHour(a) || isBareHour(b) ? 'near' : 'apart';
  return a.from === a.to && b.from === b.to ? 'rounded' : 'near';
}

/** "At two" leaves the minutes open. */
function isBareHour({ from, to }: ValueOf<'time'>): boolean {
  return from === to && from % 60 === 0;
}

function comparePlaces(topic: TopicFacts, a: string, b: string): Likeness {
  if (a === b) return 'same';
  if (isWithin(topic, b, a)) return 'wider';
  return isWithin(topic, a, b) ? 'narrower' : 'apart';
}

function compareOptions(question: Question, a: string, b: string): Likeness {
  if (a === b) return 'same';
  if (impliesOption(question, b, a)) return 'wider';
  if (impliesOption(question, a, b)) return 'narrower';
  return question.value.type === 'choice' && question.value.exclusive ? 'apart' : 'beside';
}
