/** Docs for tests of the CouchDB target. */
import { couchTarget } from '../../lib/sync/couch/couch-target';
import type { CouchServer } from '../../lib/sync/couch/database';
import { SyncError, type Cursor, type Doc, type Pushed, type SyncTarget } from '../../lib/sync/target';

/** A signal that nobody gives. */
export const NEVER = new AbortController().signal;

/** A doc that no server has yet. */
export function aDoc(id: string, body = `body of ${id}`): Doc {
  return { id, body, base: null };
}

let devices = 0;

/** A database as another device reaches it each time. */
export function aTarget(server: CouchServer, database: string): SyncTarget {
  devices += 1;
  return couchTarget({ server, database, device: `device-${devices}` });
}

/** All docs behind a cursor, and the cursor behind them. */
export async function pullAll(target: SyncTarget, since: Cursor = null) {
  const docs: Doc[] = [];
  let cursor = since;
  for (;;) {
    const pulled = await target.pull(cursor, NEVER);
    docs.push(...pulled.docs);
    cursor = pulled.cursor;
    if (!pulled.more) return { docs, cursor };
  }
}

/** Bodies by id; of an id that came several times, all of them. */
export function bodiesOf(docs: readonly Doc[]): Record<string, readonly string[]> {
  const bodies: Record<string, string[]> = {};
  for (const { id, body } of docs) (bodies[id] ??= []).push(body);
  return bodies;
}

/** The base of the one doc that was taken. @throws when it was not */
export function baseOf([pushed]: readonly Pushed[]): string | null {
  if (pushed?.is !== 'taken') throw new Error(`not taken: ${JSON.stringify(pushed)}`);
  return pushed.base;
}

/** What a promise is refused with, told as a fault. @throws when it is not refused */
export async function faultFrom(promise: Promise<unknown>): Promise<SyncError['fault']> {
  const result: unknown = await promise.then(
    (value) => ({ resolved: value }),
    (error: unknown) => error,
  );
  if (result instanceof SyncError) return result.fault;
  throw new Error(`no SyncError: ${JSON.stringify(result)}`);
}
