/** Copies of the store that are made by themselves, in the store. */
import type { CrossreadDb, StoredBackup } from '../db';
import type { MadeBackup } from './backup-file';
import { openCopyPlace } from './copy-place';
import { copiesToDrop, keepingOf, type Keeping, type Room } from './keep-copies';
import { placeOrReport } from './second-place';
import { writeBackup, type MakingBackup } from './write-backup';

/**
 * Makes a copy of the store and keeps it, in one transaction with letting go of those that are no longer kept, and in the second place. Of a
 * daily one that would hold what the newest copy holds, only the time is noted.
 * @param open opens the second place; what fails there is reported, and hinders nothing
 * @throws what isFull (full.ts) tells when the browser gives no more room; then nothing was written. With a signal also its reason
 */
export async function takeSnapshot(
  db: CrossreadDb,
  why: StoredBackup['why'],
  making: MakingBackup,
  open = openCopyPlace,
): Promise<StoredBackup> {
  const made = await writeBackup(db, making);
  const kept = await keepInStore(db, made, { at: making.at, why });
  await placeOrReport(db, { ...made, at: making.at, why }, open);
  return kept;
}

async function keepInStore(
  db: CrossreadDb,
  { bytes, counts, contents }: MadeBackup,
  { at, why }: Pick<StoredBackup, 'at' | 'why'>,
): Promise<StoredBackup> {
  const room = await roomLeft();
  return db.transaction('rw', db.backups, db.backupBytes, async () => {
    const copies = await snapshots(db);
    const [newest] = copies;
    if (why === 'daily' && newest?.why === 'daily' && newest.contents === contents) {
      const same = { ...newest, at };
      await db.backups.put(same);
      return same;
    }
    const made = { id: crypto.randomUUID(), at, why, size: bytes.length, counts, contents };
    // What is no longer kept goes first: it may be the room that is missing.
    const gone = copiesToDrop([made, ...copies], keepingOf(made.size, room), at);
    await db.backups.bulkDelete(gone);
    await db.backupBytes.bulkDelete(gone);
    await db.backups.add(made);
    await db.backupBytes.add({ backup: made.id, bytes });
    return made;
  });
}

/** The copies that are kept, newest first. */
export function snapshots(db: CrossreadDb): Promise<StoredBackup[]> {
  return db.backups.orderBy('at').reverse().toArray();
}

/** The bytes of a copy, for readBackup or to be saved as a file; null when it is no longer kept. */
export async function bytesOfSnapshot(db: CrossreadDb, id: string): Promise<Uint8Array | null> {
  return (await db.backupBytes.get(id))?.bytes ?? null;
}

/** How many days' copies are kept now, and why no more, to be told. */
export async function keepingNow(db: CrossreadDb): Promise<Keeping> {
  const [newest] = await snapshots(db);
  return keepingOf(newest?.size ?? 0, await roomLeft());
}

/** Not asked where the browser cannot tell: not a reason to keep no copy. */
async function roomLeft(): Promise<Room> {
  const { quota, usage } = (await navigator.storage?.estimate()) ?? {};
  return { quota: quota ?? null, usage: usage ?? null };
}
