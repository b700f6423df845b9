import { Dexie } from 'dexie';
import type { CrossreadDb } from '../db';
import { BackupFile, type MadeBackup } from './backup-file';
import { TABLES_IN_BACKUP } from './format';
import { rowsInOrder } from './rows-in-order';

/** What goes into a backup beside the store. */
export interface MakingBackup {
  /** The settings: a plain JSON value, which goes into it as it is. */
  readonly settings: unknown;
  /** When it is made, milliseconds since 1970. */
  readonly at: number;
  /** With it the making can be given up: then it throws the signal's reason, and nothing was made. */
  readonly signal?: AbortSignal;
}

/** Bytes that may wait to be packed before the store is read on. */
const MOST_WAITING = 4_000_000;

/**
 * Makes a backup of the store as it is at one moment, as docs/backup.md has it. It is read and packed bit by bit, in one transaction that
 * only reads: what wants to write waits for it.
 * @throws what Dexie throws when the store cannot be read
 */
export async function writeBackup(
  db: CrossreadDb,
  { settings, at, signal }: MakingBackup,
): Promise<MadeBackup> {
  const file = new BackupFile(db.verno, at);
  file.addSettings(settings);
  try {
    // Dexie follows what an async function awaits, and no other.
    await db.transaction('r', TABLES_IN_BACKUP, async () =>
      rowsInOrder(db, (table, rows) => {
        signal?.throwIfAborted();
        file.add(table, rows);
        // A transaction ends when nothing is asked of it; Dexie keeps it open meanwhile.
        return file.waiting > MOST_WAITING ? Dexie.waitFor(file.packed()) : undefined;
      }),
    );
    return await file.close();
  } catch (error) {
    await file.giveUp(error);
    throw error;
  }
}

/** Makes a backup file of the store: gzipped, as docs/backup.md has it. @param settings a plain JSON value, which goes into it as it is */
export async function makeBackup(
  db: CrossreadDb,
  settings: unknown,
  at = Date.now(),
): Promise<Uint8Array<ArrayBuffer>> {
  return (await writeBackup(db, { settings, at })).bytes;
}
