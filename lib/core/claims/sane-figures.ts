/** Which figures and days can be meant: bounds for what readers type and files bring, wider than anything that is in the news. */
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

/** Why nobody can mean this figure, as the end of a sentence about it; null when one can. */
export function whyNoFigure(figure: number, unit: string): string | null {
  if (!Number.isFinite(figure) || Math.abs(figure) > GREATEST_FIGURE)
    return `is beyond ${GREATEST_FIGURE.toLocaleString('en')}, the greatest figure that is taken`;
  return figure < 0 && !canBeBelowNaught(unit) ? 'is less than naught' : null;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
/** In days: 200 years. What is wider agrees with everything and says nothing. */
const LONGEST_SPAN = 73_050;

/** Why this is no day that can be meant, as the end of a sentence about it; null when it is one. @param day as YYYY-MM-DD */
export function whyNoDay(day: string): string | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return `lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}, of which days are taken`;
  return isoDay(year, month, date) === null ? 'is no day of the calendar' : null;
}

/** Why these are no days that can be meant together, as a sentence; null when they are. @param days as YYYY-MM-DD, both inclusive */
export function whyNoDays(from: string, to: string): string | null {
  for (const day of [from, to]) {
    const why = whyNoDay(day);
    if (why !== null) return `Its day ${day} ${why}.`;
  }
  if (to < from) return `Its last day, ${to}, comes before its first, ${from}.`;
  return daysBetween(from, to) > LONGEST_SPAN
    ? `From ${from} to ${to} are more than 200 years; so wide a span agrees with everything.`
    : null;
}
