import type { Reading } from './compose';
import { areJoined, lookUp } from './lookup';
import { valueOf, withPart, type Sum } from './sums';

/** A number as it stands in a text: tokens `first` to `last`, both inclusive. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** "500余", "10여": about. */
  readonly vague: boolean;
  readonly ordinal: boolean;
  /** What is glued behind its digits and is no magnitude: "km", "mm"; empty else. */
  readonly suffix: string;
  /** Whether it begins with digits. */
  readonly figure: boolean;
  /** Whether it is less than a whole or has a broken part. */
  readonly fraction: boolean;
  /** How many words it is made of. */
  readonly words: number;
}

/** A number without its sign. */
export type Unsigned = Omit<Numeral, 'first'>;

/** A sum as a number. */
export function plain(sum: Sum): Unsigned {
  const value = valueOf(sum);
  return {
    last: sum.last,
    value,
    vague: sum.vague,
    ordinal: false,
    suffix: sum.suffix,
    figure: sum.figure,
    fraction: !Number.isInteger(value),
    words: sum.words,
  };
}

/** A number with a broken part. */
export function broken(sum: Sum, value: number, last: number): Unsigned {
  return {
    last,
    value: Number(value.toPrecision(15)),
    vague: sum.vague,
    ordinal: false,
    suffix: '',
    figure: sum.figure,
    fraction: true,
    words: sum.words + 1,
  };
}

/** The sum with a multiplier behind it, for fractions: "three quarters million". */
export function withTimesAfter(reading: Reading, sum: Sum): Sum {
  const { tokens, last, lexicon } = reading;
  if (sum.last >= last || !areJoined(tokens, sum.last)) return sum;
  // "un cuarto de millón".
  const isOf = /^(de|di|d)$/.test(tokens.words[sum.last + 1] ?? '');
  const found = lookUp(tokens, sum.last + (isOf ? 2 : 1), last, lexicon);
  const entry = found?.entries[0];
  if (found && entry?.dozen) return { ...sum, terms: [valueOf(sum) * 12], places: [1], last: found.last };
  if (!found || entry?.times === undefined) return sum;
  const grown = withPart(sum, entry, lexicon, false);
  return grown ? { ...grown, last: found.last } : sum;
}
