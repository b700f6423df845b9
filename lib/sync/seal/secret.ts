/** The secret of an encrypted space, as it is read aloud, typed and mailed: what the space’s keys are made of. */
import { checkOf, DIGITS, digitOf, fromDigits, toDigits } from './check-digits';

/** Bytes of chance in a secret: 160 bits. */
const BYTES = 20;
/** Digits of a group, its check digit not counted. */
const GROUP = 4;
const GROUPS = (BYTES * 8) / 5 / GROUP;

/** What is wrong with a secret that was typed; groups are counted from 1. */
export type SecretFault =
  /** Something else than a letter or digit of secrets: U, or a sign. */
  | { readonly is: 'letter'; readonly group: number; readonly letter: string }
  /** Too few or too many of them. */
  | { readonly is: 'length'; readonly digits: number; readonly wanted: number }
  /** These groups do not fit their check digits. */
  | { readonly is: 'typed'; readonly groups: readonly number[] };

/** A new one: eight groups of five letters and digits with dashes between, the last of each group a check digit. */
export function makeSecret(): string {
  return writeSecret(crypto.getRandomValues(new Uint8Array(BYTES)));
}

/** A secret of 20 bytes as text. */
export function writeSecret(bytes: Uint8Array): string {
  const digits = toDigits(bytes);
  const groups = Array.from({ length: GROUPS }, (_, place) => {
    const own = digits.slice(place * GROUP, (place + 1) * GROUP);
    return [...own, checkOf(own, place)].map((digit) => DIGITS[digit]).join('');
  });
  return groups.join('-');
}

/** The bytes of a secret as it was typed: in any case, with or without dashes and spaces, with O for 0 and I or L for 1. */
export function readSecret(typed: string): Uint8Array<ArrayBuffer> | SecretFault {
  // Keyboards for Chinese and Japanese have letters and digits of full width.
  const letters = [...typed.normalize('NFKC').replaceAll(/[\s‐-―−-]/g, '')];
  const digits = letters.map(digitOf);
  const size = GROUP + 1;
  const strange = digits.indexOf(-1);
  if (strange >= 0)
    return { is: 'letter', group: Math.floor(strange / size) + 1, letter: letters[strange] ?? '' };
  const wanted = GROUPS * size;
  if (digits.length !== wanted) return { is: 'length', digits: digits.length, wanted };
  const groups = Array.from({ length: GROUPS }, (_, place) => digits.slice(place * size, (place + 1) * size));
  const wrong = groups.flatMap((group, place) =>
    checkOf(group.slice(0, GROUP), place) === group[GROUP] ? [] : [place + 1],
  );
  if (wrong.length > 0) return { is: 'typed', groups: wrong };
  return fromDigits(groups.flatMap((group) => group.slice(0, GROUP)));
}
