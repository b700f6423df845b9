/** Days as numbers, and the divisions of an axis of time. */

const DAY = 86_400_000;

/** A run of days since 1970-01-01, both inclusive; or, in a picture of times, of minutes since midnight. */
export interface DayRun {
  readonly from: number;
  readonly to: number;
}

/**
 * The days that an ISO 8601 year, month, day or moment names; of a moment the day that its publisher wrote.
 * @returns null for what is no such date, and for null
 */
export function daysOf(iso: string | null): DayRun | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  if (!match) return null;
  const [, year, month, day] = match.map(Number);
  if (year === undefined) return null;
  if (month === undefined || Number.isNaN(month)) return { from: dayAt(year, 0), to: dayAt(year + 1, 0) - 1 };
  if (month < 1 || month > 12) return null;
  if (day === undefined || Number.isNaN(day))
    return { from: dayAt(year, month - 1), to: dayAt(year, month) - 1 };
  const at = dayAt(year, month - 1, day);
  // There is no 31 June.
  return new Date(at * DAY).getUTCMonth() === month - 1 ? { from: at, to: at } : null;
}

function dayAt(year: number, month: number, day = 1): number {
  return Date.UTC(year, month, day) / DAY;
}

/** The ISO day of a day's number. */
export function isoOf(day: number): string {
  return new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);
}

/** A division of an axis: where it stands, and what is written there in the axis's own unit (an ISO day, a clock time, a figure). */
export interface Tick {
  readonly at: number;
  /** How exact its name need be. */
  readonly unit: 'day' | 'month' | 'year' | 'minute' | 'figure';
}

/** Steps of an axis of days: in days, or in months. */
const STEPS = [
  { days: 1 },
  { days: 2 },
  { days: 7 },
  { months: 1 },
  { months: 2 },
  { months: 3 },
  { months: 6 },
  { months: 12 },
  { months: 24 },
  { months: 60 },
  { months: 120 },
  { months: 240 },
  { months: 600 },
  { months: 1200 },
] as const;

/** The divisions of an axis of days from `from` to `to`, at most `most` of them, on whole days, months or years. */
export function dayTicks(from: number, to: number, most: number): Tick[] {
  for (const step of STEPS) {
    // A thousand years by the day are not worth counting.
    if ('days' in step && (to - from) / step.days > most + 1) continue;
    const ticks = 'days' in step ? stepDays(from, to, step.days) : stepMonths(from, to, step.months, most);
    if (ticks.length <= most) return ticks;
  }
  return [];
}

function stepDays(from: number, to: number, step: number): Tick[] {
  const ticks: Tick[] = [];
  // Weeks begin on Mondays; 1970-01-05 was one.
  const first = step === 7 ? Math.ceil((from - 4) / 7) * 7 + 4 : Math.ceil(from / step) * step;
  for (let at = first; at <= to; at += step) ticks.push({ at, unit: 'day' });
  return ticks;
}

function stepMonths(from: number, to: number, step: number, most: number): Tick[] {
  const ticks: Tick[] = [];
  const start = new Date(Math.ceil(from) * DAY);
  let month = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (; ticks.length <= most; month += step) {
    const at = dayAt(Math.floor(month / 12), month % 12);
    if (at > to) break;
    if (at >= from) ticks.push({ at, unit: step % 12 === 0 ? 'year' : 'month' });
  }
  return ticks;
}

const MINUTE_STEPS = [5, 10, 15, 30, 60, 120, 180, 360, 720];

/** The divisions of an axis of minutes since midnight, at most `most` of them, on round clock times. */
export function minuteTicks(from: number, to: number, most: number): Tick[] {
  const step = MINUTE_STEPS.find((minutes) => (to - from) / minutes < most) ?? 1440;
  return multiplesOf(step, from, to).map((at) => ({ at, unit: 'minute' }));
}

/** The divisions of an axis of figures, about `most` of them, on ones, twos and fives. */
export function figureTicks(from: number, to: number, most: number): Tick[] {
  const span = Math.max(to - from, Number.MIN_VALUE);
  const rough = span / Math.max(most, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  return multiplesOf(step, from, to).map((at) => ({ at, unit: 'figure' }));
}

function multiplesOf(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}
