import { Dexie } from 'dexie';
import type { CrossreadDb, StoredTopic } from '../db';
import { putTopic, rowOf } from '../import-topic';
import type { Backup, How, Restored, RestorePlan } from './backup';
import { countReplacing } from './count-replacing';
import { TABLES_IN_BACKUP } from './format';
import { Merging, type Writes } from './merging';
import { rowsOf, type Rows } from './read-records';
import { Replacing } from './replacing';
import { settleArticles } from './settle-articles';
import { takeSnapshot } from './snapshots';

/** What a restore would do; writes nothing. @throws RangeError when a rescued part of a file would replace what is there */
export async function planRestore(db: CrossreadDb, backup: Backup, how: How): Promise<RestorePlan> {
  mustBeWhole(backup, how);
  if (how === 'replace') return countReplacing(db, backup);
  const merging = new Merging(db, await db.articles.toArray());
  for await (const rows of rowsOf(backup)) await merging.take(rows);
  return merging.tallies.plan;
}

/**
 * Restores a backup in one transaction, after a copy was made of the store as it is (`before-restore`). The caller puts the settings into
 * force where it replaces, and tells the background (`topicsChanged`, storeTouched).
 * @param now what is there now beside the store: the settings, for the copy; and milliseconds since 1970
 * @throws what isFull (full.ts) tells when the browser gives no more room, and RangeError when a rescued part would replace; then nothing was written
 */
export async function restoreBackup(
  db: CrossreadDb,
  backup: Backup,
  how: How,
  now: { readonly settings: unknown; readonly at: number },
): Promise<Restored> {
  mustBeWhole(backup, how);
  const before = await takeSnapshot(db, 'before-restore', now);
  const work = how === 'merge' ? merge : replace;
  await db.transaction('rw', RESTORED, async () => work(db, backup));
  return { settings: backup.settings, before: before.id };
}

/** All that a restore writes: with what is found anew in texts, and what is known of the places of highlights. */
const RESTORED = [...TABLES_IN_BACKUP, 'openReadings', 'placements'] as const;

function mustBeWhole({ isWhole }: Backup, how: How): void {
  if (how === 'replace' && !isWhole)
    throw new RangeError(
      'What was rescued of a file can be merged in; it cannot take the place of everything.',
    );
}

async function replace(db: CrossreadDb, backup: Backup): Promise<void> {
  const replacing = new Replacing(db);
  await replacing.begin();
  await eachBlock(backup, async (rows) =>
    replacing.take({ ...rows, topics: await withOwnChecksums(rows.topics) }),
  );
  await replacing.end();
}

async function merge(db: CrossreadDb, backup: Backup): Promise<void> {
  const merging = new Merging(db, await db.articles.toArray());
  await eachBlock(backup, async (rows) =>
    write(db, await merging.take({ ...rows, topics: await withOwnChecksums(rows.topics) })),
  );
  const { articles, topics } = merging.toSettle;
  for (const topic of topics) await putTopic(db, topic);
  await settleArticles(db, [...articles]);
}

async function write(db: CrossreadDb, writes: Writes): Promise<void> {
  const { articles, givesWay, snapshots, claims, curations, topics, annotations, drafts, bin, binnedRows } =
    writes;
  await db.articles.bulkPut(articles);
  if (givesWay.length > 0)
    await db.claims
      .where('article')
      .anyOf(givesWay)
      .filter(({ source }) => source === 'page')
      .delete();
  await db.snapshots.bulkPut(snapshots);
  await db.claims.bulkPut(claims);
  await db.curations.bulkPut(curations);
  await db.topics.bulkPut(topics);
  await db.annotations.bulkPut(annotations);
  await db.drafts.bulkPut(drafts);
  await db.bin.bulkPut(bin);
  await db.binnedRows.bulkPut(binnedRows);
}

/** Reads a backup within a transaction. One ends when nothing is asked of it; Dexie keeps it open while the file is unpacked. */
async function eachBlock(backup: Backup, take: (rows: Rows) => Promise<void>): Promise<void> {
  const blocks = rowsOf(backup);
  for (;;) {
    const { value, done } = await Dexie.waitFor(Dexie.ignoreTransaction(() => blocks.next()));
    if (done === true) return;
    await take(value);
  }
}

/** A checksum tells whether a topic changed: it is made here, whatever the file says. */
async function withOwnChecksums(topics: readonly StoredTopic[]): Promise<StoredTopic[]> {
  const own: StoredTopic[] = [];
  for (const topic of topics) {
    const { checksum } = await Dexie.waitFor(rowOf(topic.pack, topic.from, topic.changed));
    own.push({ ...topic, checksum });
  }
  return own;
}
