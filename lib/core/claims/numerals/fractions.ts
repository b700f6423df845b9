import { readSum, type Reading } from './compose';
import { overAt, type Over } from './denominators';
import { areJoined, lookUp, roleAt } from './lookup';
import { valueOf, type Sum } from './sums';
import { broken, withTimesAfter, type Unsigned } from './unsigned';

/** "three fifths", "one hundred thirty-two fifths", "tres veinte avos", "two and two thirds million". */
export function fractionOver(reading: Reading, sum: Sum, mayScale = true): Unsigned | null {
  const { lexicon, loose } = reading;
  if (sum.figure || lexicon.table.unspaced) return null;
  const direct = overAt(reading, sum.last + 1);
  if (!direct) return loose ? compound(reading, sum, sum.last) : null;
  const value = valueOf(sum);
  const isPlainHalf = direct.over === 2 && lexicon.table.language === 'en';
  if (isPlainHalf || (!loose && (value >= direct.over || !isShare(reading, direct)))) return null;
  return tensOver(reading, sum, direct) ?? brokenBy(reading, sum, direct, mayScale);
}

/** "one hundred thirty fifths": a hundred of 35 parts. */
function tensOver({ lexicon, loose }: Reading, sum: Sum, { over, last }: Over): Unsigned | null {
  const tail = sum.terms.at(-1) ?? 0;
  const others = valueOf(sum) - tail;
  const isTen = tail >= 20 && tail < 100 && sum.places.at(-1) === 10;
  if (!loose || !lexicon.table.tensJoinOver || !isTen || over >= 10 || others === 0) return null;
  return broken(sum, others / (tail + over), last);
}

/** The sum, or what stands behind its "and", over a denominator. */
function brokenBy(reading: Reading, sum: Sum, { over, last }: Over, mayScale: boolean): Unsigned {
  const value = valueOf(sum);
  const before = reading.lexicon.table.andSplits ? (sum.beforeAnd ?? 0) : 0;
  const whole = value - before < over ? before : 0;
  const part = (value - whole) / over;
  const terms = whole > 0 ? [whole, part] : [part];
  const places = [whole, 1].slice(-terms.length);
  const fraction = { ...sum, terms, places, factor: 0, last };
  const scaled = mayScale ? withTimesAfter(reading, fraction) : fraction;
  const isScaled = scaled.last > last;
  return broken(scaled, isScaled ? valueOf(scaled) : whole + part * scaleOf(whole), scaled.last);
}

/** What is added to millions is a part of a million: "five billion and three quarters". */
function scaleOf(whole: number): number {
  return [1e12, 1e9, 1e6].find((factor) => whole >= factor && whole % factor === 0) ?? 1;
}

/** In prose "two quarters" are half-years as often; a share says of what. */
function isShare({ tokens }: Reading, { last, over }: Over): boolean {
  if (over !== 4) return true;
  return /^(of|de|des|du|di|der|do|dos|million|billion)$/.test(tokens.words[last + 1] ?? '');
}

/** A denominator of several words: "three twenty-firsts", "vinte vinte e cinco avos", "three two-thousandths". */
export function compound(reading: Reading, sum: Sum, end: number): Unsigned | null {
  const { tokens, last, lexicon } = reading;
  if (end >= last || !areJoined(tokens, end)) return null;
  const under = readSum(reading, end + 1);
  if (!under || under.figure || under.last >= last || !areJoined(tokens, under.last)) return null;
  const and = roleAt(tokens, under.last + 1, last, lexicon, 'and');
  const next = and >= 0 ? and + 1 : under.last + 1;
  const entry = lookUp(tokens, next, last, lexicon)?.entries[0];
  const over = entry?.over ?? entry?.nth ?? overAt(reading, next)?.over;
  const denominator = over === undefined ? null : joinedOver(under, over, entry?.nth === undefined);
  return denominator === null ? null : broken(sum, valueOf(sum) / denominator, next);
}

/** What a cardinal and a denominator behind it make: 20 + first, 2 × thousandth, 25 avos; null when they do not join. */
function joinedOver(under: Sum, over: number, isPlain: boolean): number | null {
  const base = valueOf(under);
  if (over >= 100) return base * over;
  if (over === 1 && isPlain) return base;
  return over < (under.places.at(-1) ?? 1) ? base + over : null;
}

/** "one and a half", "tres millones y medio", "one over three", 五分之一, 三百又三分之一. */
export function asFraction(reading: Reading, sum: Sum, at: number): Unsigned | null {
  return parted(reading, sum, at) ?? plusFraction(reading, sum) ?? divided(reading, sum);
}

