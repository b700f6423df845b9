import { toSource } from '../text/fold';
import type { Tokens } from '../text/tokens';
import { gapAfter } from './numerals/figures';
import type { Numeral } from './numerals/read-numerals';
import { measureOf } from './units';
import { wordSet } from '../text/word-set';

const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
/** What a year follows. */
const BEFORE_YEAR = wordSet(
  'in since by of until till from during for year early late mid before after and to through the around between summer winter spring autumn fall end season edition',
);
/** What is counted off by number: not how many, but which. */
const NUMBERED = wordSet(
  'sp ftse nasdaq cac dax asx tsx stoxx nikkei dow number no nr nrs part chapter page pages section article act law rule title route highway flight channel game games week round stage phase level ' +
    'category class grade group type model version generation series episode season volume vol line lane gate terminal room suite floor apartment unit issue step day rs iso covid g f b mk il su mig kn boeing hwasong resolution convoy division unit il page figure table area district zone sector ward precinct psalm verse euro apollo tier top big channel',
);
/** Capitals that begin a sentence and name nothing. */
const FUNCTION_WORDS = wordSet(
  'with in at the some about for from over a an and but of on by to after all only more than less under up nearly almost around roughly approximately between is was are were has have had at least as if while when since until its his her their our my your this that these those there they we you it he she just another every each both during within per total us usd c hk nz au ca ' +
    'most fewer exactly estimated worth out into or not will would can could should also even still now then here because including one two three four five six seven eight nine ten around another last next first against without through across before',
);
const STREETS = wordSet('st street road rd ave avenue way lane drive blvd boulevard place square court');
const CLOCK = /^(am|pm|a|p|est|edt|gmt|et|bst|utc|oclock)$/;

/** Whether a number is no quantity: a year, a day, a time, a score, an age set off by commas, a part of a name or address. */
export function isNoQuantity(tokens: Tokens, number: Numeral, hasCurrency: boolean): boolean {
  if (number.ordinal) return true;
  if (hasCurrency) return false;
  if (isTime(tokens, number) || isDay(tokens, number) || isScore(tokens, number)) return true;
  if (isMeasured(tokens, number)) return false;
  return (
    isYear(tokens, number) || isName(tokens, number) || isAge(tokens, number) || isAddress(tokens, number)
  );
}

const word = (tokens: Tokens, at: number): string => tokens.words[at] ?? '';

function isMeasured(tokens: Tokens, { last, suffix }: Numeral): boolean {
  const { folded } = tokens.text;
  const end = tokens.ends[last] ?? 0;
  const sign = folded.charAt(end) === ' ' ? folded.charAt(end + 1) : folded.charAt(end);
  if (sign === '%') return true;
  if (suffix !== '') return measureOf(suffix) !== null;
  const next = word(tokens, last + 1);
  const gap = gapAfter(tokens, last);
  if (gap !== ' ' && gap !== '-') return false;
  if (next === 'per' && word(tokens, last + 2) === 'cent') return true;
  return next.length > 1 && next !== 'times' && measureOf(next) !== null;
}

function isTime(tokens: Tokens, { first, last, suffix }: Numeral): boolean {
  if (/^(am|pm)$/.test(suffix)) return true;
  const before = first > 0 ? gapAfter(tokens, first - 1) : '';
  const behind = gapAfter(tokens, last);
  if (before === ':' && /\d$/.test(word(tokens, first - 1))) return true;
  if (behind === ':' && /^\d/.test(word(tokens, last + 1))) return true;
  if (/^t?\d+t\d/.test(word(tokens, first)) || /^t\d/.test(suffix)) return true;
  // "à 2h22", "um 2.22 Uhr".
  if (/^\d{1,2}h\d{2}$/.test(word(tokens, first))) return true;
  const next = word(tokens, last + 1);
  if (next === 'uhr') return true;
  if (behind !== ' ' || !CLOCK.test(next)) return false;
  // "11 a.m.", not "5 a day".
  return next.length > 1 || (gapAfter(tokens, last + 1) === '.' && word(tokens, last + 2) === 'm');
}

function isDay(tokens: Tokens, { first, last, value, figure }: Numeral): boolean {
  if (!figure || !Number.isInteger(value)) return false;
  const before = word(tokens, first - 1);
  const near = first > 0 && /^[ .]{1,2}$/.test(gapAfter(tokens, first - 1));
  if (value >= 1 && value <= 31) {
    if (near && (MONTHS.has(before) || WEEKDAYS.has(before))) return true;
    if (
      gapAfter(tokens, last) === ' ' &&
      MONTHS.has(word(tokens, last + 1)) &&
      (word(tokens, last + 1) !== 'may' || isCapital(tokens, last + 1))
    )
      return true;
  }
  return isDayRange(tokens, first, last) || isIso(tokens, first, last);
}

/** "June 18-19", "18-19 June", "18 and 19 June", "between June 18 and 19". */
function isDayRange(tokens: Tokens, first: number, last: number): boolean {
  const isDayNumber = (at: number) => /^([1-9]|[12]\d|3[01])$/.test(word(tokens, at));
  const joins = (at: number) => gapAfter(tokens, at).trim() === '-';
  const words = (at: number) => /^(and|to|or)$/.test(word(tokens, at));
  if (!isDayNumber(first) || first !== last) return false;
  if (joins(first - 1) && isDayNumber(first - 1) && MONTHS.has(word(tokens, first - 2))) return true;
  if (joins(last) && isDayNumber(last + 1) && MONTHS.has(word(tokens, last + 2))) return true;
  if (words(first - 1) && isDayNumber(first - 2) && MONTHS.has(word(tokens, first - 3))) return true;
  return words(last + 1) && isDayNumber(last + 2) && MONTHS.has(word(tokens, last + 3));
}

