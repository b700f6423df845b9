/** Articles searched, narrowed and put in order: what the list of articles shows, and how its address says so. */
import { wordsOf } from '../../lib/core/annotation/search-annotations';
import { onDemand } from '../../lib/core/on-demand';
import { fold } from '../../lib/core/text/fold';
import type { ArticleEntry } from './article-entry';

/** What articles can be narrowed by. A value "" is what has none: no topic, no publisher, no language. */
export const FACETS = ['topic', 'status', 'language', 'publisher'] as const;
/** One of {@link FACETS}. */
export type Facet = (typeof FACETS)[number];
/** Orders of the list. */
export const SORTS = ['read', 'newest', 'oldest', 'title', 'publisher'] as const;
/** One of {@link SORTS}. */
export type Sort = (typeof SORTS)[number];
/** At most one value of each facet. */
export type Chosen = Readonly<Partial<Record<Facet, string>>>;

/** What of the articles is shown. */
export interface ArticlesView {
  readonly query: string;
  readonly sort: Sort;
  readonly chosen: Chosen;
  /** Whether articles are shown that only a topic pack knows. */
  readonly showsPack: boolean;
}

/** An article with the words it is found by, folded. */
interface Indexed {
  readonly entry: ArticleEntry;
  readonly folded: string;
}

/** What an address asks for; what it says that is unknown here is left out. */
export function viewIn(asked: URLSearchParams): ArticlesView {
  return {
    query: asked.get('q') ?? '',
    sort: SORTS.find((sort) => sort === asked.get('sort')) ?? 'read',
    chosen: Object.fromEntries(
      FACETS.flatMap((facet) => (asked.has(facet) ? [[facet, asked.get(facet) ?? '']] : [])),
    ),
    showsPack: asked.get('pack') !== 'hidden',
  };
}

/** What the address asks for when this is shown; what it does not say is as it is at first. */
export function askedOf({ query, sort, chosen, showsPack }: ArticlesView): URLSearchParams {
  return new URLSearchParams({
    ...(query.trim() !== '' && { q: query }),
    ...(sort !== 'read' && { sort }),
    ...chosen,
    ...(!showsPack && { pack: 'hidden' }),
  });
}

/** Makes articles ready to be searched as one types. */
export function indexArticles(entries: readonly ArticleEntry[]): readonly Indexed[] {
  return entries.map((entry) => ({
    entry,
    folded: fold([entry.title, entry.publisher ?? '', entry.byline ?? '', entry.url].join('\n')).folded,
  }));
}

/** The same articles in another order: once for an order, and not at every key, as it takes longer than the search. */
export function inOrder(index: readonly Indexed[], sort: Sort): readonly Indexed[] {
  return index.toSorted((a, b) => ORDERS[sort](a.entry, b.entry));
}

/** The articles that have all words asked for and fit every choice, in the order of the index. */
export function findArticles(
  index: readonly Indexed[],
  { query, chosen, showsPack }: Pick<ArticlesView, 'query' | 'chosen' | 'showsPack'>,
): ArticleEntry[] {
  const words = wordsOf(query);
  const fits = ({ entry, folded }: Indexed) =>
    (showsPack || entry.status !== 'pack') &&
    FACETS.every((facet) => chosen[facet] === undefined || valuesOf(facet, entry).includes(chosen[facet])) &&
    words.every((word) => folded.includes(word));
  return index.filter(fits).map(({ entry }) => entry);
}

/** The values that articles have, by facet, each with how many articles have it; the commonest first. */
export function countValues(
  entries: readonly ArticleEntry[],
): Readonly<Record<Facet, readonly (readonly [value: string, n: number])[]>> {
  const counted = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const entry of entries)
      for (const value of valuesOf(facet, entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
  };
  return {
    topic: counted('topic'),
    status: counted('status'),
    language: counted('language'),
    publisher: counted('publisher'),
  };
}

function valuesOf(facet: Facet, entry: ArticleEntry): readonly string[] {
  switch (facet) {
    case 'topic':
      return entry.topics.length > 0 ? entry.topics : [''];
    case 'status':
      return [entry.status, ...(entry.hasText ? [] : ['no-text']), ...(entry.isOld ? ['old'] : [])];
    case 'language':
      return [entry.language ?? ''];
    case 'publisher':
      return [entry.publisher ?? ''];
  }
}

type Order = (a: ArticleEntry, b: ArticleEntry) => number;

const collator = onDemand(() => new Intl.Collator());
const byTitle: Order = (a, b) => collator().compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
/** What states no date, or no publisher, comes last either way. */
const lastWithout = (a: string | null, b: string | null) => Number(a === null) - Number(b === null);
/** ISO dates are in order as their characters are. */
const compared = (a: string, b: string) => Number(a > b) - Number(a < b);
const byDate =
  (sign: 1 | -1): Order =>
  (a, b) =>
    lastWithout(a.published, b.published) ||
    sign * compared(a.published ?? '', b.published ?? '') ||
    byTitle(a, b);

const ORDERS: Readonly<Record<Sort, Order>> = {
  newest: byDate(-1),
  oldest: byDate(1),
  // What nobody read here comes last, the newest first.
  read: (a, b) => (b.readAt ?? 0) - (a.readAt ?? 0) || byDate(-1)(a, b),
  title: byTitle,
  publisher: (a, b) =>
    lastWithout(a.publisher, b.publisher) ||
    collator().compare(a.publisher ?? '', b.publisher ?? '') ||
    byDate(-1)(a, b),
};
