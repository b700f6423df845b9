import type { Claim } from '../core/claims/claim';
import type { CrossreadDb, StoredClaim } from './db';

/** All claims on a topic, of every article. */
export function claimsOn(db: CrossreadDb, topic: string): Promise<StoredClaim[]> {
  return db.claims.where('[topic+question]').between([topic, ''], [topic, '\uffff']).toArray();
}

/** The claims of one article. */
export function claimsOf(db: CrossreadDb, article: string): Promise<StoredClaim[]> {
  return db.claims.where('article').equals(article).toArray();
}

/**
 * Carries the ids of stored claims over to those found when their article was read again. Two claims are the same when
 * they answer the same question with the same value in the same sentence; the n-th of several equal ones is the n-th.
 * @returns the claims found, as claims of `article`, and the ids of stored ones that are no longer made
 */
export function mergeClaims(
  stored: readonly Claim[],
  found: readonly Claim[],
  article: string,
): { claims: Claim[]; gone: string[] } {
  const left = new Map<string, string[]>();
  const inReadingOrder = stored.toSorted((a, b) => a.sentence.start - b.sentence.start);
  for (const claim of inReadingOrder) {
    const key = identityOf(claim);
    const ids = left.get(key);
    if (ids) ids.push(claim.id);
    else left.set(key, [claim.id]);
  }
  const claims = found.map((claim) => ({
    ...claim,
    article,
    id: left.get(identityOf(claim))?.shift() ?? claim.id,
  }));
  return { claims, gone: [...left.values()].flat() };
}

function identityOf({ topic, question, value, sentence }: Claim): string {
  // Sorted, because a value read back from the store may have its fields in another order.
  return JSON.stringify([topic, question, Object.entries(value).toSorted(byName), sentence.exact]);
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
