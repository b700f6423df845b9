import type { Tokens } from '../text/tokens';

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

const ONES: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, i) => [word, i]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  mn: 1e6,
  mil: 1e3,
  mille: 1e3,
  tausend: 1e3,
  mila: 1e3,
  ribu: 1e3,
  bin: 1e3,
  тыс: 1e3,
  тысяч: 1e3,
  тысячи: 1e3,
  тысяча: 1e3,
  الف: 1e3,
  الاف: 1e3,
  ملايين: 1e6,
  مليون: 1e6,
  milyon: 1e6,
  juta: 1e6,
  millionen: 1e6,
  millones: 1e6,
  milhoes: 1e6,
  milioni: 1e6,
  миллион: 1e6,
  миллиона: 1e6,
  миллионов: 1e6,
  млн: 1e6,
  千: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
};
const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** What stands before a number and how it changes it, longest first; words of several languages. */
const BEFORE: readonly (readonly [
  readonly string[],
  'more' | 'atLeast' | 'less' | 'atMost' | 'about' | 'nearly',
])[] = (
  [
    [
      'no fewer than|no less than|not less than|at least|a minimum of|por lo menos|al menos|au moins|mindestens|almeno|pelo menos|не менее|en az|sedikitnya|setidaknya',
      'atLeast',
    ],
    [
      'more than|over|above|upwards of|in excess of|well over|greater than|mas de|mais de|plus de|mehr als|uber|piu di|oltre|более|больше|свыше|lebih dari',
      'more',
    ],
    ['up to|as many as|as much as|at most|no more than|hasta|jusqu a|bis zu|fino a|ate|до', 'atMost'],
    ['less than|fewer than|under|below|menos de|moins de|weniger als|meno di|менее|kurang dari', 'less'],
    ['nearly|almost|just under|close to|just short of|casi|quase|presque|fast|quasi|почти|hampir', 'nearly'],
    [
      'about|around|approximately|roughly|some|an estimated|estimated|circa|ca|unos|unas|cerca de|alrededor de|aproximadamente|environ|quelque|etwa|rund|circa|около|примерно|sekitar|yaklasik|약|約|约|大约',
      'about',
    ],
  ] as const
).flatMap(([phrases, kind]) =>
  phrases.split('|').map((phrase) => [phrase.split(' ').reverse(), kind] as const),
);

