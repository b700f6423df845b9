import type { Labelled } from './load-corpus';
import { f1, share, type Measure, type Miss } from './measure';
import type { PackArticle } from './packs';
import * as v from 'valibot';

/** Of articles by name, which of the shipped topics they are about, and which others they speak of; for those labelled for one topic only. */
export const TopicLabelsSchema = v.record(
  v.string(),
  v.object({ about: v.nullable(v.string()), mentions: v.array(v.string()) }),
);
type TopicLabels = v.InferOutput<typeof TopicLabelsSchema>;

/** Where an article belongs, and where it went with all topics on. */
export interface Placed {
  readonly name: string;
  readonly about: string | null;
  /** Other topics of which it speaks; null where nobody said. */
  readonly mentions: readonly string[] | null;
  readonly chosen: string | null;
  readonly isAbout: boolean;
  readonly also: readonly string[];
}

/** Articles that were labelled for all topics. */
export function placedPackArticles(articles: readonly PackArticle[]): Placed[] {
  return articles.map(({ name, labels: { about, mentions }, reading: { best, also } }) => ({
    name,
    about,
    mentions,
    chosen: best?.topic.pack.id ?? null,
    isAbout: best?.analysis.relevance === 'about',
    also: also.map(({ topic }) => topic.pack.id),
  }));
}

/** Articles that were labelled for one topic; `known` says of some more. */
export function placedArticles(topic: string, articles: readonly Labelled[], known: TopicLabels): Placed[] {
  return articles.map(({ name, labels: { label }, standing }) => ({
    name,
    about: label === 'about' ? topic : null,
    mentions: label === 'mention' ? [topic] : null,
    ...standing,
    ...(Object.hasOwn(known, name) && known[name]),
  }));
}

/** How many articles are under the right topic: the one they are about, else one that they speak of, else none. */
export function measureConfusion(placed: readonly Placed[]): Measure[] {
  const wrong = placed.filter((one) => !isRight(one));
  const labelled = placed.filter(({ mentions }) => mentions !== null);
  const wanted = labelled.flatMap(({ name, mentions }) => (mentions ?? []).map((id) => `${name} ${id}`));
  const found = labelled.flatMap(({ name, also, chosen, isAbout }) =>
    [...also, ...(isAbout || chosen === null ? [] : [chosen])].map((id) => `${name} ${id}`),
  );
  const right = found.filter((one) => wanted.includes(one));
  const misses: Miss[] = [
    ...found.filter((one) => !right.includes(one)).map((what) => ({ of: 'no mention', what })),
    ...wanted.filter((one) => !right.includes(one)).map((what) => ({ of: 'not found', what })),
  ];
  return [
    {
      id: 'topics.right',
      label: 'articles not under a wrong topic, all packs on',
      value: share(placed.length - wrong.length, placed.length),
      goal: 98,
      cases: placed.length,
      misses: wrong.map(({ name, about, chosen }) => ({
        of: `${about ?? 'none'} taken for ${chosen ?? 'none'}`,
        what: name,
      })),
    },
    {
      id: 'topics.also',
      label: 'other topics that an article mentions, F1',
      value: wanted.length === 0 ? null : f1(right.length, found.length, wanted.length),
      goal: 80,
      cases: wanted.length,
      misses,
    },
  ];
}

function isRight({ about, mentions, chosen, isAbout }: Placed): boolean {
  if (about !== null) return chosen === about;
  return chosen === null || (!isAbout && (mentions?.includes(chosen) ?? false));
}

/** The table: a row for each topic that articles are about or only mention, a column for each that they went to. */
export function tableOf(placed: readonly Placed[], topics: readonly string[]): string {
  const rows = [...topics, ONLY, NONE];
  const columns = [...topics, NONE];
  const width = Math.max(...rows.map(({ length }) => length));
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell, i) => cell.padStart(columns[i]?.length ?? 0))].join('  ');
  const count = (row: string, column: string) =>
    placed.filter((one) => rowOf(one) === row && (one.chosen ?? NONE) === column).length;
  return [
    line('labelled \\ put under', columns),
    ...rows.map((row) =>
      line(
        row,
        columns.map((column) => String(count(row, column) || '·')),
      ),
    ),
  ].join('\n');
}

const ONLY = '(only mentions one)';
const NONE = '(none)';

function rowOf({ about, mentions }: Placed): string {
  return about ?? (mentions?.length ? ONLY : NONE);
}
