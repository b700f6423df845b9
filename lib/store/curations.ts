/** What the reader says of claims, and what was said before. */
import type { SourcedClaim } from '../core/claims/source';
import { sayingOf, type Curation, type Verdict } from '../core/claims/curation';
import { placeIn } from '../core/claims/reader-claims';
import type { CrossreadDb } from './db';

/** What the reader said of an article's claims. */
export function curationsOf(db: CrossreadDb, article: string): Promise<Curation[]> {
  return db.curations.where('article').equals(article).toArray();
}

/**
 * What the reader said of an article's claims on a topic, with the places of their words in a text of it.
 * @param fingerprint the text's (core/text/fingerprint). Where another text of the article is kept, nobody knows where the words are in this one
 */
export async function curationsIn(
  db: CrossreadDb,
  article: string,
  topic: string,
  fingerprint: readonly number[],
): Promise<Curation[]> {
  const [kept, said] = await Promise.all([db.articles.get(article), curationsOf(db, article)]);
  const isThisText = kept?.fingerprint.join() === fingerprint.join();
  const ofTopic = said.filter((curation) => curation.topic === topic);
  return isThisText
    ? ofTopic
    : ofTopic.map((curation) => ({ ...curation, claim: { ...curation.claim, span: null } }));
}

/**
 * Keeps what the reader says of a claim, in one transaction; what was said of it before is kept with it. Asked again with the same `at` it
 * changes nothing.
 * @param claim as it stands or was found; of one that was curated before, what was found then is kept
 * @param at when the reader said so, ISO 8601 in UTC
 * @throws what isFull (full.ts) tells when the browser gives no more room; then nothing was written
 */
export async function curate(
  db: CrossreadDb,
  claim: SourcedClaim,
  verdict: Verdict,
  at: string,
): Promise<void> {
  await curateAll(db, [claim], verdict, at);
}

/** As {@link curate}, of several claims at once: all or none. */
export async function curateAll(
  db: CrossreadDb,
  claims: readonly SourcedClaim[],
  verdict: Verdict,
  at: string,
): Promise<void> {
  await db.transaction('rw', db.curations, db.claims, async () => {
    for (const claim of claims) {
      const { id, topic, article } = claim;
      const before = await db.curations.get(id);
      const said = before ? [sayingOf(before), ...before.earlier] : [];
      if (said.some((one) => one.at === at)) continue;
      const found = before?.claim ?? (await db.claims.get(id)) ?? claim;
      await db.curations.put({ id, topic, article, claim: asFound(found), verdict, at, earlier: said });
    }
  });
}

/** A record as the schema has it: one that stands may carry passages. */
function asFound({ passages: _, ...claim }: SourcedClaim & { readonly passages?: unknown }): SourcedClaim {
  return claim;
}

/**
 * Undoes what the reader said of a claim at a moment: what was said before counts again. Changes nothing when something else was said
 * since, or it is undone already.
 * @returns whether it was undone
 */
export function undoCurating(db: CrossreadDb, id: string, at: string): Promise<boolean> {
  return db.transaction('rw', db.curations, async () => {
    const said = await db.curations.get(id);
    if (said?.at !== at) return false;
    const [before, ...earlier] = said.earlier;
    const { imported: _, ...rest } = said;
    if (before) await db.curations.put({ ...rest, ...before, earlier });
    else await db.curations.delete(id);
    return true;
  });
}

/** As {@link undoCurating}, of several claims in one transaction. @returns of how many it was undone */
export function undoCuratingAll(db: CrossreadDb, ids: readonly string[], at: string): Promise<number> {
  return db.transaction('rw', db.curations, async () => {
    let undone = 0;
    for (const id of ids) if (await undoCurating(db, id, at)) undone++;
    return undone;
  });
}

/**
 * Finds the words of an article's curated claims in its text, as it is kept from now on; call it within a transaction over curations. Those
 * whose sentence is gone keep the reader's word without a place.
 */
export async function placeCurations(db: CrossreadDb, article: string, text: string): Promise<void> {
  const said = await curationsOf(db, article);
  const placed = said.map((curation) =>
    curation.claim.source === 'pack' ? curation : { ...curation, claim: placeIn(text, curation.claim) },
  );
  await db.curations.bulkPut(placed);
}
