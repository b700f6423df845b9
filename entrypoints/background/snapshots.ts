import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import { settings } from '../../lib/messaging/shared-state';
import type { CrossreadDb } from '../../lib/store/db';
import { isFull } from '../../lib/store/full';
import { snapshots, takeSnapshot } from '../../lib/store/backup/snapshots';

/** Milliseconds without a message after which the worker has nothing better to do. */
const AT_REST = 5_000;
/** Milliseconds from one copy to the next. */
const BETWEEN = 86_400_000;

/**
 * Makes a copy of the store once a day: when the browser starts, or after something was written, as the worker is awake then; it is never
 * woken for it. A page that wants something comes first: what was begun is given up, and begun anew when it is quiet again.
 */
export function takeSnapshotsDaily(db: CrossreadDb): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let working: AbortController | undefined;
  // Parts of a database are named so (Dexie's ObservabilitySet).
  const ours = `idb://${db.name}/`;
  const copies = `${ours}backup`;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      waiting = undefined;
      const { signal } = (working = new AbortController());
      takeIfDue(db, signal)
        .catch(async (error: unknown) => {
          // Where there is no room the backup room says so (keepingNow); a copy that was given up is made later.
          if (!signal.aborted && !(await isFull(error))) reportError(error);
        })
        .finally(() => (working = undefined));
    }, AT_REST);
  };
  Dexie.on('storagemutated', (parts) => {
    const isWritten = Object.keys(parts).some((part) => part.startsWith(ours) && !part.startsWith(copies));
    if (isWritten && !working) soon();
  });
  browser.runtime.onStartup.addListener(soon);
  browser.runtime.onMessage.addListener(() => {
    working?.abort();
    if (working || waiting !== undefined) soon();
    return undefined;
  });
}

/** Makes a copy unless there is one of the last day. */
async function takeIfDue(db: CrossreadDb, signal: AbortSignal): Promise<void> {
  const daily = (await snapshots(db)).find(({ why }) => why === 'daily');
  const at = Date.now();
  if (daily && Math.abs(at - daily.at) < BETWEEN) return;
  await takeSnapshot(db, 'daily', { settings: await settings.read(), at, signal });
}
