import { topicOf } from '../core/annotation/annotation';
import type { CrossreadDb, StoredTopic } from './db';
import { topicStamps } from './topic-stamps';

/** By what database, and by stamp, what was read of it: a pack may have megabytes, and every room of the desk asks for the topics. */
const held = new WeakMap<CrossreadDb, ReadonlyMap<string, StoredTopic>>();

/** Every topic in the store, by id. One that did not change since it was asked for last is the same object, and is not read again. */
export function allTopics(db: CrossreadDb): Promise<StoredTopic[]> {
  return topicsThat(db, () => true);
}

/** Those topics of these ids that are in the store, as {@link allTopics} gives them; others are not read. */
export function topicsOf(db: CrossreadDb, ids: readonly string[]): Promise<StoredTopic[]> {
  return topicsThat(db, (id) => ids.includes(id));
}

async function topicsThat(db: CrossreadDb, isWanted: (id: string) => boolean): Promise<StoredTopic[]> {
  const stamps = await topicStamps(db);
  const wanted = stamps.filter(({ id }) => isWanted(id));
  const before = held.get(db);
  const missing = wanted.filter(({ stamp }) => !before?.has(stamp));
  const read = await db.topics.bulkGet(missing.map(({ id }) => id));
  const fresh = new Map(missing.map(({ stamp }, i) => [stamp, read[i]]));
  const now = new Map<string, StoredTopic>();
  for (const { stamp } of stamps) {
    const topic = fresh.get(stamp) ?? held.get(db)?.get(stamp);
    if (topic) now.set(stamp, topic);
  }
  held.set(db, now);
  return wanted.flatMap(({ stamp }) => now.get(stamp) ?? []);
}

/** How much there is on a topic. */
export interface TopicCounts {
  /** Articles read here, and those that its pack knows. */
  readonly articles: number;
  readonly claims: number;
}

/** How much there is on these topics, by id: counted by index, so that no article and no claim is read for it. */
export async function countTopics(
  db: CrossreadDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TopicCounts>> {
  const counts = ids.map(async (id): Promise<[string, TopicCounts]> => {
    const [articles, claims] = await Promise.all([
      db.articles.where('topics').equals(id).count(),
      db.claims.where('[topic+question]').between([id, ''], [id, '\uffff']).count(),
    ]);
    return [id, { articles, claims }];
  });
  return new Map(await Promise.all(counts));
}

/** How many highlights are filed under each topic, by id, the bin's aside; topics without any are absent. */
export async function countHighlightsByTopic(db: CrossreadDb): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  await db.annotations.each((annotation) => {
    const topic = annotation.deleted === null ? topicOf(annotation) : null;
    if (topic !== null) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  });
  return counts;
}
