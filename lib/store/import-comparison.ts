import type { Curation } from '../core/claims/curation';
import type { ComparisonDocument } from '../core/interchange/comparison/comparison';
import { saysTheSame } from '../core/interchange/comparison/merge-curations';
import {
  knownArticles,
  planComparison,
  type ComparisonPlan,
  type Here,
} from '../core/interchange/comparison/plan-comparison';
import type { TopicFacts } from '../core/topic/facts';
import { claimsOf } from './claims';
import type { CrossreadDb, Snapshot, StoredArticle, StoredClaim } from './db';
import { layClaims } from './tiles/lay-claims';

/** What an import wrote, and what was there before, so that it can be taken back. */
export interface ImportedComparison {
  readonly articles: readonly { readonly id: string; readonly before: StoredArticle | undefined }[];
  readonly claims: readonly string[];
  readonly curations: readonly { readonly written: Curation; readonly before: Curation | undefined }[];
  readonly texts: readonly Snapshot[];
}

/** What an import of a comparison would do. Nothing is written. @param topic the topic that it is on, as it is in the store */
export function previewComparison(
  db: CrossreadDb,
  topic: TopicFacts,
  document: ComparisonDocument,
): Promise<ComparisonPlan> {
  return db.transaction('r', [db.articles, db.claims, db.curations, db.snapshots], async () =>
    planComparison(topic, await readHere(db, topic, document), document),
  );
}

/**
 * Imports a comparison, in one transaction; planned anew within it, so that what was changed since the reader looked is not lost. Again, it
 * changes nothing.
 * @param onWritten told now and then how many claims were written, of how many; none of them counts before the end
 * @throws what isFull (full.ts) tells when the browser gives no more room; then nothing was written
 */
export function importComparison(
  db: CrossreadDb,
  topic: TopicFacts,
  document: ComparisonDocument,
  onWritten: (done: number, all: number) => void = () => undefined,
): Promise<ImportedComparison> {
  return db.transaction('rw', [db.articles, db.claims, db.curations, db.snapshots], async () => {
    const plan = planComparison(topic, await readHere(db, topic, document), document);
    const articles = await writeArticles(db, plan);
    const claims = await writeClaims(db, plan, document, onWritten);
    await db.snapshots.bulkPut([...plan.texts]);
    const curations = await writeCurations(db, plan);
    return { articles, claims, curations, texts: plan.texts };
  });
}

/** From so many on claims are laid down in tiles: fewer are written as rows in a moment, and of single rows the store is read soonest. */
const VERY_MANY = 1_000;

/** @returns the ids of the claims */
async function writeClaims(
  db: CrossreadDb,
  plan: ComparisonPlan,
  document: ComparisonDocument,
  onWritten: (done: number, all: number) => void,
): Promise<string[]> {
  const changed = plan.claims.flatMap(({ claim, is }) => (is === 'same' ? [] : [claim]));
  const claims = new Map(changed.map((claim) => [claim.id, claim]));
  // What has the file's own id was looked for, and is not here; what was given another id may be.
  const looked = new Set(document.claims.map(({ id }) => id));
  const fresh = [...claims.values()].filter(({ id }) => looked.has(id));
  if (fresh.length < VERY_MANY) await db.claims.bulkPut([...claims.values()]);
  else {
    await db.claims.bulkPut([...claims.values()].filter(({ id }) => !looked.has(id)));
    await layClaims(db, fresh, (done) => onWritten(done, fresh.length));
  }
  return [...claims.keys()];
}

