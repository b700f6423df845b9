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
import type { CrossreadDb, Snapshot, StoredArticle, StoredClaim } from './db';

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
    const claims = plan.claims.flatMap(({ claim, is }) => (is === 'same' ? [] : [claim]));
    const articles = await writeArticles(db, plan);
    for (let done = 0; done < claims.length; done += CLAIMS_AT_ONCE) {
      onWritten(done, claims.length);
      await db.claims.bulkPut(claims.slice(done, done + CLAIMS_AT_ONCE));
    }
    await db.snapshots.bulkPut([...plan.texts]);
    const curations = await writeCurations(db, plan);
    return { articles, claims: claims.map(({ id }) => id), curations, texts: plan.texts };
  });
}

/** After so many it is told how far the import is: some twenty times a second, and seldom enough to cost nothing. */
const CLAIMS_AT_ONCE = 1_000;

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
  const known = knownArticles(pack.id, articles, document.articles);
  const [ofArticles, byId, curations, texts] = await Promise.all([
    db.claims.where('article').anyOf(known).toArray(),
    db.claims.bulkGet(document.claims.map(({ id }) => id)),
    db.curations.where('topic').equals(pack.id).toArray(),
    db.snapshots.bulkGet(known),
  ]);
  const claims = new Map<string, StoredClaim>();
  for (const claim of [...ofArticles, ...byId]) if (claim) claims.set(claim.id, claim);
  return {
    articles,
    claims: [...claims.values()],
    curations,
    texts: new Map(texts.flatMap((kept) => (kept ? [[kept.article, kept.text]] : []))),
  };
}

async function writeArticles(db: CrossreadDb, plan: ComparisonPlan): Promise<ImportedComparison['articles']> {
  const changed = plan.articles.filter(({ is }) => is !== 'same');
  const before = await db.articles.bulkGet(changed.map(({ article }) => article.id));
  for (const { article, is } of changed) {
    if (is === 'known') await db.articles.update(article.id, { topics: article.topics });
    else await db.articles.put({ ...article, readAt: null });
  }
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
