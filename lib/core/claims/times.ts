import type { Tokens } from '../text/tokens';
import { gapAfter } from './numbers';
import { SMALL_COUNTS } from './small-counts';
import type { ValueOf } from './claim';
import { zoneAt, type PlaceClock, type ZoneHit } from './time-zones';

/** A clock time in a text: tokens `first` to `last`, both inclusive. */
export interface TimeHit {
  readonly first: number;
  readonly last: number;
  readonly value: ValueOf<'time'>;
  /** Days from the date as written to the place's, where the time crosses its midnight: 1 for "8:46 p.m. in Moscow". */
  readonly shift: number;
}

const ABOUT = new Set([
  'around',
  'about',
  'approximately',
  'roughly',
  'near',
  'past',
  'after',
  'before',
  'nearly',
  'almost',
  'circa',
  'gegen',
  'vers',
  'hacia',
  'sobre',
  'intorno',
  'verso',
  'quasi',
  'casi',
  'cerca',
  'около',
  '约',
  '約',
]);
/** Named parts of the day, in minutes since midnight. */
const PARTS: readonly (readonly [words: readonly string[], from: number, to: number])[] = (
  [
    [
      'early hours|small hours|wee hours|predawn|pre dawn|before dawn|early morning|early on|before sunrise',
      0,
      359,
    ],
    [
      'dead of night|middle of the night|depth of night|pleine nuit|cuore della notte|pieno della notte|notte fonda|plena noche|' +
        'altas horas|plena noite',
      0,
      299,
    ],
    ['shortly after midnight|just after midnight', 0, 60],
    [
      'madrugada|fruhen morgenstunden|fruhen morgen|nacht zum|nacht auf|в ночь на|ранним утром|primeras horas|primeiras horas|petit matin|aube|alba|раннее утро|рано утром|凌晨|未明|새벽',
      0,
      359,
    ],
    // "am frühen Mittwochmorgen".
    [
      'fruhen sonntagmorgen|fruhen montagmorgen|fruhen dienstagmorgen|fruhen mittwochmorgen|fruhen donnerstagmorgen|' +
        'fruhen freitagmorgen|fruhen samstagmorgen',
      0,
      359,
    ],
  ] as const
).flatMap(([phrases, from, to]) =>
  phrases.split('|').map((phrase) => [splitPhrase(phrase), from, to] as const),
);

function splitPhrase(phrase: string): string[] {
  return /^[\u2e80-\uffff]+$/.test(phrase) ? [...phrase] : phrase.split(' ');
}

/**
 * The clock times and named parts of the day among tokens `first` to `last`, in order.
 * @param clock the place's: times with a zone ("8:46 p.m. Moscow time", "1745 GMT") become its own; without it they stay as written
 */
export function findTimes(
  tokens: Tokens,
  first: number,
  last: number,
  clock: PlaceClock | null = null,
): TimeHit[] {
  const found: TimeHit[] = [];
  for (let at = first; at <= last; at++) {
    const hit =
      clockAt(tokens, at, first, last) ??
      (clock && zonedAt(tokens, at, last, clock)) ??
      partAt(tokens, at, last);
    if (!hit) continue;
    // "새벽 2시", "in the early hours, at": what the clock says is not said twice.
    const before = found.at(-1);
    if (before?.last === hit.first - 1 && before.value.from < before.value.to) found.pop();
    found.push(clock ? atThePlace(hit, zoneOf(tokens, hit, first, last, clock)) : hit);
    at = hit.last;
  }
  return found;
}

const MINUTES = 1440;

function atThePlace(hit: TimeHit, zone: ZoneHit | null): TimeHit {
  if (!zone || zone.ahead === 0) return hit;
  const { value } = hit;
  const shift = Math.floor((value.from + zone.ahead * 60) / MINUTES);
  const here = (minutes: number) => minutes + zone.ahead * 60 - shift * MINUTES;
  return { ...hit, shift, value: { ...value, from: here(value.from), to: here(value.to) } };
}

/** Words from a time to its zone: "8:46 p.m. on Tuesday, Moscow time"; "韓国時間19日午前2時". */
const TO_ZONE = 5;

