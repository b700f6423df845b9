import type { CrossreadDb } from './db';
import { removeTopic } from './remove-topic';

/**
 * Takes the first import of a topic back, in one transaction: the topic goes, with its pack's own articles and claims and with what was found
 * on it since. What the reader said on it since, and what came with a comparison, stays stored: importing the topic again takes it up.
 * @throws Error when it comes with Crossread by now
 */
export function takeBackTopic(db: CrossreadDb, id: string): Promise<void> {
  const tables = [db.topics, db.articles, db.claims, db.openReadings, db.curations];
  return db.transaction('rw', tables, async () => {
    const removed = await removeTopic(db, id);
    if (!removed) return;
    await db.claims.bulkAdd(
      removed.claims.filter(({ source }) => source === 'reader' || source === 'import'),
    );
    await db.curations.bulkAdd([...removed.curations]);
  });
}
