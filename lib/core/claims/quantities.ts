import type { Tokens } from '../text/tokens';
import type { TermHit } from '../topic/cue';
import { findDurations } from './durations';
import { indexFrom } from '../text/index-from';
import { gapAfter, type NumberHit } from './numbers';
import { isTimeUnit, timeFactor } from './time-units';
import { hasSignOf } from './unit-signs';
import type { ValueOf } from './claim';

/** A quantity in a text: tokens `first` to `last`, both inclusive, its noun included. */
export interface QuantityHit {
  readonly first: number;
  readonly last: number;
  readonly value: ValueOf<'quantity'>;
}

/** How many words may stand between a number and what it counts: "three million 152 mm artillery shells". */
const REACH = 6;
/** The same for "their third meeting". */
const ORDINAL_REACH = 2;
const CLAUSE_BREAK = /[;:()\n]|, |\. |" /;

/** Which quantities to look for, and from which figure on one may stand without its noun. */
export interface Wanted {
  readonly unit: string;
  /** Where the unit's nouns stand in the sentence, and where those of other units do: by their first tokens, in order. */
  readonly nouns: readonly TermHit[];
  readonly otherNouns: readonly TermHit[];
  readonly atLeast?: number | undefined;
}

/**
 * The quantities of one unit among the numbers of a sentence (findNumbers; tokens `first` to `last`, both inclusive).
 * Ordinals count only where the unit is `ordinal`.
 */
export function findQuantities(
  tokens: Tokens,
  numbers: readonly NumberHit[],
  { first, last }: TermHit,
  wanted: Wanted,
): QuantityHit[] {
  if (isTimeUnit(wanted.unit)) {
    const plain = numbers.flatMap((number) => withTimeUnit(tokens, number, wanted.unit, last) ?? []);
    const covered = new Set(plain.flatMap(({ first: from, last: to }) => [from, to]));
    const taken = (at: number) => covered.has(at);
    const said = findDurations(tokens, first, last).filter(
      (hit) => hit.unit === wanted.unit && !taken(hit.last),
    );
    return [
      ...changedTo(tokens, { first, last }, plain, taken),
      ...lastedAsLong(tokens, { first, last }, numbers, wanted.unit),
      ...(wanted.unit === 'hour' ? bareHours(tokens, { first, last }, taken) : []),
      ...plain,
      ...said.map((hit) => ({ first: hit.first, last: hit.last, value: quantityOf(hit, hit.unit) })),
    ];
  }
  const counted =
    wanted.unit === 'ordinal'
      ? [...findTimesCounted(tokens, numbers, { first, last }), ...findKoreanOrdinals(tokens, numbers)]
      : [];
  const named = numbers.flatMap(
    (number, i) =>
      withSign(tokens, number, wanted.unit) ??
      withNoun(tokens, number, numbers[i + 1], wanted) ??
      withCounter(tokens, number, wanted) ??
      elliptical(tokens, number, last, wanted) ??
      predicate(tokens, number, wanted) ??
      [],
  );
  return counted.length > 0 ? counted : named;
}

const CHANGE = /^(shrink|shrinks|shrank|shrunk|cut|reduced|shortened|extended|down|up)$/;
const SMALL = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
]);

/** "two days were set aside, but it will shrink to one": the unit was said before. */
function changedTo(
  { words }: Tokens,
  { first, last }: TermHit,
  plain: readonly QuantityHit[],
  taken: (at: number) => boolean,
): QuantityHit[] {
  const [before] = plain;
  if (!before) return [];
  const found: QuantityHit[] = [];
  for (let at = before.last + 2; at <= last; at++) {
    const count = SMALL.get(words[at] ?? '');
    if (count === undefined || words[at - 1] !== 'to' || taken(at)) continue;
    if (!words.slice(Math.max(first, at - 4), at - 1).some((word) => CHANGE.test(word))) continue;
    const value = {
      type: 'quantity',
      min: count,
      max: count,
      approx: false,
      unit: before.value.unit,
    } as const;
    found.push({ first: at, last: at, value });
  }
  return found;
}

