import type { Table } from 'dexie';
import type { CrossreadDb, Done } from './db';

/** How long a deed is known to have been done, in days: a page that asks again later has been open for as long. */
const DAYS_KNOWN = 30;

/**
 * Does what writes, in one transaction with the note that it was done. Asked again with the same id, however late and whatever came in
 * between, it does nothing: what was changed or deleted since is not put back.
 * @param done with the id that the caller made for the deed
 * @param tables all that `work` reads and writes
 * @returns what `work` gave; undefined when it was done before
 * @throws what `work` threw; then nothing was written, nor the note
 */
export function once<T>(
  db: CrossreadDb,
  done: Done,
  tables: readonly Table[],
  work: () => Promise<T>,
): Promise<T | undefined> {
  return db.transaction('rw', [...tables, db.done], async () => {
    if (await db.done.get(done.id)) return undefined;
    await db.done.add(done);
    return work();
  });
}

/** Lets go of what was done so long ago that nobody asks again. @param now milliseconds since 1970 */
export async function forgetLongDone(db: CrossreadDb, now: number): Promise<void> {
  await db.done
    .where('at')
    .below(now - DAYS_KNOWN * 86_400_000)
    .delete();
}
