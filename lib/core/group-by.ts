/**
 * Things by what `keyOf` says of them: keys in the order in which they first come, the things of each in theirs. As Map.groupBy of
 * ECMAScript 2024, which the oldest Node that runs this has not.
 */
export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