const LASTED = /^(lasted|lasting|took|ran|went on for|ran to|ran for)$/;

/** "planned for one hour, it lasted about two": the unit was said before, and nothing is counted behind. */
function lastedAsLong(
  tokens: Tokens,
  { first, last }: TermHit,
  numbers: readonly NumberHit[],
  unit: string,
): QuantityHit[] {
  const { words } = tokens;
  return numbers.flatMap((number) => {
    if (number.ordinal || number.first <= first) return [];
    const verb = [1, 2, 3].some((length) =>
      LASTED.test(words.slice(Math.max(first, number.first - length), number.first).join(' ')),
    );
    const isAlone = number.last === last || /[,;.]/.test(gapAfter(tokens, number.last));
    if (!verb || !isAlone) return [];
    const isSaid = words.slice(first, number.first).some((word) => word === unit || word === `${unit}s`);
    if (!isSaid) return [];
    return [{ first: number.first, last: number.last, value: quantityOf(number, unit) }];
  });
}

/** What stands before hours that nobody counted. */
const BARE =
  /^(several|few|many|for|by|landed|plane|vari[ao]s|algunas|algumas|unas|umas|muchas|muitas|plusieurs|quelques|des|diverse|alcune|parecchie|qualche|con|com|mehrere|mehreren|einige|einigen|несколько|нескольких|수|몇)$/;
/** Of these, what says no number. */
const BEFORE_HOURS = /^(for|by|landed|plane|des|con|com)$/;
const HOURS = /^(hours|horas|heures|ore|stunden|часов)$/;

/** "several hours late", "kept him waiting for hours", "con varias horas de retraso": how many is not said. */
function bareHours(tokens: Tokens, { first, last }: TermHit, taken: (at: number) => boolean): QuantityHit[] {
  const found: QuantityHit[] = [];
  for (let at = first; at <= last; at++) {
    const word = tokens.words[at] ?? '';
    const before = at > first ? (tokens.words[at - 1] ?? '') : '';
    const isNamed =
      HOURS.test(word) ||
      (word === 'ora' && before === 'qualche') ||
      (word === '시' && tokens.words[at + 1] === '간' && BARE.test(before));
    if (!isNamed || taken(at)) continue;
    if (!BARE.test(before) && !(at > first && gapAfter(tokens, at - 1).includes(','))) continue;
    const from = BARE.test(before) && !BEFORE_HOURS.test(before) ? at - 1 : at;
    const value = { type: 'quantity', min: 2, max: 9, approx: true, unit: 'hour' } as const;
    found.push({ first: from, last: word === '시' ? at + 1 : at, value });
  }
  return found;
}

const TIMES = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);
/** What is counted in times: coming and meeting, not speaking. */
const DONE =
  /^(met|meet|meeting|visit|visited|been|come|came|gone|went|seen|sat|travelled|traveled|there|here)$/;
const DONE_NEAR = 6;
const EARLIER = /^(before|previously|earlier|previous)$/;

/** "had met twice before", "have met three times": which time this is; one more where those were the earlier ones. */
function findTimesCounted(
  tokens: Tokens,
  numbers: readonly NumberHit[],
  { first, last }: TermHit,
): QuantityHit[] {
  const said: { first: number; last: number; count: number }[] = [];
  for (let at = first; at <= last; at++) {
    const count = TIMES.get(tokens.words[at] ?? '');
    if (count !== undefined) said.push({ first: at, last: at, count });
  }
  for (const { first: from, last: to, min, max, ordinal } of numbers) {
    if (tokens.words[to + 1] === 'times' && !ordinal && min !== null && min === max)
      said.push({ first: from, last: to + 1, count: min });
  }
  const isDone = (from: number, to: number) =>
    tokens.words
      .slice(Math.max(first, from - DONE_NEAR), Math.min(last, to + DONE_NEAR) + 1)
      .some((word) => DONE.test(word));
  const times = said.filter((one) => isDone(one.first, one.last));
  return times.map(({ first: from, last: to, count }) => {
    const around = [
      ...tokens.words.slice(Math.max(first, from - 2), from),
      ...tokens.words.slice(to + 1, to + 3),
    ];
    const nth = around.some((word) => EARLIER.test(word)) ? count + 1 : count;
    return {
      first: from,
      last: to,
      value: { type: 'quantity', min: nth, max: nth, approx: false, unit: 'ordinal' },
    };
  });
}

