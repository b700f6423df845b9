/** An article as it was before it was brought up to date, and the way back to it. */
import type { Curation } from '../core/claims/curation';
import { placeCurations } from './curations';
import type { CrossreadDb, StoredArticle, StoredClaim } from './db';

/** An article with its text, its claims and what the reader said of them, at one moment. */
export interface ArticleAsWas {
  readonly article: StoredArticle;
  /** Null where none was kept. */
  readonly text: string | null;
  readonly claims: readonly StoredClaim[];
  readonly curations: readonly Curation[];
}

/** The article as it is now; undefined when there is none of this id. */
export function articleAsItIs(db: CrossreadDb, id: string): Promise<ArticleAsWas | undefined> {
  return db.transaction('r', db.articles, db.snapshots, db.claims, db.curations, async () => {
    const article = await db.articles.get(id);
    if (!article) return undefined;
    const [snapshot, claims, curations] = await Promise.all([
      db.snapshots.get(id),
      db.claims.where('article').equals(id).toArray(),
      db.curations.where('article').equals(id).toArray(),
    ]);
    return { article, text: snapshot?.text ?? null, claims, curations };
  });
}

/**
 * Makes the article what it was, in one transaction. What the reader said of it since, and claims that the reader added since, stay.
 * @throws Dexie's ConstraintError when another article has its address by now; then nothing was written
 */
export async function bringBack(db: CrossreadDb, was: ArticleAsWas): Promise<void> {
  const { article, text, claims, curations } = was;
  const { id } = article;
  const tables = [db.articles, db.snapshots, db.claims, db.openReadings, db.curations];
  await db.transaction('rw', tables, async () => {
    await db.articles.put(article);
    if (text === null) await db.snapshots.delete(id);
    else await db.snapshots.put({ article: id, text });
    await db.openReadings.where('article').equals(id).delete();
    const ofReader = ({ source }: StoredClaim) => source === 'reader';
    const found = db.claims
      .where('article')
      .equals(id)
      .filter((claim) => !ofReader(claim));
    await found.delete();
    await db.claims.bulkPut([...claims]);
    const now = await db.curations.bulkGet(curations.map((one) => one.id));
    if (text !== null) await placeCurations(db, id, text);
    await db.curations.bulkPut(curations.filter((one, i) => (now[i]?.at ?? one.at) === one.at));
  });
}
