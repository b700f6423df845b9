import type { Tokens } from '../text/tokens';
import { addDays } from './calendar';
import type { DateHit } from './dates';

/** The days that a sentence's figure covers: "between August 2023 and February 2024", "since September", "by March". */
export interface Period {
  from: string | null;
  to: string | null;
}

const PAST_YEAR = /^(in|over|during) the (past|last) (year|12 months|twelve months)$/;

/** The period that a sentence states, by its tokens and its dates (findDates); null when it states none. */
export function findPeriod(
  tokens: Tokens,
  sentence: { first: number; last: number },
  dates: readonly DateHit[],
  dateline: string,
): Period | null {
  const { first, last } = sentence;
  for (const [i, date] of dates.entries()) {
    const before = tokens.words[date.first - 1] ?? '';
    const next = dates[i + 1];
    if (/^(between|from)$/.test(before) && next && next.first - date.last === 2)
      return { from: date.from, to: next.to };
    if (before !== 'since' && date.granularity === 'year' && tokens.words[date.first] === 'last')
      return { from: date.from, to: date.to };
    if (before === 'since' || (date.granularity !== 'day' && tokens.words[date.first] === 'last'))
      return { from: date.from, to: null };
    if (
      /^(by|until|till|through|to)$/.test(before) ||
      (before === 'of' && tokens.words[date.first - 2] === 'as')
    ) {
      return { from: null, to: date.to };
    }
  }
  for (let at = first; at + 3 <= last; at++) {
    if (PAST_YEAR.test(tokens.words.slice(at, at + 4).join(' ')))
      return { from: addDays(dateline, -365), to: dateline };
  }
  return null;
}
