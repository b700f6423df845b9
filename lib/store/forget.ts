import { placeIn } from '../core/claims/reader-claims';
import type { TopicFacts } from '../core/topic/facts';
import type { CrossreadDb, Snapshot, StoredArticle, StoredClaim } from './db';
import { plantSeeds } from './import-topic';

/** What was deleted, so that it can be put back. */
export interface Forgotten {
  readonly articles: readonly StoredArticle[];
  readonly snapshots: readonly Snapshot[];
  readonly claims: readonly StoredClaim[];
}

/**
 * Deletes every article the reader read, and its claims, also those the reader made, in one transaction; the store is then as it was when it was new.
 * @param topics the topics in the store, whose own articles are planted again where a reading had taken their place
 */
export async function forgetEverythingRead(
  db: CrossreadDb,
  topics: readonly TopicFacts[],
): Promise<Forgotten> {
  return db.transaction('rw', [db.articles, db.snapshots, db.claims, db.openReadings], async () => {
    const forgotten = {
      articles: await db.articles.filter(({ source }) => source === 'page').toArray(),
      snapshots: await db.snapshots.toArray(),
      claims: await db.claims.filter(({ source }) => source !== 'pack').toArray(),
    };
    await db.articles.clear();
    await db.snapshots.clear();
    await db.claims.clear();
    // Found again in the texts when they are put back.
    await db.openReadings.clear();
    for (const topic of topics) await plantSeeds(db, topic);
    return forgotten;
  });
}

/**
 * Puts back what {@link forgetEverythingRead} deleted. Where the same address was read again in the meantime, that reading
 * stays, and of what was deleted the reader's own claims come to it.
 */
export async function putBack(db: CrossreadDb, { articles, snapshots, claims }: Forgotten): Promise<void> {
  await db.transaction('rw', db.articles, db.snapshots, db.claims, async () => {
    const back = new Set<string>();
    const readAgain = new Map<string, string>();
    for (const article of articles) {
      const there = await db.articles.where('url').equals(article.url).first();
      if (there && there.id !== article.id && there.source === 'page') {
        readAgain.set(article.id, there.id);
        continue;
      }
      if (there && there.id !== article.id) {
        await db.articles.delete(there.id);
        await db.claims.where('article').equals(there.id).modify({ article: article.id });
      }
      await db.articles.put(article);
      back.add(article.id);
    }
    await db.snapshots.bulkPut(snapshots.filter(({ article }) => back.has(article)));
    await db.claims.bulkPut(claims.filter(({ article }) => back.has(article)));
    for (const claim of claims) {
      const article = readAgain.get(claim.article);
      if (article !== undefined && claim.source === 'reader') await adopt(db, article, claim);
    }
  });
}

async function adopt(db: CrossreadDb, article: string, claim: StoredClaim): Promise<void> {
  const snapshot = await db.snapshots.get(article);
  await db.claims.put(placeIn(snapshot?.text ?? '', { ...claim, article }));
}
