/** Articles that were read here and lie under a topic because its pack lists them, when a later version no longer does. */
import { isReadFor } from '../core/reading-rules';
import { factsOf } from '../core/topic/facts';
import { seedOf } from '../core/topic/seed';
import type { CrossreadDb, StoredArticle, StoredTopic } from './db';
import { KnownArticles } from './known-articles';

/** The articles that were read here, lie under a topic and are listed by its pack; call it within a transaction over articles. */
export async function readAndListed(db: CrossreadDb, { id, pack }: StoredTopic): Promise<StoredArticle[]> {
  const read = await db.articles
    .where('topics')
    .equals(id)
    .filter(({ source }) => source !== 'pack')
    .toArray();
  if (read.length === 0) return [];
  const known = new KnownArticles(read);
  const listed = seedOf(factsOf(pack)).flatMap((seed) => known.find(seed) ?? []);
  return [...new Set(listed)];
}

/**
 * Takes articles out of a topic whose pack no longer lists them, where nothing else speaks for it: neither their own reading (one by unknown
 * rules may have), nor a claim that was found, made or imported, nor a word of the reader. Call it within a transaction over articles, claims
 * and curations, when the earlier version's claims are gone.
 */
export async function leaveDropped(
  db: CrossreadDb,
  topic: string,
  dropped: readonly StoredArticle[],
): Promise<void> {
  const maybe = dropped.filter(({ rules }) => rules !== undefined && !isReadFor(rules, topic));
  if (maybe.length === 0) return;
  const ids = maybe.map(({ id }) => id);
  const isOnTopic = (row: { readonly topic: string }) => row.topic === topic;
  const [claims, said] = await Promise.all([
    db.claims.where('article').anyOf(ids).filter(isOnTopic).toArray(),
    db.curations.where('article').anyOf(ids).filter(isOnTopic).toArray(),
  ]);
  const spokenFor = new Set([...claims, ...said].map(({ article }) => article));
  const left = maybe.filter(({ id }) => !spokenFor.has(id));
  await db.articles.bulkPut(
    left.map((article) => ({ ...article, topics: article.topics.filter((other) => other !== topic) })),
  );
}
