/** The newest copies, a second time outside of the store: a browser that loses the store's files does not lose these (decision 35). */
import { birthOf } from '../birth';
import type { CrossreadDb, StoredBackup } from '../db';
import { isFull } from '../full';
import { openCopyPlace } from './copy-place';
import { copiesAmong, filesToDrop, placedName } from './placed-name';
import { writeBackup, type MakingBackup } from './write-backup';

/** Bytes up to which a copy is made whenever it is quiet after something was written: it takes some hundredths of a second. */
export const SMALL = 500_000;
/** Bytes up to which one is made more often than daily. */
const MIDDLING = 5_000_000;
/** Milliseconds between two such. */
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
