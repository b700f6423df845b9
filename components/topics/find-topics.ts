import { fold } from '../../lib/core/text/fold';
import type { TopicEntry } from './topic-entry';

/** Puts topics into the order of the list: the latest event first, those of the same days by their titles. */
export function inOrder(topics: readonly TopicEntry[]): TopicEntry[] {
  return topics.toSorted(
    (a, b) => (a.days.to < b.days.to ? 1 : a.days.to > b.days.to ? -1 : 0) || a.title.localeCompare(b.title),
  );
}

/** The topics in whose title, description or author all words of the query stand, letter case and marks aside. */
export function findTopics(topics: readonly TopicEntry[], query: string): readonly TopicEntry[] {
  const wanted = fold(query).folded.split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return topics;
  return topics.filter(({ title, description, author, id }) => {
    const text = fold([title, description, author ?? '', id].join(' ')).folded;
    return wanted.every((word) => text.includes(word));
  });
}
