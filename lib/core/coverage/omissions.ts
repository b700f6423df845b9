/** What others report, and an article, or a publisher in all its articles, does not. */
import { countOrigins, type Covered } from '../checks/check-claims';
import type { Article } from '../claims/claim';
import type { ArticleIndex, IndexedArticle } from './article-index';
import { tellWhen, type When } from './omissions-dates';
import type { Answer, Row } from './row';
import { groupBy } from '../group-by';

/** One article that reports what is missing. */
export interface Report {
  readonly article: Article;
  /** Never empty. */
  readonly answers: readonly Answer[];
  /** When it came out, beside the article that lacks it; of a publisher, beside the last of its articles. */
  readonly when: When;
}

/** A question that others answer and the subject does not. */
export interface Omission {
  readonly question: string;
  /** In the order of their dates, those without one last. */
  readonly reports: readonly Report[];
  /** On how many independent words the reports rest: copies of one text are one, and so are articles that quote one and the same. */
  readonly origins: number;
  /** How many of the subject's articles came out after the first of the reports, and so could have had it. */
  readonly couldHave: number;
  /**
   * `before`: an article of the subject came out after the first report. `later`: all came out before any report. `unclear`: they came
   * out on one day, or dates are missing.
   */
  readonly when: 'before' | 'later' | 'unclear';
  /** What the subject says to deny an answer: it does speak of the matter. */
  readonly denials: readonly Answer[];
}

/**
 * Finds the questions that none of `subject` answers and others do, the most widely reported first: by independent origins, then by
 * articles. The subject itself, and what is the same article under another address, are no others. What it found in a row it remembers: rows
 * come one by one, and of very many articles each takes some milliseconds.
 * @param subject one article, or all those of a publisher; their ids
 */
export function omissionFinder(
  articles: ArticleIndex,
  subject: ReadonlySet<string>,
): (rows: Iterable<Row>) => Omission[] {
  const own = [...subject].flatMap((id) => articles.get(id) ?? []);
  const same = new Set(own.flatMap((article) => [...article.same]));
  const isOther = ({ article }: Answer) => {
    const place = articles.get(article)?.place;
    return place !== undefined && !same.has(place);
  };
  const known = new WeakMap<Row, Omission | null>();
  const lookIn = (row: Row): Omission | null => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const isAnswered = row.answers.some(({ article }) => subject.has(article));
    const found = isAnswered ? null : omissionIn(row, row.answers.filter(isOther), articles, own);
    known.set(row, found);
    return found;
  };
  return (rows) =>
    [...rows]
      .flatMap((row) => lookIn(row) ?? [])
      .sort((a, b) => b.origins - a.origins || b.reports.length - a.reports.length);
}

function omissionIn(
  { question, denials }: Row,
  others: readonly Answer[],
  articles: ArticleIndex,
  own: readonly IndexedArticle[],
): Omission | null {
  if (others.length === 0) return null;
  const told = groupBy(others, ({ article }) => article);
  const reporting = [...told].flatMap(([id, answers]) => {
    const article = articles.get(id)?.covered.article;
    return article ? [{ article, answers }] : [];
  });
  const { couldHave, when, whenOf } = tellWhen(
    own.map(({ covered }) => covered.article.published),
    reporting.map(({ article }) => article.published),
  );
  return {
    question,
    reports: reporting
      .map(({ article, answers }): Report => ({ article, answers, when: whenOf(article.published) }))
      .sort(byDate),
    origins: countOriginsOf(others, articles),
    couldHave,
    when,
    denials: denials.filter(({ article }) => own.some(({ covered }) => covered.article.id === article)),
  };
}

/** As everywhere (check-claims), with what the index knows of copies. */
function countOriginsOf(answers: readonly Answer[], articles: ArticleIndex): number {
  const isCopy = ({ article: { id } }: Covered, counted: ReadonlySet<Covered>) =>
    articles.get(id)?.copies.some((copy) => counted.has(copy)) ?? false;
  const told = answers.flatMap((claim) => {
    const coverage = articles.get(claim.article)?.covered;
    return coverage ? [{ coverage, claim }] : [];
  });
  return countOrigins(told, isCopy);
}

function byDate({ article: a }: Report, { article: b }: Report): number {
  if (a.published === b.published) return 0;
  if (a.published === null || b.published === null) return a.published === null ? 1 : -1;
  return a.published < b.published ? -1 : 1;
}
