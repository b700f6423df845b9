/** The comparison of a topic, read question by question and kept up with the store. */
import { liveQuery, type Subscription } from 'dexie';
import type { Curation } from '../core/claims/curation';
import { indexArticles, type ArticleIndex } from '../core/coverage/article-index';
import { compareAnswers, questionsDenying } from '../core/coverage/compare-answers';
import type { Row } from '../core/coverage/row';
import { messageOf } from '../core/message-of';
import type { TopicFacts } from '../core/topic/facts';
import { answersTo, questionsBeside } from './answers';
import { articlesOn, curationsOn } from './coverage';
import type { CrossreadDb, StoredArticle } from './db';
import { changedArticles, questionsOfChanged, questionsSaidOf } from './what-changed';

/** What is told of a comparison that is followed. */
export type ComparisonNews =
  /** All articles on the topic; first of all, and whenever one of them changed. */
  | { readonly is: 'articles'; readonly articles: readonly StoredArticle[] }
  /** A question was compared, for the first time or anew; null when nobody answers it. */
  | { readonly is: 'row'; readonly question: string; readonly row: Row | null }
  /** Every question was compared once. */
  | { readonly is: 'whole' }
  | { readonly is: 'failed'; readonly why: string };

/** How many questions are read at once: while one is compared, the store fetches the next. */
const AT_ONCE = 3;

/**
 * Compares a topic's questions, about in the order of its pack, and from then on each one whose answers change in any part of the
 * extension: the others are not read again.
 * @param tell called for each news, never before this returns
 * @returns ends it
 */
export function followComparison(
  db: CrossreadDb,
  topic: TopicFacts,
  tell: (news: ComparisonNews) => void,
): () => void {
  const { id } = topic.pack;
  const asked = new Map(
    topic.pack.questions.map(({ id: question }) => [
      question,
      [question, ...questionsDenying(topic, question)],
    ]),
  );
  const followed = new Map<string, Subscription>();
  const waiting = new Set<string>();
  const reading = new Set<string>();
  let articles: readonly StoredArticle[] | null = null;
  let index: ArticleIndex = new Map();
  let curations: readonly Curation[] | null = null;
  let isWhole = false;
  let isEnded = false;

  const fail = (error: unknown) => tell({ is: 'failed', why: messageOf(error) });

  const follow = (question: string, questions: readonly string[]) => {
    reading.add(question);
    const query = () => answersTo(db, id, questions, curations ?? []);
    const subscription = liveQuery(query).subscribe({
      next: (claims) => {
        const row = compareAnswers(topic, question, claims, index);
        tell({ is: 'row', question, row: row.answers.length + row.denials.length > 0 ? row : null });
        if (reading.delete(question)) followMore();
      },
      error: fail,
    });
    followed.set(question, subscription);
  };

  const followMore = () => {
    if (!articles || !curations || isEnded) return;
    for (const question of waiting) {
      if (reading.size >= AT_ONCE) return;
      waiting.delete(question);
      follow(question, asked.get(question) ?? [question]);
    }
    if (isWhole || reading.size > 0) return;
    isWhole = true;
    tell({ is: 'whole' });
  };

  /** @param isAffected whether what changed has to do with one of these questions */
  const compareAnew = (isAffected: (questions: ReadonlySet<string>) => boolean) => {
    for (const [question, questions] of asked) {
      if (!isAffected(questionsBeside(questions, curations ?? []))) continue;
      followed.get(question)?.unsubscribe();
      reading.delete(question);
      waiting.add(question);
    }
    followMore();
  };

  const surroundings = [
    liveQuery(() => articlesOn(db, id)).subscribe({
      next: (now) => {
        const changed = articles && changedArticles(articles, now);
        articles = now;
        tell({ is: 'articles', articles: now });
        if (changed?.length === 0) return;
        index = indexArticles(now);
        if (!changed) return compareAnew(() => true);
        questionsOfChanged(db, changed).then((questions) => {
          if (!isEnded) compareAnew((beside) => !questions || questions.some((one) => beside.has(one)));
        }, fail);
      },
      error: fail,
    }),
    liveQuery(() => curationsOn(db, id)).subscribe({
      next: (now) => {
        const questions = curations && questionsSaidOf(curations, now);
        curations = now;
        if (questions) compareAnew((beside) => questions.some((one) => beside.has(one)));
        else followMore();
      },
      error: fail,
    }),
  ];

  return () => {
    isEnded = true;
    for (const subscription of [...surroundings, ...followed.values()]) subscription.unsubscribe();
  };
}
