import type { CrossreadDb, StoredArticle } from '../../../lib/store/db';

/** The kept articles whose text is kept, those read last first. */
export async function articlesWithText(db: CrossreadDb): Promise<StoredArticle[]> {
  const [articles, texts] = await Promise.all([
    db.articles.filter(({ readAt }) => readAt !== null).toArray(),
    db.snapshots.toCollection().primaryKeys(),
  ]);
  const kept = new Set(texts);
  return articles.filter(({ id }) => kept.has(id)).sort((a, b) => (b.readAt ?? 0) - (a.readAt ?? 0));
}
