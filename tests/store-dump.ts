/** A store as it lies in IndexedDB, past Dexie and past every version's schema: read out whole, and put into IndexedDB again. */

/** One store of IndexedDB with its rows. */
export interface TableDump {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly object[];
}

/** A database of IndexedDB. */
export interface StoreDump {
  readonly name: string;
  /** IndexedDB's own: ten times Dexie's. */
  readonly version: number;
  readonly tables: readonly TableDump[];
}

/** Reads a database out. It must hold what JSON can. Self-contained, so that it can be sent into a page. */
export async function dumpOf(name: string): Promise<StoreDump> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const database = await done(indexedDB.open(name));
  const tables: TableDump[] = [];
  for (const table of Array.from(database.objectStoreNames)) {
    const store = database.transaction(table).objectStore(table);
    const { keyPath } = store;
    if (keyPath === null) throw new Error(`“${table}” has no key path`);
    const indexes = Array.from(store.indexNames, (index) => {
      const { keyPath: of, unique, multiEntry } = store.index(index);
      return { name: index, keyPath: of, unique, multiEntry };
    });
    tables.push({ name: table, keyPath, indexes, rows: await done<object[]>(store.getAll()) });
  }
  const { version } = database;
  database.close();
  return { name, version, tables };
}

/** Puts a dump into IndexedDB, where there must be none of its name. Self-contained, so that it can be sent into a page. */
export async function putDump({ name, version, tables }: StoreDump): Promise<void> {
  const opening = indexedDB.open(name, version);
  await new Promise<void>((resolve, reject) => {
    opening.addEventListener('upgradeneeded', ({ oldVersion }) => {
      if (oldVersion > 0) reject(new Error(`There is a “${name}” already, of version ${oldVersion}.`));
      for (const { name: table, keyPath, indexes, rows } of tables) {
        const store = opening.result.createObjectStore(table, { keyPath });
        for (const index of indexes)
          store.createIndex(index.name, index.keyPath, {
            unique: index.unique,
            multiEntry: index.multiEntry,
          });
        for (const row of rows) store.add(row);
      }
    });
    opening.addEventListener('success', () => resolve());
    opening.addEventListener('error', () => reject(opening.error));
  });
  opening.result.close();
}
