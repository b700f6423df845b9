import type { Tokens } from '../text/tokens';
import { isNoQuantity } from './no-quantities';
import { findModifier } from './number-modifiers';
import { gapAfter } from './numerals/figures';
import { readNumerals, type Numeral } from './numerals/read-numerals';
import { vagueAmountAt } from './numerals/vague-amounts';
import { currencyOf, isPlural, measureOf } from './units';
import { unitBehind, withPer, type UnitHit } from './unit-behind';

/** A quantity of a sentence: tokens `first` to `last`, both inclusive, modifier and unit included. */
export interface OpenQuantity {
  readonly first: number;
  readonly last: number;
  /** Exactly, less than, more than, about; "at least" is more, "up to" is less. */
  readonly change: '=' | '<' | '>' | '~';
  /** Both inclusive, equal when one value is stated; "more than 60" is 60 with change `>`. */
  readonly min: number;
  readonly max: number;
  /** As written, folded: "percent", "us$ per barrel", "public housing properties"; empty when nothing is named. */
  readonly unit: string;
  /** The unit of measure, or the singular of the head noun: "dollar per barrel", "property". */
  readonly noun: string;
  readonly kind: 'money' | 'measure' | 'count' | 'none';
  /** "one of the best ballparks", "one of four": a member of a set, which as a claim says little. */
  readonly member: boolean;
}

/**
 * Every quantity among tokens `first` to `last` (a sentence), in order, without overlaps. Years, days, clock times, scores,
 * ages set off by commas, ordinals and numbers in names are none. Linear.
 * @param language BCP 47 primary subtag of the text; nouns are told by English word order.
 */
export function findOpenQuantities(
  tokens: Tokens,
  first: number,
  last: number,
  language: string | null = null,
): OpenQuantity[] {
  const found: Candidate[] = [];
  for (const amount of amountsIn(tokens, first, last, language)) {
    const quantity = quantityOf(tokens, amount, first, last);
    if (!quantity || quantity.first <= (found.at(-1)?.quantity.last ?? -1)) continue;
    found.push({ quantity, small: isSmallWord(amount.numeral) });
  }
  return joinRanges(tokens, found).flatMap(({ quantity, small }) =>
    small && quantity.unit === '' && quantity.min >= 1 && quantity.min === quantity.max ? [] : [quantity],
  );
}

interface Candidate {
  readonly quantity: OpenQuantity;
  /** "two", "ten": counts only with what it counts. */
  readonly small: boolean;
}

/** A number with its bounds. */
interface Amount {
  readonly numeral: Numeral;
  readonly min: number;
  readonly max: number;
  readonly vague: boolean;
}

function amountsIn(tokens: Tokens, first: number, last: number, language: string | null): Amount[] {
  const numerals = readNumerals(tokens, first, last, { language, convention: 'prose' });
  const amounts: Amount[] = [];
  let next = 0;
  for (let at = first; at <= last; at++) {
    const numeral = numerals[next];
    if (numeral && numeral.first === at) {
      amounts.push({ numeral, min: numeral.value, max: numeral.value, vague: numeral.vague });
      at = numeral.last;
      next++;
      continue;
    }
    const vague = vagueAmountAt(tokens, at, last);
    const fold = vague ? null : foldAt(tokens, at);
    if (vague)
      amounts.push(plural(vague.first, vague.last, tokens.words[vague.first] ?? '', vague.min, vague.max));
    else if (fold !== null) amounts.push(folded(at, fold));
    if (vague) at = vague.last;
    while (next < numerals.length && (numerals[next]?.first ?? Infinity) <= at) next++;
  }
  return amounts;
}

const NUMERAL = { ordinal: false, suffix: '', figure: false, fraction: false, words: 1, vague: false };

/** "Hundreds" are 100 to 1,000, "tens of thousands" 10,000 to 100,000: all that the word leaves open. */
function plural(first: number, last: number, word: string, min: number, max: number): Amount {
  const numeral = { ...NUMERAL, first, last, value: min };
  if (word === 'dozens' || word === 'several' || word === 'few') return { numeral, min, max, vague: false };
  const floor = 10 ** Math.floor(Math.log10(min));
  return { numeral, min: floor, max: floor * 10, vague: false };
}

const FOLDS = new Map(
  Object.entries({
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    ninefold: 9,
    tenfold: 10,
    hundredfold: 100,
  }),
);

function foldAt(tokens: Tokens, at: number): number | null {
  return FOLDS.get(tokens.words[at] ?? '') ?? null;
}

const folded = (at: number, value: number): Amount => ({
  numeral: { ...NUMERAL, first: at, last: at, value, suffix: 'fold' },
  min: value,
  max: value,
  vague: false,
});

