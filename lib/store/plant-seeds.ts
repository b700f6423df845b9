import type { TopicFacts } from '../core/topic/facts';
import { seedOf } from '../core/topic/seed';
import type { CrossreadDb, StoredArticle, StoredClaim } from './db';
import { articlesLike } from './known-articles';

/**
 * Puts a topic's own articles and claims into the store; call it within a transaction over articles and claims.
 * @returns the ids of the records that the articles have, by the ids that they would have as the pack's own: one that was read keeps its record
 */
export async function plantSeeds(db: CrossreadDb, topic: TopicFacts): Promise<ReadonlyMap<string, string>> {
  const { id } = topic.pack;
  const seeds = seedOf(topic);
  const known = await articlesLike(db, seeds);
  const homes = new Map<string, string>();
  const changed = new Map<string, StoredArticle>();
  const claims: StoredClaim[] = [];
  for (const seed of seeds) {
    const { article, fingerprint } = seed;
    const same = known.find(seed);
    const unread = { source: 'pack', readAt: null } as const;
    const planted = same ? under(same, id) : { ...article, ...unread, topics: [id], fingerprint };
    homes.set(article.id, planted.id);
    for (const claim of seed.claims) claims.push({ ...claim, article: planted.id, source: 'pack' });
    if (planted === same) continue;
    known.put(planted);
    changed.set(planted.id, planted);
  }
  await db.articles.bulkPut([...changed.values()]);
  await db.claims.bulkPut(claims);
  return homes;
}

/** The article under a topic as well; itself when it is. */
export function under(article: StoredArticle, topic: string): StoredArticle {
  return article.topics.includes(topic) ? article : { ...article, topics: [...article.topics, topic] };
}
