import type { Tokens } from '../text/tokens';
import { findModifier, modifierBehind } from './number-modifiers';
import { gapAfter } from './numerals/figures';
import { readNumerals, type Numeral } from './numerals/read-numerals';
import { vagueAmountAt } from './numerals/vague-amounts';

export { gapAfter } from './numerals/figures';

/** A number in a text: tokens `first` to `last`, both inclusive, modifiers ("more than") included. */
export interface NumberHit {
  readonly first: number;
  readonly last: number;
  /** Bounds, inclusive; null is open. */
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  /** "more than", "less than": the bound itself is passed. */
  readonly strict: boolean;
  readonly ordinal: boolean;
}

/** Words after which a number is a name's part, not a figure: "38 North", "Hwasong-11", "G-7". */
const NAME_BEFORE =
  /^(g|hwasong|article|articles|su|mig|kn|boeing|flight|channel|route|number|no|chapter|page|il|f|b|t|rs|covid|제|第)$/;

/**
 * The numbers among tokens `first` to `last`, in order, without overlaps: figures with their language's separators, words
 * of the language, magnitudes, modifiers and ranges. Parts of names ("G-7", "Hwasong-11", "one-on-one"), articles and
 * figures with a unit glued to them ("152mm") are left out.
 * @param language BCP 47 primary subtag; null when unknown: then of every language what cannot be taken for a word.
 */
export function findNumbers(
  tokens: Tokens,
  first: number,
  last: number,
  language: string | null = null,
): NumberHit[] {
  const numerals = readNumerals(tokens, first, last, { language, convention: 'prose' });
  const plain: Plain[] = [];
  let next = 0;
  for (let at = first; at <= last; at++) {
    while (next < numerals.length && (numerals[next]?.first ?? last) < at) next++;
    const numeral = numerals[next];
    const number = numeral?.first === at ? plainOf(numeral) : vagueAmountAt(tokens, at, last);
    if (numeral?.first === at) at = numeral.last;
    else if (number) at = number.last;
    if (number && !isNamePart(tokens, number)) plain.push(number);
  }
  return joinRanges(tokens, plain).map((number) => withModifier(tokens, number, first));
}

/** A number as it stands there, without what comes before it. */
export interface Plain {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  readonly vague: boolean;
  readonly ordinal: boolean;
}

function plainOf({ first, last, value, vague, ordinal, suffix }: Numeral): Plain | null {
  return suffix === '' ? { first, last, min: value, max: value, vague, ordinal } : null;
}

function isNamePart(tokens: Tokens, number: Plain): boolean {
  const before = tokens.words[number.first - 1] ?? '';
  const glue = number.first > 0 ? gapAfter(tokens, number.first - 1) : '';
  const behind = gapAfter(tokens, number.last);
  const next = tokens.words[number.last + 1] ?? '';
  if (glue === '-' && /^\p{L}/u.test(before) && !MODIFYING.has(before)) return true;
  if (NAME_BEFORE.test(before) && glue.length <= 1) return true;
  if (behind === '-' && (next === 'on' || next === 'to')) return true;
  // "38 North", "one of his": a name, a pronoun.
  if (next === 'north' && behind === ' ' && number.min === 38) return true;
  return (
    tokens.words[number.first] === 'one' && number.last === number.first && (next === 'of' || behind !== ' ')
  );
}

const MODIFYING = new Set([
  'mid',
  'early',
  'late',
  'some',
  'about',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
]);

/** "between 5 and 7", "5 to 7", "5-7" become one interval. */
function joinRanges(tokens: Tokens, numbers: readonly Plain[]): Plain[] {
  const joined: Plain[] = [];
  for (const number of numbers) {
    const before = joined.at(-1);
    if (before && !before.ordinal && !number.ordinal && isRange(tokens, before, number)) {
      const min = before.min * sharedMagnitude(tokens, before, number);
      joined[joined.length - 1] = { ...before, last: number.last, min, max: number.max };
    } else joined.push(number);
  }
  return joined;
}

function isRange(tokens: Tokens, low: Plain, high: Plain): boolean {
  if (high.min <= low.max) return false;
  const between = high.first - low.last;
  const word = tokens.words[low.last + 1] ?? '';
  if (between === 1) return gapAfter(tokens, low.last).trim() === '-';
  if (between !== 2) return false;
  return word === 'to' || word === 'or' || (word === 'and' && tokens.words[low.first - 1] === 'between');
}

/** "between four and five thousand", "2 to 3 million": the magnitude is said once. */
function sharedMagnitude({ words }: Tokens, low: Plain, high: Plain): number {
  const magnitude = high.last > high.first ? [1e12, 1e9, 1e6, 1e3].find((one) => high.max >= one) : undefined;
  if (magnitude === undefined || low.max >= 1000 || /^\d{3}$/.test(words[high.last] ?? '')) return 1;
  return low.max < high.max / magnitude ? magnitude : 1;
}

/** A number with what stands before it ("more than"), looked for not before token `from`, or else behind it ("or more"). */
export function withModifier(tokens: Tokens, number: Plain, from: number): NumberHit {
  const { first, last, min, max, vague, ordinal } = number;
  const base = { first, last, min, max, approx: vague, strict: false, ordinal };
  if (ordinal) return base;
  const modifier = findModifier(tokens, first, from);
  const kind = modifier?.kind ?? modifierBehind(tokens, last);
  if (kind === null) return base;
  const starts = modifier?.first ?? first;
  const approx = { ...base, first: starts, approx: true };
  // "more than about 20": the outer modifier counts too, the inner is kept as approximate.
  if (kind === 'about') return approx;
  if (kind === 'nearly') return { ...approx, min: min * 0.9 };
  const bounded = { ...base, first: starts, strict: kind === 'more' || kind === 'less' };
  return kind === 'more' || kind === 'atLeast' ? { ...bounded, max: null } : { ...bounded, min: null };
}
