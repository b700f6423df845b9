/** A hash with one more unit, as FNV-1a has it. Of two that begin with different numbers each goes its own way. */
export const mix = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);

/** The hash of no text, from which {@link hashOn} goes on. */
export const UNHASHED = 0x811c9dc5;

/** The hash of what was hashed so far with `text` behind it, so that nobody has to join the two; `>>> 0` makes it {@link hash32}'s. */
export function hashOn(hash: number, text: string): number {
  let value = hash;
  for (let i = 0; i < text.length; i++) value = mix(value, text.charCodeAt(i));
  return value;
}

/** FNV-1a, 32 bits, of the UTF-16 units. */
export const hash32 = (text: string): number => hashOn(UNHASHED, text) >>> 0;

/** A short stable id for the parts, in order: the same parts give the same id everywhere. */
export function stableId(...parts: readonly string[]): string {
  const joined = parts.join('\u0000');
  // In front: what is appended to texts of one hash gives one hash again.
  return [hash32(joined), hash32(`\u0001${joined}`)]
    .map((part) => part.toString(36).padStart(7, '0'))
    .join('');
}
