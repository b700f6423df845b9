/** Reads the store past Dexie and past every schema, and past what in it cannot be read. */
import { STORE_NAME } from '../db';

/** What could be read of a table. */
export interface TableRead {
  readonly read: number;
  /** Rows that are there and cannot be read. */
  readonly lost: number;
  /** Whether not even the ids of all rows could be read, so that nobody knows how many are lost. */
  readonly isCut: boolean;
}

/** Rows read at once; where one of them cannot be read, each is read alone. */
const AT_ONCE = 100;

/**
 * Opens a database as it is, whatever its version.
 * @returns null when there is none; none is made
 * @throws what the browser throws when it cannot be opened
 */
export function openRaw(name = STORE_NAME): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    let isMissing = false;
    opening.addEventListener('upgradeneeded', () => {
      isMissing = true;
      opening.transaction?.abort();
    });
    opening.addEventListener('success', () => {
      const database = opening.result;
      // Whoever wants to bring it up to date, or delete it, must not wait for this.
      database.addEventListener('versionchange', () => database.close());
      resolve(database);
    });
    opening.addEventListener('error', (event) => {
      event.preventDefault();
      if (isMissing) resolve(null);
      else reject(opening.error);
    });
  });
}

/** Reads all rows of a table, some at a time, in the order of their ids. @returns how many could be read */
export async function readTable(
  database: IDBDatabase,
  table: string,
  take: (rows: readonly object[]) => void | Promise<void>,
): Promise<TableRead> {
  if (!database.objectStoreNames.contains(table)) return { read: 0, lost: 0, isCut: false };
  const { keys, isCut } = await keysOf(database, table);
  let [read, lost] = [0, 0];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    const rows = await rowsAt(database, table, some);
    await take(rows);
    read += rows.length;
    lost += some.length - rows.length;
  }
  return { read, lost, isCut };
}

async function keysOf(
  database: IDBDatabase,
  table: string,
): Promise<{ keys: IDBValidKey[]; isCut: boolean }> {
  try {
    return { keys: await ask(database, table, (store) => store.getAllKeys()), isCut: false };
  } catch {
    return { keys: await keysByStep(database, table), isCut: true };
  }
}

/** As many ids as can be read one after another. */
async function keysByStep(database: IDBDatabase, table: string): Promise<IDBValidKey[]> {
  const keys: IDBValidKey[] = [];
  for (;;) {
    const last = keys.at(-1);
    const beyond = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    const key = await ask(database, table, (store) => store.getAllKeys(beyond, 1)).catch(() => []);
    if (key[0] === undefined) return keys;
    keys.push(key[0]);
  }
}

async function rowsAt(database: IDBDatabase, table: string, keys: readonly IDBValidKey[]): Promise<object[]> {
  try {
    const all = IDBKeyRange.bound(keys[0], keys.at(-1));
    const rows = await ask<unknown[]>(database, table, (store) => store.getAll(all));
    if (rows.length === keys.length) return rows.filter(isRow);
  } catch {
    // One of them cannot be read: each is asked for alone.
  }
  const rows: unknown[] = [];
  for (const key of keys)
    rows.push(await ask(database, table, (store) => store.get(key)).catch(() => undefined));
  return rows.filter(isRow);
}

function isRow(row: unknown): row is object {
  return typeof row === 'object' && row !== null;
}

/** Each in a transaction of its own, as one that fails ends its transaction. */
function ask<T>(
  database: IDBDatabase,
  table: string,
  query: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = query(database.transaction(table, 'readonly').objectStore(table));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      event.preventDefault();
      reject(request.error);
    });
  });
}
