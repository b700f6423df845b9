import { dateLocale } from './say';

const PRECISION: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** By how exact and how long they are; making one takes longer than formatting a hundred dates with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * An ISO 8601 year, month, day or moment, in words and no more exact than a day: “18 June 2024”. A moment is shown as the
 * day its publisher wrote, whatever the time zone here.
 * @param month `short`: “18 Jun 2024”, where there is little room
 * @returns null for what is no such date
 */
export function formatDate(iso: string, month: 'long' | 'short' = 'long'): string | null {
  const day = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(iso)?.[0];
  const format = day === undefined ? undefined : formatFor(day.length, month);
  const date = new Date(day ?? Number.NaN);
  return format === undefined || Number.isNaN(date.getTime()) ? null : format.format(date);
}

/** Two ISO 8601 days and all between them, in words: “18–19 June 2024”; one day where both are the same. */
export function formatDays(from: string, to: string): string {
  const [first, last] = [new Date(from), new Date(to)];
  const format = formatFor(10, 'long');
  const isSpan = format !== undefined && first.getTime() < last.getTime();
  // The days as they are when they are none that can be shown: a draft may have any.
  if (!isSpan) return formatDate(from) ?? from;
  return dateLocale === 'ja' ? spanInJapanese(format, first, last) : format.formatRange(first, last);
}

/** “2024年6月18日～19日”: the browser's own tables have such a span in bare figures, “2024/06/18～2024/06/19”. */
function spanInJapanese(format: Intl.DateTimeFormat, first: Date, last: Date): string {
  const [from, to] = [format.format(first), format.format(last)];
  const [year = ''] = /^.*?年/.exec(from) ?? [];
  const [month = ''] = /^.*?月/.exec(from) ?? [];
  const shared = [month, year].find((part) => to.startsWith(part)) ?? '';
  return `${from}～${to.slice(shared.length)}`;
}

function formatFor(length: number, month: 'long' | 'short'): Intl.DateTimeFormat | undefined {
  const precision = PRECISION[length];
  // The background's language may change while it runs.
  const key = `${dateLocale} ${length} ${month}`;
  const known = formats.get(key);
  if (known || !precision) return known;
  const format = new Intl.DateTimeFormat(dateLocale, {
    ...precision,
    ...(precision.month !== undefined && { month }),
    timeZone: 'UTC',
  });
  formats.set(key, format);
  return format;
}

let days: Intl.DateTimeFormat | undefined;

/** A moment in milliseconds since 1970 as the day that it is here: “18 June 2024”. For what happened on this computer; “?” for what is no moment. */
export function formatDay(at: number): string {
  days ??= new Intl.DateTimeFormat(dateLocale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  return Number.isNaN(new Date(at).getTime()) ? '?' : days.format(at);
}
