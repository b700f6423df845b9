import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import { settings, storeTouched } from '../../lib/messaging/shared-state';
import { TABLES_IN_BACKUP } from '../../lib/store/backup/format';
import { holdsSomething, refreshPlaced } from '../../lib/store/backup/second-place';
import type { CrossreadDb } from '../../lib/store/db';
import { isFull } from '../../lib/store/full';
import { snapshots, takeSnapshot } from '../../lib/store/backup/snapshots';

/** Milliseconds without a message after which the worker has nothing better to do. */
const AT_REST = 5_000;
/** Milliseconds from one copy in the store to the next. */
const BETWEEN = 86_400_000;

/**
 * Makes a copy of the store once a day, and of a store that is not large more often one in the second place alone: when the browser starts, or
 * after something was written, as the worker is awake then; it is never woken for it. A page that wants something comes first: what was begun
 * is given up, and begun anew when it is quiet again.
 */
export function takeSnapshotsDaily(db: CrossreadDb): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let working: AbortController | undefined;
  // Parts of a database are named so (Dexie's ObservabilitySet).
  const ours = TABLES_IN_BACKUP.map((table) => `idb://${db.name}/${table}/`);
  let isMissed = false;
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
        .finally(() => {
          working = undefined;
          if (isMissed) soon();
          isMissed = false;
        });
    }, AT_REST);
  };
  Dexie.on('storagemutated', (parts) => {
    if (!Object.keys(parts).some((part) => ours.some((table) => part.startsWith(table)))) return;
    // What is written while a copy is made may not be in it.
    if (working) isMissed = true;
    else soon();
  });
  // What one of our pages wrote while the worker slept, it hears of so.
  storeTouched.watch(soon);
  browser.runtime.onStartup.addListener(soon);
  browser.runtime.onMessage.addListener(() => {
    working?.abort();
    if (working || waiting !== undefined) soon();
    return undefined;
  });
}

/** Makes a copy unless there is one of the last day with something in it; then one in the second place, unless that is of just now. */
async function takeIfDue(db: CrossreadDb, signal: AbortSignal): Promise<void> {
  const daily = (await snapshots(db)).find(
    ({ why, takenOver }) => why === 'daily' && takenOver === undefined,
  );
  const at = Date.now();
  const making = { settings: await settings.read(), at, signal };
  if (daily && Math.abs(at - daily.at) < BETWEEN && holdsSomething(daily)) await refreshPlaced(db, making);
  else await takeSnapshot(db, 'daily', making);
}
