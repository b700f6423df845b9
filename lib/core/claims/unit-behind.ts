import type { Tokens } from '../text/tokens';
import { gapAfter } from './numerals/figures';
import { isPer, isPlural, LONGEST_MEASURE, measureOf, singularOf } from './units';

/** What a number counts: ends with token `last`. */
export interface UnitHit {
  readonly last: number;
  /** As written, folded: "percent", "barrels a day", "public housing properties". Empty when nothing is counted. */
  readonly unit: string;
  /** The singular head noun, or the unit of measure: "property", "barrel per day". */
  readonly noun: string;
  readonly kind: 'measure' | 'count' | 'none';
}

/** Words that end a noun phrase: what stands behind them is counted by no number before. */
const ENDS = new Set(
  (
    'a an the of in on at by for from to with without than as into onto over under about after before since until during while when where which who whom ' +
    'that this these those and or but nor so if because although though it its he she they we you i his her their our my your him them us me is are was were be been being am has ' +
    'have had do does did will would can could may might must shall should not no up down out off away back again ago more less fewer most least each per ' +
    'said says say told according against between among across along around behind below above near within through throughout toward towards via ' +
    'only just also even still yet already now then here there today yesterday tomorrow last next late early ahead later earlier due such like ' +
    'rose fell gained lost dropped climbed closed ended hit came went took made got put set won beat left remained remain went ' +
    'worth equivalent compared respectively annually apiece instead straight or'
  ).split(' '),
);
/** Words that may stand between a number and its noun and say nothing of it. */
const SKIPPED = new Set('more other additional further extra such new of'.split(' '));
/** The same behind "of". */
const DETERMINERS = new Set('the its their his her our my your these those a an most only'.split(' '));
/** Verbs that follow "the two" and count nothing. */
const VERBS = new Set(
  'met meet meets shook held hold spoke speak talked agreed signed began begin became become saw see sat stood knew know want wanted need needed agree share shared plan planned hope hoped vowed pledged stopped started'.split(
    ' ',
  ),
);
/** How many words of a noun phrase are read. */
const REACH = 6;

/**
 * What the number that ends with token `at` counts: a measure, or the noun phrase behind it.
 * @param inSet behind "one of", where determiners stand between.
 */
export function unitBehind(tokens: Tokens, at: number, last: number, inSet = false): UnitHit {
  const percent = signBehind(tokens, at);
  if (percent) return percent;
  const measure = measureBehind(tokens, at, last);
  if (measure) return withPer(tokens, measure, last);
  return countedBehind(tokens, at, last, inSet);
}

const NONE = (last: number): UnitHit => ({ last, unit: '', noun: '', kind: 'none' });

function signBehind(tokens: Tokens, at: number): UnitHit | null {
  const { folded } = tokens.text;
  const end = tokens.ends[at] ?? 0;
  const sign = folded.charAt(end) === ' ' ? folded.charAt(end + 1) : folded.charAt(end);
  return sign === '%' || sign === '٪' ? { last: at, unit: '%', noun: 'percent', kind: 'measure' } : null;
}

/** Whether a token goes on behind a space or hyphen. */
function isNear(tokens: Tokens, at: number, mayOwn = false): boolean {
  const gap = gapAfter(tokens, at);
  if (mayOwn && gap === "'") return true;
  return gap === ' ' || gap === '-' || gap === '' || gap === '  ';
}

function measureBehind(tokens: Tokens, at: number, last: number): UnitHit | null {
  if (at >= last || !isNear(tokens, at)) return null;
  if (tokens.words[at + 1] === 'per' && tokens.words[at + 2] === 'cent')
    return { last: at + 2, unit: 'percent', noun: 'percent', kind: 'measure' };
  if (tokens.words[at + 1] === 'm' && tokens.words[at + 2] === 'p' && tokens.words[at + 3] === 'h')
    return { last: at + 3, unit: 'mph', noun: 'mile per hour', kind: 'measure' };
  for (let end = Math.min(last, at + LONGEST_MEASURE); end > at; end--) {
    const written = tokens.text.folded.slice(tokens.starts[at + 1] ?? 0, tokens.ends[end] ?? 0);
    const unit = written.length <= 24 ? measureOf(written) : null;
    if (unit !== null && (written.length > 1 || /^[pcflg]$/.test(written)) && !isGlued(tokens, end, last))
      return { last: end, unit: written, noun: unit, kind: 'measure' };
  }
  // "A/cm2".
  if (gapAfter(tokens, at + 1) === '/' && (tokens.words[at + 1] ?? '').length <= 2)
    return {
      last: at + 1,
      unit: tokens.words[at + 1] ?? '',
      noun: tokens.words[at + 1] ?? '',
      kind: 'measure',
    };
  return null;
}

