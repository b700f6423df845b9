import type { CrossreadDb, StoredBackup } from '../db';

/** The newest copy that was taken over from a store that is gone (take-over.ts); null where there is none. */
export async function newestTakenOver(db: CrossreadDb): Promise<StoredBackup | null> {
  const newest = db.backups.orderBy('at').reverse();
  return (await newest.filter(({ takenOver }) => takenOver !== undefined).first()) ?? null;
}
