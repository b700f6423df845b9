/** The bin: of each deed that deleted something its facts ({@link Binned}), and its records ({@link DeletedRows}) apart. Highlights stay in their table. */
import type { Curation } from '../core/claims/curation';
import { DAYS_IN_BIN, deleteForGood, emptyBin } from './annotations';
import type {
  Binned,
  CrossreadDb,
  OpenReading,
  Snapshot,
  StoredArticle,
  StoredClaim,
  StoredTopic,
  TopicDraft,
} from './db';

/** What the reader deleted: articles with all that belongs to them, a topic, a claim of the reader's own, what the reader had said of one, an unfinished topic, or all that was read. */
export type DeletedKind = 'articles' | 'topic' | 'claim' | 'said' | 'draft' | 'everything-read';

/** How many records of each kind went. */
export interface DeletedCounts {
  readonly articles: number;
  /** Found in articles, imported or a pack's. */
  readonly claims: number;
  /** Made by the reader. */
  readonly ownClaims: number;
  /** Claims that the reader confirmed, corrected, rejected or merged. */
  readonly said: number;
  readonly drafts: number;
}

/** Records that went, as their tables had them. */
export interface DeletedRows {
  readonly topics: readonly StoredTopic[];
  readonly articles: readonly StoredArticle[];
  readonly snapshots: readonly Snapshot[];
  readonly claims: readonly StoredClaim[];
  readonly openReadings: readonly OpenReading[];
  readonly curations: readonly Curation[];
  readonly drafts: readonly TopicDraft[];
  /** Ids of the articles of packs that have taken the place of some. */
  readonly planted: readonly string[];
}

/** Everything of which nothing went. */
export const NOTHING_DELETED: DeletedRows = {
  topics: [],
  articles: [],
  snapshots: [],
  claims: [],
  openReadings: [],
  curations: [],
  drafts: [],
  planted: [],
};

/** Records of one kind in one row: with their texts, and each with a thousand words, half a megabyte. */
const ROWS_IN_PART = 100;

/** Puts what was deleted into the bin; call it within the transaction that deletes it, over `bin` and `binnedRows` too. */
export async function putIntoBin(
  db: CrossreadDb,
  facts: Omit<Binned, 'went' | 'characters'>,
  rows: DeletedRows,
): Promise<Binned> {
  const characters = rows.snapshots.reduce((sum, { text }) => sum + text.length, 0);
  const binned = { ...facts, went: countsOf(rows), characters };
  await db.bin.add(binned);
  await db.binnedRows.bulkAdd(partsOf(rows).map((part, i) => ({ ...part, bin: facts.id, part: i })));
  return binned;
}

/** What lies in the bin, highlights aside, what was deleted last first. */
export async function binnedLastFirst(db: CrossreadDb): Promise<Binned[]> {
  return db.bin.orderBy('at').reverse().toArray();
}

/** The records of what lies in the bin. */
export async function binnedRowsOf(db: CrossreadDb, id: string): Promise<DeletedRows> {
  const parts = await partsIn(db, [id]).toArray();
  return {
    topics: parts.flatMap(({ topics }) => topics),
    articles: parts.flatMap(({ articles }) => articles),
    snapshots: parts.flatMap(({ snapshots }) => snapshots),
    claims: parts.flatMap(({ claims }) => claims),
    openReadings: parts.flatMap(({ openReadings }) => openReadings),
    curations: parts.flatMap(({ curations }) => curations),
    drafts: parts.flatMap(({ drafts }) => drafts),
    planted: parts.flatMap(({ planted }) => planted),
  };
}

/** Deletes for good, highlights too, in one transaction; what is not there any more is passed over. */
export async function deleteFromBin(
  db: CrossreadDb,
  ids: readonly string[],
  highlights: readonly string[] = [],
): Promise<void> {
  await db.transaction('rw', binTables(db), async () => {
    if (highlights.length > 0) await deleteForGood(db, highlights);
    await db.bin.bulkDelete([...ids]);
    if (ids.length > 0) await partsIn(db, ids).delete();
  });
}

/**
 * Deletes for good what has lain in the bin for DAYS_IN_BIN, highlights and all else. A clock may be years ahead: nothing goes that is not as
 * much older than what the reader did last, too. What is deleted last thus stays until something else is done.
 * @param now milliseconds since 1970
 */
export async function emptyBinOfOld(db: CrossreadDb, now: number): Promise<void> {
  const old = (at: number) => at - DAYS_IN_BIN * 86_400_000;
  if (!(await isAnythingBinned(db, old(now)))) return;
  const before = old(Math.min(now, await lastDeed(db)));
  await emptyBin(db, new Date(before).toISOString());
  await deleteFromBin(db, await db.bin.where('at').below(before).primaryKeys());
}

async function isAnythingBinned(db: CrossreadDb, before: number): Promise<boolean> {
  const highlights = db.annotations.where('deleted').below(new Date(before).toISOString());
  return (await db.bin.where('at').below(before).count()) + (await highlights.count()) > 0;
}

/** When the reader last read, highlighted or deleted something; milliseconds since 1970, 0 when never. Looks through all there is. */
async function lastDeed(db: CrossreadDb): Promise<number> {
  let last = (await db.bin.orderBy('at').last())?.at ?? 0;
  await db.annotations.each(({ modified }) => {
    last = Math.max(last, Date.parse(modified));
  });
  await db.articles.each(({ readAt }) => {
    last = Math.max(last, readAt ?? 0);
  });
  return last;
}

/** The tables from which something is deleted for good. */
export function binTables({ bin, binnedRows, annotations, placements }: CrossreadDb) {
  return [bin, binnedRows, annotations, placements];
}

function partsIn(db: CrossreadDb, ids: readonly string[]) {
  return db.binnedRows.where('[bin+part]').inAnyRange(
    ids.map((id): [[string, number], [string, number]] => [
      [id, 0],
      [id, Infinity],
    ]),
  );
}

function countsOf({ topics, articles, claims, curations, drafts }: DeletedRows): DeletedCounts {
  const [topic] = topics;
  // With a topic go those which only its pack knows; the others are noted as they were, and stay.
  const gone = topic
    ? articles.filter(({ source, topics: on }) => source === 'pack' && on.every((id) => id === topic.id))
    : articles;
  const ownClaims = claims.filter(({ source }) => source === 'reader').length;
  return {
    articles: gone.length,
    claims: claims.length - ownClaims,
    ownClaims,
    said: curations.filter(({ verdict }) => verdict.is !== 'none').length,
    drafts: drafts.length,
  };
}

function partsOf(rows: DeletedRows): DeletedRows[] {
  const slices = <T>(all: readonly T[], as: (slice: readonly T[]) => Partial<DeletedRows>) =>
    Array.from({ length: Math.ceil(all.length / ROWS_IN_PART) }, (_, i) => ({
      ...NOTHING_DELETED,
      ...as(all.slice(i * ROWS_IN_PART, (i + 1) * ROWS_IN_PART)),
    }));
  return [
    ...slices(rows.topics, (topics) => ({ topics })),
    ...slices(rows.articles, (articles) => ({ articles })),
    ...slices(rows.snapshots, (snapshots) => ({ snapshots })),
    ...slices(rows.claims, (claims) => ({ claims })),
    ...slices(rows.openReadings, (openReadings) => ({ openReadings })),
    ...slices(rows.curations, (curations) => ({ curations })),
    ...slices(rows.drafts, (drafts) => ({ drafts })),
    ...slices(rows.planted, (planted) => ({ planted })),
  ];
}
