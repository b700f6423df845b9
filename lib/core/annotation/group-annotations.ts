import { COLOURS, colourOf, tagsOf, topicOf, type Annotation } from './annotation';
import { dayOf } from './facets';

/** What a list of highlights can be grouped by. */
export const GROUPINGS = ['article', 'day', 'topic', 'tag', 'colour', 'none'] as const;

/** One of them. */
export type Grouping = (typeof GROUPINGS)[number];

/** One line of a grouped list. */
export interface Row {
  readonly annotation: Annotation;
  /** The group's value: an article's address, a day, a topic's id, a tag, a colour; "" for what has none. */
  readonly group: string;
}

const KEYS: Readonly<Record<Grouping, (annotation: Annotation) => readonly string[]>> = {
  article: ({ target }) => [target.source],
  day: ({ created }) => [dayOf(created)],
  topic: (annotation) => [topicOf(annotation) ?? ''],
  tag: (annotation) => (tagsOf(annotation).length > 0 ? tagsOf(annotation) : ['']),
  colour: (annotation) => [colourOf(annotation)],
  none: () => [''],
};

/**
 * Puts annotations into groups. Groups come in the order of their first annotation, tags by name and colours as they are offered, and
 * what belongs to no group last. Within an article they stand as in its text, elsewhere as they were given.
 * @returns one row for each group an annotation is in: one with two tags is there twice when grouped by tag
 */
export function groupAnnotations(annotations: readonly Annotation[], by: Grouping): Row[] {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    for (const key of KEYS[by](annotation)) {
      const group = groups.get(key);
      if (group) group.push(annotation);
      else groups.set(key, [annotation]);
    }
  }
  const keys = sortKeys([...groups.keys()], by);
  return keys.flatMap((group) =>
    inOrder(groups.get(group) ?? [], by).map((annotation) => ({ annotation, group })),
  );
}

function sortKeys(keys: string[], by: Grouping): string[] {
  const order: readonly string[] = COLOURS;
  if (by === 'colour') return keys.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (by === 'tag') keys.sort((a, b) => a.localeCompare(b));
  return [...keys.filter((key) => key !== ''), ...keys.filter((key) => key === '')];
}

function inOrder(group: Annotation[], by: Grouping): Annotation[] {
  if (by !== 'article') return group;
  return group.sort((a, b) => a.target.selector[1].start - b.target.selector[1].start);
}
