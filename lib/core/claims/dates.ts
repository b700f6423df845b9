import type { Tokens } from '../text/tokens';
import { isEastAsian } from '../text/fold';
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
import { dateAtPlace } from './date-at-place';
import { eastAsianDate } from './east-asian-dates';
import {
  AMBIGUOUS,
  LAST_BESIDE,
  LAST_YEAR,
  LEADS_TO_DATE,
  LEADS_TO_YEAR,
  NEXT_BESIDE,
  RELATIVE,
  THIS_YEAR,
} from './date-words';
import { gapAfter } from './numbers';
import { SMALL_COUNTS } from './small-counts';
import { timeFactor } from './time-units';
import type { PlaceClock } from './time-zones';

/** A date in a text: tokens `first` to `last`, both inclusive, resolved to days. */
export interface DateHit extends Days {
  readonly first: number;
  readonly last: number;
  /** What was written: a day, a month, a year. */
  readonly granularity: 'day' | 'month' | 'year';
}

const DAY = /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/;
const YEAR = /^(19[5-9]\d|20[0-4]\d)$/;
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

const AGO = new Set(['ago', 'earlier', 'fa', 'atras', 'назад']);
/** What stands before such a length: "hace nueve meses", "há nove meses", "il y a neuf mois", "vor neun Monaten". */
const BACK = [['hace'], ['ha'], ['vor'], ['il', 'y', 'a']];
/** The Portuguese “há”; the Italian “ha 71 anni” tells an age. */
const OF_HA = /^(anos?|mes|meses|dias?|semanas?)$/;

const FEIRA = ['segunda', 'terca', 'quarta', 'quinta', 'sexta'];

/** First words of the phrases that no name of a month or day begins; of Chinese, Japanese and Korean words the first sign. */
const BEGINNERS = new Set<string>([
  ...[...LAST_YEAR, ...THIS_YEAR].flatMap(([word]) => (word === undefined ? [] : [word])),
  ...[...RELATIVE.keys()].flatMap((word) => (isEastAsian(word.charCodeAt(0)) ? [word.charAt(0)] : [])),
  ...NTH,
  ...FEIRA,
  ...SMALL_COUNTS.keys(),
  ...BACK.map(([word = '']) => word),
  ...'星週周日月火水木金土월화수목금토일',
]);

/**
 * The dates among tokens `first` to `last`, in order, without overlaps, resolved against the dateline: a bare month lies in
 * the past ("September" in June is last year's), a weekday is the nearest to the dateline.
 * @param dateline ISO day on which the article appeared, or the event's when the article does not say
 * @param utcOffset hours that the event's place is ahead of UTC: a day whose zone is named ("Tuesday evening in Moscow") is then counted as
 *   there; null leaves it as written
 */
export function findDates(
  tokens: Tokens,
  first: number,
  last: number,
  dateline: string,
  utcOffset: number | null = null,
): DateHit[] {
  const found: DateHit[] = [];
  for (let at = first; at <= last; at++) {
    if (!mayBegin(tokens.words[at] ?? '')) continue;
    const hit = dateAt(tokens, at, first, last, dateline);
    if (!hit) continue;
    const before = found.at(-1);
    const joined = before && inYear(tokens, before, hit);
    if (joined) found[found.length - 1] = joined;
    else found.push(hit);
    at = hit.last;
  }
  if (utcOffset === null) return found;
  const clock: PlaceClock = { utcOffset, day: dateline };
  return found.map((hit) => dateAtPlace(tokens, hit, first, last, clock));
}

