import type { Coverage } from '../core/checks/check-claims';
import { readersFirst } from '../core/claims/reader-claims';
import { claimsOn } from './claims';
import type { CrossreadDb, StoredArticle, StoredClaim } from './db';

/** The articles on a topic, a pack's and the reader's. */
export function articlesOn(db: CrossreadDb, topic: string): Promise<StoredArticle[]> {
  return db.articles.where('topics').equals(topic).toArray();
}

/**
 * What the store holds on a topic, article by article, without one of them: what a reading of that one is checked against.
 *
 * Where a pack knows an article that was read here as well, the reading counts, and the pack only for questions that the
 * reading found no answer to. The reader's own word comes before both.
 */
export async function coverageOn(db: CrossreadDb, topic: string, except: string): Promise<Coverage[]> {
  const [articles, claims] = await db.transaction('r', db.articles, db.claims, () =>
    Promise.all([articlesOn(db, topic), claimsOn(db, topic)]),
  );
  const claimsByArticle = new Map<string, StoredClaim[]>();
  for (const claim of claims) {
    const known = claimsByArticle.get(claim.article);
    if (known) known.push(claim);
    else claimsByArticle.set(claim.article, [claim]);
  }
  return articles
    .filter(({ id }) => id !== except)
    .map((article) => ({
      article,
      claims: withoutDoubles(claimsByArticle.get(article.id) ?? []),
      fingerprint: article.fingerprint,
    }));
}

function withoutDoubles(claims: readonly StoredClaim[]): StoredClaim[] {
  const answered = new Set(claims.flatMap(({ source, question }) => (source === 'pack' ? [] : [question])));
  return readersFirst(claims.filter(({ source, question }) => source !== 'pack' || !answered.has(question)));
}
