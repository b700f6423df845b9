/**
 * Letters and digits that are read aloud and typed: Crockford’s base32, without I, L, O and U. A group of them ends in a check digit that is
 * computed in the field of 32 elements, each place with a weight of its own: one wrong digit, or two that changed places, never fit it.
 */

/** In the order of their values, of five bits each. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What is typed for what is meant. */
const MEANT: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** The value of a letter that somebody typed, in any case, with O for 0 and I or L for 1; -1 for what is no digit. */
export function digitOf(letter: string): number {
  const upper = letter.toUpperCase();
  return DIGITS.indexOf(MEANT[upper] ?? upper);
}

/** Bytes as values of five bits, the last one filled up with zeros. */
export function toDigits(bytes: Uint8Array): number[] {
  const digits: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) digits.push((held >> (bits - 5)) & 31);
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? [...digits, (held << (5 - bits)) & 31] : digits;
}

/** Bytes of values of five bits; what is left of less than a byte is dropped. */
export function fromDigits(digits: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((digits.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const digit of digits) {
    held = ((held << 5) | digit) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bytes[at++] = (held >> (bits - 8)) & 255;
    bits -= 8;
  }
  return bytes;
}

/**
 * The check digit of a group.
 * @param digits values, at most 29 @param place which group it is, from 0 to 30: groups that changed places do not fit either
 */
export function checkOf(digits: readonly number[], place: number): number {
  // The powers of 2 in the field: no two of the first 31 are the same, so neither are two weights, nor two places.
  let weight = 2;
  let sum = power(place);
  for (const digit of digits) {
    sum ^= times(digit, weight);
    weight = times(weight, 2);
  }
  return sum;
}

function power(exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = times(result, 2);
  return result;
}

/** In the field of 32 elements over x⁵ + x² + 1, in which 2 has all but 0 among its powers. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 4; bit >= 0; bit--) {
    product <<= 1;
    if (product & 32) product ^= 0b100101;
    if (b & (1 << bit)) product ^= a;
  }
  return product;
}