/** "Juni vergangenen Jahres", "去年9月": a month or day and, beside it, which year's; null when the two are apart. */
function inYear(tokens: Tokens, a: DateHit, b: DateHit): DateHit | null {
  const isPhrase = (hit: DateHit) => hit.granularity === 'year' && !/^\d/.test(tokens.words[hit.first] ?? '');
  const [year, day] = isPhrase(b) ? [b, a] : [a, b];
  if (!isPhrase(year) || day.granularity === 'year' || b.first - a.last > 2) return null;
  for (let at = a.last; at < b.first; at++) if (!/^[ ']?$/.test(gapAfter(tokens, at))) return null;
  const written = year.from.slice(0, 4);
  if (year.to.slice(0, 4) !== written) return null;
  const month = Number(day.from.slice(5, 7));
  const days =
    day.granularity === 'month'
      ? monthDays(Number(written), month)
      : { from: `${written}${day.from.slice(4)}`, to: `${written}${day.to.slice(4)}` };
  return { ...day, ...days, first: a.first, last: b.last };
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
    eastAsianAt,
    nthYearAt,
    dayMonthAt,
    monthDayAt,
    monthAt,
    wideAt,
    relativeAt,
    weekdayAt,
    agoAt,
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

/** "2000년 7월", "6月19日", "18∼19일". */
const eastAsianAt: Finder = (tokens, at, _first, last, dateline) => {
  const found = eastAsianDate(tokens, at, last, dateline, (month, day) => yearFor(month, dateline, day));
  return found && hit(at, found.last, found.days, found.granularity);
};

/** "June 19", "June 18-19, 2024", "June 19th". */
const monthDayAt: Finder = (tokens, at, _first, last, dateline) => {
  const month = monthOf(word(tokens, at, last));
  const from = month === null ? null : dayOf(word(tokens, at + 1, last));
  if (month === null || from === null || !/^[ .]{1,2}$/.test(gapAfter(tokens, at))) return null;
  if (!isMonthHere(tokens, at, true) || opensFigure(tokens, at + 1, last)) return null;
  const { to, end } = dayRun(tokens, at + 1, last, from);
  const written = yearBehind(tokens, end, last);
  const year = written?.year ?? yearFor(month, dateline, to);
  return hit(at, written?.end ?? end, days(year, month, from, to), 'day');
};

/** "seit August 6.700 Container", "since August 11,000 containers": the number goes on behind its mark of thousands. */
function opensFigure(tokens: Tokens, at: number, last: number): boolean {
  return /^[.,]$/.test(gapAfter(tokens, at)) && /^\d{3}$/.test(word(tokens, at + 1, last));
}

/** "September 2023", "last September", "in March". */
const monthAt: Finder = (tokens, at, first, last, dateline) => {
  const month = monthOf(word(tokens, at, last));
  if (month === null) return null;
  const written = yearBehind(tokens, at, last);
  if (written) return hit(at, written.end, monthDays(written.year, month), 'month');
  const before = at > first ? (tokens.words[at - 1] ?? '') : '';
  if (!isMonthHere(tokens, at, LEADS_TO_DATE.has(before))) return null;
  if (before === 'next') return null;
  let year = yearFor(month, dateline);
  // "last June" in June is a year ago.
  const isThisMonth = year === Number(dateline.slice(0, 4)) && month === Number(dateline.slice(5, 7));
  if (isThisMonth && isBeside(tokens, at, at, first, last, LAST_BESIDE)) year--;
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
  for (const [phrases, back] of [
    [LAST_YEAR, 1],
    [THIS_YEAR, 0],
  ] as const) {
    for (const phrase of phrases) {
      if (phrase.every((part, i) => word(tokens, at + i, last) === part))
        return hit(at, at + phrase.length - 1, yearDays(year - back), 'year');
    }
  }
  return null;
};

const relativeAt: Finder = (tokens, at, _first, last, dateline) => {
  const one = word(tokens, at, last);
  const end = isEastAsian(one.charCodeAt(0)) ? at + 1 : at;
  const offset = RELATIVE.get(end > at ? one + word(tokens, end, last) : one);
  if (offset === undefined) return null;
  const day = addDays(dateline, offset);
  return hit(at, end, { from: day, to: day }, 'day');
};

/** "nine months ago" is that month, "two weeks earlier" too; "three days ago" a day, "24 years ago" a year. */
const agoAt: Finder = (tokens, at, _first, last, dateline) => {
  const back = BACK.find((words) => words.every((one, i) => word(tokens, at + i, last) === one))?.length ?? 0;
  const from = at + back;
  const written = word(tokens, from, last);
  const count = SMALL_COUNTS.get(written) ?? (/^\d{1,2}$/.test(written) ? Number(written) : 0);
  const unit = word(tokens, from + 1, last);
  const end = back > 0 ? from + 1 : from + 2;
  const isBack =
    back === 0 ? AGO.has(word(tokens, end, last)) : word(tokens, at, last) !== 'ha' || OF_HA.test(unit);
  if (count === 0 || !isBack) return null;
  const years = timeFactor(unit, 'year');
  const year = Number(dateline.slice(0, 4));
  if (years !== null) return years > 1 ? null : hit(at, end, yearDays(year - count), 'year');
  if (timeFactor(unit, 'month') !== null) {
    const months = year * 12 + Number(dateline.slice(5, 7)) - 1 - count;
    return hit(at, end, monthDays(Math.floor(months / 12), (months % 12) + 1), 'month');
  }
  const days = timeFactor(unit, 'day');
  if (days === null) return null;
  const day = addDays(dateline, -count * days);
  if (days === 1) return hit(at, end, { from: day, to: day }, 'day');
  return hit(at, end, monthDays(Number(day.slice(0, 4)), Number(day.slice(5, 7))), 'month');
};

/** "星期三", "周三", "水曜日", "수요일": the weekday (0 is Sunday) and its last token. */
function eastAsianWeekday(tokens: Tokens, at: number, last: number): { weekday: number; end: number } | null {
  const one = word(tokens, at, last);
  const two = word(tokens, at + 1, last);
  const three = word(tokens, at + 2, last);
  const read = (signs: string, sign: string, end: number) =>
    sign !== '' && signs.includes(sign) ? { weekday: signs.indexOf(sign), end } : null;
  if (one === '星' && two === '期')
    return three === '天' ? { weekday: 0, end: at + 2 } : read('日一二三四五六', three, at + 2);
  if (one === '周' || one === '週') return read('日一二三四五六', two, at + 1);
  if (two === '曜' && three === '日') return read('日月火水木金土', one, at + 2);
  return two === '요' && three === '일' ? read('일월화수목금토', one, at + 2) : null;
}

/** "Wednesday", "on Wednesday (19 June)", "last Wednesday", "next Wednesday". */
const weekdayAt: Finder = (tokens, at, first, last, dateline) => {
  const name = word(tokens, at, last);
  const isNamed = isMonthHere(tokens, at, true) ? weekdayOf(name) : null;
  const found =
    eastAsianWeekday(tokens, at, last) ??
    (isNamed === null ? brazilianWeekday(tokens, at, last) : { weekday: isNamed, end: at });
  if (!found) return null;
  const { weekday, end } = found;
  const inBrackets = /^ ?[(,] ?$/.test(gapAfter(tokens, end)) ? end + 1 : -1;
  const written =
    inBrackets > 0
      ? (eastAsianAt(tokens, inBrackets, first, last, dateline) ??
        dayMonthAt(tokens, inBrackets, first, last, dateline) ??
        monthDayAt(tokens, inBrackets, first, last, dateline))
      : null;
  if (written) return { ...written, first: at };
  let offset = (weekday - weekdayOfDay(dateline) + 7) % 7;
  // The nearest such day: up to three days ahead or three back; "last" and "next" say which.
  if (offset > 3) offset -= 7;
  if (offset >= 0 && isBeside(tokens, at, end, first, last, LAST_BESIDE)) offset -= 7;
  if (offset <= 0 && isBeside(tokens, at, end, first, last, NEXT_BESIDE)) offset += 7;
  const day = addDays(dateline, offset);
  return hit(at, end, { from: day, to: day }, 'day');
};

/** "quarta-feira", "nesta quarta (19)". */
function brazilianWeekday(tokens: Tokens, at: number, last: number): { weekday: number; end: number } | null {
  const weekday = FEIRA.indexOf(word(tokens, at, last)) + 1;
  if (weekday === 0) return null;
  if (word(tokens, at + 1, last) === 'feira') return { weekday, end: at + 1 };
  const isDay = gapAfter(tokens, at) === ' (' && dayOf(word(tokens, at + 1, last)) !== null;
  return isDay && gapAfter(tokens, at + 1).startsWith(')') ? { weekday, end: at } : null;
}

/** Whether one of the words stands right before or behind: "last Wednesday", "mercredi dernier". */
function isBeside(
  tokens: Tokens,
  from: number,
  to: number,
  first: number,
  last: number,
  words: ReadonlySet<string>,
): boolean {
  const before = from > first && gapAfter(tokens, from - 1) === ' ' ? (tokens.words[from - 1] ?? '') : '';
  const behind = to < last && gapAfter(tokens, to) === ' ' ? (tokens.words[to + 1] ?? '') : '';
  return words.has(before) || words.has(behind);
}

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
