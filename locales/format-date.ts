import { language } from './say';

const PRECISION: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** By how exact they are; making one takes longer than formatting a hundred dates with it. */
const formats = new Map<number, Intl.DateTimeFormat>();

/**
 * An ISO 8601 year, month, day or moment, in words and no more exact than a day: “18 June 2024”. A moment is shown as the
 * day its publisher wrote, whatever the time zone here.
 * @returns null for what is no such date
 */
export function formatDate(iso: string): string | null {
  const day = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(iso)?.[0];
  const format = day === undefined ? undefined : formatFor(day.length);
  const date = new Date(day ?? Number.NaN);
  return format === undefined || Number.isNaN(date.getTime()) ? null : format.format(date);
}

function formatFor(length: number): Intl.DateTimeFormat | undefined {
  const precision = PRECISION[length];
  const known = formats.get(length);
  if (known || !precision) return known;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...precision,
    timeZone: 'UTC',
  });
  formats.set(length, format);
  return format;
}

let days: Intl.DateTimeFormat | undefined;

/** A moment in milliseconds since 1970 as the day that it is here: “18 June 2024”. For what happened on this computer. */
export function formatDay(at: number): string {
  days ??= new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  return days.format(at);
}
