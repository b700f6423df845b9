import { COLOURS, colourOf, tagsOf, topicOf, type Annotation } from './annotation';
import { dayOf } from './facets';

/** What a list of highlights can be grouped by. */
export const GROUPINGS = ['article', 'day', 'topic', 'tag', 'colour', 'none'] as const;

/** One of them. */
export type Grouping = (typeof GROUPINGS)[number];

/** A list in groups, of which any part can be asked for (rowsBetween). One with two tags is there twice when grouped by tag. */
export interface Grouped {
  readonly by: Grouping;
  readonly groups: readonly (readonly [group: string, annotations: readonly Annotation[]])[];
  /** How many rows there are in all. */
  readonly n: number;
}

/** One line of a grouped list. */
export interface Row {
  readonly annotation: Annotation;
  /** The group's value: an article's address, a day, a topic's id, a tag, a colour; "" for what has none. */
  readonly group: string;
}

const NONE: readonly string[] = [''];

function keysOf(annotation: Annotation, by: Grouping): readonly string[] {
  if (by === 'article') return [annotation.target.source];
  if (by === 'day') return [dayOf(annotation.created)];
  if (by === 'topic') return [topicOf(annotation) ?? ''];
  if (by === 'colour') return [colourOf(annotation)];
  const tags = by === 'tag' ? tagsOf(annotation) : NONE;
  return tags.length > 0 ? tags : NONE;
}

/**
 * Puts annotations into groups. Groups come in the order of their first annotation, tags by name and colours as they are offered, and
 * what belongs to no group last.
 */
export function groupAnnotations(annotations: readonly Annotation[], by: Grouping): Grouped {
  const groups = new Map<string, Annotation[]>();
  let n = 0;
  for (const annotation of annotations) {
    for (const key of keysOf(annotation, by)) {
      const group = groups.get(key);
      if (group) group.push(annotation);
      else groups.set(key, [annotation]);
      n++;
    }
  }
  return { by, groups: sortGroups([...groups], by), n };
}

/** The rows from one to another (half-open). Within an article they stand as in its text, elsewhere as they were given. */
export function rowsBetween({ by, groups }: Grouped, from: number, to: number): Row[] {
  const rows: Row[] = [];
  let at = 0;
  for (const [group, annotations] of groups) {
    const [first, last] = [Math.max(0, from - at), Math.min(annotations.length, to - at)];
    // Only what is asked for is put in order: that is a page, where there may be ten thousand.
    if (first < last)
      for (const annotation of inOrder(annotations, by).slice(first, last)) rows.push({ annotation, group });
    at += annotations.length;
    if (at >= to) break;
  }
  return rows;
}

type Group = [string, Annotation[]];

function sortGroups(groups: Group[], by: Grouping): Group[] {
  const order: readonly string[] = COLOURS;
  if (by === 'colour') return groups.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  if (by === 'tag') groups.sort(([a], [b]) => a.localeCompare(b));
  return [...groups.filter(([key]) => key !== ''), ...groups.filter(([key]) => key === '')];
}

function inOrder(annotations: readonly Annotation[], by: Grouping): readonly Annotation[] {
  if (by !== 'article') return annotations;
  return annotations.toSorted((a, b) => a.target.selector[1].start - b.target.selector[1].start);
}
