const PLAIN = /^(-?)(\d+)((?:\.\d{1,3})?)$/;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * A number as `toLocaleString('en')` writes it: "11,000", "2.5". Without the browser's own tables, which take ten milliseconds and more when a
 * worker that just woke asks for them first.
 */
export function inFigures(value: number): string {
  const [, sign = '', whole, fraction = ''] = PLAIN.exec(String(value)) ?? [];
  // What is rounded or has an exponent is rare.
  return whole === undefined ? value.toLocaleString('en') : sign + whole.replace(THOUSANDS, ',') + fraction;
}
