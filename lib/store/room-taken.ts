/** What takes room in the store, and what can be let go of to make some. */
import { openCopyPlace } from './backup/copy-place';
import { removePlaced } from './backup/second-place';
import type { CrossreadDb } from './db';

/** How many of something there are, and about how many bytes they take. */
export interface Taken {
  readonly n: number;
  readonly bytes: number;
}

/** Texts read at once: some megabytes. */
const AT_ONCE = 200;

/**
 * What takes room: the texts of articles, copies, and what lies in the bin, highlights aside. A text is counted with one byte a character,
 * as browsers keep Latin letters; in other scripts it takes up to two.
 */
export async function roomTaken(db: CrossreadDb): Promise<Record<'texts' | 'copies' | 'bin', Taken>> {
  const [texts, copies, bin] = await Promise.all([textsKept(db), db.backups.toArray(), db.bin.toArray()]);
  return {
    texts,
    copies: { n: copies.length, bytes: sum(copies, ({ size }) => size) },
    bin: { n: bin.length, bytes: sum(bin, ({ characters }) => characters) },
  };
}

async function textsKept(db: CrossreadDb): Promise<Taken> {
  let [n, bytes, last] = [0, 0, ''];
  for (;;) {
    const rows = await db.snapshots.where(':id').above(last).limit(AT_ONCE).toArray();
    n += rows.length;
    bytes += sum(rows, ({ text }) => text.length);
    last = rows.at(-1)?.article ?? '';
    if (rows.length < AT_ONCE) return { n, bytes };
  }
}

/**
 * Deletes all copies that were made by themselves, in the second place, too; those in the store in one transaction.
 * @returns how many there were in the store
 * @throws what the browser throws when those in the second place cannot be deleted: then those in the store are there still
 */
export async function deleteCopies(db: CrossreadDb, open = openCopyPlace): Promise<number> {
  await removePlaced(open);
  return db.transaction('rw', db.backups, db.backupBytes, async () => {
    const n = await db.backups.count();
    await db.backups.clear();
    await db.backupBytes.clear();
    return n;
  });
}

/**
 * How much of the reader's own there is: highlights, the bin's too, and words on claims. Counted by index, as it is asked for whenever the
 * desk is opened.
 */
export async function countOwn(db: CrossreadDb): Promise<number> {
  const [highlights, said] = await Promise.all([db.annotations.count(), db.curations.count()]);
  return highlights + said;
}

function sum<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((all, row) => all + of(row), 0);
}