const GROUPING = /^[,.' ]$/;
const DIGITS = /^\d{1,18}$/;
const DIGITS_AND_LETTERS = /^(\d{1,15})([a-z]{1,4})$/;
/** Words after which a number is a name's part, not a figure: "38 North", "Hwasong-11", "G-7". */
const NAME_BEFORE =
  /^(g|hwasong|article|articles|su|mig|kn|boeing|flight|channel|route|number|no|chapter|page|il|f|b|t|rs|covid)$/;

/**
 * The numbers among tokens `first` to `last`, in order, without overlaps. Figures with their language's separators,
 * English number words, magnitudes, modifiers and ranges. Parts of names ("G-7", "Hwasong-11", "one-on-one") are left out.
 */
export function findNumbers(tokens: Tokens, first: number, last: number): NumberHit[] {
  const plain: Plain[] = [];
  for (let at = first; at <= last; at++) {
    const number = figureAt(tokens, at, last) ?? wordsAt(tokens, at, last);
    if (!number) continue;
    if (!isNamePart(tokens, number)) plain.push(number);
    at = number.last;
  }
  return joinRanges(tokens, plain).map((number) => withModifier(tokens, number, first));
}

interface Plain {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  readonly vague: boolean;
  readonly ordinal: boolean;
}

function exactly(first: number, last: number, value: number, ordinal = false): Plain {
  return { first, last, min: value, max: value, vague: false, ordinal };
}

/** What stands between a token and the next. */
export function gapAfter(tokens: Tokens, at: number): string {
  return tokens.text.folded.slice(tokens.ends[at] ?? 0, tokens.starts[at + 1] ?? tokens.ends[at] ?? 0);
}

function figureAt(tokens: Tokens, at: number, last: number): Plain | null {
  const word = tokens.words[at] ?? '';
  const mixed = DIGITS_AND_LETTERS.exec(word);
  if (mixed) return suffixed(at, Number(mixed[1]), mixed[2] ?? '');
  if (!DIGITS.test(word)) return null;
  const { digits, end } = grouped(tokens, at, last);
  const fraction = fractionAfter(tokens, end, last);
  const value = fraction === null ? Number(digits) : Number(`${digits}.${fraction}`);
  return withMagnitude(tokens, exactly(at, fraction === null ? end : end + 1, value), last);
}

/** "19th", "5m", "11k"; null for "152mm" and the like, which are no figures of their own. */
function suffixed(at: number, value: number, suffix: string): Plain | null {
  if (/^(st|nd|rd|th)$/.test(suffix)) return exactly(at, at, value, true);
  const factor = SUFFIXES[suffix];
  return factor === undefined ? null : exactly(at, at, value * factor);
}

/** 11,000 · 6.700 · 6 700 · 11'000: groups of three behind one to three digits, all with one separator. */
function grouped(tokens: Tokens, at: number, last: number): { digits: string; end: number } {
  let digits = tokens.words[at] ?? '';
  let end = at;
  const separator = gapAfter(tokens, at);
  if (digits.length > 3 || digits === '0' || !GROUPING.test(separator)) return { digits, end };
  while (end < last && gapAfter(tokens, end) === separator && /^\d{3}$/.test(tokens.words[end + 1] ?? '')) {
    digits += tokens.words[++end] ?? '';
  }
  return { digits, end };
}

/** The digits behind a decimal point or comma; a comma before three digits groups. */
function fractionAfter(tokens: Tokens, end: number, last: number): string | null {
  const point = gapAfter(tokens, end);
  const fraction = end < last ? (tokens.words[end + 1] ?? '') : '';
  const isPoint = point === '.' || (point === ',' && fraction.length !== 3);
  return isPoint && /^\d{1,6}$/.test(fraction) ? fraction : null;
}

/** "3 million", "300만", "1万1000". */
function withMagnitude(tokens: Tokens, number: Plain, last: number): Plain {
  let { last: end, min: value } = number;
  let factor = end < last ? magnitudeAfter(tokens, end) : undefined;
  while (factor !== undefined) {
    value *= factor;
    end++;
    factor = end < last ? magnitudeAfter(tokens, end) : undefined;
  }
  const rest = tokens.words[end + 1] ?? '';
  if (end > number.last && gapAfter(tokens, end) === '' && /^\d{1,4}$/.test(rest) && end < last) {
    return exactly(number.first, end + 1, value + Number(rest));
  }
  return exactly(number.first, end, value);
}

function magnitudeAfter(tokens: Tokens, at: number): number | undefined {
  const gap = gapAfter(tokens, at);
  return gap === '' || gap === ' ' || gap === '-' ? MAGNITUDES[tokens.words[at + 1] ?? ''] : undefined;
}

function wordsAt(tokens: Tokens, at: number, last: number): Plain | null {
  const ordinal = ORDINALS[tokens.words[at] ?? ''];
  if (ordinal !== undefined) return exactly(at, at, ordinal, true);
  return vagueAt(tokens, at, last) ?? spelledAt(tokens, at, last);
}

/** English number words: "twenty-four", "one hundred and five", "three million". */
function spelledAt(tokens: Tokens, at: number, last: number): Plain | null {
  let total = 0;
  let group = 0;
  let end = at - 1;
  for (let i = at; i <= last && (i === at || /^[ -]$/.test(gapAfter(tokens, i - 1))); i++) {
    const word = tokens.words[i] ?? '';
    const small = ONES[word] ?? TENS[word];
    const magnitude = end >= at ? MAGNITUDES[word] : undefined;
    if (small !== undefined && (end < at || canFollow(group, small))) {
      group += small;
    } else if (magnitude === 100) {
      group *= 100;
    } else if (magnitude !== undefined) {
      total += Math.max(1, group) * magnitude;
      group = 0;
    } else if (
      word === 'and' &&
      (group >= 100 || total > 0) &&
      ONES[tokens.words[i + 1] ?? ''] !== undefined
    ) {
      continue;
    } else break;
    end = i;
  }
  return end < at ? null : exactly(at, end, total + group);
}

/** "two three" is two numbers; "twenty-four" and "hundred and five" are one. */
function canFollow(group: number, small: number): boolean {
  return small >= 10 ? group % 100 === 0 : group % 10 === 0;
}

/** "dozens", "several thousand", "a dozen", "hundreds of thousands", "a couple of". */
function vagueAt(tokens: Tokens, at: number, last: number): Plain | null {
  const word = tokens.words[at] ?? '';
  const next = at < last ? (tokens.words[at + 1] ?? '') : '';
  const vague = (end: number, min: number, max: number): Plain => ({
    first: at,
    last: end,
    min,
    max,
    vague: true,
    ordinal: false,
  });
  const several = word === 'several' || word === 'few';
  if (several && MAGNITUDES[next]) return vague(at + 1, 2 * MAGNITUDES[next], 9 * MAGNITUDES[next]);
  if (word === 'dozens') return vague(at, 24, 99);
  if (word === 'hundreds') {
    return next === 'of' && tokens.words[at + 2] === 'thousands'
      ? vague(at + 2, 2e5, 9e5)
      : vague(at, 2e2, 999);
  }
  if (word === 'thousands') return vague(at, 2e3, 9999);
  if (word === 'dozen') {
    const before = ONES[tokens.words[at - 1] ?? ''];
    return before ? null : exactly(at, at, 12);
  }
  return null;
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
      joined[joined.length - 1] = { ...before, last: number.last, max: number.max };
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

function withModifier(tokens: Tokens, number: Plain, from: number): NumberHit {
  const { first, last, min, max, vague, ordinal } = number;
  const base = { first, last, min, max, approx: vague, strict: false, ordinal };
  if (ordinal) return base;
  for (const [reversed, kind] of BEFORE) {
    const start = first - reversed.length;
    if (start < from || !reversed.every((word, i) => tokens.words[first - 1 - i] === word)) continue;
    // "more than about 20": the outer modifier counts too, the inner is kept as approximate.
    if (kind === 'about') return { ...base, first: start, approx: true };
    if (kind === 'nearly') return { ...base, first: start, min: min * 0.9, approx: true };
    const bounded = { ...base, first: start, strict: kind === 'more' || kind === 'less' };
    return kind === 'more' || kind === 'atLeast' ? { ...bounded, max: null } : { ...bounded, min: null };
  }
  return base;
}
