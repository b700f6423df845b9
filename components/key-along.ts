const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The key of an event as it is meant along the line: where one reads from right to left, the left arrow leads on. */
export function keyAlong({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): string {
  const isMirrored = target instanceof Element && getComputedStyle(target).direction === 'rtl';
  return isMirrored ? (MIRRORED[key] ?? key) : key;
}
