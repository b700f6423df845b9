import { isMiddleDot, readSum, type Reading } from './compose';
import { gapAfter } from './figures';
import { asFraction, fractionOver } from './fractions';
import { leadingFraction } from './leading-fractions';
import { areJoined, lookUp, roleAt } from './lookup';
import { slashAt } from './slashes';
import { valueOf, type Sum } from './sums';
import { plain, type Numeral, type Unsigned } from './unsigned';

export type { Numeral } from './unsigned';

/** The number that begins at token `at`; null when none does. */
export function readNumeral(reading: Reading, at: number): Numeral | null {
  const { tokens, last, lexicon } = reading;
  const minus = roleAt(tokens, at, last, lexicon, 'minus');
  if (minus >= 0 && areJoined(tokens, minus) && !AT_LEAST.test(tokens.words[at - 1] ?? '')) {
    const number = readUnsigned(reading, minus + 1);
    if (number && !number.ordinal)
      return withPowerIn(reading, { ...number, first: at, value: -number.value });
  }
  const number = readUnsigned(reading, at);
  if (!number) return null;
  const value = number.figure && isNegative(reading, at) ? -number.value : number.value;
  return withPowerIn(reading, { ...number, first: at, value });
}

/** 二の三乗: to the third power. */
function withPowerIn(reading: Reading, number: Numeral): Numeral {
  const { tokens, last, lexicon, loose } = reading;
  if (!loose || lexicon.table.language !== 'ja' || tokens.words[number.last + 1] !== 'の') return number;
  const minus = roleAt(tokens, number.last + 2, last, lexicon, 'minus');
  const at = minus >= 0 ? minus + 1 : number.last + 2;
  const power = readSum(reading, at);
  if (!power || tokens.words[power.last + 1] !== '乗') return number;
  const sign = minus >= 0 || isNegative(reading, at) ? -1 : 1;
  const value = number.value ** (sign * valueOf(power));
  return Number.isFinite(value) ? { ...number, value, last: power.last + 1 } : number;
}

/** "-5", and "- 5" where nothing stands before it; not "18-19", "Hwasong-11". */
/** "al menos", "pelo menos", "au moins", "quanto meno": what follows is a bound and not below nought. */
const AT_LEAST = /^(al|lo|pelo|ao|au|du|quanto)$/;

function isNegative({ tokens, loose }: Reading, at: number): boolean {
  const { folded } = tokens.text;
  let sign = (tokens.starts[at] ?? 0) - 1;
  if (loose) while (folded.charAt(sign) === ' ') sign--;
  if (folded.charAt(sign) === '.' || folded.charAt(sign) === ',') sign--;
  if (folded.charAt(sign) !== '-') return false;
  const before = folded.slice(Math.max(0, sign - 2), sign);
  if (sign < (tokens.starts[at] ?? 0) - 2) return before.trim() === '';
  if (loose && sign === (tokens.starts[at] ?? 0) - 2 && folded.charAt(sign + 1) === ' ')
    return before.trim() === '';
  return before === '' || /[\s($\u3000-\u9fff]$/.test(before);
}

function readUnsigned(reading: Reading, at: number): Unsigned | null {
  const isFigure = /^\d/.test(reading.tokens.words[at] ?? '');
  const fraction = isFigure ? slashAt(reading, at) : leadingFraction(reading, at);
  if (fraction) return fraction;
  const sum = readSum(reading, at);
  if (!sum) return ordinalAt(reading, at);
  if (sum.figure && /^(st|nd|rd|th)$/.test(sum.suffix)) return { ...plain(sum), suffix: '', ordinal: true };
  return sum.suffix === '' ? extended(reading, sum, at) : plain(sum);
}

function ordinalAt({ tokens, last, lexicon }: Reading, at: number): Unsigned | null {
  const found = lookUp(tokens, at, last, lexicon);
  const nth = found?.entries[0]?.nth;
  if (!found || nth === undefined) return null;
  return {
    last: found.last,
    value: nth,
    vague: false,
    ordinal: true,
    suffix: '',
    figure: false,
    fraction: false,
    words: 1,
  };
}

/** A sum with what may stand behind it: a denominator, an added fraction, a decimal part, dozens. */
function extended(reading: Reading, sum: Sum, at: number): Unsigned {
  const whole = sum.last < reading.last && areJoined(reading.tokens, sum.last) ? sum.last + 1 : -1;
  const bare = plain(sum);
  if (whole < 0) return nthOf(reading, bare, at);
  return (
    fractionOver(reading, sum) ??
    asFraction(reading, sum, at) ??
    decimals(reading, sum, whole) ??
    dozens(reading, sum, whole) ??
    nthOf(reading, bare, at)
  );
}

/** "twenty-first": the ordinal closes the number. */
function nthOf({ tokens, last, lexicon }: Reading, number: Unsigned, at: number): Unsigned {
  if (number.figure || lexicon.table.unspaced || number.last >= last || gapAfter(tokens, number.last) !== '-')
    return number;
  const nth = lookUp(tokens, number.last + 1, last, lexicon)?.entries[0]?.nth;
  if (nth === undefined || number.value % 10 !== 0 || at > number.last) return number;
  return { ...number, last: number.last + 1, value: number.value + nth, ordinal: true };
}

/** "two hundred point seventy-one": what stands behind the point is read digit by digit or as numbers in a row. */
function decimals(reading: Reading, sum: Sum, from: number): Unsigned | null {
  const { tokens, last, lexicon } = reading;
  if (sum.figure && !lexicon.table.unspaced && !reading.loose) return null;
  const point = pointAt(reading, from);
  if (point < 0 || !areJoined(tokens, point)) return null;
  let digits = '';
  let end = point;
  while (end < last && (end === point || areJoined(tokens, end))) {
    const next = readSum(reading, end + 1);
    if (!next || next.suffix !== '' || next.last === end) break;
    const value = valueOf(next);
    if (!Number.isInteger(value) || (next.factor >= 1e4 && digits !== '')) break;
    digits += leadingZeros(reading, end + 1, next) + String(value);
    end = next.last;
  }
  if (digits === '') return null;
  const value = Number(`${valueOf(sum)}.${digits}`);
  return Number.isFinite(value) ? { ...plain(sum), last: end, value, fraction: true } : null;
}

/** 零零五 and "05" keep their noughts behind a point. */
function leadingZeros({ tokens, lexicon }: Reading, at: number, sum: Sum): string {
  let zeros = 0;
  for (let i = at; i < sum.last && lexicon.words.get(tokens.words[i] ?? '')?.add === 0; i++) zeros++;
  return '0'.repeat(zeros);
}

/** The decimal point: a word, or the middle dot of Japanese, which folding made a space. */
function pointAt({ tokens, last, lexicon }: Reading, at: number): number {
  if (lexicon.table.language === 'ja' && gapAfter(tokens, at - 1).length === 1 && isMiddleDot(tokens, at - 1))
    return at - 1;
  return roleAt(tokens, at, last, lexicon, 'point');
}

/** "five dozen", "half a dozen". */
function dozens({ tokens, last, lexicon, loose }: Reading, sum: Sum, at: number): Unsigned | null {
  const found = lookUp(tokens, at, last, lexicon);
  if (!found?.entries[0]?.dozen) return null;
  const whole = lexicon.table.andSplits && loose ? (sum.beforeAnd ?? 0) : 0;
  return {
    ...plain(sum),
    last: found.last,
    value: whole + (valueOf(sum) - whole) * 12,
    words: sum.words + 1,
  };
}