/** The zone of a time: named behind it before another time is, or right before it. */
function zoneOf(
  tokens: Tokens,
  hit: TimeHit,
  first: number,
  last: number,
  clock: PlaceClock,
): ZoneHit | null {
  for (let at = hit.last + 1; at <= Math.min(last, hit.last + TO_ZONE); at++) {
    const zone = zoneAt(tokens, at, last, clock);
    if (zone) return zone;
    if (/^\d{4}$/.test(tokens.words[at] ?? '') || clockAt(tokens, at, first, last)) break;
  }
  for (let at = hit.first - 1; at >= Math.max(first, hit.first - TO_ZONE - 3); at--) {
    const zone = zoneAt(tokens, at, last, clock);
    if (zone) return zone.last < hit.first ? zone : null;
    if (/[.;(]/.test(gapAfter(tokens, at)) || clockAt(tokens, at, first, last)) return null;
  }
  return null;
}

/** "1745 GMT", "17.45 MSK": what would be no time without its zone. */
function zonedAt(tokens: Tokens, at: number, last: number, clock: PlaceClock): TimeHit | null {
  const word = tokens.words[at] ?? '';
  const whole = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word);
  const hour =
    /^\d{1,2}$/.test(word) && gapAfter(tokens, at) === '.'
      ? /^[0-5]\d$/.exec(tokens.words[at + 1] ?? '')
      : null;
  const end = hour ? at + 1 : at;
  if (!(whole || hour) || !zoneAt(tokens, end + 1, last, clock)) return null;
  const minutes = whole
    ? Number(whole[1]) * 60 + Number(whole[2])
    : Number(word) * 60 + Number(hour?.[0] ?? 0);
  if (minutes >= MINUTES) return null;
  return {
    first: at,
    last: end,
    value: { type: 'time', from: minutes, to: minutes, approx: false },
    shift: 0,
  };
}

const CLOCK = /^(\d{1,2})(?:(am|pm|h)|h([0-5]\d))?$/;

function clockAt(tokens: Tokens, at: number, first: number, last: number): TimeHit | null {
  const word = tokens.words[at] ?? '';
  const match = CLOCK.exec(word);
  const hour = match ? Number(match[1]) : SMALL_COUNTS.get(word);
  if (hour === undefined) return null;
  const clock = match
    ? (gluedClock(match[3], at) ?? asianClock(tokens, at, last) ?? westernClock(tokens, at, last, match[2]))
    : hourInWords(tokens, at, last);
  const minutes = clock && minutesOf(hour, clock);
  if (!clock || minutes === null) return null;
  const lead = LEADS_TO_HOUR.test(tokens.words[at - 1] ?? '') ? at - 1 : at;
  const approx = lead > first && ABOUT.has(tokens.words[lead - 1] ?? '');
  return {
    first: approx ? lead - 1 : at,
    last: clock.end,
    value: { type: 'time', from: minutes, to: minutes, approx },
    shift: 0,
  };
}

/** "a las 2.45", "hacia las tres", "alle 2.45", "vers les 3 heures". */
const LEADS_TO_HOUR = /^(las|les|le|alle|das|as)$/;

/** "2h46". */
function gluedClock(minute: string | undefined, end: number): Clock | null {
  return minute === undefined ? null : { minute: Number(minute), half: null, end };
}

/** "tres de la madrugada", "trois heures du matin": a word is an hour where the part of the day stands behind it. */
function hourInWords(tokens: Tokens, at: number, last: number): Clock | null {
  const behind = halfBehind(tokens, at, last);
  return behind.half !== null && behind.end > at + 1 ? { minute: 0, ...behind } : null;
}

interface Clock {
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
  readonly end: number;
}

/** "2:45 am", "2.45am", "2 a.m.", "02:46", "2h"; null for a bare number. */
function westernClock(tokens: Tokens, at: number, last: number, suffix: string | undefined): Clock | null {
  const joint = gapAfter(tokens, at);
  const minutes =
    at < last && /^[:.]$/.test(joint) ? /^([0-5]\d)(am|pm)?$/.exec(tokens.words[at + 1] ?? '') : null;
  const end = minutes ? at + 1 : at;
  const written = halfOf(suffix) ?? halfOf(minutes?.[2]);
  const behind = written === null ? halfBehind(tokens, end, last) : { half: written, end };
  const isClock =
    behind.half !== null ||
    behind.end > end ||
    suffix === 'h' ||
    (minutes !== null && (joint === ':' || standsAsClock(tokens, at, end)));
  return isClock ? { minute: Number(minutes?.[1] ?? 0), ...behind } : null;
}

