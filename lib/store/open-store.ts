/** Opens the store, and says what is wrong where it does not open: the one place that decides it. */
import { STORE_NAME, STORE_VERSION, type CrossreadDb } from './db';
import { saysFull } from './full';
import { isDiskFull } from './room';

/** Why the store does not open. */
export type StoreTrouble =
  /** A newer version of Crossread wrote it: this one must not write into it. */
  | { readonly is: 'newer' }
  /** An older part of Crossread still holds it open, so that it cannot be brought up to date. */
  | { readonly is: 'blocked' }
  /** The browser gives no IndexedDB, as in some private windows, or where cookies are forbidden. */
  | { readonly is: 'not-given' }
  /** No room is left to open it. */
  | { readonly is: 'full' }
  /** The browser cannot read its files, or it could not be brought up to date. */
  | { readonly is: 'damaged'; readonly reason: string };

/** What Dexie throws when a query is asked of a store that is not open; what opening threw is inside. */
const CLOSED = 'DatabaseClosedError';

const TROUBLE_BY_NAME: Readonly<Record<string, Exclude<StoreTrouble['is'], 'damaged'>>> = {
  VersionError: 'newer',
  MissingAPIError: 'not-given',
  // Firefox, where storage is forbidden.
  SecurityError: 'not-given',
  InvalidStateError: 'not-given',
};

/** Opens the store, which may be open already. @returns null when it is, else why not */
export async function openStore(db: CrossreadDb): Promise<StoreTrouble | null> {
  try {
    await db.open();
    return null;
  } catch (error) {
    return weighed(troubleIn(causeOf(error)));
  }
}

/**
 * Whether the store on the disk is still an older one, which then nobody could bring up to date yet. A browser says “blocked” to the first that
 * waits for it alone; whoever waits behind that one hears nothing.
 */
export async function isStillOlder(): Promise<boolean> {
  const { version = 0 } = (await indexedDB.databases()).find(({ name }) => name === STORE_NAME) ?? {};
  return version > 0 && version < STORE_VERSION * 10;
}

/**
 * The same trouble, or that there is no room: a browser that finds no room on the disk does not say so when it opens a store, but only that it
 * does not open.
 */
export async function weighed(trouble: StoreTrouble): Promise<StoreTrouble> {
  return trouble.is === 'damaged' && (await isDiskFull()) ? { is: 'full' } : trouble;
}

/**
 * Why the store does not open, told from what a query threw.
 * @returns null when the store is open, or may be opened again: then it is the query that failed
 */
export function troubleOf(error: unknown): StoreTrouble | null {
  if (!(error instanceof Error) || error.name !== CLOSED) return null;
  const cause = causeOf(error);
  // Without a cause it was closed for another part of Crossread, and the next query opens it.
  return cause === error ? null : troubleIn(cause);
}

function troubleIn(error: unknown): StoreTrouble {
  if (saysFull(error)) return { is: 'full' };
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const is = TROUBLE_BY_NAME[name];
  return is ? { is } : { is: 'damaged', reason: message };
}

/** Dexie wraps what the browser threw. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && 'inner' in error && error.inner instanceof Error
    ? causeOf(error.inner)
    : error;
}
