import { useEffect, useState } from 'preact/hooks';
import type { StandingClaim } from '../../../lib/core/claims/standing-claims';
import type { Row } from '../../../lib/core/coverage/row';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import { claimsOfArticles } from '../../../lib/store/answers';
import type { CrossreadDb, StoredArticle } from '../../../lib/store/db';
import { followComparison, type ComparisonNews } from '../../../lib/store/follow-comparison';
import { useLive, type Live } from '../../live/use-live';

/** What the store holds on a topic, article by article and question by question; live. */
export interface Comparison {
  readonly topic: TopicFacts;
  /** All articles on the topic, in no order. */
  readonly articles: readonly StoredArticle[];
  /**
   * By question. A question that is not among them was not compared yet, or nobody answers it: see `isWhole`. For a moment, a row may
   * have answers of an article that was removed.
   */
  readonly rows: ReadonlyMap<string, Row>;
  /** Whether every question was compared. */
  readonly isWhole: boolean;
}

/** The comparison of a topic, and every later one; undefined until its articles are known. An error says why the store cannot be read. */
export function useComparison(db: CrossreadDb, topic: TopicFacts): Live<Comparison> {
  const [live, setLive] = useState<Live<Comparison>>({ value: undefined, error: undefined });
  useEffect(() => {
    setLive({ value: undefined, error: undefined });
    return followComparison(db, topic, (news) => setLive((before) => withNews(topic, before, news)));
  }, [db, topic.pack]);
  return live;
}

function withNews(topic: TopicFacts, before: Live<Comparison>, news: ComparisonNews): Live<Comparison> {
  const known = before.value ?? { topic, articles: [], rows: new Map<string, Row>(), isWhole: false };
  switch (news.is) {
    case 'articles':
      return { value: { ...known, articles: news.articles }, error: undefined };
    case 'row':
      return { value: { ...known, rows: withRow(known.rows, news.question, news.row) }, error: undefined };
    case 'whole':
      return { value: { ...known, isWhole: true }, error: undefined };
    case 'failed':
      return { value: before.value, error: new Error(news.why) };
  }
}

function withRow(
  rows: ReadonlyMap<string, Row>,
  question: string,
  row: Row | null,
): ReadonlyMap<string, Row> {
  const changed = new Map(rows);
  if (row) changed.set(question, row);
  else changed.delete(question);
  return changed;
}

/**
 * The claims on a topic that stand in some articles, in full and with their sentences, by the article's id; live. Each article's are in reading
 * order, the reader's own first.
 */
export function useArticleClaims(
  db: CrossreadDb,
  topic: string,
  articles: readonly string[],
): Live<ReadonlyMap<string, readonly StandingClaim[]>> {
  return useLive(() => claimsOfArticles(db, topic, articles), [db, topic, articles.join('\n')]);
}
