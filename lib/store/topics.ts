import type { CrossreadDb, StoredTopic } from './db';

/** Every topic in the store. */
export function allTopics(db: CrossreadDb): Promise<StoredTopic[]> {
  return db.topics.toArray();
}
