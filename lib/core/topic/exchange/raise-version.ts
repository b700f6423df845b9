/** The largest number that a version may have (schema.ts). */
const LARGEST = 999_999;

/**
 * The version behind this one: its last number is raised, and where that is full, the one before it ("1.0.999999" becomes "1.1.0"). The
 * last version of all stays as it is.
 * @param version three numbers of up to six digits
 */
export function raiseVersion(version: string): string {
  const numbers = version.split('.').map(Number);
  const at = numbers.findLastIndex((number) => number < LARGEST);
  if (at < 0) return version;
  return numbers.map((number, i) => (i < at ? number : i === at ? number + 1 : 0)).join('.');
}
