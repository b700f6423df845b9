import { topicOf } from '../core/annotation/annotation';
import type { CrossreadDb, StoredTopic } from './db';

/** Every topic in the store. */
export function allTopics(db: CrossreadDb): Promise<StoredTopic[]> {
  return db.topics.toArray();
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