function quantityOf(tokens: Tokens, amount: Amount, from: number, last: number): OpenQuantity | null {
  const { numeral } = amount;
  const money = currencyBefore(tokens, numeral.first, from);
  if (isNoQuantity(tokens, numeral, money !== null)) return null;
  const share = shareOf(tokens, numeral, last);
  if (!share && isWordsPart(tokens, numeral, last)) return null;
  const end = share?.last ?? numeral.last;
  const unit = money
    ? moneyUnit(tokens, money, end, last)
    : unitOf(tokens, numeral, end, last, share !== null);
  const start = money?.first ?? numeral.first;
  const modifier = findModifier(tokens, start, from);
  const fraction = fractionOf(share);
  return {
    first: modifier?.first ?? start,
    last: unit.last,
    change: changeOf(tokens, start, modifier?.kind ?? null, amount, unit),
    min: fraction ?? amount.min,
    max: fraction ?? amount.max,
    unit: fraction !== null && unit.unit !== '' ? `% ${unit.unit}` : unit.unit,
    noun: unit.noun,
    kind: money ? 'money' : unit.kind,
    member: share !== null,
  };
}

/** A pronoun, or the head of "three-year". */
function isWordsPart(tokens: Tokens, numeral: Numeral, last: number): boolean {
  const { figure, words } = numeral;
  return isPronoun(tokens, numeral, last) || (!figure && words === 1 && isCompound(tokens, numeral));
}

function changeOf(
  tokens: Tokens,
  start: number,
  kind: string | null,
  { vague }: Amount,
  unit: UnitHit,
): OpenQuantity['change'] {
  const sign = tokens.text.folded.slice(
    Math.max(0, (tokens.starts[start] ?? 0) - 3),
    tokens.starts[start] ?? 0,
  );
  if (/[~≈]/.test(sign)) return '~';
  if (sign.includes('>') || sign.includes('≥')) return '>';
  if (sign.includes('<') || sign.includes('≤')) return '<';
  if (kind === 'more' || kind === 'atLeast') return '>';
  if (kind === 'less' || kind === 'atMost') return '<';
  if (kind === 'about' || kind === 'nearly' || vague) return '~';
  const before = tokens.words[start - 1];
  if (before === 'sub' && gapAfter(tokens, start - 1) === '-') return '<';
  return tokens.words[unit.last + 1] === 'or' && tokens.words[unit.last + 2] === 'more' ? '>' : '=';
}

interface Money {
  readonly first: number;
  readonly unit: string;
  readonly noun: string;
}

/** "$", "US$", "US $", "$US", "€" before a figure. */
function currencyBefore(tokens: Tokens, at: number, from: number): Money | null {
  const { folded: text } = tokens.text;
  const start = tokens.starts[at] ?? 0;
  const gap = text.slice(at > from ? (tokens.ends[at - 1] ?? 0) : Math.max(0, start - 2), start);
  const before = at > from ? (tokens.words[at - 1] ?? '') : '';
  const sign = gap
    .trim()
    .replace(/^[^$€£¥₩₽₹₪]+/, '')
    .replace(/[-–~ ]/g, '');
  const fused = fusedCurrency(tokens, at);
  if (fused) return fused;
  if (sign !== '' && currencyOf(sign) !== null) {
    const prefixed = currencyOf(before + sign);
    // "rose to US $58": letters before the sign belong to it.
    const isPrefix =
      prefixed !== null && before !== '' && (gap.startsWith('$') || (gap.startsWith(' $') && before !== 'a'));
    if (isPrefix) return { first: at - 1, unit: before + sign, noun: prefixed };
    return { first: at, unit: sign, noun: currencyOf(sign) ?? sign };
  }
  return null;
}

/** "$US17,246": the letters stand between the sign and the figure, in one word with it. */
function fusedCurrency(tokens: Tokens, at: number): Money | null {
  const letters = /^\p{L}+/u.exec(tokens.words[at] ?? '')?.[0];
  if (letters === undefined || tokens.text.folded.charAt((tokens.starts[at] ?? 0) - 1) !== '$') return null;
  const noun = currencyOf(`$${letters}`);
  return noun === null ? null : { first: at, unit: `$${letters}`, noun };
}

function moneyUnit(tokens: Tokens, money: Money, end: number, last: number): UnitHit {
  const unit = withPer(tokens, { last: end, unit: money.unit, noun: money.noun, kind: 'measure' }, last);
  return unit;
}

function unitOf(tokens: Tokens, { suffix }: Numeral, end: number, last: number, inSet: boolean): UnitHit {
  if (suffix === 'fold') return { last: end, unit: tokens.words[end] ?? '', noun: 'time', kind: 'measure' };
  if (suffix === '') return unitBehind(tokens, end, last, inSet);
  return withPer(
    tokens,
    { last: end, unit: suffix, noun: measureOf(suffix) ?? suffix, kind: 'measure' },
    last,
  );
}

