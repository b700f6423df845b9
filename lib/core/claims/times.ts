import type { Tokens } from '../text/tokens';
import { gapAfter } from './numbers';
import type { ValueOf } from './claim';

/** A clock time in a text: tokens `first` to `last`, both inclusive. */
export interface TimeHit {
  readonly first: number;
  readonly last: number;
  readonly value: ValueOf<'time'>;
}

const ABOUT = new Set([
  'around',
  'about',
  'approximately',
  'roughly',
  'near',
  'past',
  'after',
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
    ['early hours|small hours|wee hours|predawn|pre dawn|before dawn|early morning|early on', 0, 359],
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

/** The clock times and named parts of the day among tokens `first` to `last`, in order. */
export function findTimes(tokens: Tokens, first: number, last: number): TimeHit[] {
  const found: TimeHit[] = [];
  for (let at = first; at <= last; at++) {
    const hit = clockAt(tokens, at, first, last) ?? partAt(tokens, at, last);
    if (!hit) continue;
    found.push(hit);
    at = hit.last;
  }
  return found;
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
  const isClock = behind.half !== null || suffix === 'h' || (minutes !== null && joint === ':');
  return isClock ? { minute: Number(minutes?.[1] ?? 0), ...behind } : null;
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
    return { first: at, last: at + words.length - 1, value: { type: 'time', from, to, approx: true } };
  }
  return null;
}
