import type { Tokens } from '../text/tokens';
import { startOf, endOf } from '../text/read-text';
import {
  addDays,
  isoDay,
  monthDays,
  monthOf,
  weekdayOf,
  weekdayOfDay,
  yearDays,
  type Days,
} from './calendar';
import { gapAfter } from './numbers';

/** A date in a text: tokens `first` to `last`, both inclusive, resolved to days. */
export interface DateHit extends Days {
  readonly first: number;
  readonly last: number;
  /** What was written: a day, a month, a year. */
  readonly granularity: 'day' | 'month' | 'year';
}

const DAY = /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/;
const YEAR = /^(19[5-9]\d|20[0-4]\d)$/;
/** Names of months that are words of their own in English: only with a capital, and beside a day, year or "in". */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'sun', 'sat', 'wed', 'mon', 'mai', 'ay']);
const LEADS_TO_DATE = new Set([
  'in',
  'last',
  'since',
  'until',
  'till',
  'by',
  'of',
  'from',
  'to',
  'early',
  'late',
  'mid',
  'this',
  'next',
  'between',
  'and',
  'during',
  'en',
  'im',
  'a',
  'em',
  'в',
  'с',
]);
const NTH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "the third year of war": what it counts from lies more than two years back, and at most three. */
const nthYearAt: Finder = (tokens, at, _first, last, dateline) => {
  const nth = NTH.indexOf(word(tokens, at, last)) + 1;
  if (nth === 0 || word(tokens, at + 1, last) !== 'year' || word(tokens, at + 2, last) !== 'of') return null;
  return hit(
    at,
    at + 2,
    { from: addDays(dateline, -366 * nth), to: addDays(dateline, -365 * (nth - 1)) },
    'year',
  );
};

const LAST_YEAR = [
  ['last', 'year'],
  ['letztes', 'jahr'],
  ['letzten', 'jahr'],
  ['vergangenen', 'jahr'],
  ['l', 'an', 'dernier'],
  ['annee', 'derniere'],
  ['ano', 'pasado'],
  ['ano', 'passado'],
  ['anno', 'scorso'],
  ['l', 'anno', 'scorso'],
  ['прошлом', 'году'],
  ['прошлого', 'года'],
  ['gecen', 'yil'],
  ['tahun', 'lalu'],
  ['昨', '年'],
  ['去', '年'],
  ['작', '년'],
  ['지', '난', '해'],
  ['العام', 'الماضي'],
] as const;

/** First words of the phrases that no name of a month or day begins. */
const BEGINNERS = new Set<string>([...LAST_YEAR.map(([word]) => word), ...NTH, 'this']);

/**
 * The dates among tokens `first` to `last`, in order, without overlaps, resolved against the dateline: a bare month lies in
 * the past ("September" in June is last year's), a weekday is the nearest to the dateline.
 * @param dateline ISO day on which the article appeared, or the event's when the article does not say.
 */
export function findDates(tokens: Tokens, first: number, last: number, dateline: string): DateHit[] {
  const found: DateHit[] = [];
  for (let at = first; at <= last; at++) {
    if (!mayBegin(tokens.words[at] ?? '')) continue;
    const hit = dateAt(tokens, at, first, last, dateline);
    if (!hit) continue;
    found.push(hit);
    at = hit.last;
  }
  return found;
}

/** Whether a date can begin with the word: most words are told at once. */
function mayBegin(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return true;
  return monthOf(word) !== null || weekdayOf(word) !== null || BEGINNERS.has(word) || RELATIVE.has(word);
}

type Finder = (tokens: Tokens, at: number, first: number, last: number, dateline: string) => DateHit | null;

const dateAt: Finder = (...args) => {
  for (const finder of [
    isoAt,
    nthYearAt,
    dayMonthAt,
    monthDayAt,
    monthAt,
    wideAt,
    relativeAt,
    weekdayAt,
    yearAt,
  ]) {
    const hit = finder(...args);
    if (hit) return hit;
  }
  return null;
};

function word(tokens: Tokens, at: number, last: number): string {
  return at <= last ? (tokens.words[at] ?? '') : '';
}

function dayOf(written: string): number | null {
  const match = DAY.exec(written);
  return match ? Number(match[1]) : null;
}

function yearOf(written: string): number | null {
  return YEAR.test(written) ? Number(written) : null;
}

function hit(
  first: number,
  last: number,
  days: Days | null,
  granularity: DateHit['granularity'],
): DateHit | null {
  return days ? { first, last, ...days, granularity } : null;
}

function days(year: number, month: number, from: number, to: number): Days | null {
  const start = isoDay(year, month, from);
  const end = isoDay(year, month, to);
  return start && end ? { from: start, to: end } : null;
}

/** The year of a month that is written without one: the last such month that had begun by the dateline, a week's grace for plans. */
function yearFor(month: number, dateline: string, day = 1): number {
  const year = Number(dateline.slice(0, 4));
  const candidate = isoDay(year, month, day) ?? `${year}-12-31`;
  return candidate > addDays(dateline, 45) || (day === 1 && candidate > addDays(dateline, 20))
    ? year - 1
    : year;
}

