/** What a store that begins anew takes over from the second place. On its own: most stores never do, and it reads whole files. */
import { birthOf } from '../birth';
import type { CrossreadDb, StoredBackup } from '../db';
import { openCopyPlace } from './copy-place';
import { BackupFault } from './fault';
import { copiesAmong, type PlacedCopyFile } from './placed-name';
import { readBlocks, type End } from './read-blocks';

/**
 * Takes the copies of an earlier store into this one, so that one can go back to them. One that is not as it was written is removed.
 * @returns how many came
 */
export async function takeOverPlaced(db: CrossreadDb, now: number, open = openCopyPlace): Promise<number> {
  const place = await open();
  if (!place) return 0;
  const store = (await birthOf(db, null, now)).id;
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
