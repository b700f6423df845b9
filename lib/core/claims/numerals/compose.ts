import { toSource } from '../../text/fold';
import type { Tokens } from '../../text/tokens';
import { figureAt, gapAfter, type Decimal, type Figure } from './figures';
import { areJoined, lookUp, roleAt, type Found } from './lookup';
import type { Entry, Lexicon } from './table';

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

/** How numbers are read. */
export interface Reading {
  readonly tokens: Tokens;
  readonly last: number;
  readonly lexicon: Lexicon;
  readonly decimal: Decimal;
  /** Whether figures may follow words ("4 thousand 3 hundred and 21"), as no newspaper writes. */
  readonly loose: boolean;
}

const EMPTY: Sum = {
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
  const before = sum.terms.at(-1) ?? 0;
  if (value === 0 && sum.terms.length > 0) {
    return table.unspaced && open > 1 ? { ...sum, zero: true } : null;
  }
  const fits =
    value < open ||
    (table.unitsFirst === true && and && value >= 20 && value < 100 && before < 10 && sum.factor === 0) ||
    (table.vigesimal === true && value >= 10 && value <= 19 && (before === 60 || before === 80));
  if (!fits || (table.needsAnd && !and && sum.terms.length > 0)) return null;
  if (and && sum.terms.length > 0 && table.andFits && !table.andFits(open, value)) return null;
  const teen = table.vigesimal === true && value === 10 ? 10 : place;
  return {
    ...sum,
    terms: [...sum.terms, value],
    places: [...sum.places, teen],
    beforeAnd: and ? valueOf(sum) : sum.beforeAnd,
    factor: 0,
  };
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

/** The whole number or figure that begins at token `at`; null when there is none. */
export function readSum(reading: Reading, at: number): Sum | null {
  const { tokens, last, lexicon } = reading;
  const run = lexicon.table.unspaced ? digitRun(reading, at) : null;
  let sum = run ?? EMPTY;
  let next = run ? run.last + 1 : at;
  while (next <= last && (next === at || isOneNumber(reading, next - 1))) {
    const and = next === at ? -1 : roleAt(tokens, next, last, lexicon, 'and');
    const from = and >= 0 && areJoined(tokens, and) ? and + 1 : next;
    const grown = from > last ? null : grow(reading, sum, from, and >= 0);
    if (!grown) break;
    sum = grown;
    next = sum.last + 1;
  }
  return sum.words === 0 ? null : elliptic(sum, lexicon);
}

/** Whether a number may go on behind token `at`: not across a middle dot, nor, in kana, a space. */
function isOneNumber({ tokens, lexicon }: Reading, at: number): boolean {
  if (!areJoined(tokens, at)) return false;
  const { language } = lexicon.table;
  if (language === 'ja-kana') return gapAfter(tokens, at) === '';
  return language !== 'ja' || !isMiddleDot(tokens, at);
}

/** Whether the space behind token `at` was the middle dot of Japanese, which folding makes a space. */
export function isMiddleDot({ text, ends }: Tokens, at: number): boolean {
  const character = text.source.charAt(toSource(text, ends[at] ?? 0));
  return character === '・' || character === '·';
}

/** The sum with what stands at token `at`; null when that cannot follow. */
function grow(reading: Reading, sum: Sum, at: number, and: boolean): Sum | null {
  const { tokens, last, lexicon } = reading;
  const figure = figureAt(tokens, at, last, reading.decimal);
  if (figure) return withFigure(reading, sum, figure, at, and);
  const found = lookUp(tokens, at, last, lexicon);
  if (found) return withFound(sum, found, lexicon, and);
  const vague = sum.words > 0 ? roleAt(tokens, at, last, lexicon, 'vague') : -1;
  if (vague < 0) return null;
  return isFollowedByTimes(reading, vague + 1) || sum.factor > 0 ? vagueAt(sum, vague) : null;
}

const vagueAt = (sum: Sum, last: number): Sum => ({ ...sum, vague: true, last });

function withFound(sum: Sum, found: Found, lexicon: Lexicon, and: boolean): Sum | null {
  let grown: Sum | null = sum;
  for (const entry of found.entries) {
    if (!grown) return null;
    if (entry.add === undefined && entry.times === undefined && found.entries.length > 1) continue;
    grown = withPart(grown, entry, lexicon, and || found.and);
    if (grown && entry.closed) grown = { ...grown, closed: true };
  }
  return grown && { ...grown, last: found.last, words: sum.words + found.entries.length };
}

function isFollowedByTimes(reading: Reading, at: number): boolean {
  return timesAt(reading, at) !== undefined;
}

function timesAt({ tokens, last, lexicon }: Reading, at: number): number | undefined {
  return areJoined(tokens, at - 1) ? lookUp(tokens, at, last, lexicon)?.entries[0]?.times : undefined;
}

/** A figure at the beginning, or behind a magnitude: 1万1000, 3백21. */
function withFigure(reading: Reading, sum: Sum, figure: Figure, at: number, and: boolean): Sum | null {
  const apart = reading.loose && figure.suffix === '' ? spacedSuffix(reading, figure) : null;
  if (apart !== null) return withFigure(reading, sum, apart, at, and);
  const factor = figure.suffix === '' ? 1 : suffixFactor(reading, figure);
  const value = figure.value * (factor ?? 1);
  const place = sum.places.at(-1) ?? Infinity;
  const next = {
    ...sum,
    terms: [...sum.terms, Number(value.toPrecision(15))],
    places: [...sum.places, 1],
    factor: factor !== null && factor > 1 ? factor : 0,
    last: figure.last,
    words: sum.words + 1,
    suffix: factor === null ? figure.suffix : '',
  };
  if (sum.words === 0) return { ...next, figure: true };
  if (factor === null) return null;
  const glued = reading.lexicon.table.unspaced === true && gapAfter(reading.tokens, at - 1) === '';
  const times = timesAt(reading, figure.last + 1);
  if (times !== undefined && value * times < place) return reading.loose || glued ? next : null;
  const isWhole = Number.isInteger(value) && times === undefined;
  return sum.factor > 0 && value < place && (glued || (reading.loose && and && isWhole)) ? next : null;
}

/** "2.33 k", "1,674,200.5 M": a single letter behind a space. */
function spacedSuffix(reading: Reading, figure: Figure): Figure | null {
  const { tokens, last } = reading;
  const letter = tokens.words[figure.last + 1] ?? '';
  if (
    letter.length !== 1 ||
    figure.last >= last ||
    !/^[kmg]$/.test(letter) ||
    !areJoined(tokens, figure.last)
  )
    return null;
  const spaced = { ...figure, suffix: letter, last: figure.last + 1 };
  return suffixFactor(reading, spaced) === null ? null : spaced;
}

/** What the letters behind a figure multiply it by; null when they are a unit. Capitals count as written. */
function suffixFactor({ tokens, lexicon, loose }: Reading, { suffix, last }: Figure): number | null {
  const { offsets, source } = tokens.text;
  const end = tokens.ends[last] ?? 0;
  const written = offsets
    ? source.slice(offsets[end - suffix.length] ?? 0, offsets[end] ?? 0)
    : source.slice(end - suffix.length, end);
  const suffixes = lexicon.table.suffixes ?? {};
  // "1m" is a metre as often as a million.
  if (loose && written === 'm') return null;
  // "4G" is a network, "12t" a weight.
  if (!loose && (suffix === 'g' || suffix === 't')) return null;
  return suffixes[written] ?? suffixes[suffix] ?? null;
}

/** 一二三四, 二〇二四: digits as they are dialled. */
function digitRun({ tokens, last, lexicon }: Reading, at: number): Sum | null {
  let value = 0;
  let end = at;
  let zero = false;
  for (; end <= last && (end === at || tokens.starts[end] === tokens.ends[end - 1]); end++) {
    const digit = lexicon.words.get(tokens.words[end] ?? '')?.add;
    if (digit === undefined || digit > 9 || end - at > 15) break;
    zero ||= digit === 0;
    value = value * 10 + digit;
  }
  const length = end - at;
  if (length < 3 && !(zero && length === 2)) return null;
  return { ...EMPTY, terms: [value], places: [1], last: end - 1, words: length };
}

/** 两千四百五 is 2,450. */
function elliptic(sum: Sum, { table }: Lexicon): Sum {
  const value = sum.terms.at(-1) ?? 0;
  const place = sum.places.at(-2) ?? 1;
  if (!table.elliptic || sum.zero || sum.factor > 0 || value > 9 || sum.terms.length < 2 || place <= 10)
    return sum;
  if (sum.figure || sum.places.at(-1) !== 1) return sum;
  return { ...sum, terms: [...sum.terms.slice(0, -1), (value * place) / 10] };
}
