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

function clockAt(tokens: Tokens, at: number, first: number, last: number): TimeHit | null {
  const match = /^(\d{1,2})(am|pm|h)?$/.exec(tokens.words[at] ?? '');
  if (!match) return null;
  let hour = Number(match[1]);
  let minute = 0;
  let end = at;
  let half = match[2] === 'h' ? undefined : match[2];
  const colon = /^[:.]$/.test(gapAfter(tokens, at))
    ? /^([0-5]\d)(am|pm)?$/.exec(tokens.words[at + 1] ?? '')
    : null;
  const written = gapAfter(tokens, at);
  if (colon && at < last) {
    minute = Number(colon[1]);
    half ??= colon[2];
    end = at + 1;
  }
  const asian = asianMinutes(tokens, at, last);
  if (asian) ({ minute, end } = asian);
  if (half === undefined && end + 1 <= last) ({ half, end } = halfBehind(tokens, end, last));
  const isClock =
    half !== undefined || asian !== null || (colon !== null && written === ':') || match[2] === 'h';
  if (!isClock || hour > 24 || (half !== undefined && hour > 12)) return null;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  const minutes = hour * 60 + minute;
  const before = tokens.words[at - 1] ?? '';
  const approx = at > first && ABOUT.has(before);
  return {
    first: approx ? at - 1 : at,
    last: end,
    value: { type: 'time', from: minutes, to: minutes, approx },
  };
}

/** "a.m." is two tokens, "am" one. */
function halfBehind(tokens: Tokens, end: number, last: number): { half: string | undefined; end: number } {
  const next = tokens.words[end + 1] ?? '';
  if (next === 'am' || next === 'pm') return { half: next, end: end + 1 };
  if (
    (next === 'a' || next === 'p') &&
    end + 2 <= last &&
    tokens.words[end + 2] === 'm' &&
    gapAfter(tokens, end + 1) === '.'
  ) {
    return { half: `${next}m`, end: end + 2 };
  }
  return { half: undefined, end };
}

/** "2时46分", "2時", "새벽 2시". */
function asianMinutes(tokens: Tokens, at: number, last: number): { minute: number; end: number } | null {
  if (!/^[时時시點点]$/.test(tokens.words[at + 1] ?? '') || at + 1 > last) return null;
  const minute = /^\d{1,2}$/.exec(tokens.words[at + 2] ?? '');
  if (minute && /^[分분]$/.test(tokens.words[at + 3] ?? ''))
    return { minute: Number(minute[0]), end: at + 3 };
  return { minute: 0, end: at + 1 };
}

function partAt(tokens: Tokens, at: number, last: number): TimeHit | null {
  for (const [words, from, to] of PARTS) {
    if (at + words.length - 1 > last || !words.every((word, i) => tokens.words[at + i] === word)) continue;
    return { first: at, last: at + words.length - 1, value: { type: 'time', from, to, approx: true } };
  }
  return null;
}
