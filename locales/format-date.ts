import { language } from './say';

const PRECISION: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * An ISO 8601 year, month, day or moment, in words and no more exact than a day: “18 June 2024”. A moment is shown as the
 * day its publisher wrote, whatever the time zone here.
 * @returns null for what is no such date
 */
export function formatDate(iso: string): string | null {
  const day = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(iso)?.[0];
  const precision = day === undefined ? undefined : PRECISION[day.length];
  const date = new Date(day ?? Number.NaN);
  if (precision === undefined || Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...precision,
    timeZone: 'UTC',
  }).format(date);
}
