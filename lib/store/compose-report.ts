import { standingClaims } from '../core/claims/standing-claims';
import { indexArticles } from '../core/coverage/article-index';
import { compareAnswers, questionsDenying } from '../core/coverage/compare-answers';
import type { Row } from '../core/coverage/row';
import { composeComparison } from '../core/interchange/comparison/compose-comparison';
import type { ComparisonDocument } from '../core/interchange/comparison/comparison';
import type { TopicFacts } from '../core/topic/facts';
import type { CrossreadDb } from './db';

/** What a report is to be of. */
export interface ReportChoice {
  /** Ids, in the order of the columns. */
  readonly articles: readonly string[];
  /** Ids, in the order of the rows. */
  readonly questions: readonly string[];
  /** Ids of questions that have no row, but what the reader said of claims on them comes along: what was rejected must not come back elsewhere. */
  readonly besides?: readonly string[];
  /** Whether the kept texts come with it. */
  readonly texts: boolean;
}

/** What a report says besides the store. */
export interface ReportFacts {
  /** When it is made, ISO 8601. */
  readonly made: string;
  /** The language of titles and questions, BCP 47. */
  readonly language: string;
}

/**
 * The comparison of some articles' answers to some questions, as a record that can be written to a file. The answers are held against each
 * other only: a report counts what is in it, and comes to the same wherever it is brought in.
 * @param onProgress told how many questions are compared, before each
 */
export async function composeReport(
  db: CrossreadDb,
  topic: TopicFacts,
  choice: ReportChoice,
  facts: ReportFacts,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<ComparisonDocument> {
  const { articles: ids, questions } = choice;
  const tables = [db.articles, db.claims, db.curations, db.snapshots];
  const [found, claims, curations, texts] = await db.transaction('r', tables, () =>
    Promise.all([
      db.articles.bulkGet([...ids]),
      db.claims
        .where('article')
        .anyOf([...ids])
        .and((claim) => claim.topic === topic.pack.id)
        .toArray(),
      db.curations.where('topic').equals(topic.pack.id).toArray(),
      choice.texts ? db.snapshots.bulkGet([...ids]) : [],
    ]),
  );
  const articles = found.flatMap((article) => article ?? []);
  const chosen = new Set(ids);
  const said = curations.filter(({ article }) => chosen.has(article));
  const standing = standingClaims(claims, said);
  const index = indexArticles(articles);
  const rows = new Map<string, Row>();
  for (const [done, question] of questions.entries()) {
    onProgress(done, questions.length);
    const asked = new Set([question, ...questionsDenying(topic, question)]);
    const answers = standing.filter((claim) => asked.has(claim.question));
    rows.set(question, compareAnswers(topic, question, answers, index));
  }
  const kept = texts.flatMap((text) => text ?? []);
  return composeComparison({
    topic,
    articles,
    questions,
    besides: choice.besides ?? [],
    claims,
    curations: said,
    rows,
    texts: kept,
    ...facts,
  });
}