const isoAt: Finder = (tokens, at, _first, last) => {
  const year = yearOf(word(tokens, at, last));
  if (year === null || at + 2 > last || gapAfter(tokens, at) !== '-') return null;
  const month = Number(word(tokens, at + 1, last));
  const day = Number(word(tokens, at + 2, last));
  if (!(month >= 1 && month <= 12) || !(day >= 1 && day <= 31) || gapAfter(tokens, at + 1) !== '-')
    return null;
  return hit(at, at + 2, days(year, month, day, day), 'day');
};

/** "19 June", "19 de junio de 2024", "18-19 июня", "18/19 June", "18 and 19 June", "19. Juni". */
const dayMonthAt: Finder = (tokens, at, _first, last, dateline) => {
  const from = dayOf(word(tokens, at, last));
  if (from === null) return null;
  const run = dayRun(tokens, at, last, from);
  let next = run.end + 1;
  while (/^(de|of|di|d)$/.test(word(tokens, next, last))) next++;
  const cjk = cjkDate(tokens, at, last, dateline);
  if (cjk) return cjk;
  const month = monthOf(word(tokens, next, last));
  if (month === null || !isMonthHere(tokens, next, true)) return null;
  const written = yearBehind(tokens, next, last);
  const year = written?.year ?? yearFor(month, dateline, run.to);
  return hit(at, written?.end ?? next, days(year, month, from, run.to), 'day');
};

const AND_DAY = /^(and|y|et|und|e|и|to|a|au|bis|ve|dan)$/;

/** The last of some days written together ("18-19", "18/19", "18 and 19"), and the token that closes them. */
function dayRun(tokens: Tokens, at: number, last: number, from: number): { to: number; end: number } {
  const joint = gapAfter(tokens, at).trim();
  const second =
    joint === '-' || joint === '/' ? at + 1 : AND_DAY.test(word(tokens, at + 1, last)) ? at + 2 : -1;
  const to = second > 0 ? dayOf(word(tokens, second, last)) : null;
  return to !== null && to > from ? { to, end: second } : { to: from, end: at };
}

/** "6月19日", "2024년 6월 19일", "19日", "19일". */
function cjkDate(tokens: Tokens, at: number, last: number, dateline: string): DateHit | null {
  const number = Number(word(tokens, at, last));
  const unit = word(tokens, at + 1, last);
  if (unit === '月' || unit === '월') {
    const day = dayOf(word(tokens, at + 2, last));
    const ends = /^[日号일]$/.test(word(tokens, at + 3, last));
    const year = yearFor(number, dateline, day ?? 1);
    if (number < 1 || number > 12) return null;
    if (day !== null && ends) return hit(at, at + 3, days(year, number, day, day), 'day');
    return hit(at, at + 1, monthDays(year, number), 'month');
  }
  if (/^[日号일]$/.test(unit) && number >= 1 && number <= 31) {
    const month = Number(dateline.slice(5, 7));
    return hit(at, at + 1, days(Number(dateline.slice(0, 4)), month, number, number), 'day');
  }
  return null;
}

/** "June 19", "June 18-19, 2024", "June 19th". */
const monthDayAt: Finder = (tokens, at, _first, last, dateline) => {
  const month = monthOf(word(tokens, at, last));
  const from = month === null ? null : dayOf(word(tokens, at + 1, last));
  if (month === null || from === null || !/^[ .]{1,2}$/.test(gapAfter(tokens, at))) return null;
  if (!isMonthHere(tokens, at, true)) return null;
  const { to, end } = dayRun(tokens, at + 1, last, from);
  const written = yearBehind(tokens, end, last);
  const year = written?.year ?? yearFor(month, dateline, to);
  return hit(at, written?.end ?? end, days(year, month, from, to), 'day');
};

/** "September 2023", "last September", "in March". */
const monthAt: Finder = (tokens, at, first, last, dateline) => {
  const month = monthOf(word(tokens, at, last));
  if (month === null) return null;
  const written = yearBehind(tokens, at, last);
  if (written) return hit(at, written.end, monthDays(written.year, month), 'month');
  const before = at > first ? (tokens.words[at - 1] ?? '') : '';
  if (!isMonthHere(tokens, at, LEADS_TO_DATE.has(before))) return null;
  if (before === 'next') return null;
  // "September last year"
  if (word(tokens, at + 1, last) === 'last' && word(tokens, at + 2, last) === 'year') {
    return hit(at, at + 2, monthDays(Number(dateline.slice(0, 4)) - 1, month), 'month');
  }
  let year = yearFor(month, dateline);
  // "last June" in June is a year ago.
  if (before === 'last' && year === Number(dateline.slice(0, 4)) && month === Number(dateline.slice(5, 7)))
    year--;
  return hit(before === 'last' ? at - 1 : at, at, monthDays(year, month), 'month');
};

