/** Dates of articles: a year, a month, a day or a moment in ISO 8601. */

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}\S*)?)?)?$/;
/** Earlier ones are before the first newspaper; later ones nobody can have published. */
const FIRST = 1600;
const LAST = 2100;

/** Whether it is written as the date of an article is: "2024", "2024-06", "2024-06-18" or with a time behind it. */
export function isShapedAsDate(date: string): boolean {
  return SHAPE.test(date);
}

/** Whether it is the date of a day that there is, and on which something can have been published. */
export function isRealDate(date: string): boolean {
  const [, year, month = '01', day = '01'] = SHAPE.exec(date) ?? [];
  if (year === undefined || Number(year) < FIRST || Number(year) > LAST) return false;
  const iso = `${year}-${month}-${day}`;
  const at = Date.parse(`${iso}T00:00:00Z`);
  // 31 February would be read as 2 March.
  return (
    Number.isFinite(at) && new Date(at).toISOString().startsWith(iso) && Number.isFinite(Date.parse(date))
  );
}
