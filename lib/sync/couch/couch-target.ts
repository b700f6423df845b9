/** A CouchDB as a target: Apache CouchDB 3, what speaks as it does, and through any proxy. */
import type { SyncTarget } from '../target';
import { readCursor } from './cursor';
import { RECORD } from './cut';
import { nameOfLeaf, newsIn, type Place } from './database';
import { knownIn, type Known } from './known';
import { makeDatabaseFor, membersOf } from './members';
import { pull } from './pull';
import { push } from './push';

/** Milliseconds for which news is waited for in one go. */
const LONGEST_WAIT = 120_000;

/**
 * A database of a CouchDB. Records are docs `r:ID`, parts of long ones `p:ID:TOKEN:NUMBER`; nothing else in it is read or touched.
 * @param device id of this device; it is not told to the server
 */
export function couchTarget({ device, ...place }: Place & { readonly device: string }): SyncTarget {
  const known = knownIn(place, device);
  return {
    prepare: (signal) => makeDatabaseFor(place, signal),
    pull: (since, signal) => pull(place, known, since, signal),
    push: (docs, signal) => push(place, known, docs, signal),
    waitForNews: (since, signal) => waitForNews(place, known, readCursor(since).seq, signal),
    members: (signal) => membersOf(place, signal),
  };
}

/** Resolves when somebody else changed something, or after {@link LONGEST_WAIT}. */
async function waitForNews(place: Place, known: Known, since: string | null, signal: AbortSignal) {
  const long = AbortSignal.timeout(LONGEST_WAIT);
  const either = AbortSignal.any([signal, long]);
  try {
    for (let from = since; ;) {
      const { rows, last } = await newsIn(place, from, either);
      const isOthers = rows.some(
        ({ id, revs }) => id.startsWith(RECORD) && revs.some((rev) => !known.has(nameOfLeaf({ id, rev }))),
      );
      // A server that answers without anything new must not be asked over and over: whoever waits does that with pauses.
      if (isOthers || rows.length === 0 || last === from) return;
      from = last;
    }
  } catch (error) {
    if (signal.aborted || !long.aborted) throw error;
  }
}
