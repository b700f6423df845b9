/** What others report, and an article, or a publisher in all its articles, does not. */
import type { Article } from '../claims/claim';
import { tellWhen, type When } from './omissions-dates';
import { countOriginsOf, type Copies } from './omissions-origins';
import type { Answer, Row } from './row';

/** An article with the sketch of its text, by which copies of it are known. */
export interface KnownArticle extends Article {
  readonly fingerprint: readonly number[];
}

/** All articles on a topic, and which are copies of each other (`findCopies`). */
export interface KnownArticles {
  readonly byId: ReadonlyMap<string, KnownArticle>;
  readonly copies: Copies;
}

/** One article that reports what is missing. */
export interface Report {
  readonly article: KnownArticle;
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
 * The questions that none of `subject` answers and others do, the most widely reported first: by independent origins, then by articles.
 * The subject itself, and what is the same article under another address, are no others.
 * @param subject one article, or all those of a publisher; their ids
 */
export function findOmissions(
  rows: Iterable<Row>,
  articles: KnownArticles,
  subject: ReadonlySet<string>,
): Omission[] {
  const own = [...subject].flatMap((id) => articles.byId.get(id) ?? []);
  const same = sameAs(articles, own);
  return [...rows]
    .filter(({ answers }) => !answers.some(({ article }) => subject.has(article)))
    .flatMap((row) => omissionIn(row, articles, own, same) ?? [])
    .sort((a, b) => b.origins - a.origins || b.reports.length - a.reports.length);
}

/** Ids of the articles, and of what is the same article as one of them: its text, under the same publisher or one that is not stated. */
function sameAs({ byId, copies }: KnownArticles, own: readonly KnownArticle[]): Set<string> {
  const same = new Set(own.map(({ id }) => id));
  for (const { id, publisher } of own)
    for (const copy of copies.get(id) ?? []) {
      const other = byId.get(copy)?.publisher ?? null;
      if (publisher === null || other === null || publisher === other) same.add(copy);
    }
  return same;
}

function omissionIn(
  { question, answers, denials }: Row,
  articles: KnownArticles,
  own: readonly KnownArticle[],
  same: ReadonlySet<string>,
): Omission | null {
  const others = answers.filter(({ article }) => !same.has(article) && articles.byId.has(article));
  if (others.length === 0) return null;
  const told = new Map<string, Answer[]>();
  for (const answer of others) {
    const known = told.get(answer.article);
    if (known) known.push(answer);
    else told.set(answer.article, [answer]);
  }
  const { couldHave, when, whenOf } = tellWhen(
    own.map(({ published }) => published),
    [...told.keys()].map((id) => articles.byId.get(id)?.published ?? null),
  );
  const reports = [...told].flatMap(([id, given]): Report[] => {
    const article = articles.byId.get(id);
    return article ? [{ article, answers: given, when: whenOf(article.published) }] : [];
  });
  return {
    question,
    reports: reports.sort(byDate),
    origins: countOriginsOf(others, articles.byId, articles.copies),
    couldHave,
    when,
    denials: denials.filter(({ article }) => own.some(({ id }) => id === article)),
  };
}

function byDate({ article: a }: Report, { article: b }: Report): number {
  if (a.published === b.published) return 0;
  if (a.published === null || b.published === null) return a.published === null ? 1 : -1;
  return a.published < b.published ? -1 : 1;
}
