/** The coverage matrix as lines down and columns across. */
import type { Outcome } from '../../lib/core/checks/check';
import { OUTCOMES } from '../../lib/core/checks/check';
import type { Article } from '../../lib/core/claims/claim';
import type { Source } from '../../lib/core/claims/standing-claims';
import { isReadHere } from '../../lib/core/coverage/filter-coverage';
import type { Row } from '../../lib/core/coverage/row';
import { onDemand } from '../../lib/core/on-demand';
import type { TopicFacts } from '../../lib/core/topic/facts';
import { localText } from '../../lib/core/topic/local-text';
import { formatDate } from '../../locales/format-date';
import { language as ours } from '../../locales/say';
import { t } from '../../locales/t-matrix';

/** An article of which one knows where it comes from. */
export interface SourcedArticle extends Article {
  readonly source: Source;
}

/** An article at the head of a column. */
export interface Column {
  readonly id: string;
  readonly article: SourcedArticle;
  /** Its publisher, or its short title when it states none. */
  readonly name: string;
  /** How many questions it answers. */
  readonly answered: number;
  /** Which one it is of those that look the same at the head of a column; null when there is no other. */
  readonly twin: number | null;
}

/** A group's heading or a question, in the order from top to bottom. */
export type Line =
  | {
      readonly is: 'group';
      readonly id: string;
      readonly title: string;
      readonly isFolded: boolean;
      readonly questions: number;
      /** What its answers come to, and in how many of its questions. */
      readonly outcomes: readonly (readonly [Outcome, number])[];
    }
  | { readonly is: 'question'; readonly id: string; readonly text: string; readonly row: Row };

const SHORT = 48;

/**
 * The articles as columns, in their order; those pinned first, in the order in which they were pinned.
 * @param answered as of lib/core/coverage/sort-articles countAnswered
 */
export function columnsOf(
  articles: readonly SourcedArticle[],
  pins: readonly string[],
  answered: ReadonlyMap<string, number>,
): Column[] {
  const seen = new Map<string, number>();
  const faces = articles.map((article) =>
    [article.publisher, article.title, article.published?.slice(0, 10)].join('\n'),
  );
  const many = new Map<string, number>();
  for (const face of faces) many.set(face, (many.get(face) ?? 0) + 1);
  const columns = articles.map((article, i): Column => {
    const face = faces[i] ?? '';
    const nth = (seen.get(face) ?? 0) + 1;
    seen.set(face, nth);
    return {
      id: article.id,
      article,
      name: article.publisher ?? shorten(article.title),
      answered: answered.get(article.id) ?? 0,
      twin: (many.get(face) ?? 0) > 1 ? nth : null,
    };
  });
  const pinned = pins.flatMap((pin) => columns.find(({ id }) => id === pin) ?? []);
  return [...pinned, ...columns.filter(({ id }) => !pins.includes(id))];
}

/** A column's article in words, as a heading says it aloud. */
export function nameOfColumn(column: Column, questions: number): string {
  const { article, answered, twin } = column;
  const name = t('columnName', {
    publisher: article.publisher ?? t('noPublisher'),
    title: article.title,
    date: dateOf(article),
    language: languageName(article.language),
    answered: t('answeredInWords', { n: answered, all: questions }),
    known: knownFrom(article),
  });
  return twin === null ? name : `${name}, ${t('twin', { n: twin })}`;
}

/** Where what is known of an article comes from: it was read here, or others tell of it. */
export function knownFrom(article: SourcedArticle): string {
  if (article.source === 'import') return t('imported');
  return t(isReadHere(article) ? 'readHere' : 'fromTopic');
}

/** A column's article as short as one can tell it from the others. */
export function shortNameOfColumn(column: Column): string {
  const known = shortNames.get(column);
  if (known !== undefined) return known;
  const { name, twin, article } = column;
  const date = dateOf(article);
  const said = twin === null ? `${name}, ${date}` : `${name}, ${date}, ${t('twin', { n: twin })}`;
  shortNames.set(column, said);
  return said;
}

/** Every cell says the name of its column. */
const shortNames = new WeakMap<Column, string>();

const names = onDemand(() => new Intl.DisplayNames([ours], { type: 'language' }));

/** A language in words; that it is unknown when it is null. */
export function languageName(language: string | null): string {
  if (language === null || language === '') return t('noLanguage');
  try {
    return names().of(language) ?? language;
  } catch (error) {
    // What a page states as its language need not be one.
    if (error instanceof RangeError) return language;
    throw error;
  }
}

/** The rows under the headings of their groups, in the topic's order; a folded group's heading stands alone. */
export function linesOf(topic: TopicFacts, rows: readonly Row[], folds: readonly string[]): Line[] {
  return topic.pack.groups.flatMap(({ id, title }): Line[] => {
    const questions = rows.flatMap((row): (Line & { is: 'question' })[] => {
      const question = topic.questionsById.get(row.question);
      if (question?.group !== id) return [];
      return [{ is: 'question', id: question.id, text: localText(question.text, ours), row }];
    });
    if (questions.length === 0) return [];
    const isFolded = folds.includes(id);
    const head: Line = {
      is: 'group',
      id,
      title: localText(title, ours),
      isFolded,
      questions: questions.length,
      outcomes: outcomesOf(questions.map(({ row }) => row)),
    };
    return isFolded ? [head] : [head, ...questions];
  });
}

function outcomesOf(rows: readonly Row[]): [Outcome, number][] {
  return OUTCOMES.map((outcome): [Outcome, number] => [outcome, countRows(rows, outcome)]).filter(
    ([, n]) => n > 0,
  );
}

/** How many of the rows come to an outcome. */
export function countRows(rows: readonly Row[], outcome: Outcome): number {
  return rows.filter((row) => row.outcomes.has(outcome) || (outcome === 'denied' && row.denials.length > 0))
    .length;
}

/** When an article was published, in words. @param month `short` where there is little room */
export function dateOf({ published }: Article, month: 'long' | 'short' = 'long'): string {
  return (published === null ? null : formatDate(published, month)) ?? t('noDate');
}

function shorten(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT).trimEnd()}…`;
}
