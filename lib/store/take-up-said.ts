import type { Curation } from '../core/claims/curation';
import { curationsOn } from './coverage';
import type { CrossreadDb, StoredClaim } from './db';
import { under } from './plant-seeds';

/**
 * Puts the articles under a topic again on which the reader, or another tool, said something of it: since its import was taken back they lay
 * under none. Call it within a transaction over articles, claims and curations.
 * @param claims those on the topic that its pack did not bring
 * @param homes the ids of the records of the pack's articles, by the ids that they would have as the pack's own: there they were when it was said
 */
export async function takeUpSaid(
  db: CrossreadDb,
  topic: string,
  claims: readonly StoredClaim[],
  homes: ReadonlyMap<string, string>,
): Promise<void> {
  const curations = await curationsOn(db, topic);
  const told = claims.filter(({ source }) => source === 'reader' || source === 'import');
  const ids = [...new Set([...told, ...curations].map(({ article }) => article))];
  const there = (await db.articles.bulkGet(ids)).filter((article) => article !== undefined);
  const left = there.filter(({ topics }) => !topics.includes(topic));
  await db.articles.bulkPut(left.map((article) => under(article, topic)));
  const isThere = new Set(there.map(({ id }) => id));
  const homeOf = (article: string) => (isThere.has(article) ? undefined : homes.get(article));
  await db.claims.bulkPut(told.flatMap((claim) => moved(claim, homeOf(claim.article))));
  await db.curations.bulkPut(curations.flatMap((said) => movedCuration(said, homeOf(said.article))));
}

function moved(claim: StoredClaim, article: string | undefined): StoredClaim[] {
  return article === undefined ? [] : [{ ...claim, article }];
}

function movedCuration(said: Curation, article: string | undefined): Curation[] {
  return article === undefined ? [] : [{ ...said, article, claim: { ...said.claim, article } }];
}
