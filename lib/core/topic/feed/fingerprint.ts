/** A key as people compare it: the first 160 bits of the SHA-256 of its 32 bytes, in hexadecimal digits. */

/** So many digits: nobody finds a second key with the same 160 bits. */
const DIGITS = 40;

/** A fingerprint as it is shown, in ten groups of four. @param digits hexadecimal, at least as many as it has */
export function showFingerprint(digits: string): string {
  return (digits.slice(0, DIGITS).match(/.{4}/g) ?? []).join(' ');
}

/** A fingerprint that somebody typed or pasted, as {@link showFingerprint} writes it; null for what is none. */
export function readFingerprint(typed: string): string | null {
  const digits = typed.replaceAll(/[\s:-]/g, '').toLowerCase();
  return /^[0-9a-f]{40}$/.test(digits) ? showFingerprint(digits) : null;
}
