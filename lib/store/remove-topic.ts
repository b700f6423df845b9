import { topicOf } from '../core/annotation/annotation';
import type { Curation } from '../core/claims/curation';
import type { DeletedRows } from './bin';
import { articlesOn, curationsOn } from './coverage';
import { claimsOn } from './claims';
import type { CrossreadDb, StoredArticle, StoredClaim, StoredTopic } from './db';

/** How much lies in the store on a topic, and what would become of it if the topic were removed. */
export interface TopicWeight {
  /** Articles that were read, added or imported here: they stay, without this topic. */
  readonly articles: number;
  /** Articles that only the pack knows: they go with it. */
  readonly packArticles: number;
  /** Claims found in articles or imported: they go. */
  readonly claims: number;
  readonly packClaims: number;
  /** Claims that the reader made: they go. */
  readonly ownClaims: number;
  /** Claims that the reader confirmed, corrected, rejected or merged: that goes. */
  readonly curations: number;
  /** Highlights filed under it, the bin's aside: they stay. */
  readonly highlights: number;
}

/** A topic that was removed, with all that went with it, so that it can be brought back: the articles are those on it or mentioning it, as they were. */
export interface RemovedTopic extends Pick<
  DeletedRows,
  'articles' | 'claims' | 'openReadings' | 'curations'
> {
  readonly topic: StoredTopic;
}

/** Weighs a topic before it is removed. */
export function weighTopic(db: CrossreadDb, id: string): Promise<TopicWeight> {
  return db.transaction('r', [db.articles, db.claims, db.curations, db.annotations], async () => {
    const [articles, claims, curations, highlights] = await Promise.all([
      articlesOn(db, id),
      claimsOn(db, id),
      curationsOn(db, id),
      db.annotations
        .filter((annotation) => annotation.deleted === null && topicOf(annotation) === id)
        .count(),
    ]);
    const packArticles = articles.filter(isOnlyOn(id)).length;
    const countOf = (...sources: StoredClaim['source'][]) =>
      claims.filter(({ source }) => sources.includes(source)).length;
    return {
      articles: articles.filter(({ source }) => source !== 'pack').length,
      packArticles,
      claims: countOf('page', 'import'),
      packClaims: countOf('pack'),
      ownClaims: countOf('reader'),
      curations: curations.filter(({ verdict }) => verdict.is !== 'none').length,
      highlights,
    };
  });
}

/**
 * Removes a topic with all claims on it and what the reader said of them, in one transaction. Its pack's own articles go, those that were
 * read stay without it; highlights stay as they are.
 * @returns null when there is none of this id
 * @throws Error when it comes with Crossread: such a topic can be switched off
 */
export function removeTopic(db: CrossreadDb, id: string): Promise<RemovedTopic | null> {
  return db.transaction('rw', tablesOf(db), async () => {
    const topic = await db.topics.get(id);
    if (!topic) return null;
    if (topic.from === 'shipped')
      throw new Error('A topic that comes with Crossread cannot be removed. Switch it off instead.');
    const removed = { topic, ...(await rowsOn(db, id)) };
    await db.topics.delete(id);
    await db.claims.bulkDelete(removed.claims.map((claim) => claim.id));
    await db.openReadings.bulkDelete(removed.openReadings.map((row) => [row.topic, row.article]));
    await db.curations.bulkDelete(removed.curations.map((said) => said.id));
    await db.articles.bulkDelete(removed.articles.filter(isOnlyOn(id)).map((article) => article.id));
    await db.articles.bulkPut(
      removed.articles.filter((article) => !isOnlyOn(id)(article)).map((article) => without(article, id)),
    );
    return removed;
  });
}

/**
 * Brings back what {@link removeTopic} removed, in one transaction: exactly, where nothing else changed meanwhile. What did change stays: an
 * article that was read again, a pack that was imported again, what the reader said since. Claims of an article that was removed meanwhile do not come back.
 * @returns whether it brought the topic back; false when there is one of its id again, which stays as it is
 */