/** "one of four concepts", "one out of three Germans", "one in five": a share; "one of the best": a member. */
function shareOf(
  tokens: Tokens,
  { last: at, value, fraction, words }: Numeral,
  last: number,
): { value: number; last: number } | null {
  const next = tokens.words[at + 1] ?? '';
  if (fraction && next === 'of') return { value, last: at + 1 };
  if (words > 1 || value > 20) return null;
  const from =
    next === 'out' && tokens.words[at + 2] === 'of' ? at + 3 : next === 'of' || next === 'in' ? at + 2 : 0;
  if (from === 0 || from > last || gapAfter(tokens, at) !== ' ') return null;
  const isMember = tokens.words[at] === 'one' && next === 'of';
  const [under] = readNumerals(tokens, from, Math.min(last, from + 1), {
    language: 'en',
    convention: 'prose',
  });
  if (
    under &&
    under.first === from &&
    under.value > value &&
    under.value <= 1000 &&
    under.suffix === '' &&
    !under.fraction
  )
    return { value: value / under.value, last: under.last };
  return isMember ? { value: 1, last: from - 1 } : null;
}

const PRONOUN_BEFORE =
  /^(they|we|you|i|he|she|it|who|that|which|is|was|has|can|could|would|will|in|on|at|for|with|and|but|another|day|thing|side|by|as|if|might)$/;

/** "The two" are nobody's count; nor is "one of them". */
const isSmallWord = ({ figure, words, value, fraction }: Numeral): boolean =>
  !figure && words === 1 && value <= 20 && !fraction;

function fractionOf(share: { value: number } | null): number | null {
  return share && share.value < 1 ? share.value : null;
}

/** "one they lose", "one,": a pronoun. */
function isPronoun(
  tokens: Tokens,
  { first, last: at, value, words, figure }: Numeral,
  last: number,
): boolean {
  if (figure || words > 1 || value !== 1 || tokens.words[first] !== 'one') return false;
  const gap = gapAfter(tokens, at);
  if (at === last || !/^[ -]$/.test(gap)) return true;
  const next = tokens.words[at + 1] ?? '';
  // "Against one obliges the other", "one signed in 2000": verbs.
  return PRONOUN_BEFORE.test(next) || next.endsWith('ed') || (isPlural(next) && next !== 'series');
}

/** "three-year", "two-day": a word's part. */
function isCompound(tokens: Tokens, { last }: Numeral): boolean {
  return gapAfter(tokens, last) === '-' && /^\p{L}/u.test(tokens.words[last + 1] ?? '');
}

/** "from 4.8 percent to 4.7 percent", "$89 to $93 billion", "between 15kHz and 17kHz" become one. */
function joinRanges(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const high of candidates) {
    const low = joined.at(-1);
    if (low && isRange(tokens, low.quantity, high.quantity))
      joined[joined.length - 1] = { quantity: rangeOf(low.quantity, high.quantity), small: high.small };
    else joined.push(high);
  }
  return joined;
}

function rangeOf(low: OpenQuantity, high: OpenQuantity): OpenQuantity {
  const magnitude = sharedMagnitude(low, high);
  const bounds = [low.min * magnitude, high.max];
  return {
    ...(high.unit === '' ? low : high),
    first: low.first,
    last: high.last,
    change: low.change === '~' ? '~' : '=',
    min: Math.min(...bounds),
    max: Math.max(...bounds),
  };
}

/** In "$89 to $93 billion" and "1 to 2 thousand" the magnitude is said once. */
function sharedMagnitude(low: OpenQuantity, high: OpenQuantity): number {
  if (low.min >= 1000 || (low.unit !== '' && low.kind !== 'money')) return 1;
  const magnitude =
    [1e12, 1e9, 1e6, 1e3].find((factor) => high.max >= factor && high.max / factor < 1000) ?? 1;
  return magnitude > 1 && high.max / magnitude > low.min && high.max % (magnitude / 100) === 0
    ? magnitude
    : 1;
}

function isRange(tokens: Tokens, low: OpenQuantity, high: OpenQuantity): boolean {
  if (low.min !== low.max || high.min !== high.max) return false;
  const sameUnit = low.noun === high.noun;
  const isLed = leads(tokens, low.first);
  if (!sameUnit && low.unit !== '' && !(high.unit === '' && isLed)) return false;
  const between = high.first - low.last;
  if (between === 1)
    return (
      /^ ?- ?$/.test(gapAfter(tokens, low.last)) ||
      (/^-? ?[$€£]$/.test(gapAfter(tokens, low.last)) && gapAfter(tokens, low.last).startsWith('-'))
    );
  if (between !== 2) return false;
  const word = tokens.words[low.last + 1] ?? '';
  if (word === 'and') return tokens.words[low.first - 1] === 'between';
  if (word === 'or')
    return low.max < high.min && low.unit === '' && high.unit !== '' && low.max + 1 >= high.min;
  return word === 'to' && (isLed || low.unit === '' || sameUnit);
}

/** Whether "from" or the like stands before: "dropping from 208 pounds to 193". */
function leads(tokens: Tokens, at: number): boolean {
  return /^(from|of|between|range|ranging)$/.test(tokens.words[at - 1] ?? '');
}