/** "이번이 세 번째다". */
function findKoreanOrdinals({ words }: Tokens, numbers: readonly NumberHit[]): QuantityHit[] {
  return numbers.flatMap((number) =>
    words[number.last + 1] === '번' && words[number.last + 2] === '째'
      ? [{ first: number.first, last: number.last + 2, value: quantityOf(number, 'ordinal') }]
      : [],
  );
}

const TO_BE = /^(is|was|are|were|be|been|becomes|became|marks|marked|ist|war|waren|sei|wird|wurde)$/;
const DETERMINER = /^(the|their|his|its|der|die|das|seine?|ihre?)$/;
const PREDICATE_REACH = 8;
/** "стал для Путина вторым": a case of its own does without an article. */
const BECAME = /^(стал[аои]?|станет|является|будет|был[аои]?)$/;
const BECAME_NEAR = 4;

function isPredicate({ words }: Tokens, at: number): boolean {
  if (DETERMINER.test(words[at - 1] ?? '') && TO_BE.test(words[at - 2] ?? '')) return true;
  const isInstrumental = /^\p{Script=Cyrillic}+([иы]м|[оеь]й|ей)$/u.test(words[at] ?? '');
  return isInstrumental && words.slice(Math.max(0, at - BECAME_NEAR), at).some((word) => BECAME.test(word));
}

/** "The talks are the third between the pair": which one it is stands behind its noun and a verb. */
function predicate(tokens: Tokens, number: NumberHit, wanted: Wanted): QuantityHit | null {
  if (!number.ordinal || wanted.unit !== 'ordinal') return null;
  if (!isPredicate(tokens, number.first)) return null;
  const noun = wanted.nouns.some(({ last }) => last < number.first && number.first - last <= PREDICATE_REACH);
  return noun ? { first: number.first, last: number.last, value: quantityOf(number, wanted.unit) } : null;
}

/** What counts things of many kinds in Chinese, Japanese and Korean, behind the number. */
const COUNTERS = /^(개|발|기|대|척|명|個|个|箱|発|发|枚)$/;
/** How far before the number the noun may stand there (characters). */
const BEFORE_COUNTER = 14;

/** "컨테이너 1만 개", "포탄으로 치면 최대 480만 발": what is counted stands in front. */
function withCounter({ words }: Tokens, number: NumberHit, wanted: Wanted): QuantityHit | null {
  const behind = words[number.last + 1] === '여' ? number.last + 2 : number.last + 1;
  if (number.ordinal || !COUNTERS.test(words[behind] ?? '') || !isCounted(number, wanted)) return null;
  if (number.first - lastBefore(wanted.nouns, number.first) > BEFORE_COUNTER) return null;
  return { first: number.first, last: behind, value: quantityOf(number, wanted.unit) };
}

/** Small figures count too many things to go without their noun. */
const LEAST_ELLIPTICAL = 100;
/** What stands behind a figure that counts what the sentence named before: "the Americans say 11,000". */
const BEHIND_ELLIPTICAL = /^(at|since|by|so|to|and|or|but|while|over|until|as|in|from|of|out|last|this)$/;

