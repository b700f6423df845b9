import { toSource } from '../../text/fold';
import type { Tokens } from '../../text/tokens';
import { figureAt, gapAfter, type Decimal, type Figure } from './figures';
import { areJoined, lookUp, roleAt, type Found } from './lookup';
import { elliptic, EMPTY, withPart, type Sum } from './sums';
import type { Lexicon } from './table';

/** How numbers are read. */
export interface Reading {
  readonly tokens: Tokens;
  readonly last: number;
  readonly lexicon: Lexicon;
  readonly decimal: Decimal;
  /** Whether figures may follow words ("4 thousand 3 hundred and 21"), as no newspaper writes. */
  readonly loose: boolean;
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
function withFigure(reading: Reading, sum: Sum, written: Figure, at: number, and: boolean): Sum | null {
  const figure = spacedSuffix(reading, written) ?? written;
  const factor = figure.suffix === '' ? 1 : suffixFactor(reading, figure);
  const value = figure.value * (factor ?? 1);
  const next = {
    ...sum,
    terms: [...sum.terms, Number.isInteger(value) ? value : Number(value.toPrecision(15))],
    places: [...sum.places, 1],
    factor: factor !== null && factor > 1 ? factor : 0,
    last: figure.last,
    words: sum.words + 1,
    suffix: factor === null ? figure.suffix : '',
  };
  if (sum.words === 0) return { ...next, figure: true };
  return factor !== null && mayFollow(reading, sum, value, at, figure.last, and) ? next : null;
}

/** "4 thousand 3 hundred and 21", 5万4千: whether a figure goes on with the number before it. */
function mayFollow(
  reading: Reading,
  sum: Sum,
  value: number,
  at: number,
  end: number,
  and: boolean,
): boolean {
  const place = sum.places.at(-1) ?? Infinity;
  const glued = reading.lexicon.table.unspaced === true && gapAfter(reading.tokens, at - 1) === '';
  const times = timesAt(reading, end + 1);
  if (times !== undefined && value * times < place) return reading.loose || glued;
  const isAdded = reading.loose && and && Number.isInteger(value) && times === undefined;
  return sum.factor > 0 && value < place && (glued || isAdded);
}

/** "2.33 k", "1,674,200.5 M": a single letter behind a space. */
function spacedSuffix(reading: Reading, figure: Figure): Figure | null {
  const { tokens, last, loose } = reading;
  if (!loose || figure.suffix !== '') return null;
  const letter = tokens.words[figure.last + 1] ?? '';
  if (figure.last >= last || !/^(k|m|g|mil|mio)$/.test(letter) || !areJoined(tokens, figure.last))
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
  const { suffixes } = lexicon;
  // "1m" is a metre as often as a million.
  if (loose && written === 'm') return null;
  // "4G" is a network, "12t" a weight.
  if (!loose && (suffix === 'g' || suffix === 't')) return null;
  return suffixes.get(written) ?? suffixes.get(suffix) ?? null;
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
