import { dateLocale } from '../../locales/say';

/** A day and a time of day, as there may be several on one day: “22 November 2026 at 14:30”. */
export function sayMoment(at: number): string {
  return new Intl.DateTimeFormat(dateLocale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
