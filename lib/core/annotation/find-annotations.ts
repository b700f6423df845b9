/** What of everything saved a reader is after: words, and one value of each facet; and how many there are of each other. */
import { COLOURS, type Annotation } from './annotation';
import { FACETS, STATUSES, statusOf, type Facet, type Statuses } from './facets';
import { entriesHolding, wordsOf, type SearchIndex } from './search-annotations';

/** A value for some of the facets: a topic's id, an article's address, a month such as "2024-06". */
export type Chosen = Readonly<Partial<Record<Facet, string>>>;

/** How many there are of each value of each facet, were that facet not chosen. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What was found, in the order of the index. */
export interface Found {
  readonly found: readonly Annotation[];
  readonly counts: Counts;
}

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
  const asked = FACETS.filter((facet) => chosen[facet] !== undefined);
  const found: Annotation[] = [];
  const counts = {
    status: new Map<string, number>(),
    colour: new Map<string, number>(),
    topic: new Map<string, number>(),
    tag: new Map<string, number>(),
    article: new Map<string, number>(),
    month: new Map<string, number>(),
  };
  // Nothing is allocated for an entry: at ten thousand of them a key, collecting it would take longer than the search.
  for (const entry of entriesHolding(index, wordsOf(query))) {
    const status = statusOf(entry.annotation, statuses);
    let missed: Facet | null = null;
    let misses = 0;
    for (const facet of asked) {
      const wanted = chosen[facet] ?? '';
      if (facet === 'status' ? status === wanted : entry.filing[facet].includes(wanted)) continue;
      missed = facet;
      misses++;
    }
    if (misses === 0) found.push(entry.annotation);
    // What misses one facet only would be found, were another value of that chosen.
    if (misses > 1) continue;
    for (const facet of FACETS) {
      if (missed !== null && missed !== facet) continue;
      if (facet === 'status') count(counts.status, status);
      else for (const value of entry.filing[facet]) count(counts[facet], value);
    }
  }
  return { found, counts };
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
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
