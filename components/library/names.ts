import type { Annotation } from '../../lib/core/annotation/annotation';
import type { Facet } from '../../lib/core/annotation/facets';
import type { Grouping } from '../../lib/core/annotation/group-annotations';
import { formatDate } from '../../locales/format-date';
import { t, type LibraryMessageKey } from '../../locales/t-library';
import type { ColourNames } from '../annotations/colours';

/** What ids and addresses are called, as the store says. What it does not know is absent. */
export interface Names {
  readonly colours: ColourNames;
  /** Titles of topics, by id. */
  readonly topics: ReadonlyMap<string, string>;
  /** Claims in words, by id. */
  readonly claims: ReadonlyMap<string, string>;
  /** Titles of articles, by address. */
  readonly articles: ReadonlyMap<string, string>;
}

/** Titles of the articles that highlights are on, by address. */
export function titlesOf(annotations: readonly Annotation[]): ReadonlyMap<string, string> {
  return new Map(
    annotations.map(({ target, article }) => [target.source, article.title.trim() || target.source]),
  );
}

/** What a value of a facet is called. */
export function nameOfValue(facet: Facet, value: string, names: Names): string {
  if (facet === 'status') return statusName(value);
  if (facet === 'colour') return colourName(value, names);
  if (facet === 'topic') return names.topics.get(value) ?? value;
  if (facet === 'article') return names.articles.get(value) ?? value;
  return facet === 'month' ? (formatDate(value) ?? value) : value;
}

/** What a group is called; null where there is only one, without a name. */
export function nameOfGroup(by: Grouping, group: string, names: Names): string | null {
  if (by === 'none') return null;
  if (by === 'day') return formatDate(group) ?? group;
  if (group === '' && by === 'topic') return t('without.topic');
  if (group === '' && by === 'tag') return t('without.tag');
  return nameOfValue(by, group, names);
}

const STATUS_NAMES: Readonly<Record<string, LibraryMessageKey>> = {
  placed: 'status.placed',
  changed: 'status.changed',
  ambiguous: 'status.ambiguous',
  lost: 'status.lost',
  unseen: 'status.unseen',
  note: 'status.note',
};

function statusName(status: string): string {
  const key = STATUS_NAMES[status];
  return key === undefined ? status : t(key);
}

function colourName(colour: string, { colours }: Names): string {
  const names: Readonly<Record<string, string>> = colours;
  return names[colour] ?? colour;
}
