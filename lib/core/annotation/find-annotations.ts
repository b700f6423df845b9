/** What of everything saved a reader is after: words, and one value of each facet; and how many there are of each other. */
import type { Anchoring } from './anchoring';
import { COLOURS, colourOf, tagsOf, topicOf, type Annotation } from './annotation';
import { holdsWords, wordsOf, type Searchable, type SearchIndex } from './search-annotations';

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

/** A value for some of the facets: a topic's id, an article's address, a month such as "2024-06". */
export type Chosen = Readonly<Partial<Record<Facet, string>>>;

/** How many there are of each value of each facet, were that facet not chosen. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What was found, in the order of the index. */
export interface Found {
  readonly found: readonly Annotation[];
  readonly counts: Counts;
}

/** What became of one highlight. */
export function statusOf({ id, isNote }: Pick<Annotation, 'id' | 'isNote'>, statuses: Statuses): Status {
  return isNote ? 'note' : (statuses.get(id) ?? 'unseen');
}

/** The month of a moment (ISO 8601) by the clock here: "2024-06". */
export function monthOf(moment: string): string {
  return dayOf(moment).slice(0, 7);
}

/** The day of a moment (ISO 8601) by the clock here: "2024-06-18". */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const VALUES: Readonly<Record<Facet, (annotation: Annotation, statuses: Statuses) => readonly string[]>> = {
  status: (annotation, statuses) => [statusOf(annotation, statuses)],
  colour: (annotation) => [colourOf(annotation)],
  topic: (annotation) => [topicOf(annotation)].filter((id) => id !== null),
  tag: tagsOf,
  article: ({ target }) => [target.source],
  month: ({ created }) => [monthOf(created)],
};

/**
 * Finds what holds all words of a query and has every value that was chosen. Linear: 10,000 take some milliseconds.
 * @returns what was found, and the counts by which a reader can narrow it or choose another value
 */
export function findAnnotations(
  index: SearchIndex,
  query: string,
  chosen: Chosen,
  statuses: Statuses,
): Found {
  const words = wordsOf(query);
  const found: Annotation[] = [];
  const counts = {
    status: new Map<string, number>(),
    colour: new Map<string, number>(),
    topic: new Map<string, number>(),
    tag: new Map<string, number>(),
    article: new Map<string, number>(),
    month: new Map<string, number>(),
  };
  for (const entry of withWords(index, words)) {
    const values = FACETS.map((facet) => VALUES[facet](entry.annotation, statuses));
    const missed = FACETS.filter((facet, i) => {
      const wanted = chosen[facet];
      return wanted !== undefined && !values[i]?.includes(wanted);
    });
    if (missed.length === 0) found.push(entry.annotation);
    // What misses one facet only would be found, were another value of that chosen.
    if (missed.length > 1) continue;
    for (const [i, facet] of FACETS.entries()) {
      if (missed.length === 1 && missed[0] !== facet) continue;
      for (const value of values[i] ?? []) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { found, counts };
}

function* withWords(index: SearchIndex, words: readonly string[]): Generator<Searchable> {
  for (const entry of index.values()) if (holdsWords(entry, words)) yield entry;
}

const FIXED: Readonly<Partial<Record<Facet, readonly string[]>>> = { status: STATUSES, colour: COLOURS };

/** The values of a facet, as they are listed: colours and statuses in their own order, months from the newest, the rest by how many. */
export function listValues(facet: Facet, counts: Counts): readonly (readonly [value: string, n: number])[] {
  const order = FIXED[facet];
  const values = [...counts[facet]];
  if (order) return values.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  if (facet === 'month') return values.sort(([a], [b]) => (a < b ? 1 : -1));
  return values.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
