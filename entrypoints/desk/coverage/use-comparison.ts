import type { Row } from '../../../lib/core/coverage/row';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import type { CrossreadDb, StoredArticle } from '../../../lib/store/db';

/** What the store holds on a topic, article by article and question by question; live. */
export interface Comparison {
  readonly topic: TopicFacts;
  /** All articles on the topic, in no order. */
  readonly articles: readonly StoredArticle[];
  /** By question. A question that is not among them was not compared yet, or nobody answers it: see `isWhole`. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Whether every question was compared. */
  readonly isWhole: boolean;
}

/** The comparison of a topic, and every later one; undefined until its articles are known. An error says why the store cannot be read. */
export function useComparison(
  _db: CrossreadDb,
  topic: TopicFacts,
): { readonly value: Comparison | undefined; readonly error: Error | undefined } {
  // MATRIX-CORE: replaced in its next commit.
  return { value: { topic, articles: [], rows: new Map(), isWhole: false }, error: undefined };
}