/** "landed at 2.22;": a figure with two decimals, at which something happens and nothing is counted. */
function standsAsClock(tokens: Tokens, at: number, end: number): boolean {
  const gap = gapAfter(tokens, end);
  return /^(at|las|alle)$/.test(tokens.words[at - 1] ?? '') && (gap === '' || /^[,;:.)]/.test(gap));
}

function halfOf(written: string | undefined): 'am' | 'pm' | null {
  return written === 'am' || written === 'pm' ? written : null;
}

function minutesOf(hour: number, { minute, half }: Clock): number | null {
  if (hour > 24 || (half !== null && hour > 12)) return null;
  const shifted = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return shifted * 60 + minute;
}

const HALVES = (
  [
    [
      'am',
      'du matin|de la madrugada|de la manana|di notte|della notte|del mattino|di mattina|da madrugada|da manha|' +
        'morgens|nachts|fruh|am morgen|ночи|утра',
    ],
    [
      'pm',
      'de l apres midi|du soir|de la tarde|de la noche|del pomeriggio|di sera|della sera|da tarde|da noite|' +
        'abends|nachmittags|am abend|am nachmittag|вечера',
    ],
  ] as const
).flatMap(([half, phrases]) => phrases.split('|').map((phrase) => ({ half, words: phrase.split(' ') })));

const HOUR = /^(h|heures?|horas?|ore|uhr|часа?|часов)$/;

/** "3 heures du matin", "2.45 de la madrugada", "tre di notte". */
function partOfDayBehind({ words }: Tokens, end: number, last: number) {
  const from = HOUR.test(words[end + 1] ?? '') ? end + 2 : end + 1;
  const found = HALVES.find((one) => one.words.every((word, i) => word === words[from + i]));
  const to = from + (found?.words.length ?? 0) - 1;
  return found && to <= last ? { half: found.half, end: to } : null;
}

/** "a.m." is two tokens, "am" one. */
function halfBehind(tokens: Tokens, end: number, last: number): { half: 'am' | 'pm' | null; end: number } {
  const part = partOfDayBehind(tokens, end, last);
  if (part) return part;
  const next = end < last ? (tokens.words[end + 1] ?? '') : '';
  if (next === 'uhr') return { half: null, end: end + 1 };
  if (halfOf(next)) return { half: halfOf(next), end: end + 1 };
  const isSplit = /^[ap]$/.test(next) && tokens.words[end + 2] === 'm' && gapAfter(tokens, end + 1) === '.';
  return isSplit && end + 2 <= last ? { half: halfOf(`${next}m`), end: end + 2 } : { half: null, end };
}

/** "2时46分", "2時", "새벽 2시". */
function asianClock(tokens: Tokens, at: number, last: number): Clock | null {
  if (at >= last || !/^[时時시點点]$/.test(tokens.words[at + 1] ?? '')) return null;
  const minute = /^\d{1,2}$/.exec(tokens.words[at + 2] ?? '');
  const hasMinutes = minute !== null && /^[分분]$/.test(tokens.words[at + 3] ?? '');
  const half = Number(tokens.words[at]) < 12 && isAfterNoon(tokens, at) ? 'pm' : null;
  return { minute: hasMinutes ? Number(minute[0]) : 0, half, end: hasMinutes ? at + 3 : at + 1 };
}

/** "오후 9시", "밤 11시", "午後9時". */
function isAfterNoon({ words }: Tokens, at: number): boolean {
  return (
    words[at - 1] === '밤' ||
    /^(오후|저녁|午後|下午|晚上)$/.test(`${words[at - 2] ?? ''}${words[at - 1] ?? ''}`)
  );
}

function partAt(tokens: Tokens, at: number, last: number): TimeHit | null {
  for (const [words, from, to] of PARTS) {
    if (words[0] !== tokens.words[at]) continue;
    if (at + words.length - 1 > last || !words.every((word, i) => tokens.words[at + i] === word)) continue;
    return {
      first: at,
      last: at + words.length - 1,
      value: { type: 'time', from, to, approx: true },
      shift: 0,
    };
  }
  return null;
}
