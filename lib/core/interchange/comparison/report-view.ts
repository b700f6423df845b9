/** A comparison as one reads it: question by question, value by value, and a cell for each article. */
import type { Outcome } from '../../checks/check';
import { standingClaims, type StandingClaim } from '../../claims/standing-claims';
import type { ArticleRecord, RowRecord, ComparisonDocument } from './comparison';
import { groupBy } from '../../group-by';

/** An article with the number by which the report refers to it. */
export interface ShownArticle extends ArticleRecord {
  /** From 1 on, in the order of the columns. */
  readonly number: number;
}

/** An answer and whose it is. */
export interface ShownAnswer {
  readonly claim: StandingClaim;
  readonly article: ShownArticle;
  readonly outcome: Outcome;
  /** What it would come to if nobody denied it; null when nobody does. */
  readonly beside: Outcome | null;
  /** In how many passages the article says so. */
  readonly passages: number;
}

/** Answers that are the same and put in the same way. */
export interface ShownValue {
  readonly first: ShownAnswer;
  readonly answers: readonly ShownAnswer[];
}

/** What one article says to a question. */
export interface ShownCell {
  readonly answers: readonly ShownAnswer[];
  /** Its answers to other questions that deny this one. */
  readonly denials: readonly ShownAnswer[];
}

/** A question with what is answered. */
export interface ShownQuestion {
  readonly id: string;
  readonly text: string;
  readonly group: string;
  /** How many values on how many origins' word, in how many articles; zeroes where nobody answers. */
  readonly summary: Pick<RowRecord, 'values' | 'origins' | 'articles'>;
  /** In the order in which they first come. */
  readonly values: readonly ShownValue[];
  readonly denials: readonly ShownAnswer[];
  /** What each article says that answers or denies it, by its id. */
  readonly cells: ReadonlyMap<string, ShownCell>;
  /** Articles that neither answer nor deny it. */
  readonly silent: readonly ShownArticle[];
}

/** A comparison to be read. */
export interface ReportView {
  readonly document: ComparisonDocument;
  readonly articles: readonly ShownArticle[];
  /** By group, in the order of the questions. */
  readonly groups: readonly { readonly title: string; readonly questions: readonly ShownQuestion[] }[];
  readonly originNames: ReadonlyMap<string, string>;
}

/** Joins a comparison's rows to its claims and articles. An answer whose claim or article is not in it is left out. */
export function reportView(document: ComparisonDocument): ReportView {
  const articles = document.articles.map((article, i): ShownArticle => ({ ...article, number: i + 1 }));
  const join = joiner(articles, document);
  const rows = new Map(document.rows.map((row) => [row.question, row]));
  const groups: { title: string; questions: ShownQuestion[] }[] = [];
  for (const question of document.questions) {
    const shown = shownQuestion(question, rows.get(question.id), articles, join);
    const group = groups.find(({ title }) => title === question.group);
    if (group) group.questions.push(shown);
    else groups.push({ title: question.group, questions: [shown] });
  }
  return {
    document,
    articles,
    groups,
    originNames: new Map(document.origins.map(({ id, name }) => [id, name])),
  };
}

type Joiner = (held: RowRecord['answers']) => ShownAnswer[];

function joiner(articles: readonly ShownArticle[], { claims, curations }: ComparisonDocument): Joiner {
  const articlesById = new Map(articles.map((article) => [article.id, article]));
  const standing = new Map(standingClaims(claims, curations).map((claim) => [claim.id, claim]));
  return (held) =>
    held.flatMap(({ claim: id, outcome, beside, passages }) => {
      const claim = standing.get(id);
      const article = claim && articlesById.get(claim.article);
      return claim && article ? [{ claim, article, outcome, beside, passages }] : [];
    });
}

function shownQuestion(
  question: ComparisonDocument['questions'][number],
  row: RowRecord | undefined,
  articles: readonly ShownArticle[],
  join: Joiner,
): ShownQuestion {
  const answers = join(row?.answers ?? []);
  const denials = join(row?.denials ?? []);
  const heard = new Set([...answers, ...denials].map(({ article }) => article.id));
  return {
    ...question,
    summary: { values: row?.values ?? 0, origins: row?.origins ?? 0, articles: row?.articles ?? 0 },
    values: valuesOf(answers),
    denials,
    cells: cellsOf(answers, denials),
    silent: articles.filter(({ id }) => !heard.has(id)),
  };
}

function cellsOf(
  answers: readonly ShownAnswer[],
  denials: readonly ShownAnswer[],
): ReadonlyMap<string, ShownCell> {
  const cells = new Map<string, { answers: ShownAnswer[]; denials: ShownAnswer[] }>();
  const cellOf = ({ article: { id } }: ShownAnswer) => {
    const cell = cells.get(id) ?? { answers: [], denials: [] };
    cells.set(id, cell);
    return cell;
  };
  for (const answer of answers) cellOf(answer).answers.push(answer);
  for (const denial of denials) cellOf(denial).denials.push(denial);
  return cells;
}

function valuesOf(answers: readonly ShownAnswer[]): ShownValue[] {
  const byValue = groupBy(answers, ({ claim: { display, modality, polarity }, outcome, beside }) =>
    JSON.stringify([display, modality === 'reported' ? 'asserted' : modality, polarity, outcome, beside]),
  );
  return [...byValue.values()].map((all) => ({ first: all[0], answers: all }));
}