/** Undoes an import, in one transaction; what was read or said since stays as it is. */
export async function takeBackComparison(
  db: CrossreadDb,
  { articles, claims, curations, texts }: ImportedComparison,
): Promise<void> {
  await db.transaction('rw', [db.articles, db.claims, db.curations, db.snapshots], async () => {
    const there = await db.claims.bulkGet([...claims]);
    await db.claims.bulkDelete(there.flatMap((claim) => (claim?.source === 'import' ? [claim.id] : [])));
    for (const { written, before } of curations) await restoreCuration(db, written, before);
    const textOf = new Map(texts.map(({ article, text }) => [article, text]));
    for (const { id, before } of articles) {
      const now = await db.articles.get(id);
      const isRead = now?.source === 'page' && before?.source !== 'page';
      if (!now || isRead) continue;
      if (before) await db.articles.put(before);
      else await db.articles.delete(id);
    }
    for (const [article, text] of textOf)
      if (
        (await db.snapshots.get(article))?.text === text &&
        (await db.articles.get(article))?.source !== 'page'
      )
        await db.snapshots.delete(article);
  });
}

async function restoreCuration(
  db: CrossreadDb,
  written: Curation,
  before: Curation | undefined,
): Promise<void> {
  const now = await db.curations.get(written.id);
  if (!now || !saysTheSame(now, written)) return;
  if (before) await db.curations.put(before);
  else await db.curations.delete(written.id);
}

/** What planning has to know; articles are told apart by their sketches, so all are looked at, but claims and texts only of those known. */
async function readHere(db: CrossreadDb, { pack }: TopicFacts, document: ComparisonDocument): Promise<Here> {
  const articles = await db.articles.toArray();
  const there = new Set(articles.map(({ id }) => id));
  const known = knownArticles(pack.id, articles, document.articles).filter((id) => there.has(id));
  const ids = document.claims.map(({ id }) => id);
  const [ofArticles, byId, curations, texts] = await Promise.all([
    // One by one: where many keys are asked for at once, the index is gone through row by row.
    Promise.all(known.map((id) => claimsOf(db, id))),
    claimsUnder(db, ids),
    db.curations.where('topic').equals(pack.id).toArray(),
    db.snapshots.bulkGet(known),
  ]);
  const claims = new Map([...ofArticles.flat(), ...byId].map((claim) => [claim.id, claim]));
  return {
    articles,
    claims: [...claims.values()],
    curations,
    texts: new Map(texts.flatMap((kept) => (kept ? [[kept.article, kept.text]] : []))),
  };
}

/** A key takes a twentieth of the time that looking for a claim takes. */
const KEYS_FOR_A_LOOK = 20;

/** The claims that are here under some ids. In a file they are many, and mostly none: then all keys are sooner read than each looked for. */
async function claimsUnder(db: CrossreadDb, ids: readonly string[]): Promise<StoredClaim[]> {
  const most = ids.length * KEYS_FOR_A_LOOK;
  const keys = await db.claims
    .toCollection()
    .limit(most + 1)
    .primaryKeys();
  const there = new Set(keys);
  const sought = keys.length > most ? [...ids] : ids.filter((id) => there.has(id));
  return (await db.claims.bulkGet(sought)).filter((claim) => claim !== undefined);
}

async function writeArticles(db: CrossreadDb, plan: ComparisonPlan): Promise<ImportedComparison['articles']> {
  const changed = plan.articles.filter(({ is }) => is !== 'same');
  const before = await db.articles.bulkGet(changed.map(({ article }) => article.id));
  await db.articles.bulkPut(
    changed.map(({ article, is }, i): StoredArticle => {
      const here = before[i];
      return is === 'known' && here ? { ...here, topics: article.topics } : { ...article, readAt: null };
    }),
  );
  return changed.map(({ article }, i) => ({ id: article.id, before: before[i] }));
}

async function writeCurations(
  db: CrossreadDb,
  plan: ComparisonPlan,
): Promise<ImportedComparison['curations']> {
  const changed = plan.curations.flatMap(({ curation, is }) => (is === 'same' ? [] : [curation]));
  const before = await db.curations.bulkGet(changed.map(({ id }) => id));
  await db.curations.bulkPut(changed);
  return changed.map((written, i) => ({ written, before: before[i] }));
}
