import type { CrossreadDb } from './db';

/** Which topic, and by which checksum. */
export interface TopicStamp {
  readonly id: string;
  readonly checksum: string;
}

/** Every topic in the store by id and checksum, told from an index alone: no pack is read for it, however large. */
export async function topicStamps(db: CrossreadDb): Promise<TopicStamp[]> {
  const keys: unknown[] = await db.topics.orderBy('[id+checksum]').keys();
  return keys.flatMap((key) => {
    const [id, checksum]: unknown[] = Array.isArray(key) ? key : [];
    return typeof id === 'string' && typeof checksum === 'string' ? [{ id, checksum }] : [];
  });
}
