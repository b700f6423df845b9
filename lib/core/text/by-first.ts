/** Phrases, each a list of words, by their first word: so that a text is asked only where one can begin. */
export function byFirst<T extends readonly string[]>(
  phrases: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const phrase of phrases) {
    const first = phrase[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
}
