import { useLayoutEffect, useState } from 'preact/hooks';
import type { StandingClaim } from '../../../lib/core/claims/standing-claims';
import type { Row } from '../../../lib/core/coverage/row';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import { claimsOfArticles } from '../../../lib/store/answers';
import type { CrossreadDb, StoredArticle } from '../../../lib/store/db';
import type { ComparisonNews } from '../../../lib/store/follow-comparison';
import { useLive, type Live } from '../../live/use-live';
import { inOwnWords } from '../in-own-words';
import { startComparison } from './start-comparison';

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

const NOTHING_YET: Live<Comparison> = { value: undefined, error: undefined };

/** The comparison of a topic, and every later one; undefined until its articles are known. An error says why the store cannot be read. */
export function useComparison(topic: TopicFacts): Live<Comparison> {
  const [live, setLive] = useState<Live<Comparison>>(NOTHING_YET);
  useLayoutEffect(() => {
    setLive(NOTHING_YET);
    return startComparison(topic.pack.id, (news) => setLive((before) => withNews(topic, before, news)));
  }, [topic.pack]);
  return live;
}

/** What was known, with some news of it. */
export function withNews(
  topic: TopicFacts,
  before: Live<Comparison>,
  news: readonly ComparisonNews[],
): Live<Comparison> {
  const { articles, rows, isWhole } = before.value ?? { articles: undefined, rows: [], isWhole: false };
  const now = { articles, rows: new Map(rows), isWhole };
  for (const one of news) {
    if (one.is === 'failed') return { value: before.value, error: new Error(one.why) };
    if (one.is === 'articles') now.articles = one.articles;
    else if (one.is === 'whole') now.isWhole = true;
    else if (one.row) now.rows.set(one.question, rowInOwnWords(topic, one.row));
    else now.rows.delete(one.question);
  }
  // The articles are told of first.
  return { value: now.articles && { topic, ...now, articles: now.articles }, error: undefined };
}

/**
 * The claims on a topic that stand in some articles, in full and with their sentences, by the article's id; live. Each article's are in reading
 * order, the reader's own first. To be shown, not to be kept: see {@link inOwnWords}.
 */
export function useArticleClaims(
  db: CrossreadDb,
  topic: TopicFacts,
  articles: readonly string[],
): Live<ReadonlyMap<string, readonly StandingClaim[]>> {
  return useLive(async () => {
    const claims = await claimsOfArticles(db, topic.pack.id, articles);
    return new Map([...claims].map(([article, told]) => [article, inOwnWords(topic, told)]));
  }, [db, topic.pack, articles.join('\n')]);
}

function rowInOwnWords(topic: TopicFacts, row: Row): Row {
  return { ...row, answers: inOwnWords(topic, row.answers), denials: inOwnWords(topic, row.denials) };
}
