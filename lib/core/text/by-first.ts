/** Phrases, each with its words, by their first word: so that a text is asked only where one can begin. */
export function byFirst<T extends { readonly words: readonly string[] }>(
  phrases: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
}
