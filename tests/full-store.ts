/** A store with a row of every kind in it, every field of it set, for tests of what must come through whole. */
import type {
  Binned,
  BinnedRows,
  CrossreadDb,
  StoredArticle,
  StoredClaim,
  StoredTopic,
  TopicDraft,
} from '../lib/store/db';
import type { Correction, Curation } from '../lib/core/claims/curation';
import { factsOf } from '../lib/core/topic/facts';
import { rowOf } from '../lib/store/import-topic';
import { plantSeeds } from '../lib/store/plant-seeds';
import { aClaim, aCuration, anAnnotation, anArticle, anId, aPack } from './builders';

/** An article that was read; each field that a row may have is named here, so that one that is added has to be, too. */
export function aStoredArticle(facts: Partial<StoredArticle> = {}): StoredArticle {
  const all: Required<StoredArticle> = {
    ...anArticle(),
    source: 'page',
    topics: ['summit'],
    readAt: 1_718_700_000_000,
    rules: 'rules-1',
    alsoOn: ['other'],
    addedFrom: 'file',
    typed: { title: 'Two leaders meet', publisher: 'The Courier', published: '2024-06-18', language: 'en' },
    fingerprint: [1, 2, 4_294_967_295],
  };
  return { ...all, ...facts };
}

/** A claim as it is stored. */
export function aStoredClaim(facts: Partial<StoredClaim> = {}): StoredClaim {
  return { ...aClaim(), source: 'page', ...facts };
}

/** A topic of the reader's own. */
export function aStoredTopic(id = 'own-topic', changed = 1): Promise<StoredTopic> {
  return rowOf(aPack({ id }), 'own', changed);
}

/** A draft with something in it that no pack may have. */
export function aDraft(facts: Partial<TopicDraft> = {}): TopicDraft {
  const pack = aPack({ id: 'begun', title: { en: '' } });
  return {
    topic: 'begun',
    base: null,
    pack,
    article: 'article-1',
    proposed: pack,
    seen: [{ of: 'entities', id: 'a', count: 2 }],
    changed: 3,
    ...facts,
  };
}

/** What was deleted: its facts, and its records. */
export async function somethingBinned(id = anId(9)): Promise<{ facts: Binned; rows: BinnedRows }> {
  const facts: Required<Binned> = {
    id,
    at: 5,
    is: 'topic',
    title: 'A topic',
    went: { articles: 1, claims: 1, ownClaims: 0, said: 1, drafts: 1 },
    characters: 4,
    wasFollowed: true,
  };
  const rows: Required<BinnedRows> = {
    bin: id,
    part: 0,
    topics: [await aStoredTopic('binned-topic')],
    articles: [aStoredArticle({ id: 'binned', url: 'https://courier.example/binned' })],
    snapshots: [{ article: 'binned', text: 'text' }],
    claims: [aStoredClaim({ id: 'binned-claim', article: 'binned' })],
    openReadings: [],
    curations: [aCuration()],
    drafts: [aDraft()],
    planted: ['pack/a'],
  };
  return { facts, rows };
}

function aCorrection(): Correction {
  const { question, value, attribution, origin, modality, polarity } = aClaim();
  return { question, value, display: '9 containers', attribution, origin, modality, polarity };
}

/** What the reader said, with all that may be said. */
export function everySaying(): Curation {
  const claim = aStoredClaim();
  return aCuration({
    claim,
    verdict: { is: 'corrected', to: aCorrection() },
    imported: true,
    earlier: [
      { verdict: { is: 'merged', into: 'claim-2', as: claim }, at: '2024-06-19T10:00:00.000Z' },
      { verdict: { is: 'rejected' }, at: '2024-06-18T10:00:00.000Z', imported: true },
      { verdict: { is: 'none' }, at: '2024-06-17T10:00:00.000Z' },
    ],
  });
}

/** Puts a row of every kind into a store. */
export async function fillEveryTable(db: CrossreadDb): Promise<void> {
  const { facts, rows } = await somethingBinned();
  await db.articles.bulkPut([
    aStoredArticle(),
    aStoredArticle({ id: 'article-2', url: 'pasted:2', source: 'import', readAt: null }),
  ]);
  await db.snapshots.put({ article: 'article-1', text: 'They shipped 11,000 containers. \uD83D' });
  await db.claims.bulkPut([
    aStoredClaim(),
    aStoredClaim({ id: 'claim-2', source: 'reader', span: null }),
    aStoredClaim({ id: 'claim-3', article: 'article-2', source: 'import' }),
  ]);
  await db.curations.put(everySaying());
  const signed = { key: 'k'.repeat(43), name: 'City desk', signed: '2026-06-01T08:00:00Z', sha256: null };
  for (const topic of [await aStoredTopic(), { ...(await aStoredTopic('second', 2)), signed }]) {
    await db.topics.put(topic);
    await db.transaction('rw', db.articles, db.claims, async () => {
      await plantSeeds(db, factsOf(topic.pack));
    });
  }
  await db.annotations.bulkPut([
    anAnnotation({ note: '“a” __proto__ <b>', tags: ['x'], topic: 'own-topic', claim: 'claim-1' }),
    anAnnotation({ id: anId(2), deleted: '2024-06-19T10:00:00.000Z' }),
  ]);
  await db.drafts.put(aDraft());
  await db.bin.put(facts);
  await db.binnedRows.put(rows);
}

/** The rows of a store, by table, in the order of their keys. */
export async function dump(
  db: CrossreadDb,
  tables: readonly string[] = db.tables.map(({ name }) => name),
): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(tables.map((name) => db.table(name).orderBy(':id').toArray()));
  return Object.fromEntries(tables.map((name, i) => [name, rows[i] ?? []]));
}
