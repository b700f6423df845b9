import type { TopicFacts } from '../core/topic/facts';
import { seedOf } from '../core/topic/seed';
import { findSameArticle } from './articles';
import type { CrossreadDb, StoredTopic } from './db';
import { checksumOf } from './pack-checksum';

/**
 * Puts a topic, its articles and claims into the store, in one transaction. An earlier version's own articles and claims
 * go; what the reader read stays, and an article that is both keeps the reader's record, to which the pack's claims are
 * added. Importing the same pack again changes nothing.
 * @returns whether anything was written
 */
export async function importTopic(
  db: CrossreadDb,
  topic: TopicFacts,
  from: StoredTopic['from'] = 'shipped',
): Promise<boolean> {
  const { pack } = topic;
  const checksum = await checksumOf(pack);
  return db.transaction('rw', db.topics, db.articles, db.claims, async () => {
    const known = await db.topics.get(pack.id);
    if (known?.checksum === checksum) return false;
    await removeSeeds(db, pack.id);
    await plantSeeds(db, topic);
    await db.topics.put({ id: pack.id, pack, from, changed: Date.now(), checksum });
    return true;
  });
}

/** Puts a topic's own articles and claims into the store; call it within a transaction over articles and claims. */
export async function plantSeeds(db: CrossreadDb, topic: TopicFacts): Promise<void> {
  const { id } = topic.pack;
  for (const { article, fingerprint = [], claims } of seedOf(topic)) {
    const same = await findSameArticle(db, article, fingerprint);
    if (same) {
      await db.articles.update(same.id, { topics: [...new Set([...same.topics, id])] });
    } else {
      const unread = { source: 'pack', readAt: null } as const;
      await db.articles.add({ ...article, ...unread, topics: [id], fingerprint });
    }
    const owner = same?.id ?? article.id;
    await db.claims.bulkPut(claims.map((claim) => ({ ...claim, article: owner, source: 'pack' })));
  }
}

async function removeSeeds(db: CrossreadDb, topic: string): Promise<void> {
  const articles = db.articles.where('topics').equals(topic);
  await articles.filter(({ source }) => source === 'pack').delete();
  const claims = db.claims.where('[topic+question]').between([topic, ''], [topic, '\uffff']);
  await claims.filter(({ source }) => source === 'pack').delete();
}
