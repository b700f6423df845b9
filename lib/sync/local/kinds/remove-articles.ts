import { factsOf } from '../../../core/topic/facts';
import { plantSeeds } from '../../../store/plant-seeds';
import type { CrossreadDb, StoredArticle } from '../../../store/db';
import { spacesOf } from './article-spaces';
import type { Taking } from './kind';

/**
 * Deletes articles that another device deleted, with their texts and what was found in them. One of which a reader said something that is not deleted stays,
 * and one that is in another space as well stays for that. Where a pack knows an article, its own record takes the place.
 * @returns this device's ids of those that stay for what is said of them
 */
export async function removeArticles(
  rows: readonly string[],
  { db, space, audiences }: Taking,
): Promise<ReadonlySet<string>> {
  const articles = (await db.articles.bulkGet([...rows])).filter(
    (article): article is StoredArticle => article !== undefined && article.source !== 'pack',
  );
  const spokenOf = await saidOf(
    db,
    articles.map(({ id }) => id),
  );
  const left = articles.filter(({ id }) => !spokenOf.has(id));
  const isElsewhere = (article: StoredArticle) =>
    spacesOf(article, audiences).some(({ id }) => id !== space.id);
  const isHere = (topic: string) => audiences.has(space, topic);
  await removeAll(
    db,
    left.filter((article) => !isElsewhere(article)),
  );
  const others = left.filter(isElsewhere);
  await db.articles.bulkPut(
    others.map((article) => ({ ...article, topics: article.topics.filter((topic) => !isHere(topic)) })),
  );
  const ids = others.map(({ id }) => id);
  const found = await db.claims.where('article').anyOf(ids).toArray();
  await db.claims.bulkDelete(found.flatMap(({ id, topic }) => (isHere(topic) ? [id] : [])));
  return spokenOf;
}

/** The articles of which a reader said something. */
async function saidOf(db: CrossreadDb, articles: readonly string[]): Promise<ReadonlySet<string>> {
  const [claims, curations] = await Promise.all([
    db.claims
      .where('article')
      .anyOf(articles)
      .filter(({ source }) => source === 'reader')
      .toArray(),
    db.curations.where('article').anyOf(articles).toArray(),
  ]);
  return new Set([...claims, ...curations].map(({ article }) => article));
}

async function removeAll(db: CrossreadDb, articles: readonly StoredArticle[]): Promise<void> {
  const ids = articles.map(({ id }) => id);
  if (ids.length === 0) return;
  await db.articles.bulkDelete(ids);
  await db.snapshots.bulkDelete(ids);
  await db.claims.where('article').anyOf(ids).delete();
  await db.openReadings.where('article').anyOf(ids).delete();
  const concerned = await db.topics.bulkGet([...new Set(articles.flatMap(({ topics }) => topics))]);
  for (const topic of concerned) if (topic) await plantSeeds(db, factsOf(topic.pack));
}