export function bringTopicBack(db: CrossreadDb, removed: RemovedTopic): Promise<boolean> {
  const { topic, articles, claims, openReadings, curations } = removed;
  return db.transaction('rw', tablesOf(db), async () => {
    const isThere = (await db.topics.get(topic.id)) !== undefined;
    if (!isThere) await db.topics.add(topic);
    // Of claims on articles that were not put under the topic, the articles are as they are.
    const owners = new Map(await present(db, [...claims, ...openReadings, ...curations]));
    for (const article of articles) {
      const owner = await bringArticleBack(db, article, topic.id, isThere);
      if (owner !== null) owners.set(article.id, owner);
    }
    const owned = <T extends { readonly article: string }>(row: T): T[] => {
      const article = owners.get(row.article);
      return article === undefined ? [] : [article === row.article ? row : { ...row, article }];
    };
    const back = isThere ? claims.filter(({ source }) => source !== 'pack') : claims;
    await addMissing(db.claims, back.flatMap(owned));
    await addMissing(db.curations, curations.flatMap(owned).map(withOwnArticle));
    const readings = openReadings.flatMap(owned);
    const there = await db.openReadings.bulkGet(readings.map((row) => [row.topic, row.article]));
    await db.openReadings.bulkAdd(readings.filter((_, i) => there[i] === undefined));
    return !isThere;
  });
}

function tablesOf({ topics, articles, claims, openReadings, curations }: CrossreadDb) {
  return [topics, articles, claims, openReadings, curations];
}

async function rowsOn(db: CrossreadDb, id: string): Promise<Omit<RemovedTopic, 'topic'>> {
  const [articles, claims, openReadings, curations] = await Promise.all([
    // What only mentions it is in no index: it is looked for this once.
    db.articles
      .filter(({ topics, alsoOn }) => topics.includes(id) || alsoOn?.includes(id) === true)
      .toArray(),
    claimsOn(db, id),
    db.openReadings.where('[topic+article]').between([id, ''], [id, '\uffff']).toArray(),
    curationsOn(db, id),
  ]);
  return { articles, claims, openReadings, curations };
}

/** Whether nothing but this topic's pack knows an article. */
function isOnlyOn(topic: string): (article: StoredArticle) => boolean {
  return ({ source, topics }) => source === 'pack' && topics.every((other) => other === topic);
}

function without({ alsoOn, ...article }: StoredArticle, topic: string): StoredArticle {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== topic);
  return { ...article, topics: others(article.topics), ...(alsoOn && { alsoOn: others(alsoOn) }) };
}

/**
 * @param isThere whether the topic was imported again meanwhile, with articles of its own
 * @returns the id of the record that has its claims from now on; null when it was removed meanwhile
 */
async function bringArticleBack(
  db: CrossreadDb,
  was: StoredArticle,
  topic: string,
  isThere: boolean,
): Promise<string | null> {
  const now =
    (await db.articles.get(was.id)) ?? (await db.articles.where('url').equals(was.url).first()) ?? null;
  if (now) {
    await db.articles.put(backOn(now, was, topic));
    return now.id;
  }
  if (isThere || !isOnlyOn(topic)(was)) return null;
  await db.articles.add(was);
  return was.id;
}

/** The article as it is now, on the topics that it was on: as it was, where nothing changed that. */
function backOn(now: StoredArticle, was: StoredArticle, topic: string): StoredArticle {
  const joined = (ids: readonly string[], before: readonly string[]) => {
    if (!before.includes(topic) || ids.includes(topic)) return ids;
    const isAsLeft = ids.join() === before.filter((id) => id !== topic).join();
    return isAsLeft ? before : [...ids, topic];
  };
  const alsoOn = was.alsoOn && joined(now.alsoOn ?? [], was.alsoOn);
  return { ...now, topics: joined(now.topics, was.topics), ...(alsoOn && { alsoOn }) };
}

/** The articles that rows belong to and that are there, by id. */
async function present(
  db: CrossreadDb,
  rows: readonly { readonly article: string }[],
): Promise<[string, string][]> {
  const ids = [...new Set(rows.map(({ article }) => article))];
  const there = await db.articles.where(':id').anyOf(ids).primaryKeys();
  return there.map((id) => [id, id]);
}

function withOwnArticle(said: Curation): Curation {
  const { article, claim } = said;
  return claim.article === article ? said : { ...said, claim: { ...claim, article } };
}

async function addMissing<T extends { readonly id: string }>(
  table: { bulkGet(ids: string[]): PromiseLike<(T | undefined)[]>; bulkAdd(rows: T[]): PromiseLike<unknown> },
  rows: readonly T[],
): Promise<void> {
  const there = await table.bulkGet(rows.map(({ id }) => id));
  await table.bulkAdd(rows.filter((_, i) => there[i] === undefined));
}
