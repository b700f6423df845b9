/** What can be had of a store that does not open: a backup file of what can be read, the copies in it, and an empty one in its place. */
import { BackupFile } from '../backup/backup-file';
import { TABLES_IN_BACKUP, type TableInBackup } from '../backup/format';
import { STORE_NAME } from '../db';
import { openRaw, readTable, type TableRead } from './read-raw';

/** What was rescued. */
export interface Rescued {
  /** A backup file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tables: ReadonlyMap<TableInBackup, TableRead>;
}

/** Called now and then with the table that is read, and how many records were read in all. */
export type Progress = (table: TableInBackup, read: number) => void;

/**
 * Writes all that can be read of the store to a backup file. What comes again by itself is left out, as in every backup.
 * @param settings a plain JSON value, which goes into it as it is @param at milliseconds since 1970
 * @returns null when there is no store
 * @throws what the browser throws when nothing of it can be opened
 */
export async function rescueStore(
  settings: unknown,
  at: number,
  onProgress: Progress = () => undefined,
  name = STORE_NAME,
): Promise<Rescued | null> {
  const database = await openRaw(name);
  if (!database) return null;
  try {
    const spokenOf = await articlesSpokenOf(database);
    // IndexedDB's number is ten times the schema's.
    const file = new BackupFile(Math.floor(database.version / 10), at);
    file.addSettings(settings);
    const tables = new Map<TableInBackup, TableRead>();
    let read = 0;
    for (const table of TABLES_IN_BACKUP) {
      const found = await readRecords(database, table, async (rows) => {
        const own = rows.flatMap((row) => asInBackup(table, row, spokenOf));
        file.add(table, own);
        read += own.length;
        onProgress(table, read);
        await file.packed();
      });
      tables.set(table, found);
    }
    return { bytes: (await file.close()).bytes, tables };
  } finally {
    database.close();
  }
}

/** Articles of which something other than their pack says something: these are in a backup also when only a pack knows them. */
async function articlesSpokenOf(database: IDBDatabase): Promise<ReadonlySet<unknown>> {
  const ids = new Set<unknown>();
  for (const table of ['claims', 'curations'])
    await readRecords(database, table, (rows) => {
      for (const row of rows) if (fieldOf(row, 'source') !== 'pack') ids.add(fieldOf(row, 'article'));
    });
  return ids;
}

/** The row as a backup has it; none when a pack brings it again. */
function asInBackup(table: TableInBackup, row: object, spokenOf: ReadonlySet<unknown>): object[] {
  const isOfPack = fieldOf(row, 'source') === 'pack';
  if (table === 'claims' && isOfPack) return [];
  if (table === 'articles' && isOfPack && !spokenOf.has(fieldOf(row, 'id'))) return [];
  // Before version 4 all topics came with Crossread, and none said so.
  if (table === 'topics' && (fieldOf(row, 'from') ?? 'shipped') === 'shipped') return [];
  return [table === 'binnedRows' ? { ...row, openReadings: [] } : row];
}

/** The records of a table in the order of their ids: of claims also those that lie in tiles. A tile that cannot be read is lost as one. */
async function readRecords(
  database: IDBDatabase,
  table: string,
  take: (records: readonly object[]) => void | Promise<void>,
): Promise<TableRead> {
  if (table !== 'claims') return readTable(database, table, take);
  const found: (object[] | null)[] = [];
  const tiles = await readTable(database, 'claimTiles', (some) => {
    found.push(...some.map(claimsOfTile));
  });
  const laid = found.flatMap((claims) => claims ?? []).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  let done = 0;
  const rows = await readTable(database, table, (some) => {
    const last = idOf(some.at(-1) ?? {});
    const before = laid.slice(done).findIndex((claim) => idOf(claim) > last);
    const until = before === -1 ? laid.length : done + before;
    const both = [...some, ...laid.slice(done, until)].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    done = until;
    return take(both);
  });
  await take(laid.slice(done));
  const lost = rows.lost + tiles.lost + found.filter((claims) => claims === null).length;
  return { read: rows.read + laid.length, lost, isCut: rows.isCut || tiles.isCut };
}

function idOf(record: object): string {
  return String(fieldOf(record, 'id'));
}

/** @returns null when it is not as it was written */
function claimsOfTile(tile: object): object[] | null {
  const bytes = fieldOf(tile, 'claims');
  if (!(bytes instanceof Uint8Array)) return null;
  try {
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(claims)
      ? claims.filter((claim) => typeof claim === 'object' && claim !== null)
      : null;
  } catch {
    return null;
  }
}

function fieldOf(row: object, field: string): unknown {
  return Object.entries(row).find(([name]) => name === field)?.[1];
}

/** A copy in the store that was made by itself. */
export interface CopyFound {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The copies in the store of which something is known, newest first. */
export async function findCopies(name = STORE_NAME): Promise<CopyFound[]> {
  const database = await openRaw(name);
  if (!database) return [];
  try {
    const copies: CopyFound[] = [];
    await readTable(database, 'backups', (rows) => {
      for (const row of rows) {
        const [id, at] = [fieldOf(row, 'id'), fieldOf(row, 'at')];
        if (typeof id === 'string' && typeof at === 'number') copies.push({ id, at });
      }
    });
    return copies.sort((a, b) => b.at - a.at);
  } finally {
    database.close();
  }
}

/** The bytes of a copy: a backup file. @returns null when it cannot be read */
export async function readCopy(id: string, name = STORE_NAME): Promise<Uint8Array<ArrayBuffer> | null> {
  const database = await openRaw(name);
  if (!database) return null;
  try {
    let found: Uint8Array<ArrayBuffer> | null = null;
    await readTable(database, 'backupBytes', (rows) => {
      const row = rows.find((one) => fieldOf(one, 'backup') === id);
      const bytes = row && fieldOf(row, 'bytes');
      if (bytes instanceof Uint8Array) found = new Uint8Array(bytes);
    });
    return found;
  } finally {
    database.close();
  }
}

/**
 * Deletes the store, whatever its version and state.
 * @param onBlocked called when another part of Crossread holds it open; it goes on once that is closed
 * @throws what the browser throws when it cannot
 */
export function deleteStore(onBlocked: () => void, name = STORE_NAME): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.addEventListener('success', () => resolve());
    deleting.addEventListener('error', () => reject(deleting.error));
    deleting.addEventListener('blocked', onBlocked);
  });
}
