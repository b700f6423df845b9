import type { Entry, Lexicon, NumeralTable } from './table';

/** A whole number, or a figure with its magnitude, being put together: the sum of `terms`, each below the place before it. */
export interface Sum {
  readonly terms: readonly number[];
  /** For each term, what may follow it is smaller than this. */
  readonly places: readonly number[];
  /** The last multiplier, 0 when what came last was added. */
  readonly factor: number;
  /** What stood before the last "and". */
  readonly beforeAnd: number | null;
  readonly vague: boolean;
  readonly last: number;
  /** Whether it is one small word or digit alone. */
  readonly words: number;
  /** Whether it begins with a figure. */
  readonly figure: boolean;
  /** Whether 零 stood before the last part, so that it does not stand for the next place. */
  readonly zero: boolean;
  /** Whether it takes no multiplier. */
  readonly closed: boolean;
  /** What is glued behind the figure and is no magnitude: "km"; empty else. */
  readonly suffix: string;
}

/** Nothing yet. */
export const EMPTY: Sum = {
  terms: [],
  places: [],
  factor: 0,
  beforeAnd: null,
  vague: false,
  last: -1,
  words: 0,
  figure: false,
  zero: false,
  closed: false,
  suffix: '',
};

/** One, as "a" in "a third". */
export const ONE: Sum = { ...EMPTY, terms: [1], places: [1], words: 1 };

/** The value of a sum. */
export function valueOf(sum: Sum): number {
  const value = sum.terms.reduce((total, term) => total + term, 0);
  // Sums of decimal parts ("4.78 million") come back to what was written.
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** Adds a part to a sum; null when it cannot follow. */
export function withPart(sum: Sum, entry: Entry, lexicon: Lexicon, and: boolean): Sum | null {
  const times = entry.times === undefined ? null : multiplied(sum, entry.times, lexicon);
  if (times) return times;
  if (entry.add === undefined) return null;
  return added(sum, entry.add, entry.place ?? 1, lexicon, and);
}

function added(sum: Sum, value: number, place: number, { table }: Lexicon, and: boolean): Sum | null {
  const open = sum.places.at(-1) ?? Infinity;
  if (value === 0 && sum.terms.length > 0) {
    return table.unspaced && open > 1 ? { ...sum, zero: true } : null;
  }
  const fits = value < open || isUnitFirst(sum, value, table, and) || isTeenBehind(sum, value, table);
  if (!fits || !isJoinedRight(sum, value, open, table, and)) return null;
  const teen = table.vigesimal === true && value === 10 ? 10 : place;
  return {
    ...sum,
    terms: [...sum.terms, value],
    places: [...sum.places, teen],
    beforeAnd: and ? valueOf(sum) : sum.beforeAnd,
    factor: 0,
  };
}

/** "واحد وعشرون": a ten behind its unit. */
function isUnitFirst(sum: Sum, value: number, table: NumeralTable, and: boolean): boolean {
  const isTen = value >= 20 && value < 100;
  return table.unitsFirst === true && and && isTen && (sum.terms.at(-1) ?? 0) < 10 && sum.factor === 0;
}

/** "soixante-quinze". */
function isTeenBehind(sum: Sum, value: number, table: NumeralTable): boolean {
  const before = sum.terms.at(-1);
  return table.vigesimal === true && value >= 10 && value <= 19 && (before === 60 || before === 80);
}

/** Whether "and" stands where the language wants it, and only there. */
function isJoinedRight(sum: Sum, value: number, open: number, table: NumeralTable, and: boolean): boolean {
  if (sum.terms.length === 0) return true;
  return and ? (table.andFits?.(open, value) ?? true) : table.needsAnd !== true;
}

function multiplied(sum: Sum, times: number, { table }: Lexicon): Sum | null {
  if (sum.closed) return null;
  let kept = sum.terms.length;
  let part = 0;
  // "322 cents": a figure takes any multiplier.
  if (sum.figure && kept === 1 && sum.factor === 0) part = sum.terms[--kept] ?? 0;
  while (kept > 0 && (sum.terms[kept - 1] ?? 0) < times) part += sum.terms[--kept] ?? 0;
  const outer = kept > 0 ? (sum.places[kept - 1] ?? Infinity) : Infinity;
  if (kept === sum.terms.length) {
    const before = sum.terms.at(-1);
    // "million million", 万万.
    if (before !== undefined && sum.factor >= 1000 && times >= sum.factor)
      return { ...sum, terms: [...sum.terms.slice(0, -1), before * times], factor: times };
    part = 1;
  }
  if (part * times >= outer) return null;
  const isSmall = table.unspaced === true && times < 1e4;
  if (isSmall && part >= 10 && !(sum.figure && sum.terms.length === 1)) return null;
  return {
    ...sum,
    terms: [...sum.terms.slice(0, kept), part * times],
    places: [...sum.places.slice(0, kept), times],
    factor: times,
  };
}

/** 两千四百五 is 2,450. */
export function elliptic(sum: Sum, { table }: Lexicon): Sum {
  const value = sum.terms.at(-1) ?? 0;
  const place = sum.places.at(-2) ?? 1;
  if (!table.elliptic || sum.zero || sum.factor > 0 || value > 9 || sum.terms.length < 2 || place <= 10)
    return sum;
  if (sum.figure || sum.places.at(-1) !== 1) return sum;
  return { ...sum, terms: [...sum.terms.slice(0, -1), (value * place) / 10] };
}