/** 五分之一, 3분의 1: denominator first; 百分之五十 is 50 (per cent). */
function parted(reading: Reading, sum: Sum, at: number): Unsigned | null {
  const { tokens, last, lexicon } = reading;
  const parts = roleAt(tokens, sum.last + 1, last, lexicon, 'parts');
  if (parts < 0 || parts >= last) return null;
  const minus = roleAt(tokens, parts + 1, last, lexicon, 'minus');
  const over = readSum(reading, minus >= 0 ? minus + 1 : parts + 1);
  if (!over) return null;
  const full = fullValue(reading, over);
  const percent = lexicon.table.language === 'zh' && tokens.words[at] === '百' && sum.words === 1;
  const value = percent ? full.value : full.value / valueOf(sum);
  return broken(sum, minus >= 0 ? -value : value, full.last);
}

/** A sum with its decimals, for 百分之五十五点五. */
function fullValue(reading: Reading, sum: Sum): { value: number; last: number } {
  const { tokens, last, lexicon } = reading;
  const point = sum.last < last ? roleAt(tokens, sum.last + 1, last, lexicon, 'point') : -1;
  const rest = point >= 0 && point < last ? readSum(reading, point + 1) : null;
  if (!rest) return { value: valueOf(sum), last: sum.last };
  return { value: Number(`${valueOf(sum)}.${valueOf(rest)}`), last: rest.last };
}

function plusFraction(reading: Reading, sum: Sum): Unsigned | null {
  const { tokens, last, lexicon } = reading;
  const half = roleAt(tokens, sum.last + 1, last, lexicon, 'andHalf');
  const plus = half >= 0 ? { from: half } : plusAt(reading, sum.last + 1);
  if (plus === null || plus.from > last) return null;
  const value = valueOf(sum);
  // What is added to a million is a part of a million.
  const scale = sum.factor >= 1e6 ? scaleOf(value) : 1;
  const fraction = half >= 0 ? { value: 0.5, last: half } : partAt(reading, plus.from);
  if (fraction) {
    const behind = withTimesAfter(reading, {
      ...sum,
      terms: [...sum.terms, fraction.value],
      places: [...sum.places, 1],
      factor: 0,
      last: fraction.last,
    });
    const isScaled = behind.last > fraction.last;
    return broken(sum, isScaled ? valueOf(behind) : value + fraction.value * scale, behind.last);
  }
  const more = reading.loose ? readSum(reading, plus.from) : null;
  const dozen = more && more.last < last ? lookUp(tokens, more.last + 1, last, lexicon) : null;
  return more && dozen?.entries[0]?.dozen
    ? { ...broken(sum, value + 12 * valueOf(more), dozen.last), fraction: false }
    : null;
}

/** Where the added part begins: behind "and", or at a word with "and" fused before it. */
function plusAt({ tokens, last, lexicon }: Reading, at: number): { from: number } | null {
  const plus = roleAt(tokens, at, last, lexicon, 'plus');
  if (plus >= 0) return areJoined(tokens, plus) ? { from: plus + 1 } : null;
  return lookUp(tokens, at, last, lexicon)?.and ? { from: at } : null;
}

/** A part less than one: "a half", "two thirds", "ربع", 三分之一, "3/4". */
function partAt(reading: Reading, at: number): { value: number; last: number } | null {
  const { tokens, last, lexicon } = reading;
  const article = roleAt(tokens, at, last, lexicon, 'articles');
  const bare =
    overAt(reading, at, true) ??
    (article >= 0 && areJoined(tokens, article) ? overAt(reading, article + 1) : null);
  if (bare) return { value: 1 / bare.over, last: bare.last };
  const sum = readSum(reading, at);
  if (!sum || sum.suffix !== '' || sum.last >= last) return null;
  const fraction = lexicon.table.unspaced ? parted(reading, sum, at) : fractionOver(reading, sum, false);
  return fraction && Math.abs(fraction.value) < 1 ? fraction : null;
}

/** "one over three", "un sur vingt", "beş bölü sekiz". */
export function divided(reading: Reading, sum: Sum): Unsigned | null {
  const { tokens, last, lexicon, loose } = reading;
  const by = loose ? roleAt(tokens, sum.last + 1, last, lexicon, 'divided') : -1;
  if (by < 0 || !areJoined(tokens, by)) return null;
  const under = readSum(reading, by + 1);
  if (!under || under.suffix !== '' || valueOf(under) === 0) return null;
  const isProper = valueOf(sum) < valueOf(under);
  if (!isProper && !/^(over|bolu|علي)$/.test(tokens.words[by] ?? '')) return null;
  return broken(sum, valueOf(sum) / valueOf(under), under.last);
}
