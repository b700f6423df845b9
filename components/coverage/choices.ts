import type { TopicFacts } from '../../lib/core/topic/facts';
import { localText } from '../../lib/core/topic/local-text';
import { language as ours } from '../../locales/say';
import { t } from '../../locales/t-matrix';
import { languageName, shortNameOfColumn, type Column } from './lay-out';
import type { Choices } from './MoreFilters';

/** What there is to choose from in a topic's coverage. @param columns of all its articles */
export function choicesOf({ pack }: TopicFacts, columns: readonly Column[]): Choices {
  const articles = columns.map(({ article }) => article);
  return {
    groups: pack.groups.map(({ id, title }) => [id, localText(title, ours)] as const),
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

function named(values: readonly string[], nameOf: (value: string) => string): [string, string][] {
  return [...new Set(values)]
    .map((value): [string, string] => [value, nameOf(value)])
    .sort(([, a], [, b]) => collator.compare(a, b));
}

const collator = new Intl.Collator(ours, { sensitivity: 'base' });
