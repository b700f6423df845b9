import type { CrossreadDb } from './db';

/** Which topic, and in which state. */
export interface TopicStamp {
  readonly id: string;
  readonly checksum: string;
  /** Another one whenever the topic's record is another. */
  readonly stamp: string;
}

/** Every topic in the store, by id, told from an index alone: no pack is read for it, however large. */
export async function topicStamps(db: CrossreadDb): Promise<TopicStamp[]> {
  const keys: unknown[] = await db.topics.orderBy('[id+changed+checksum]').keys();
  return keys.flatMap((key) => {
    const [id, changed, checksum]: unknown[] = Array.isArray(key) ? key : [];
    return typeof id === 'string' && typeof checksum === 'string'
      ? [{ id, checksum, stamp: JSON.stringify([id, changed, checksum]) }]
      : [];
  });
}
