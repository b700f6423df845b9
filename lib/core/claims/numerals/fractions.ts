import { readSum, valueOf, type Reading, type Sum } from './compose';
import { figureAt, gapAfter } from './figures';
import { areJoined, lookUp, roleAt, takeApart } from './lookup';
import { withTimesAfter, type Unsigned } from './read-numeral';
import type { Lexicon } from './table';

/** A denominator and where it ends. */
interface Over {
  readonly last: number;
  readonly over: number;
}

function broken(sum: Sum, value: number, last: number): Unsigned {
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

const ONE: Sum = {
  terms: [1],
  places: [1],
  factor: 0,
  beforeAnd: null,
  vague: false,
  last: -1,
  words: 1,
  figure: false,
  zero: false,
  closed: false,
  suffix: '',
};

/** "half a million", "quarter million", "a third of", "moitié", "a dozen": what begins without a number. */
export function leadingFraction(reading: Reading, at: number): Unsigned | null {
  const { tokens, last, lexicon, loose } = reading;
  const article = roleAt(tokens, at, last, lexicon, 'articles');
  const bare = overAt(reading, at);
  if (bare && lexicon.words.get(tokens.words[at] ?? '')?.add === undefined) {
    const scaled = magnitudeBehind(reading, bare);
    if (scaled) return scaled;
  }
  if (roleAt(tokens, at, last, lexicon, 'half') >= 0 && bare && isBareHalf(reading, at, bare))
    return broken(ONE, 1 / bare.over, bare.last);
  if (article < 0 || !areJoined(tokens, article)) return dozenAt(reading, at);
  const shared = loose ? divided(reading, { ...ONE, last: article }) : null;
  if (shared) return shared;
  const isNumber = lookUp(tokens, at, last, lexicon)?.entries[0]?.add !== undefined;
  const behind = overAt(reading, article + 1);
  if (behind && !isNumber) {
    const scaled = magnitudeBehind(reading, behind);
    if (scaled) return scaled;
    if (loose || isOf(tokens.words[behind.last + 1] ?? '')) return broken(ONE, 1 / behind.over, behind.last);
  }
  if (isNumber) return null;
  const sum = readSum(reading, article + 1);
  if (sum && !sum.figure && sum.factor > 0) {
    const fraction = loose ? fractionOver(reading, sum) : null;
    if (fraction) return fraction;
  }
  if (!sum && !loose) return dozenAt(reading, article + 1);
  return loose
    ? (compound(reading, { ...ONE, last: article }, article) ?? dozenAt(reading, article + 1))
    : null;
}

const isOf = (word: string): boolean => word === 'of';

/** Half of what? In prose "half" alone is a match's or a company's. */
function isBareHalf(reading: Reading, at: number, bare: Over): boolean {
  const { tokens, loose, lexicon } = reading;
  const { language, unspaced } = lexicon.table;
  if (!loose) return false;
  if (unspaced) return at === 0 || gapAfter(tokens, at - 1) !== '' || language === 'ja';
  if (bare.over === 2) return language !== 'en';
  // خمس is five, unless it stands alone.
  return lexicon.words.get(tokens.words[at] ?? '')?.add === undefined || tokens.words.length === 1;
}

/** "half a million", "quart de million", "media docena", 半ダース. */
function magnitudeBehind(reading: Reading, { last: end, over }: Over): Unsigned | null {
  const { tokens, last, lexicon } = reading;
  for (let at = end + 1; at <= Math.min(last, end + 3); at++) {
    if (!areJoined(tokens, at - 1)) return null;
    const found = lookUp(tokens, at, last, lexicon);
    const entry = found?.entries[0];
    if (found && entry?.dozen) return broken(ONE, 12 / over, found.last);
    if (found && entry?.times !== undefined && entry.times >= 1000) {
      const sum = withTimesAfter(reading, { ...ONE, terms: [1 / over], last: at - 1 });
      return broken(sum, valueOf(sum), sum.last);
    }
    if (!/^(a|an|of|de|d|di)$/.test(tokens.words[at] ?? '')) return null;
  }
  return null;
}

/** "a dozen", "una docena". */
function dozenAt({ tokens, last, lexicon, loose }: Reading, at: number): Unsigned | null {
  const found = lookUp(tokens, at, last, lexicon);
  const isPlural = !loose && (tokens.words[at] ?? '').endsWith('s');
  return found?.entries[0]?.dozen && !isPlural ? { ...broken(ONE, 12, found.last), fraction: false } : null;
}

/** "3/4" and "2 1/4"; dates ("5/17/2018") and calls ("222/2222") are none. */
export function slashAt(reading: Reading, at: number): Unsigned | null {
  const { tokens, last, decimal, lexicon } = reading;
  const first = figureAt(tokens, at, last, decimal);
  if (!first || first.suffix !== '' || first.decimal) return null;
  const simple = quotient(reading, at, first.last);
  const sum: Sum = { ...ONE, figure: true };
  if (simple) return broken(sum, simple.value, simple.last);
  const next = first.last + 1;
  const plus = roleAt(tokens, next, last, lexicon, 'plus');
  const from = plus >= 0 ? plus + 1 : next;
  if (from > last || (plus < 0 && !/^ +$/.test(gapAfter(tokens, first.last)))) return null;
  const second = figureAt(tokens, from, last, decimal);
  const rest = second && second.suffix === '' ? quotient(reading, from, second.last) : null;
  return rest ? broken(sum, first.value + rest.value, rest.last) : null;
}

const SLASHES = new Set(['/', '⁄']);

function quotient(
  { tokens, last, loose }: Reading,
  at: number,
  end: number,
): { value: number; last: number } | null {
  if (
    end !== at ||
    end >= last ||
    !SLASHES.has(gapAfter(tokens, end)) ||
    isChained(tokens.text.folded, tokens, at)
  )
    return null;
  const [over, under] = [Number(tokens.words[at]), Number(tokens.words[end + 1])];
  if (!Number.isInteger(over) || !Number.isInteger(under) || under === 0 || over > 999 || under > 999)
    return null;
  const next = gapAfter(tokens, end + 1);
  if (SLASHES.has(next) && next.length === 1) return null;
  const isVulgar = gapAfter(tokens, end) === '⁄';
  if (!loose && !isVulgar && (over >= under || under > 16)) return null;
  return { value: over / under, last: end + 1 };
}

/** Whether a hyphen or slash glues the figure to what stands before: a call, a date. */
function isChained(folded: string, { starts }: Reading['tokens'], at: number): boolean {
  const start = starts[at] ?? 0;
  const before = folded.charAt(start - 1);
  return before === '/' || (before === '-' && /[\da-z]/.test(folded.charAt(start - 2)));
}

/** The denominator that stands at a token, as one word: "thirds", "veintiunavos", "venticinquesimi". */
function overAt({ tokens, last, lexicon }: Reading, at: number, mayJoin = false): Over | null {
  const found = lookUp(tokens, at, last, lexicon);
  if (found?.and && !mayJoin) return null;
  const over = found?.entries[0]?.over;
  if (found && over !== undefined) return { last: found.last, over };
  const word = tokens.words[at] ?? '';
  const fused = at <= last && lexicon.overSuffixes.length > 0 ? fusedOver(word, lexicon) : null;
  return fused === null ? null : { last: at, over: fused };
}

const FINAL_VOWELS = ['', 'a', 'e', 'i', 'o', 'ta'];

function fusedOver(word: string, lexicon: Lexicon): number | null {
  for (const suffix of lexicon.overSuffixes) {
    if (!word.endsWith(suffix) || word.length < suffix.length + 3) continue;
    const stem = word.slice(0, -suffix.length);
    for (const vowel of FINAL_VOWELS) {
      const value = fusedValue(stem + vowel, lexicon);
      if (value !== null && value > 2) return value;
    }
  }
  // "dosmilésimos": a cardinal fused to a denominator.
  for (let at = 3; at < word.length - 4; at++) {
    const over = lexicon.words.get(word.slice(at))?.over;
    const value = over === undefined ? null : fusedValue(word.slice(0, at), lexicon);
    if (over !== undefined && value !== null) return value * over;
  }
  return null;
}

function fusedValue(word: string, lexicon: Lexicon): number | null {
  const entries = takeApart(word, lexicon);
  if (!entries) return null;
  let value = 0;
  for (const { add, times } of entries)
    value = times === undefined ? value + (add ?? 0) : Math.max(1, value) * times;
  return value;
}

/** "three fifths", "one hundred thirty-two fifths", "tres veinte avos", "two and two thirds million". */
export function fractionOver(reading: Reading, sum: Sum): Unsigned | null {
  const { lexicon, loose } = reading;
  if (sum.figure || lexicon.table.unspaced) return null;
  const direct = overAt(reading, sum.last + 1);
  if (!direct) return loose ? compound(reading, sum, sum.last) : null;
  const value = valueOf(sum);
  const isPlainHalf = direct.over === 2 && lexicon.table.language === 'en';
  if (isPlainHalf || (!loose && (value >= direct.over || !isShare(reading, direct)))) return null;
  const tail = sum.terms.at(-1) ?? 0;
  const others = value - tail;
  // "one hundred thirty fifths": of 35 parts.
  if (
    loose &&
    lexicon.table.tensJoinOver &&
    tail >= 20 &&
    tail < 100 &&
    direct.over < 10 &&
    others > 0 &&
    sum.places.at(-1) === 10
  )
    return broken(sum, others / (tail + direct.over), direct.last);
  const before = lexicon.table.andSplits ? (sum.beforeAnd ?? 0) : 0;
  const whole = value - before < direct.over ? before : 0;
  const part = (value - whole) / direct.over;
  const terms = whole > 0 ? [whole, part] : [part];
  const scaled = withTimesAfter(reading, {
    ...sum,
    terms,
    places: [whole, 1].slice(-terms.length),
    factor: 0,
    last: direct.last,
  });
  const isScaled = scaled.last > direct.last;
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
function compound(reading: Reading, sum: Sum, end: number): Unsigned | null {
  const { tokens, last, lexicon } = reading;
  if (end >= last || !areJoined(tokens, end)) return null;
  const under = readSum(reading, end + 1);
  if (!under || under.figure || under.last >= last || !areJoined(tokens, under.last)) return null;
  const and = roleAt(tokens, under.last + 1, last, lexicon, 'and');
  const next = and >= 0 ? and + 1 : under.last + 1;
  const entry = lookUp(tokens, next, last, lexicon)?.entries[0];
  const over = entry?.over ?? entry?.nth ?? overAt(reading, next)?.over;
  if (over === undefined) return null;
  const base = valueOf(under);
  const denominator = over === 1 && entry?.nth === undefined ? base : over >= 100 ? base * over : base + over;
  const fits = over === 1 || over >= 100 || over < (under.places.at(-1) ?? 1);
  return fits ? broken(sum, valueOf(sum) / denominator, next) : null;
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
  const plus = plusAt(reading, sum.last + 1);
  if (plus === null || plus.from > last) return null;
  const value = valueOf(sum);
  // What is added to a million is a part of a million.
  const scale = sum.factor >= 1e6 ? scaleOf(value) : 1;
  const fraction = partAt(reading, plus.from);
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
  const fraction = lexicon.table.unspaced ? parted(reading, sum, at) : fractionOver(reading, sum);
  return fraction && Math.abs(fraction.value) < 1 ? fraction : null;
}

/** "one over three", "un sur vingt", "beş bölü sekiz". */
function divided(reading: Reading, sum: Sum): Unsigned | null {
  const { tokens, last, lexicon, loose } = reading;
  const by = loose ? roleAt(tokens, sum.last + 1, last, lexicon, 'divided') : -1;
  if (by < 0 || !areJoined(tokens, by)) return null;
  const under = readSum(reading, by + 1);
  if (!under || under.suffix !== '' || valueOf(under) === 0) return null;
  const isProper = valueOf(sum) < valueOf(under);
  if (!isProper && !/^(over|bolu|علي)$/.test(tokens.words[by] ?? '')) return null;
  return broken(sum, valueOf(sum) / valueOf(under), under.last);
}
