import { addDays, daysBetween } from '../../claims/calendar';
import { findDates, type DateHit } from '../../claims/dates';
import { isUtterance } from '../../claims/find-answers';
import type { EventWord } from './choose-event-kind';
import type { DraftText, Line } from './draft-text';
import type { EventKind } from './event-kinds/event-kind';

/** A date where it stands. */
export interface DatedLine {
  readonly line: Line;
  readonly date: DateHit;
}

/** The days of an event, and the dates that say so. */
export interface EventWindow {
  readonly from: string;
  readonly to: string;
  readonly announced: string;
  readonly dates: readonly DatedLine[];
}

/** Further than this from the day of publication an event is no news (days). */
const FARTHEST = { before: 45, after: 400 };
/** Coverage of what is planned begins so long before it. */
const ANNOUNCED_DAYS = 60;
/** Events of several days are no longer than this. */
const LONGEST_DAYS = 16;
/** Without any date, an event is of the latest year that its article names, or came so many years before it, or later. */
const YEARS_AROUND = 2;
/** Where the article tells no day at all, any day counts until the reader says which. */
const ANY_DAY = { from: '2000-01-01', to: '2099-12-31', announced: '2000-01-01' };

/** All dates of a text, the headline's too, resolved against the day of publication; without one only those that name their year. */
export function datesOf({ lines, published }: DraftText): DatedLine[] {
  return lines.flatMap((line) => {
    const dates = findDates(line.tokens, line.first, line.last, published ?? UNKNOWN_DAY);
    const told = published === null ? dates.filter((date) => namesYear(line, date)) : dates;
    return told.map((date) => ({ line, date }));
  });
}

const UNKNOWN_DAY = '2000-01-01';

function namesYear({ tokens }: Line, { first, last }: DateHit): boolean {
  return tokens.words.slice(first, last + 1).some((word) => /^(?:19|20)\d\d$/.test(word));
}

/** The days of the event: the day that stands nearest to a word of it, in headline and lead before all. */
export function windowOf(
  draft: DraftText,
  kind: EventKind,
  words: readonly EventWord[],
  dates: readonly DatedLine[],
): EventWindow {
  const { published } = draft;
  const days = dates
    .filter(
      ({ line, date }) =>
        date.granularity === 'day' && isNear(date, published) && !isAside(line, date, published),
    )
    .map((dated) => ({ dated, score: scoreOf(dated, words, kind) }))
    .sort((a, b) => b.score - a.score || a.dated.date.from.localeCompare(b.dated.date.from));
  const best = days[0];
  if (!best || best.score <= 0) return undated(draft, kind, dates);
  const range = joined(
    best.dated.date,
    days.map(({ dated }) => dated.date),
    best.dated,
    dates,
  );
  return {
    ...range,
    announced: announcedOf(range.from, kind, published),
    dates: dates.filter(
      ({ date }) => date.from <= range.to && date.to >= range.from && date.granularity === 'day',
    ),
  };
}

function isNear({ from, to }: DateHit, published: string | null): boolean {
  if (published === null) return true;
  return to >= addDays(published, -FARTHEST.before) && from <= addDays(published, FARTHEST.after);
}

/** What is far ahead and told late follows from the event, and is not its day. */
function isAside({ where }: Line, { from }: DateHit, published: string | null): boolean {
  return where === 'body' && published !== null && from > addDays(published, AHEAD_DAYS);
}

const AHEAD_DAYS = 30;

const WHERE = { title: 4, lead: 4, body: 1 };

function scoreOf({ line, date }: DatedLine, words: readonly EventWord[], kind: EventKind): number {
  if (isUtterance(line.tokens, date.first)) return 0;
  const near = words.filter((word) => word.line === line);
  const distance = near.reduce(
    (least, { first, last, isNoun }) =>
      Math.min(least, Math.max(0, first - date.last, date.first - last) + (isNoun ? 0 : 1)),
    Infinity,
  );
  const nearness = distance === Infinity ? 0.3 : 1 + 6 / (2 + distance);
  return WHERE[line.where] * nearness * (kind.isPlanned ? 1 : 1.1);
}

/** "18 and 19 June", "from Friday to Sunday": the days beside it in its sentence belong to it. */
function joined(
  best: DateHit,
  days: readonly DateHit[],
  { line }: DatedLine,
  dates: readonly DatedLine[],
): { from: string; to: string } {
  let { from, to } = best;
  const beside = dates
    .filter((dated) => dated.line === line && days.includes(dated.date))
    .map(({ date }) => date);
  for (const date of beside) {
    const isRun = Math.abs(date.first - best.last) <= 4 || Math.abs(best.first - date.last) <= 4;
    if (!isRun || daysBetween(from, date.to) > LONGEST_DAYS || daysBetween(date.from, to) > LONGEST_DAYS)
      continue;
    if (date.from < from) from = date.from;
    if (date.to > to) to = date.to;
  }
  return { from, to };
}

/** No day stands by the event: its month where one is told, else the day of publication. */
function undated(draft: DraftText, kind: EventKind, dates: readonly DatedLine[]): EventWindow {
  const { published } = draft;
  if (published === null) return yearsAround(draft);
  const month = dates.find(
    ({ date }) => date.granularity === 'month' && isNear(date, published) && date.to >= published,
  );
  if (month) {
    const { from, to } = month.date;
    return { from, to, announced: announcedOf(from, kind, published), dates: [month] };
  }
  const from = kind.isPlanned ? published : addDays(published, -1);
  return { from, to: published, announced: announcedOf(from, kind, published), dates: [] };
}

/** From shortly before the latest year that the text names: an event of an earlier decade is another. */
function yearsAround({ lines }: DraftText): EventWindow {
  const years = lines.flatMap(({ tokens, first, last }) =>
    tokens.words.slice(first, last + 1).filter((word) => /^(?:19[5-9]|20[0-4])\d$/.test(word)),
  );
  const latest = Number(years.sort().at(-1) ?? 0);
  if (latest === 0) return { ...ANY_DAY, dates: [] };
  const from = `${latest - YEARS_AROUND}-01-01`;
  return { from, to: ANY_DAY.to, announced: from, dates: [] };
}

function announcedOf(from: string, kind: EventKind, published: string | null): string {
  if (!kind.isPlanned) return published !== null && published < from ? published : from;
  const early = addDays(from, -ANNOUNCED_DAYS);
  return published !== null && published < early ? published : early;
}
