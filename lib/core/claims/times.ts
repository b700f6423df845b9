import type { Tokens } from '../text/tokens';
import { gapAfter } from './numbers';
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
    ['dead of night|middle of the night|depth of night', 0, 299],
    ['shortly after midnight|just after midnight', 0, 60],
    [
      'madrugada|fruhen morgenstunden|primeras horas|petit matin|alba|раннее утро|рано утром|凌晨|未明|새벽',
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

const CLOCK = /^(\d{1,2})(am|pm|h)?$/;

function clockAt(tokens: Tokens, at: number, first: number, last: number): TimeHit | null {
  const match = CLOCK.exec(tokens.words[at] ?? '');
  if (!match) return null;
  const clock = asianClock(tokens, at, last) ?? westernClock(tokens, at, last, match[2]);
  const minutes = clock && minutesOf(Number(match[1]), clock);
  if (!clock || minutes === null) return null;
  const approx = at > first && ABOUT.has(tokens.words[at - 1] ?? '');
  return {
    first: approx ? at - 1 : at,
    last: clock.end,
    value: { type: 'time', from: minutes, to: minutes, approx },
    shift: 0,
  };
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
    suffix === 'h' ||
    (minutes !== null && (joint === ':' || standsAsClock(tokens, at, end)));
  return isClock ? { minute: Number(minutes?.[1] ?? 0), ...behind } : null;
}

/** "landed at 2.22;": a figure with two decimals, at which something happens and nothing is counted. */
function standsAsClock(tokens: Tokens, at: number, end: number): boolean {
  const gap = gapAfter(tokens, end);
  return tokens.words[at - 1] === 'at' && (gap === '' || /^[,;:.)]/.test(gap));
}

function halfOf(written: string | undefined): 'am' | 'pm' | null {
  return written === 'am' || written === 'pm' ? written : null;
}

function minutesOf(hour: number, { minute, half }: Clock): number | null {
  if (hour > 24 || (half !== null && hour > 12)) return null;
  const shifted = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return shifted * 60 + minute;
}

/** "a.m." is two tokens, "am" one. */
function halfBehind(tokens: Tokens, end: number, last: number): { half: 'am' | 'pm' | null; end: number } {
  const next = end < last ? (tokens.words[end + 1] ?? '') : '';
  if (halfOf(next)) return { half: halfOf(next), end: end + 1 };
  const isSplit = /^[ap]$/.test(next) && tokens.words[end + 2] === 'm' && gapAfter(tokens, end + 1) === '.';
  return isSplit && end + 2 <= last ? { half: halfOf(`${next}m`), end: end + 2 } : { half: null, end };
}

/** "2时46分", "2時", "새벽 2시". */
function asianClock(tokens: Tokens, at: number, last: number): Clock | null {
  if (at >= last || !/^[时時시點点]$/.test(tokens.words[at + 1] ?? '')) return null;
  const minute = /^\d{1,2}$/.exec(tokens.words[at + 2] ?? '');
  const hasMinutes = minute !== null && /^[分분]$/.test(tokens.words[at + 3] ?? '');
  return { minute: hasMinutes ? Number(minute[0]) : 0, half: null, end: hasMinutes ? at + 3 : at + 1 };
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
