import type { Curation } from '../core/claims/curation';
import { placeIn } from '../core/claims/reader-claims';
import type { TopicFacts } from '../core/topic/facts';
import type { DeletedRows } from './bin';
import type { CrossreadDb, StoredArticle } from './db';
import { plantSeeds } from './plant-seeds';

/** Articles that were removed with all that belongs to them, so that they can be put back as they were. */
export type Removed = Omit<DeletedRows, 'topics' | 'drafts'>;

/**
 * Removes articles with their texts, their claims and what the reader said of those, in one transaction. Highlights stay. Where a topic's
 * pack knows an article as well, the pack's own record takes its place; an article that only a pack knows cannot be removed and stays.
 * @param topics the topics in the store
 */
export async function removeArticles(
  db: CrossreadDb,
  ids: readonly string[],
  topics: readonly TopicFacts[],
): Promise<Removed> {
  return db.transaction('rw', tablesOf(db), async () => {
    const articles = (await db.articles.bulkGet([...ids])).filter(
      (article): article is StoredArticle => article !== undefined && article.source !== 'pack',
    );
    const removed = articles.map(({ id }) => id);
    const rows = await rowsOf(db, removed);
    await deleteAll(db, removed);
    const concerned = new Set(articles.flatMap((article) => article.topics));
    const before = new Set(await db.articles.toCollection().primaryKeys());
    for (const topic of topics) if (concerned.has(topic.pack.id)) await plantSeeds(db, topic);
    const after = await db.articles.toCollection().primaryKeys();
    return { articles, ...rows, planted: after.filter((id) => !before.has(id)) };
  });
}

/**
 * Puts back what {@link removeArticles} removed. Where the same article was read again in the meantime, that reading stays, and of what
 * was removed the reader's own claims and what the reader said of others come to it; what was said since is the newer word.
 */
export async function putBackArticles(db: CrossreadDb, removed: Removed): Promise<void> {
  const { articles, snapshots, claims, openReadings, curations, planted } = removed;
  await db.transaction('rw', tablesOf(db), async () => {
    await deleteAll(db, await stillUnread(db, planted));
    const back = new Set<string>();
    for (const article of articles) {
      const there = (await db.articles.where('url').equals(article.url).first()) ?? null;
      if (there) await adopt(db, there.id, removed, article.id);
      else {
        await db.articles.add(article);
        back.add(article.id);
      }
    }
    const isBack = ({ article }: { readonly article: string }) => back.has(article);
    await db.snapshots.bulkPut(snapshots.filter(isBack));
    await db.claims.bulkPut(claims.filter(isBack));
    await db.openReadings.bulkPut(openReadings.filter(isBack));
    await db.curations.bulkPut(curations.filter(isBack));
  });
}

function tablesOf({ articles, snapshots, claims, openReadings, curations }: CrossreadDb) {
  return [articles, snapshots, claims, openReadings, curations];
}

async function rowsOf(db: CrossreadDb, ids: readonly string[]) {
  const [snapshots, claims, openReadings, curations] = await Promise.all([
    db.snapshots.where('article').anyOf(ids).toArray(),
    db.claims.where('article').anyOf(ids).toArray(),
    db.openReadings.where('article').anyOf(ids).toArray(),
    db.curations.where('article').anyOf(ids).toArray(),
  ]);
  return { snapshots, claims, openReadings, curations };
}

async function deleteAll(db: CrossreadDb, ids: readonly string[]): Promise<void> {
  await db.articles.bulkDelete([...ids]);
  await Promise.all(
    [db.snapshots, db.claims, db.openReadings, db.curations].map((table) =>
      table.where('article').anyOf(ids).delete(),
    ),
  );
}

async function stillUnread(db: CrossreadDb, planted: readonly string[]): Promise<string[]> {
  const there = await db.articles.bulkGet([...planted]);
  return there.flatMap((article) => (article?.source === 'pack' ? [article.id] : []));
}

/** Gives the reader's claims on one article, and what the reader said of others, to another record of it. */
async function adopt(
  db: CrossreadDb,
  to: string,
  { claims, curations }: Pick<Removed, 'claims' | 'curations'>,
  from: string,
): Promise<void> {
  const text = (await db.snapshots.get(to))?.text ?? '';
  const own = claims.filter(({ article, source }) => article === from && source === 'reader');
  await db.claims.bulkPut(own.map((claim) => placeIn(text, { ...claim, article: to })));
  const said = curations.filter(({ article }) => article === from);
  const since = await db.curations.bulkGet(said.map(({ id }) => id));
  await db.curations.bulkPut(
    said
      .filter((_, i) => since[i] === undefined)
      .map((one) => ({ ...one, article: to, claim: placedIn(text, { ...one.claim, article: to }) })),
  );
}

/** A pack's claims have no place in a text. */
function placedIn(text: string, claim: Curation['claim']): Curation['claim'] {
  return claim.source === 'pack' ? claim : placeIn(text, claim);
}
