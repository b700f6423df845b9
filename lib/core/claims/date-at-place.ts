import type { Tokens } from '../text/tokens';
import { addDays, type Days } from './calendar';
import { gapAfter } from './numbers';
import { cityAt, zoneAt, type PlaceClock } from './time-zones';
import { findTimes, type TimeHit } from './times';

/** A date in a text: tokens `first` to `last`, both inclusive. */
interface WrittenDate extends Days {
  readonly first: number;
  readonly last: number;
  readonly granularity: string;
}

/** Words between a date and the time or zone that belongs to it. */
const NEAR = 6;

/** Hours of the parts of a day, as they are written beside a date. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  morning: [6, 12],
  noon: [12, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [21, 24],
  late: [20, 24],
  abend: [18, 24],
  nacht: [21, 24],
  soir: [18, 24],
  noche: [20, 24],
  sera: [18, 24],
  noite: [19, 24],
  вечер: [18, 24],
  вечером: [18, 24],
};

/**
 * A day as the place counts it: "Tuesday evening in Moscow" and "8:46 p.m. on Tuesday, Moscow time" are Wednesday in Pyongyang. Only where
 * the words beside the date name a zone and a time or part of the day that crosses midnight; else the date as it is.
 */
export function dateAtPlace<T extends WrittenDate>(
  tokens: Tokens,
  date: T,
  first: number,
  last: number,
  clock: PlaceClock,
): T {
  if (date.granularity !== 'day') return date;
  const from = Math.max(first, date.first - NEAR);
  const to = Math.min(last, date.last + NEAR);
  if (!namesZone(tokens, from, to, clock)) return date;
  const time = nearest(tokens, findTimes(tokens, from, to, clock), date);
  if (time) return shifted(date, time.shift, time.shift);
  const part = partOf(tokens, date, first, last, clock);
  return part
    ? shifted(
        date,
        Math.floor(part.from / 24),
        Math.max(Math.floor(part.from / 24), Math.ceil(part.to / 24) - 1),
      )
    : date;
}

function namesZone(tokens: Tokens, from: number, to: number, clock: PlaceClock): boolean {
  for (let at = from; at <= to; at++)
    if (zoneAt(tokens, at, to, clock) ?? cityAt(tokens, at, to, clock)) return true;
  return false;
}

/** The time that stands nearest to a date, with no bracket between them: "2:46 a.m. on Wednesday (1746 GMT Tuesday)". */
function nearest(tokens: Tokens, times: readonly TimeHit[], { first, last }: WrittenDate): TimeHit | null {
  let best: TimeHit | null = null;
  let shortest = Infinity;
  for (const time of times) {
    const [from, to] = time.first > last ? [last, time.first] : [time.last, first];
    if (to - from < shortest && !isBracketed(tokens, from, to)) {
      best = time;
      shortest = to - from;
    }
  }
  return best;
}

function isBracketed(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/[();]/.test(gapAfter(tokens, at))) return true;
  return false;
}

/** The hours at the place of "evening" in "Tuesday evening in Moscow", "late on Tuesday, Moscow time". */
function partOf(tokens: Tokens, date: WrittenDate, first: number, last: number, clock: PlaceClock) {
  let end = date.last;
  let hours = Object.hasOwn(PARTS, tokens.words[end + 1] ?? '')
    ? PARTS[tokens.words[++end] ?? '']
    : undefined;
  for (const at of [date.first - 1, date.first - 2]) {
    const word = at >= first ? (tokens.words[at] ?? '') : '';
    if (!hours && Object.hasOwn(PARTS, word)) hours = PARTS[word];
  }
  if (!hours || end >= last || !/^[ ,(]{1,2}$/.test(gapAfter(tokens, end))) return null;
  const zone = zoneAt(tokens, end + 1, last, clock) ?? cityAt(tokens, end + 1, last, clock);
  return zone && { from: hours[0] + zone.ahead, to: hours[1] + zone.ahead };
}

function shifted<T extends WrittenDate>(date: T, from: number, to: number): T {
  return from === 0 && to === 0
    ? date
    : { ...date, from: addDays(date.from, from), to: addDays(date.to, to) };
}
