/** What of a topic's coverage is looked at: some of its articles, and some of its questions. */
import type { Outcome } from '../checks/check';
import type { Article } from '../claims/claim';
import type { Source } from '../claims/source';
import type { TopicFacts } from '../topic/facts';
import type { Answer, Row } from './row';

/** Stands for what an article does not state, among publishers and languages. */
export const NOT_STATED = '';

/** What is asked of articles. */
export interface ArticleFilter {
  /** First and last day of publication, ISO days, both inclusive; null is open. An article that states no date is in no range. */
  readonly from: string | null;
  readonly to: string | null;
  /** Of these publishers ({@link NOT_STATED} for none stated); empty for any. */
  readonly publishers: ReadonlySet<string>;
  /** In these languages, as publishers. */
  readonly languages: ReadonlySet<string>;
  /** Whether only those that were read here: not what a topic pack or an imported comparison tells of an article. */
  readonly readHere: boolean;
}

/** What is asked of questions. */
export interface QuestionFilter {
  /** Some answer comes to one of these, be it behind a denial; empty for any. "Only differing" is `differs` alone, "only denied" is `denied` alone. */
  readonly outcomes: ReadonlySet<Outcome>;
  /** Several articles answer it, all on the word of one origin. */
  readonly oneOrigin: boolean;
  /** Others answer it and this article (an id) does not; null for any. */
  readonly missingIn: string | null;
  /** Of these groups of the topic's; empty for any. */
  readonly groups: ReadonlySet<string>;
}

/** Lets every article through. */
export const ANY_ARTICLE: ArticleFilter = {
  from: null,
  to: null,
  publishers: new Set(),
  languages: new Set(),
  readHere: false,
};
/** Lets every question through that somebody answers. */
export const ANY_QUESTION: QuestionFilter = {
  outcomes: new Set(),
  oneOrigin: false,
  missingIn: null,
  groups: new Set(),
};

/** What of an article it takes to filter it. */
export interface FilteredArticle extends Pick<Article, 'id' | 'publisher' | 'published' | 'language'> {
  readonly source: Source;
}

/** Whether an article was read here, in a page or from a file. */
export function isReadHere({ source }: { readonly source: Source }): boolean {
  return source === 'page' || source === 'reader';
}

/** The articles that fit, in their order. */
export function filterArticles<A extends FilteredArticle>(
  articles: readonly A[],
  { from, to, publishers, languages, readHere }: ArticleFilter,
): A[] {
  return articles.filter(
    ({ publisher, published, language, source }) =>
      isAmong(publishers, publisher) &&
      isAmong(languages, language) &&
      isPublishedIn(published, from, to) &&
      (!readHere || isReadHere({ source })),
  );
}

function isAmong(wanted: ReadonlySet<string>, stated: string | null): boolean {
  return wanted.size === 0 || wanted.has(stated ?? NOT_STATED);
}

/** A month or a year is in a range that holds any of its days. */
function isPublishedIn(published: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  if (published === null) return false;
  const stated = published.slice(0, 'YYYY-MM-DD'.length);
  return (
    (from === null || stated >= from.slice(0, stated.length)) &&
    (to === null || stated <= to.slice(0, stated.length))
  );
}

/**
 * The rows that fit, in the order of the topic's questions. What an answer comes to, and on how many origins a row rests, is told of
 * all coverage, as everywhere; which rows are shown depends on the answers of the articles looked at only.
 * @param shown the ids of the articles that are looked at
 */
export function filterRows(
  topic: TopicFacts,
  rows: ReadonlyMap<string, Row>,
  shown: ReadonlySet<string>,
  filter: QuestionFilter,
): Row[] {
  return topic.pack.questions.flatMap(({ id, group }) => {
    const row = rows.get(id);
    if (!row || (filter.groups.size > 0 && !filter.groups.has(group))) return [];
    return isWanted(row, shown, filter) ? [row] : [];
  });
}

function isWanted(row: Row, shown: ReadonlySet<string>, filter: QuestionFilter): boolean {
  const { outcomes, oneOrigin, missingIn } = filter;
  if (oneOrigin && (row.origins !== 1 || row.articles < 2)) return false;
  if (missingIn !== null && row.answers.some(({ article }) => article === missingIn)) return false;
  if (outcomes.size > 0 && !hasOutcome(row, shown, outcomes)) return false;
  const isShown = ({ article }: { article: string }) => article !== missingIn && shown.has(article);
  return row.answers.some(isShown) || row.denials.some(isShown);
}

function hasOutcome(row: Row, shown: ReadonlySet<string>, outcomes: ReadonlySet<Outcome>): boolean {
  // Nobody need answer what is denied.
  if (outcomes.has('denied') && row.denials.some(({ article }) => shown.has(article))) return true;
  const isPossible = [...outcomes].some((outcome) => row.outcomes.has(outcome));
  // Asked of each of a hundred thousand answers: without a list for any.
  const comesTo = ({ outcome, beside }: Answer) =>
    outcomes.has(outcome) || (beside !== null && outcomes.has(beside));
  return isPossible && row.answers.some((answer) => comesTo(answer) && shown.has(answer.article));
}
