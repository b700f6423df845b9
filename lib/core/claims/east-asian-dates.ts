import type { Tokens } from '../text/tokens';
import { addDays, isoDay, monthDays, yearDays, type Days } from './calendar';
import { gapAfter } from './numbers';

/** A date as Chinese, Japanese and Korean write it: up to token `last` (inclusive). */
export interface EastAsianDate {
  readonly last: number;
  /** Null when there is no such day (31 June). */
  readonly days: Days | null;
  readonly granularity: 'day' | 'month' | 'year';
}

const YEAR = /^(19[5-9]\d|20[0-4]\d)$/;
const DAY_SIGN = /^[日号일]$/;

/**
 * The date that begins at token `at`: "6月19日", "2000년 7월", "2024년", "19일", "18∼19일", "18일부터 이틀간"; null when none does. A day
 * without its month lies in the dateline's.
 * @param yearFor the year of a month and day that are written without one
 */
export function eastAsianDate(
  tokens: Tokens,
  at: number,
  last: number,
  dateline: string,
  yearFor: (month: number, day: number) => number,
): EastAsianDate | null {
  const word = (token: number) => (token <= last ? (tokens.words[token] ?? '') : '');
  const written = YEAR.test(word(at)) && /^[年년]$/.test(word(at + 1)) ? Number(word(at)) : null;
  let next = written === null ? at : at + 2;
  const month =
    /^(1[0-2]|[1-9])$/.test(word(next)) && /^[月월]$/.test(word(next + 1)) ? Number(word(next)) : null;
  if (month !== null) next += 2;
  const run = written === null || month !== null ? dayRun(tokens, next, last) : null;
  if (run) {
    const of = month ?? Number(dateline.slice(5, 7));
    const year = written ?? (month === null ? Number(dateline.slice(0, 4)) : yearFor(month, run.from));
    const [from, to] = [isoDay(year, of, run.from), isoDay(year, of, run.to)];
    const lasting = from && run.more > 0 ? addDays(from, run.more) : to;
    return { last: run.last, days: from && lasting ? { from, to: lasting } : null, granularity: 'day' };
  }
  if (month !== null)
    return { last: next - 1, days: monthDays(written ?? yearFor(month, 1), month), granularity: 'month' };
  return written === null ? null : { last: at + 1, days: yearDays(written), granularity: 'year' };
}

/** How many days more than the first "이틀간" and its like are. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['이틀', 1],
  ['사흘', 2],
  ['나흘', 3],
]);
const RUNS = /^(부터|에서|から|과|와|至|到|、)$/;

/** "19일", "18∼19일", "18일부터 19일", "18일과 19일", "18일부터 이틀". */
function dayRun(tokens: Tokens, at: number, last: number) {
  const word = (token: number) => (token <= last ? (tokens.words[token] ?? '') : '');
  const day = (token: number) => (/^([1-9]|[12]\d|3[01])$/.test(word(token)) ? Number(word(token)) : null);
  const from = day(at);
  if (from === null) return null;
  const second = /^ ?[-~∼〜/] ?$/.test(gapAfter(tokens, at)) ? day(at + 1) : null;
  if (second !== null && second > from && DAY_SIGN.test(word(at + 2)))
    return { from, to: second, more: 0, last: at + 2 };
  if (!DAY_SIGN.test(word(at + 1))) return null;
  const joint = [2, 1].find((length) =>
    RUNS.test(tokens.words.slice(at + 2, Math.min(last, at + 1 + length) + 1).join('')),
  );
  const behind = joint === undefined ? at + 2 : at + 2 + joint;
  const to = joint === undefined ? null : day(behind);
  if (to !== null && to > from && DAY_SIGN.test(word(behind + 1)))
    return { from, to, more: 0, last: behind + 1 };
  const more = joint === undefined ? 0 : (LENGTHS.get(word(behind) + word(behind + 1)) ?? 0);
  return { from, to: from, more, last: more > 0 ? behind + 1 : at + 1 };
}
