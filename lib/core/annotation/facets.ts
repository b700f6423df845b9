/** What highlights are told apart by, and which of each one has. */
import type { Anchoring } from './anchoring';
import { colourOf, tagsOf, topicOf, type Annotation } from './annotation';

/** What highlights are told apart by. */
export const FACETS = ['status', 'colour', 'topic', 'tag', 'article', 'month'] as const;

/** One of them. */
export type Facet = (typeof FACETS)[number];

/**
 * What became of a highlight: how its words were found when its page was seen last; `unseen` where it was not seen since (imported,
 * say); `note` where its words are no longer looked for.
 */
export const STATUSES = ['placed', 'changed', 'ambiguous', 'lost', 'unseen', 'note'] as const;

/** One of them. */
export type Status = (typeof STATUSES)[number];

/** What became of each highlight's words, by its id; those of no page seen are absent. */
export type Statuses = ReadonlyMap<string, Anchoring['status']>;

/** What an annotation itself says of the facets; its status lies elsewhere in the store. */
export type Filing = Readonly<Record<Exclude<Facet, 'status'>, readonly string[]>>;

/** What became of one highlight. */
export function statusOf({ id, isNote }: Pick<Annotation, 'id' | 'isNote'>, statuses: Statuses): Status {
  return isNote ? 'note' : (statuses.get(id) ?? 'unseen');
}

/** The values an annotation has: a colour, a topic's id, tags, an article's address, the month it was made in ("2024-06"). */
export function filingOf(annotation: Annotation): Filing {
  const topic = topicOf(annotation);
  return {
    colour: [colourOf(annotation)],
    topic: topic === null ? [] : [topic],
    tag: tagsOf(annotation),
    article: [annotation.target.source],
    month: [dayOf(annotation.created).slice(0, 7)],
  };
}

/** The day of a moment (ISO 8601) by the clock here: "2024-06-18". */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
