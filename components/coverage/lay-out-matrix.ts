/** The coverage matrix that a view asks for. */
import { OUTCOMES, type Outcome } from '../../lib/core/checks/check';
import { ANY_QUESTION, filterArticles, filterRows } from '../../lib/core/coverage/filter-coverage';
import { holdsWords } from '../../lib/core/coverage/find-questions';
import type { Row } from '../../lib/core/coverage/row';
import { countAnswered, sortArticles } from '../../lib/core/coverage/sort-articles';
import type { TopicFacts } from '../../lib/core/topic/facts';
import { localText } from '../../lib/core/topic/local-text';
import { language } from '../../locales/say';
import { columnsOf, countRows, linesOf, type Column, type Line, type SourcedArticle } from './lay-out';
import type { MatrixView } from './matrix-view';

/** What is shown, and how much there is in all. */
export interface MatrixLayout {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  /** How many of the first columns are pinned. */
  readonly pinned: number;
  readonly questionsShown: number;
  /** Questions that any article answers. */
  readonly questionsAnswered: number;
  /** In how many of these some answer comes to an outcome. */
  readonly counts: ReadonlyMap<Outcome, number>;
  /** How many of these several articles answer on one word. */
  readonly onOneWord: number;
}

/** The columns of all articles in the order that the view asks for, the pinned ones first. */
export function orderColumns(
  articles: readonly SourcedArticle[],
  rows: ReadonlyMap<string, Row>,
  { order, pins }: Pick<MatrixView, 'order' | 'pins'>,
): Column[] {
  const answered = countAnswered(rows.values());
  return columnsOf(sortArticles(articles, order, answered), pins, answered);
}

/**
 * Lays out what the view asks for. Pinned articles are shown whatever the filters say, as they are there to be compared with the others.
 * @param all columns of all articles, as of {@link orderColumns}
 */
export function layOutMatrix(
  topic: TopicFacts,
  all: readonly Column[],
  rows: ReadonlyMap<string, Row>,
  view: Omit<MatrixView, 'claim' | 'chosen'>,
): MatrixLayout {
  const articles = all.map(({ article }) => article);
  const wanted = new Set(
    filterArticles(articles, {
      from: view.from,
      to: view.to,
      publishers: setOf(view.publisher),
      languages: setOf(view.language),
      readHere: view.readHere,
    }).map(({ id }) => id),
  );
  const isPinned = ({ id }: Column) => view.pins.includes(id);
  const columns = all.filter((column) => wanted.has(column.id) || isPinned(column));
  const answered = filterRows(topic, rows, new Set(articles.map(({ id }) => id)), ANY_QUESTION);
  const shown = filterRows(topic, rows, new Set(columns.map(({ id }) => id)), {
    outcomes: new Set(view.outcomes),
    oneOrigin: view.oneOrigin,
    missingIn: articles.some(({ id }) => id === view.missingIn) ? view.missingIn : null,
    groups: setOf(view.group),
  }).filter(holds(topic, view.words));
  return {
    columns,
    lines: linesOf(topic, shown, view.folds),
    pinned: columns.filter(isPinned).length,
    questionsShown: shown.length,
    questionsAnswered: answered.length,
    counts: new Map(OUTCOMES.map((outcome) => [outcome, countRows(answered, outcome)])),
    onOneWord: answered.filter((row) => row.origins === 1 && row.articles > 1).length,
  };
}

function holds(topic: TopicFacts, words: string): (row: Row) => boolean {
  const isFound = holdsWords(words);
  return ({ question }) => {
    const text = topic.questionsById.get(question)?.text;
    return text !== undefined && isFound(localText(text, language));
  };
}

function setOf(value: string | null): ReadonlySet<string> {
  return new Set(value === null ? [] : [value]);
}
