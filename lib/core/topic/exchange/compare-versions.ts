/** Which of two versions of a pack ("1.10.0") is the later one: below 0 where it is `b`, above 0 where it is `a`, 0 for the same. */
export function compareVersions(a: string, b: string): number {
  const [theirs, ours] = [a, b].map((version) => version.split('.').map(Number));
  const apart = theirs?.map((number, i) => number - (ours?.[i] ?? 0)) ?? [];
  return apart.find((difference) => difference !== 0) ?? 0;
}