/** "… 10,000 containers; the Americans say 11,000": the noun was said before. */
function elliptical(tokens: Tokens, number: NumberHit, last: number, wanted: Wanted): QuantityHit | null {
  const low = number.min ?? number.max ?? 0;
  if (number.ordinal || wanted.atLeast === undefined || low < Math.max(wanted.atLeast, LEAST_ELLIPTICAL))
    return null;
  if (!isCounted(number, wanted)) return null;
  if (!countsNothing(tokens, number, last)) return null;
  return { first: number.first, last: number.last, value: quantityOf(number, wanted.unit) };
}

/** Whether a figure stands without a noun behind it, and is no year. @param last token of its sentence */
export function countsNothing(tokens: Tokens, number: NumberHit, last: number): boolean {
  const ends = number.last === last || CLAUSE_BREAK.test(gapAfter(tokens, number.last));
  if (!ends && !BEHIND_ELLIPTICAL.test(tokens.words[number.last + 1] ?? '')) return false;
  return !isYear(number);
}

/** Whether of all that was counted before the figure this unit was named last. */
function isCounted(number: NumberHit, { nouns, otherNouns }: Wanted): boolean {
  return lastBefore(nouns, number.first) > lastBefore(otherNouns, number.first);
}

const firstOf = ({ first }: TermHit) => first;

/** Of hits in order those that begin at or behind a token. */
function* hitsFrom(hits: readonly TermHit[], token: number): Generator<TermHit> {
  for (let i = indexFrom(hits, token, firstOf), hit = hits[i]; hit; hit = hits[++i]) yield hit;
}

/** The last token of the last hit that ends before a token; -1 without one. */
function lastBefore(hits: readonly TermHit[], token: number): number {
  for (let i = indexFrom(hits, token, firstOf) - 1, hit = hits[i]; hit; hit = hits[--i])
    if (hit.last < token) return hit.last;
  return -1;
}

function isYear({ min, max }: NumberHit): boolean {
  return min !== null && min === max && min >= 1900 && min <= 2100;
}

/** A figure as so much of a unit. @param factor how many of the unit one of what is counted has: a decade has ten years */
export function quantityOf(number: NumberHit, unit: string, factor = 1): ValueOf<'quantity'> {
  const scale = (bound: number | null) => (bound === null ? null : bound * factor);
  const { approx, strict } = number;
  const value = { type: 'quantity', min: scale(number.min), max: scale(number.max), approx, unit } as const;
  return strict ? { ...value, strict } : value;
}

function withTimeUnit(tokens: Tokens, number: NumberHit, unit: string, last: number): QuantityHit | null {
  if (number.ordinal) return null;
  // "24 long years", "24-year", "24年".
  for (let at = number.last + 1; at <= Math.min(last, number.last + 2); at++) {
    if (CLAUSE_BREAK.test(gapAfter(tokens, at - 1))) return null;
    const word = tokens.words[at] ?? '';
    const alone = timeFactor(word, unit);
    // 시간, 小时: each of its characters is a word.
    const factor = alone ?? timeFactor(`${word}${tokens.words[at + 1] ?? ''}`, unit);
    const ends = alone === null ? at + 1 : at;
    if (factor !== null) {
      if (OF_THE_DAY.test(tokens.words.slice(at + 1, at + 4).join(' '))) return null;
      const half = HALF_MORE.test(`${tokens.words[at + 1] ?? ''} ${tokens.words[at + 2] ?? ''}`) ? 0.5 : 0;
      const counted = half === 0 ? number : withMore(number, half);
      const value = withFactor(quantityOf(counted, unit, factor), factor);
      return { first: number.first, last: half === 0 ? ends : at + 2, value };
    }
    const minutes = unit === 'hour' && timeFactor(word, 'minute') === 1 ? hoursOf(number) : null;
    if (minutes !== null) return { first: number.first, last: at, value: minutes };
    const days = unit === 'day' && timeFactor(word, 'hour') === 1 ? daysOf(number) : null;
    if (days !== null) return { first: number.first, last: at, value: days };
  }
  return null;
}

