/** The comparison of a topic, read question by question and kept up with the store. */
import { liveQuery, type Subscription } from 'dexie';
import type { Curation } from '../core/claims/curation';
import { compareAnswers, questionsDenying } from '../core/coverage/compare-answers';
import type { Row } from '../core/coverage/row';
import type { TopicFacts } from '../core/topic/facts';
import { answersTo } from './answers';
import { articlesOn, curationsOn } from './coverage';
import type { CrossreadDb, StoredArticle } from './db';

/** What is told of a comparison that is followed. */
export type ComparisonNews =
  /** All articles on the topic; first of all, and whenever one of them changed. */
  | { readonly is: 'articles'; readonly articles: readonly StoredArticle[] }
  /** A question was compared, for the first time or anew; null when nobody answers it. */
  | { readonly is: 'row'; readonly question: string; readonly row: Row | null }
  /** Every question was compared once. */
  | { readonly is: 'whole' }
  | { readonly is: 'failed'; readonly why: string };

/**
 * Compares a topic's questions in the order of its pack, one after the other, and from then on each whose answers change in any part
 * of the extension.
 * @param tell called for each news, never before this returns
 * @returns ends it
 */
export function followComparison(
  db: CrossreadDb,
  topic: TopicFacts,
  tell: (news: ComparisonNews) => void,
): () => void {
  const { id, questions } = topic.pack;
  const followed = new Map<string, Subscription>();
  let articles: ReadonlyMap<string, StoredArticle> = new Map();
  let curations: readonly Curation[] = [];
  let waiting: string[] = [];
  let reading: string | null = null;
  let isWhole = false;

  const fail = (error: unknown) =>
    tell({ is: 'failed', why: error instanceof Error ? error.message : String(error) });

  const follow = (question: string) => {
    const asked = [question, ...questionsDenying(topic, question)];
    followed.get(question)?.unsubscribe();
    reading = question;
    const subscription = liveQuery(() => answersTo(db, id, asked, curations)).subscribe({
      next: (claims) => {
        const row = compareAnswers(topic, question, claims, articles);
        tell({ is: 'row', question, row: row.answers.length + row.denials.length > 0 ? row : null });
        if (reading === question) followNext();
      },
      error: fail,
    });
    followed.set(question, subscription);
  };

  const followNext = () => {
    reading = null;
    const next = waiting.shift();
    if (next !== undefined) return follow(next);
    if (!isWhole) tell({ is: 'whole' });
    isWhole = true;
  };

  const surroundings = liveQuery(() => Promise.all([articlesOn(db, id), curationsOn(db, id)])).subscribe({
    next: ([nowArticles, nowCurations]) => {
      articles = new Map(nowArticles.map((article) => [article.id, article]));
      curations = nowCurations;
      tell({ is: 'articles', articles: nowArticles });
      waiting = questions.map((question) => question.id);
      if (reading === null) followNext();
    },
    error: fail,
  });

  return () => {
    surroundings.unsubscribe();
    for (const subscription of followed.values()) subscription.unsubscribe();
  };
}
