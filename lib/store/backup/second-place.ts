/** The newest copies, a second time outside of the store: a browser that loses the store's files does not lose these (decision 35). */
import { birthOf } from '../birth';
import type { CrossreadDb, StoredBackup } from '../db';
import { isFull } from '../full';
import { openCopyPlace } from './copy-place';
import { BackupFault } from './fault';
import { copiesAmong, filesToDrop, placedName, type PlacedCopyFile } from './placed-name';
import { readBlocks, type End } from './read-blocks';
import { writeBackup, type MakingBackup } from './write-backup';

/** Bytes up to which a copy is made whenever it is quiet after something was written: it takes some hundredths of a second. */
export const SMALL = 500_000;
/** Bytes up to which one is made more often than daily, and the milliseconds between two. */
export const MIDDLING = 5_000_000;
export const BETWEEN_MIDDLING = 15 * 60_000;

/** Where two parts of the extension would write at once, one waits. */
const LOCK = 'crossread-copies';

/** A copy to be placed. */
type Made = Pick<StoredBackup, 'at' | 'why' | 'contents' | 'counts'> & {
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * Puts a copy there, and then lets go of those that are no longer kept. One of a store in which nothing is yet, is none.
 * @throws what isFull (full.ts) tells when the browser gives no more room, and what it throws when it does not give the place
 */
export async function placeCopy(db: CrossreadDb, made: Made, open = openCopyPlace): Promise<void> {
  const place = holdsSomething(made) ? await open() : null;
  if (!place) return;
  const { at, why, contents, bytes } = made;
  const store = await idOf(db, at);
  await navigator.locks.request(LOCK, async () => {
    await place.put(placedName({ at, why, store, contents }), bytes);
    for (const name of filesToDrop(await place.list(), store, at)) await place.remove(name);
  });
}

/** Puts a copy there beside the one in the store, which stands whatever fails here: that is reported, unless it is only that there is no room. */
export async function placeOrReport(db: CrossreadDb, made: Made, open = openCopyPlace): Promise<void> {
  try {
    await placeCopy(db, made, open);
  } catch (error) {
    if (!(await isFull(error))) reportError(error);
  }
}

/** Whether a copy holds any record. */
export function holdsSomething({ counts }: Pick<StoredBackup, 'counts'>): boolean {
  return Object.values(counts).some((n) => n > 0);
}

/**
 * Makes a copy for the second place alone, where the last one there is not of just now for its size: what was written since the daily copy
 * is in it.
 * @throws as placeCopy
 */
export async function refreshPlaced(
  db: CrossreadDb,
  making: MakingBackup,
  open = openCopyPlace,
): Promise<void> {
  const place = await open();
  if (!place) return;
  const store = await idOf(db, making.at);
  const newest = copiesAmong(await place.list()).find((copy) => copy.store === store);
  if (newest && Math.abs(making.at - newest.at) < leastBetween(newest.size)) return;
  const made = await writeBackup(db, making);
  if (made.contents !== newest?.contents)
    await placeCopy(db, { ...made, at: making.at, why: 'daily' }, async () => place);
}

/** Milliseconds from one copy to the next. @param size of the last one, in bytes */
function leastBetween(size: number): number {
  if (size <= SMALL) return 0;
  return size <= MIDDLING ? BETWEEN_MIDDLING : Infinity;
}

/**
 * Takes the copies of an earlier store into this one, so that one can go back to them. One that is not as it was written is removed.
 * @returns how many came
 */
export async function takeOverPlaced(db: CrossreadDb, now: number, open = openCopyPlace): Promise<number> {
  const place = await open();
  if (!place) return 0;
  const store = await idOf(db, now);
  let came = 0;
  for (const copy of copiesAmong(await place.list())) {
    if (copy.store === store || (await isKnown(db, copy))) continue;
    const bytes = await place.get(copy.name);
    const found = bytes && (await look(bytes, copy));
    if (found === 'damaged') await place.remove(copy.name);
    else if (found) came += await takeOver(db, copy, found, now);
  }
  return came;
}

/** Removes all copies there. */
export async function removePlaced(open = openCopyPlace): Promise<void> {
  const place = await open();
  if (!place) return;
  await navigator.locks.request(LOCK, async () => {
    for (const { name } of await place.list()) await place.remove(name);
  });
}

async function idOf(db: CrossreadDb, now: number): Promise<string> {
  return (await birthOf(db, null, now)).id;
}

async function isKnown(db: CrossreadDb, { contents }: PlacedCopyFile): Promise<boolean> {
  return (await db.backups.filter((copy) => copy.contents === contents).count()) > 0;
}

/** The bytes of a copy that is as it was written, and how many records of each table it holds. */
interface Whole extends Pick<StoredBackup, 'counts'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Null for one that only a newer Crossread can read: it stays for that one. */
async function look(
  bytes: Uint8Array<ArrayBuffer>,
  { contents }: PlacedCopyFile,
): Promise<Whole | 'damaged' | null> {
  try {
    let end: End | undefined;
    for await (const piece of readBlocks(bytes)) if (piece.is === 'end') end = piece;
    return end?.contents === contents ? { bytes, counts: end.counts } : 'damaged';
  } catch (error) {
    if (!(error instanceof BackupFault)) throw error;
    return error.is === 'newer' ? null : 'damaged';
  }
}

/** @returns how many came: none when another part of the extension was faster */
function takeOver(
  db: CrossreadDb,
  copy: PlacedCopyFile,
  { bytes, counts }: Whole,
  now: number,
): Promise<number> {
  return db.transaction('rw', db.backups, db.backupBytes, async () => {
    if (await isKnown(db, copy)) return 0;
    const { name: id, at, why, size, contents } = copy;
    await db.backups.put({ id, at, why, size, counts, contents, takenOver: now });
    await db.backupBytes.put({ backup: id, bytes });
    return 1;
  });
}