/** "3 heures du matin": a time of day. */
const OF_THE_DAY =
  /^(du|de la|del?|dell?a|di|da) (matin|soir|madrugada|manana|manha|tarde|noche|noite|notte|mattin[oa]|sera|pomeriggio)/;

/** "dos horas y media", "deux heures et demie". */
const HALF_MORE = /^(y media|et demie?|e mezz[ao]|e mei[ao])$/;

function withMore(number: NumberHit, more: number): NumberHit {
  const plus = (bound: number | null) => (bound === null ? null : bound + more);
  return { ...number, min: plus(number.min), max: plus(number.max) };
}

const MINUTES_OF_AN_HOUR = 60;
/** From so many minutes on one speaks of hours: "the talks lasted 90 minutes". */
const LEAST_MINUTES = 30;

function hoursOf(number: NumberHit): ValueOf<'quantity'> | null {
  const minutes = number.max ?? number.min ?? 0;
  return minutes >= LEAST_MINUTES ? quantityOf(number, 'hour', 1 / MINUTES_OF_AN_HOUR) : null;
}

const HOURS_OF_A_DAY = 24;
/** From so many hours on one speaks of days: "21 hours on the ground" is about a day. */
const LEAST_HOURS = 18;

function daysOf({ min, max }: NumberHit): ValueOf<'quantity'> | null {
  const hours = max ?? min ?? 0;
  if (hours < LEAST_HOURS) return null;
  const days = Math.round(hours / HOURS_OF_A_DAY);
  return { type: 'quantity', min: days, max: days, approx: true, unit: 'day' };
}

/** Who counts in decades rounds down: "two decades" is 20 to 29 years. */
function withFactor(value: ValueOf<'quantity'>, factor: number): ValueOf<'quantity'> {
  const isExact = value.min !== null && value.min === value.max;
  return factor >= 10 && isExact ? { ...value, max: (value.max ?? 0) + factor - 1, approx: true } : value;
}

function withSign(tokens: Tokens, number: NumberHit, unit: string): QuantityHit | null {
  if (!hasSignOf(unit, tokens, number)) return null;
  return { first: number.first, last: number.last, value: quantityOf(number, unit) };
}

function withNoun(
  tokens: Tokens,
  number: NumberHit,
  next: NumberHit | undefined,
  wanted: Wanted,
): QuantityHit | null {
  if (number.ordinal !== (wanted.unit === 'ordinal')) return null;
  const reach = number.last + (number.ordinal ? ORDINAL_REACH : REACH);
  for (const noun of hitsFrom(wanted.nouns, number.last + 1)) {
    if (noun.first > reach) break;
    if (breaksBetween(tokens, number.last, noun.first)) continue;
    // "1,000 of the 7,000 containers": the noun belongs to the nearer figure, unless that is a calibre.
    if (next && next.first < noun.first && !isCalibre(tokens, next)) continue;
    if (isCalibre(tokens, number)) continue;
    // "28,000 containers of shells" counts containers.
    const [other] = hitsFrom(wanted.otherNouns, number.last + 1);
    if (other && other.last < noun.first) continue;
    return { first: number.first, last: noun.last, value: quantityOf(number, wanted.unit) };
  }
  return null;
}

function isCalibre(tokens: Tokens, number: NumberHit): boolean {
  return /^(mm|millimet\w*)$/.test(tokens.words[number.last + 1] ?? '');
}

const ABBREVIATED = /^(тыс|млн|млрд|mio|mrd)$/;

function breaksBetween(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    // "11 тыс. контейнеров", "3 Mio. Container": no sentence ends.
    const gap = ABBREVIATED.test(tokens.words[at] ?? '')
      ? gapAfter(tokens, at).replace('.', '')
      : gapAfter(tokens, at);
    if (CLAUSE_BREAK.test(gap)) return true;
  }
  return false;
}
