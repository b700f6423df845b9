import { Dexie } from 'dexie';

/** The last of the ten numbers that IndexedDB has for one version of Dexie's: Dexie counts one up when a part of a version came later. */
const LAST_OF_VERSION = 9;

/**
 * IndexedDB as Dexie is given it. Dexie opens also a database that a newer version of Crossread wrote, and adds to it what it misses in it: it
 * asks once more, without a number. Then it gets the highest number of its own version, so that a newer database stays closed and as it is.
 * @param version Dexie's number of it
 */
export function indexedDbUpTo(
  version: number,
): Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'> {
  const last = version * 10 + LAST_OF_VERSION;
  return {
    open: (name, native = last) => given().open(name, Math.min(native, last)),
    deleteDatabase: (name) => given().deleteDatabase(name),
    databases: () => given().databases(),
    cmp: (a, b) => given().cmp(a, b),
  };
}

/** Looked up when it is needed, as a browser may throw already at its name. */
function given(): IDBFactory {
  // Where cookies are forbidden a browser has none.
  const factory: IDBFactory | undefined = globalThis.indexedDB;
  if (!factory) throw new Dexie.MissingAPIError('The browser gives no IndexedDB.');
  return factory;
}
