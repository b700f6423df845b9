/** Claims that the reader made from a selection; how they come into the store is in keep-reader-claim.ts. */
import type { CrossreadDb, StoredClaim } from './db';

/** What the reader said that an article answers, to a topic's questions. */
export function readerClaimsOf(db: CrossreadDb, article: string): Promise<StoredClaim[]> {
  return db.claims
    .where('article')
    .equals(article)
    .filter(({ source }) => source === 'reader')
    .toArray();
}

/** Deletes a claim of the reader and what was said of it; others are left alone. @returns it, to be put back, or null when it is not there */
export async function removeReaderClaim(db: CrossreadDb, id: string): Promise<StoredClaim | null> {
  return db.transaction('rw', db.claims, db.curations, async () => {
    const claim = await db.claims.get(id);
    if (claim?.source !== 'reader') return null;
    await db.claims.delete(id);
    await db.curations.delete(id);
    return claim;
  });
}

/** Puts back what {@link removeReaderClaim} deleted, unless its article was deleted in the meantime. */
export async function putBackReaderClaim(db: CrossreadDb, claim: StoredClaim): Promise<void> {
  await db.transaction('rw', db.articles, db.claims, async () => {
    if (await db.articles.get(claim.article)) await db.claims.put(claim);
  });
}
