import type { Coverage } from '../core/checks/check-claims';
import type { Curation } from '../core/claims/curation';
import { standingClaims } from '../core/claims/standing-claims';
import { claimsOn } from './claims';
import type { CrossreadDb, StoredArticle } from './db';
import { groupBy } from '../core/group-by';

/** The articles on a topic, a pack's and the reader's. */
export function articlesOn(db: CrossreadDb, topic: string): Promise<StoredArticle[]> {
  return db.articles.where('topics').equals(topic).toArray();
}

/** What the reader said of claims on a topic. */
export function curationsOn(db: CrossreadDb, topic: string): Promise<Curation[]> {
  return db.curations.where('topic').equals(topic).toArray();
}

/**
 * What the store holds on a topic, article by article, without one of them: what a reading of that one is checked against. Only claims
 * that stand (core/claims/standing-claims).
 */
export async function coverageOn(db: CrossreadDb, topic: string, except: string): Promise<Coverage[]> {
  const [articles, claims, curations] = await db.transaction('r', db.articles, db.claims, db.curations, () =>
    Promise.all([articlesOn(db, topic), claimsOn(db, topic), curationsOn(db, topic)]),
  );
  const claimsByArticle = groupBy(standingClaims(claims, curations), ({ article }) => article);
  return articles
    .filter(({ id }) => id !== except)
    .map((article) => ({
      article,
      claims: claimsByArticle.get(article.id) ?? [],
      fingerprint: article.fingerprint,
    }));
}
