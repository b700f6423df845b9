import { tagsOf, type Annotation } from '../../lib/core/annotation/annotation';

/** The tags in use, those used most first. */
export function tagsByUse(annotations: readonly Annotation[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const annotation of annotations)
    for (const tag of tagsOf(annotation)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([tag]) => tag);
}

/** How many tags are offered at once. */
const OFFERED = 8;

/** The tags that begin so, letter case aside, in the order given: at most eight. */
export function completeTag(tags: readonly string[], prefix: string): string[] {
  const wanted = prefix.toLowerCase();
  return tags.filter((tag) => tag.toLowerCase().startsWith(wanted)).slice(0, OFFERED);
}
