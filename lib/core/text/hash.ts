/** A hash with one more unit, as FNV-1a has it. Of two that begin with different numbers each goes its own way. */
export const mix = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a, 32 bits, of the UTF-16 units. */
export function hash32(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = mix(value, text.charCodeAt(i));
  return value >>> 0;
}

/** A short stable id for the parts, in order: the same parts give the same id everywhere. */
export function stableId(...parts: readonly string[]): string {
  const joined = parts.join('\u0000');
  // In front: what is appended to texts of one hash gives one hash again.
  return [hash32(joined), hash32(`\u0001${joined}`)]
    .map((part) => part.toString(36).padStart(7, '0'))
    .join('');
}
