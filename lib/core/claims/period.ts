import { fold } from '../text/fold';
import type { Tokens } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { addDays } from './calendar';
import type { DateHit } from './dates';
import { gapAfter } from './numbers';

/** The days that a sentence's figure covers: "between August 2023 and February 2024", "since September", "by March". */
export interface Period {
  from: string | null;
  to: string | null;
}

const foldedWords = (words: string) => wordSet(fold(words).folded);

const BETWEEN = foldedWords('between from zwischen von entre de tra fra с');
const SINCE = foldedWords('since seit depuis desde dal dalla с со з із od sejak sinds منذ');
const UNTIL = foldedWords('by until till through to bis hasta ate до к sampai hingga حتى');
/** The same, behind the date: "去年8月以来", "昨年8月から", "8월 이후". */
const SINCE_BEHIND = new Set(['以来', '以來', '以降', '以后', '以後', 'から', '부터', '이후', '이래']);

/** "100 were handed over in 2024 alone": the days of that figure, whatever the sentence says of others. */
export function findOwnPeriod(tokens: Tokens, last: number, dates: readonly DateHit[]): Period | null {
  const own = dates.find((date) => date.first > last && tokens.words[date.last + 1] === 'alone');
  if (!own) return null;
  for (let at = last; at < own.first; at++) if (/[,;]/.test(gapAfter(tokens, at))) return null;
  return { from: own.from, to: own.to };
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
    if (BETWEEN.has(before) && next && next.first - date.last === 2) return { from: date.from, to: next.to };
    const isSince = SINCE.has(before) || SINCE_BEHIND.has(twoBehind(tokens, date.last));
    if (!isSince && date.granularity === 'year' && tokens.words[date.first] === 'last')
      return { from: date.from, to: date.to };
    if (isSince || (date.granularity !== 'day' && tokens.words[date.first] === 'last'))
      return { from: date.from, to: null };
    if (UNTIL.has(before) || (before === 'of' && tokens.words[date.first - 2] === 'as'))
      return { from: null, to: date.to };
  }
  for (let at = first; at + 3 <= last; at++) {
    if (PAST_YEAR.test(tokens.words.slice(at, at + 4).join(' ')))
      return { from: addDays(dateline, -365), to: dateline };
  }
  return null;
}

/** The two words behind a token, as one: a Chinese, Japanese or Korean character is a word. */
function twoBehind({ words }: Tokens, at: number): string {
  return `${words[at + 1] ?? ''}${words[at + 2] ?? ''}`;
}