function isIso(tokens: Tokens, first: number, last: number): boolean {
  const joins = (gap: string) => gap === '-' || gap === '/';
  const digits = (at: number) => /^\d{1,4}/.test(word(tokens, at));
  const before = first > 0 && joins(gapAfter(tokens, first - 1)) && digits(first - 1);
  const behind = joins(gapAfter(tokens, last)) && digits(last + 1);
  const twice =
    (before && first > 1 && joins(gapAfter(tokens, first - 2)) && digits(first - 2)) ||
    (behind && joins(gapAfter(tokens, last + 1)) && digits(last + 2));
  return (before && behind) || twice;
}

/** "2-1", "89-89": hyphened with no unit; a range goes up and counts something. */
function isScore(tokens: Tokens, { first, last, value, figure, suffix }: Numeral): boolean {
  if (!figure || suffix !== '' || value > 150) return false;
  const before = first > 0 && gapAfter(tokens, first - 1) === '-' ? word(tokens, first - 1) : '';
  const behind = gapAfter(tokens, last) === '-' ? word(tokens, last + 1) : '';
  const isFigure = (text: string) => /^\d{1,3}$/.test(text);
  if (/^\d+$/.test(before)) return Number(before) >= value;
  return isFigure(behind) && value >= Number(behind);
}

function isYear(tokens: Tokens, { first, last, value, figure, suffix }: Numeral): boolean {
  const written = word(tokens, first);
  if (/^(19|20)\d0s$/.test(written)) return true;
  if (!figure || first !== last || suffix !== '' || written.length !== 4 || value < 1000 || value > 2100)
    return false;
  const before = word(tokens, first - 1);
  if (MONTHS.has(before) || before === 'd' || before === 'ad' || before === 'bc') return true;
  if (value < 1700) return before === 'and' && /^1\d{3}$/.test(word(tokens, first - 2));
  if (gapAfter(tokens, last) !== ' ') return BEFORE_YEAR.has(before) || value >= 1900;
  if (BEFORE_YEAR.has(before) && value >= 1800) return true;
  const next = word(tokens, last + 1);
  return value >= 1950 && value < 2050 && !(next.endsWith('s') && !isCapital(tokens, last + 1));
}

function isCapital(tokens: Tokens, at: number): boolean {
  const start = tokens.starts[at];
  if (start === undefined) return false;
  const letter = tokens.text.source.charAt(toSource(tokens.text, start));
  return letter !== letter.toLowerCase();
}

/** "iPhone", "eBay": a name with its capital inside. */
function hasInnerCapital(tokens: Tokens, at: number): boolean {
  const start = tokens.starts[at];
  if (start === undefined) return false;
  const letter = tokens.text.source.charAt(toSource(tokens.text, start) + 1);
  return /\p{Lu}/u.test(letter);
}

/** "Model 3", "S&P 500", "Big 12", "V-12", "G-7", "38 North". */
function isName(tokens: Tokens, number: Numeral): boolean {
  const { first, last, figure, value, words } = number;
  const before = word(tokens, first - 1);
  const gap = first > 0 ? gapAfter(tokens, first - 1) : '';
  if (gap === '-' && /^\p{L}/u.test(before)) return !GLUED.has(before);
  if (isNorth(tokens, number)) return true;
  if (gapAfter(tokens, last) === '-' && /^(on|to)$/.test(word(tokens, last + 1)) && !figure) return true;
  if (gap !== ' ' || FUNCTION_WORDS.has(before)) return false;
  if (!figure) return words === 1 && isCapital(tokens, first) && isCapital(tokens, first - 1);
  return NUMBERED.has(before) ? before !== 'top' || value <= 100 : value < 1e4 && isNamed(tokens, first - 1);
}

/** "38 North", a site. */
function isNorth(tokens: Tokens, { last, value }: Numeral): boolean {
  return value === 38 && gapAfter(tokens, last) === ' ' && word(tokens, last + 1) === 'north';
}

/** Whether a word looks like a name's, and not because all around is in capitals. */
function isNamed(tokens: Tokens, at: number): boolean {
  return (isCapital(tokens, at) || hasInnerCapital(tokens, at)) && !isAllCaps(tokens, at);
}

const GLUED = wordSet('sub now then mid some about nearly almost over under');

/** Whole sentences in capitals name nothing by them. */
function isAllCaps(tokens: Tokens, at: number): boolean {
  let capitals = 0;
  for (let i = Math.max(0, at - 3); i <= at + 3; i++) if (isCapital(tokens, i)) capitals++;
  return capitals > 5;
}

/** "Jamie Armstrong, 25, said"; "aged 18 to 34". */
function isAge(tokens: Tokens, { first, last, value, figure }: Numeral): boolean {
  if (!figure || value > 120) return false;
  const before = word(tokens, first - 1);
  if (before === 'aged' || before === 'age' || before === 'ages') return true;
  if (before === 'to' && /^(aged|ages)$/.test(word(tokens, first - 3))) return true;
  return (
    first > 0 &&
    gapAfter(tokens, first - 1) === ', ' &&
    gapAfter(tokens, last).startsWith(',') &&
    isCapital(tokens, first - 1)
  );
}

/** "358 El Brillo Way": a house in a street. */
function isAddress(tokens: Tokens, { last, figure }: Numeral): boolean {
  if (!figure || gapAfter(tokens, last) !== ' ' || !isCapital(tokens, last + 1)) return false;
  for (let at = last + 1; at <= last + 4; at++) {
    if (at > last + 1 && gapAfter(tokens, at - 1) !== ' ') return false;
    if (STREETS.has(word(tokens, at)) && isCapital(tokens, at)) return true;
  }
  return false;
}
