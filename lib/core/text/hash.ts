/** FNV-1a, 32 bits, of the UTF-16 units. */
export function hash32(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
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
