/** Dates as pages state them, in ISO 8601, no more exact than they are stated. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/;
const MONTH_FIRST = /\b([A-Z][a-z]{2})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2})[a-z]*\.?,?\s+(\d{4})\b/;
/** "Tue, 18 Jun 2024 10:00:00 GMT": a moment with its zone, which `Date` reads alike everywhere. */
const MOMENT = /\d{1,2}:\d{2}.*(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\b/;

/**
 * Reads a date.
 * @returns a year, month, day or moment ("2024", "2024-06", "2024-06-18", "2024-06-18T10:00:00+02:00"), or null for
 * what is no date, or could be two ("06/07/2024")
 */
export function statedDate(stated: string | null | undefined): string | null {
  const text = stated?.trim() ?? '';
  const iso = ISO.exec(text);
  if (iso) return fromParts(iso);
  if (/^\d{10}(?:\d{3})?$/.test(text)) return moment(Number(text) * (text.length === 10 ? 1000 : 1));
  const slashed = SLASHED.exec(text);
  if (slashed) return day(slashed[1], slashed[2], slashed[3]);
  if (MOMENT.test(text) && Number.isFinite(Date.parse(text))) return moment(Date.parse(text));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]) : null;
}

function fromParts([, year, month, date, hours, minutes, seconds, zone]: RegExpExecArray): string | null {
  if (!year || Number(year) < 1600) return null;
  if (!month) return year;
  if (!date) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : null;
  const whole = day(year, month, date);
  if (!whole || !hours || !minutes) return whole;
  if (Number(hours) > 23 || Number(minutes) > 59) return whole;
  return `${whole}T${hours}:${minutes}${seconds ? `:${seconds}` : ''}${zone ? zoneOf(zone) : ''}`;
}

function zoneOf(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

function day(year = '', month = '', date = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  // 31 June would be read as 1 July.
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(iso) ? null : iso;
}

function monthOf(name = ''): string {
  const index = MONTHS.indexOf(name.toLowerCase());
  return index === -1 ? '' : String(index + 1);
}

function moment(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
}
