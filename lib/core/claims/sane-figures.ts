/** Which figures and days can be meant: bounds for what readers type and files bring, wider than anything that is in the news. */
import type { ImportReason } from '../interchange/import-reasons';
import { daysBetween, isoDay } from './calendar';

/** The greatest figure that is taken. Up to here every whole number is exact, and no picture is torn by it. */
export const GREATEST_FIGURE = 1e15;

/** Units of which less than naught is a measure; of all else there cannot be less than none. */
const BELOW_NAUGHT = new Set([
  'percent',
  'percentage-point',
  'basis-point',
  'degree',
  'celsius',
  'fahrenheit',
  'kelvin',
  'metre',
]);

/** Whether a figure of the unit can be less than naught. */
export function canBeBelowNaught(unit: string): boolean {
  return BELOW_NAUGHT.has(unit);
}

/** Why nobody can mean this figure; null when one can. */
export function whyNoFigure(figure: number, unit: string): ImportReason | null {
  if (!Number.isFinite(figure) || Math.abs(figure) > GREATEST_FIGURE)
    return { key: 'figureTooGreat', values: { figure: String(figure), most: GREATEST_FIGURE } };
  return figure < 0 && !canBeBelowNaught(unit)
    ? { key: 'figureBelowNaught', values: { figure: String(figure) } }
    : null;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
/** In days: 200 years. What is wider agrees with everything and says nothing. */
const LONGEST_SPAN = 73_050;

/** Why this is no day that can be meant; null when it is one. @param day as YYYY-MM-DD */
export function whyNoDay(day: string): ImportReason | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return { key: 'dayOutside', values: { day, first: String(FIRST_YEAR), last: String(LAST_YEAR) } };
  return isoDay(year, month, date) === null ? { key: 'noDay', values: { day } } : null;
}

/** Why these are no days that can be meant together; null when they are. @param days as YYYY-MM-DD, both inclusive */
export function whyNoDays(from: string, to: string): ImportReason | null {
  const why = whyNoDay(from) ?? whyNoDay(to);
  if (why !== null) return why;
  if (to < from) return { key: 'daysSwapped', values: { from, to } };
  return daysBetween(from, to) > LONGEST_SPAN ? { key: 'daysTooFar', values: { from, to } } : null;
}