function yearBehind(tokens: Tokens, at: number, last: number): { year: number; end: number } | null {
  let next = at + 1;
  while (/^(de|of|del)$/.test(word(tokens, next, last))) next++;
  const year = yearOf(word(tokens, next, last));
  return year !== null && /^[ ,.]{1,2}$/.test(gapAfter(tokens, at)) ? { year, end: next } : null;
}

/** Whether a word that can be a month is one here: "May" and "March" want a capital and a date's company. */
function isMonthHere(tokens: Tokens, at: number, hasCompany: boolean): boolean {
  const name = tokens.words[at] ?? '';
  if (!AMBIGUOUS.has(name)) return true;
  const written = tokens.text.source.slice(startOf(tokens, at), endOf(tokens, at));
  return hasCompany && /^\p{Lu}/u.test(written);
}

const wideAt: Finder = (tokens, at, _first, last, dateline) => {
  const year = Number(dateline.slice(0, 4));
  for (const phrase of LAST_YEAR) {
    if (phrase.every((part, i) => word(tokens, at + i, last) === part)) {
      return hit(at, at + phrase.length - 1, yearDays(year - 1), 'year');
    }
  }
  if (word(tokens, at, last) === 'this' && word(tokens, at + 1, last) === 'year') {
    return hit(at, at + 1, yearDays(year), 'year');
  }
  return null;
};

const RELATIVE = new Map<string, number>(
  Object.entries({
    today: 0,
    tonight: 0,
    yesterday: -1,
    tomorrow: 1,
    heute: 0,
    gestern: -1,
    morgen: 1,
    hier: -1,
    demain: 1,
    ayer: -1,
    ieri: -1,
    ontem: -1,
    вчера: -1,
    сегодня: 0,
    завтра: 1,
  }),
);

const relativeAt: Finder = (tokens, at, _first, last, dateline) => {
  const offset = RELATIVE.get(word(tokens, at, last));
  if (offset === undefined) return null;
  const day = addDays(dateline, offset);
  return hit(at, at, { from: day, to: day }, 'day');
};

/** "Wednesday", "on Wednesday (19 June)", "last Wednesday", "next Wednesday". */
const weekdayAt: Finder = (tokens, at, first, last, dateline) => {
  const name = word(tokens, at, last);
  const weekday = weekdayOf(name);
  if (weekday === null || !isMonthHere(tokens, at, true)) return null;
  const inBrackets = /^ ?[(,] ?$/.test(gapAfter(tokens, at)) ? at + 1 : -1;
  const written =
    inBrackets > 0
      ? (dayMonthAt(tokens, inBrackets, first, last, dateline) ??
        monthDayAt(tokens, inBrackets, first, last, dateline))
      : null;
  if (written) return { ...written, first: at };
  const before = at > first ? (tokens.words[at - 1] ?? '') : '';
  let offset = (weekday - weekdayOfDay(dateline) + 7) % 7;
  // The nearest such day: up to three days ahead or three back; "last" and "next" say which.
  if (offset > 3) offset -= 7;
  if (before === 'last' && offset >= 0) offset -= 7;
  if (before === 'next' && offset <= 0) offset += 7;
  const day = addDays(dateline, offset);
  return hit(at, at, { from: day, to: day }, 'day');
};

const yearAt: Finder = (tokens, at, first, last) => {
  const year = yearOf(word(tokens, at, last));
  if (year === null || !(leadsToYear(tokens, at, first) || closesYear(tokens, at, last))) return null;
  if (/^[.,]$/.test(gapAfter(tokens, at)) && /^\d/.test(word(tokens, at + 1, last))) return null;
  return hit(at, at, yearDays(year), 'year');
};

/** "2,000 containers", "2000 soldiers": a year stands behind a word that leads to one, or closes its clause. */
function leadsToYear(tokens: Tokens, at: number, first: number): boolean {
  return (
    at > first && (LEADS_TO_YEAR.has(tokens.words[at - 1] ?? '') || gapAfter(tokens, at - 1).includes('('))
  );
}

const BEHIND_YEAR = /^(year|summit|visit|trip|when|meeting|after|and|年|년|г|году|года)$/;

function closesYear(tokens: Tokens, at: number, last: number): boolean {
  return at === last || /[.,;:)]/.test(gapAfter(tokens, at)) || BEHIND_YEAR.test(word(tokens, at + 1, last));
}

const LEADS_TO_YEAR = new Set([
  'in',
  'since',
  'of',
  'from',
  'until',
  'till',
  'by',
  'before',
  'after',
  'late',
  'early',
  'mid',
  'and',
  'to',
  'year',
  'back',
  'en',
  'depuis',
  'desde',
  'seit',
  'im',
  'dal',
  'nel',
  'del',
  'в',
  'с',
  'sejak',
  'tahun',
  'عام',
  'منذ',
  'em',
  'de',
  'its',
  'the',
  'his',
]);
