import { onDemand } from '../../lib/core/on-demand';
import type { TopicFacts } from '../../lib/core/topic/facts';
import { localText } from '../../lib/core/topic/local-text';
import { language as ours } from '../../locales/say';
import { t } from '../../locales/t-matrix';
import { languageName, shortNameOfColumn, type Column } from './lay-out';
import type { Choice, Choices } from './MoreFilters';

/** The groups of a topic's questions, by their titles. */
export function groupChoicesOf({ pack }: TopicFacts): Choice[] {
  return pack.groups.map(({ id, title }) => [id, localText(title, ours)]);
}

/** What there is to choose from in a topic's coverage: of thousands of articles it takes a while to name them. @param columns of all its articles */
export function choicesOf(columns: readonly Column[]): Choices {
  const articles = columns.map(({ article }) => article);
  return {
    publishers: named(
      articles.map(({ publisher }) => publisher ?? ''),
      (publisher) => (publisher === '' ? t('noPublisher') : publisher),
    ),
    languages: named(
      articles.map(({ language }) => language ?? ''),
      languageName,
    ),
    articles: columns.map((column) => [column.id, shortNameOfColumn(column)] as const),
  };
}

function named(values: readonly string[], nameOf: (value: string) => string): Choice[] {
  return [...new Set(values)]
    .map((value): Choice => [value, nameOf(value)])
    .sort(([, a], [, b]) => collator().compare(a, b));
}

const collator = onDemand(() => new Intl.Collator(ours, { sensitivity: 'base' }));
