import { DIGITS } from './check-digits';

/** The polynomial of CRC-32 as ISO 3309 and gzip have it, with its bits in reverse. */
const POLYNOMIAL = 0xedb88320;

/** CRC-32 of a text’s UTF-8, in seven letters and digits: it finds what mail programs and hands do to a text, and nothing that is done on purpose. */
export function checksumOf(text: string): string {
  let rest = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  }
  const sum = ~rest >>> 0;
  // Seven digits of five bits have room for all 32.
  return Array.from({ length: 7 }, (_, i) => DIGITS[Math.floor(sum / 32 ** (6 - i)) % 32]).join('');
}
