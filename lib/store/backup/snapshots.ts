/** Copies of the store that are made by themselves, in the store. */
import type { CrossreadDb, StoredBackup } from '../db';

/** Makes a copy of the store and keeps it, and lets go of copies that are no longer kept. */
export function takeSnapshot(
  _db: CrossreadDb,
  _why: StoredBackup['why'],
  _now: { readonly settings: unknown; readonly at: number },
): Promise<StoredBackup> {
  return Promise.reject(new Error('Not made yet.'));
}

/** The copies that are kept, newest first. */
export function snapshots(db: CrossreadDb): Promise<StoredBackup[]> {
  return db.backups.orderBy('at').reverse().toArray();
}

/** The bytes of a copy, for readBackup or to be saved as a file; null when it is no longer kept. */
export async function bytesOfSnapshot(db: CrossreadDb, id: string): Promise<Uint8Array | null> {
  return (await db.backupBytes.get(id))?.bytes ?? null;
}
