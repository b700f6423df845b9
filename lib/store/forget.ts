import { placeIn } from '../core/claims/reader-claims';
import type { Curation } from '../core/claims/curation';
import type { TopicFacts } from '../core/topic/facts';
import type { DeletedRows } from './bin';
import type { CrossreadDb, StoredClaim } from './db';
import { plantSeeds } from './plant-seeds';

/** What was deleted, so that it can be put back. */
export type Forgotten = Pick<DeletedRows, 'articles' | 'snapshots' | 'claims' | 'curations'>;

const TABLES = ['articles', 'snapshots', 'claims', 'curations', 'openReadings'] as const;

/**
 * Deletes every article that was read or imported, its claims, also those the reader made, and what the reader said of any claim, in one
 * transaction; the store is then as it was when it was new.
 * @param topics the topics in the store, whose own articles are planted again where a reading had taken their place
 */
export async function forgetEverythingRead(
  db: CrossreadDb,
  topics: readonly TopicFacts[],
): Promise<Forgotten> {
  return db.transaction(
    'rw',
    TABLES.map((name) => db[name]),
    async () => {
      const forgotten = {
        articles: await db.articles.filter(({ source }) => source !== 'pack').toArray(),
        snapshots: await db.snapshots.toArray(),
        claims: await db.claims.filter(({ source }) => source !== 'pack').toArray(),
        curations: await db.curations.toArray(),
      };
      // What was found beside the questions is found again in the texts when they are put back.
      for (const name of TABLES) await db[name].clear();
      for (const topic of topics) await plantSeeds(db, topic);
      return forgotten;
    },
  );
}

/**
 * Puts back what {@link forgetEverythingRead} deleted. Where the same address was read again in the meantime, that reading
 * stays, and of what was deleted the reader's own claims come to it.
 */
export async function putBack(
  db: CrossreadDb,
  { articles, snapshots, claims, curations }: Forgotten,
): Promise<void> {
  await db.transaction('rw', [db.articles, db.snapshots, db.claims, db.curations], async () => {
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
        const said = await db.curations.where('article').equals(there.id).toArray();
        await db.curations.bulkPut(said.map((one) => ofArticle(one, article.id)));
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
    // What was said of a claim since then is the newer word.
    const saidSince = await db.curations.bulkGet(curations.map(({ id }) => id));
    const unsaid = curations.filter((_, i) => saidSince[i] === undefined);
    await db.curations.bulkPut(unsaid.map((said) => ofArticle(said, readAgain.get(said.article))));
  });
}

/** What was said of a claim, for the record that its article has now. */
function ofArticle(said: Curation, article = said.article): Curation {
  return { ...said, article, claim: { ...said.claim, article } };
}

async function adopt(db: CrossreadDb, article: string, claim: StoredClaim): Promise<void> {
  const snapshot = await db.snapshots.get(article);
  await db.claims.put(placeIn(snapshot?.text ?? '', { ...claim, article }));
}
