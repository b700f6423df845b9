/** In which order the articles on a topic stand beside one another. */
import type { Article } from '../claims/claim';
import { onDemand } from '../on-demand';
import type { Row } from './row';

/** In which order articles stand beside one another. */
export const ORDERS = ['completeness', 'newest', 'oldest', 'publisher'] as const;
/** One of {@link ORDERS}. */
export type Order = (typeof ORDERS)[number];

/**
 * The articles in order: what does not state by what they are ordered comes last, and among equals the newest first, then by title and id,
 * so that the order is the same every time.
 * @param answered as of {@link countAnswered}
 */
export function sortArticles<A extends Article>(
  articles: readonly A[],
  order: Order,
  answered: ReadonlyMap<string, number>,
): A[] {
  const by: Readonly<Record<Order, (a: A, b: A) => number>> = {
    newest: byNewest,
    oldest: (a, b) => nullsLast(a.published, b.published, compare),
    publisher: (a, b) => nullsLast(a.publisher, b.publisher, collator().compare),
    completeness: (a, b) => (answered.get(b.id) ?? 0) - (answered.get(a.id) ?? 0),
  };
  return articles.toSorted(
    (a, b) =>
      by[order](a, b) || byNewest(a, b) || collator().compare(a.title, b.title) || compare(a.id, b.id),
  );
}

/** How many of the questions each article answers, by its id; an article that answers none is not among them. */
export function countAnswered(rows: Iterable<Row>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const article of answeringIn(row)) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

const known = new WeakMap<Row, readonly string[]>();

/** The articles that answer a row's question, each once. Kept as long as the row: rows come one by one, and all are counted with each. */
function answeringIn(row: Row): readonly string[] {
  const before = known.get(row);
  if (before) return before;
  const found = [...new Set(row.answers.map(({ article }) => article))];
  known.set(row, found);
  return found;
}

const collator = onDemand(() => new Intl.Collator(undefined, { sensitivity: 'base', numeric: true }));

function byNewest(a: Article, b: Article): number {
  return nullsLast(a.published, b.published, (one, other) => compare(other, one));
}

function nullsLast(a: string | null, b: string | null, order: (a: string, b: string) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return order(a, b);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
