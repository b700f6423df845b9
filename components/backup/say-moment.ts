import { formatDay } from '../../locales/format-date';
import { dateLocale } from '../../locales/say';

/** A day and a time of day: there may be several on one day. */
export function sayMoment(at: number): string {
  const time = new Intl.DateTimeFormat(dateLocale, {
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${formatDay(at)}, ${time.format(at)}`;
}