/** "foot-long" is no foot; "A/cm2" is one unit. */
function isGlued(tokens: Tokens, at: number, last: number): boolean {
  return at < last && gapAfter(tokens, at) === "'" && tokens.words[at + 1] !== 's';
}

/** "barrels a day", "percent a year", "miles per hour", "km/h". */
export function withPer(tokens: Tokens, hit: UnitHit, last: number): UnitHit {
  const by = tokens.words[hit.last + 1] ?? '';
  const gap = gapAfter(tokens, hit.last);
  if (gap === '/' && hit.last < last && hit.unit !== '' && /^\p{L}/u.test(by))
    return {
      ...hit,
      last: hit.last + 1,
      unit: `${hit.unit}/${by}`,
      noun: `${hit.noun} per ${singularOf(by)}`,
    };
  if (gap !== ' ' || hit.last + 2 > last || gapAfter(tokens, hit.last + 1) !== ' ') return hit;
  const per = measureSpan(tokens, hit.last + 2, last);
  const isRate = by === 'per' || ((by === 'a' || by === 'an') && isPer(tokens.words[hit.last + 2] ?? ''));
  if (!isRate) return hit;
  return {
    ...hit,
    last: per.last,
    unit: `${hit.unit} ${by} ${per.written}`.trim(),
    noun: `${hit.noun} per ${per.noun}`.trim(),
  };
}

function measureSpan(
  tokens: Tokens,
  at: number,
  last: number,
): { last: number; written: string; noun: string } {
  for (let end = Math.min(last, at + 1); end > at; end--) {
    const written = tokens.text.folded.slice(tokens.starts[at] ?? 0, tokens.ends[end] ?? 0);
    const unit = measureOf(written);
    if (unit !== null) return { last: end, written, noun: unit };
  }
  const word = tokens.words[at] ?? '';
  return { last: at, written: word, noun: measureOf(word) ?? singularOf(word) };
}

/** The noun phrase behind a number: up to its first plural, or its first word. */
function countedBehind(tokens: Tokens, at: number, last: number, inSet: boolean): UnitHit {
  const phrase: string[] = [];
  let from = at + 1;
  const isSkipped = (word: string) =>
    SKIPPED.has(word) || (DETERMINERS.has(word) && (inSet || from > at + 1));
  while (from <= Math.min(last, at + 3) && isNear(tokens, from - 1) && isSkipped(tokens.words[from] ?? ''))
    from++;
  let start = from;
  for (let i = from; i <= Math.min(last, from + REACH - 1) && isNear(tokens, i - 1, i > from); i++) {
    const word = tokens.words[i] ?? '';
    if (ENDS.has(word) || VERBS.has(word) || /^\d/.test(word)) break;
    // "the north's troops": what is counted stands behind whose it is.
    if (word === 's' && gapAfter(tokens, i - 1) === "'") {
      phrase.length = 0;
      start = i + 1;
      continue;
    }
    phrase.push(word);
    if (isPlural(word) && !isHyphened(tokens, i) && gapAfter(tokens, i) !== "'")
      return counted(tokens, start, i);
  }
  const [first = ''] = phrase;
  if (first === '' || first.endsWith('ed')) return NONE(at);
  return counted(tokens, start, start + (isHyphened(tokens, start) ? Math.min(1, phrase.length - 1) : 0));
}

function isHyphened(tokens: Tokens, at: number): boolean {
  return gapAfter(tokens, at) === '-';
}

function counted(tokens: Tokens, first: number, last: number): UnitHit {
  const unit = tokens.text.folded.slice(tokens.starts[first] ?? 0, tokens.ends[last] ?? 0);
  return { last, unit, noun: singularOf(tokens.words[last] ?? ''), kind: 'count' };
}
