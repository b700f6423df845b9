/** Which articles and questions a report is on. */
import type { MatrixView } from '../../../components/coverage/matrix-view';
import type { QuestionChoice } from '../../../components/report/report-options';
import { filterArticles } from '../../../lib/core/coverage/filter-coverage';
import type { Row } from '../../../lib/core/coverage/row';
import { countAnswered, sortArticles } from '../../../lib/core/coverage/sort-articles';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import type { StoredArticle } from '../../../lib/store/db';

/** What of the matrix an address asks for concerns articles. */
type Asked = Pick<MatrixView, 'pins' | 'from' | 'to' | 'publisher' | 'language' | 'readHere' | 'order'>;

/** Whether an address asks for some articles. */
export function isArticleAsked(asked: Asked): boolean {
  return asked.pins.length > 0 || isFilterAsked(asked);
}

function isFilterAsked({ from, to, publisher, language, readHere }: Omit<Asked, 'pins' | 'order'>): boolean {
  return readHere || [from, to, publisher, language].some((value) => value !== null);
}

/** All articles in the order of the matrix: the pinned ones first. */
export function articlesInOrder(
  articles: readonly StoredArticle[],
  rows: ReadonlyMap<string, Row>,
  { order, pins }: Asked,
): StoredArticle[] {
  const sorted = sortArticles(articles, order, countAnswered(rows.values()));
  const pinned = pins.flatMap((id) => sorted.find((article) => article.id === id) ?? []);
  return [...pinned, ...sorted.filter(({ id }) => !pins.includes(id))];
}

/** Those that an address asks for: the pinned ones where only pins are asked for, else what the filters let through, and the pinned ones. */
export function articlesAsked(articles: readonly StoredArticle[], asked: Asked): StoredArticle[] {
  const { pins, from, to, publisher, language, readHere } = asked;
  const isPinned = ({ id }: StoredArticle) => pins.includes(id);
  if (!isFilterAsked(asked)) return articles.filter(isPinned);
  const filter = { from, to, publishers: setOf(publisher), languages: setOf(language), readHere };
  const wanted = new Set(filterArticles(articles, filter));
  return articles.filter((article) => isPinned(article) || wanted.has(article));
}

function setOf(value: string | null): ReadonlySet<string> {
  return new Set(value === null ? [] : [value]);
}

/**
 * The questions of each choice, by their ids, in the order of the topic's groups as they stand in the matrix.
 * @param articles ids of the chosen ones
 * @param group only of this one; null for all
 */
export function questionsFor(
  { pack }: TopicFacts,
  rows: ReadonlyMap<string, Row>,
  articles: ReadonlySet<string>,
  group: string | null,
): Readonly<Record<QuestionChoice, readonly string[]>> {
  const groups = pack.groups.map(({ id }) => id);
  const all = pack.questions
    .filter((question) => group === null || question.group === group)
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
    .map(({ id }) => id);
  const told = (id: string) => (rows.get(id)?.answers ?? []).filter(({ article }) => articles.has(article));
  const isDenied = (id: string) => (rows.get(id)?.denials ?? []).some(({ article }) => articles.has(article));
  return {
    all,
    answered: all.filter((id) => told(id).length > 0 || isDenied(id)),
    differing: all.filter(
      (id) => told(id).some(({ outcome }) => outcome === 'differs' || outcome === 'denied') || isDenied(id),
    ),
  };
}
