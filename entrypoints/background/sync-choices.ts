import { browser } from 'wxt/browser';
import { messageOf } from '../../lib/core/message-of';
import { isChoice, settings, settingsIn, syncAgreed, syncTrouble } from '../../lib/messaging/shared-state';
import {
  choicesIn,
  isSame,
  planSync,
  syncedNames,
  syncKey,
  type Dated,
  type SyncedName,
} from '../../lib/messaging/synced-choices';

/**
 * Brings the choices that go with the reader and what lies in the browser's sync to the same, as {@link planSync} says; where the reader does not
 * want that, nothing is read there and nothing written. What the browser does not take is told in `syncTrouble`, and tried again the next time.
 */
export async function syncChoices(): Promise<void> {
  // One after another: what is chosen changes both, and each of them calls for this again.
  await navigator.locks.request('sync-choices', async () => {
    const names = syncedNames(await settings.read());
    try {
      const refused = names.length === 0 ? await leave() : await meet(names);
      if (!isSame(await syncTrouble.read(), refused)) await syncTrouble.write(refused);
    } catch (error) {
      await syncTrouble.write({ names: [], why: messageOf(error) });
    }
  });
}

/** Follows the settings and the browser's sync from now on. To be called when the worker starts, before it waits for anything. */
export function keepChoicesInSync(report: (work: Promise<void>) => void): void {
  const sync = () => report(syncChoices());
  settings.watch(sync);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') sync();
  });
  browser.runtime.onStartup.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
}

interface Refused {
  readonly names: SyncedName[];
  readonly why: string;
}

/** @returns what the browser did not take; null where it took all */
async function meet(names: readonly SyncedName[]): Promise<Refused | null> {
  const before = await syncAgreed.read();
  const chosen = await settings.read();
  const theirs = choicesIn(await browser.storage.sync.get(names.map(syncKey)));
  const { take, give, agreed } = planSync(names, chosen, before, theirs, isChoice, Date.now());
  if (take.size > 0)
    await settings.change((now) => {
      // What the reader chose this moment is newer.
      const still = [...take].filter(([name]) => isSame(now[name], chosen[name]));
      return settingsIn({ ...now, ...Object.fromEntries(still) }) ?? now;
    });
  const failures = await giveEach(give);
  // Of what was refused nothing is agreed but what was before, so that it is given again.
  const kept = Object.fromEntries(
    [...agreed].flatMap(([name, dated]) => {
      const held = failures.has(name) ? before[name] : dated;
      return held ? [[name, held]] : [];
    }),
  );
  if (!isSame(kept, before)) await syncAgreed.write(kept);
  const [why] = failures.values();
  return why === undefined ? null : { names: [...failures.keys()], why };
}

/** One at a time: what is too large for the browser's sync keeps nothing else from it. @returns why not, by name */
async function giveEach(give: ReadonlyMap<SyncedName, Dated>): Promise<ReadonlyMap<SyncedName, string>> {
  const failures = new Map<SyncedName, string>();
  for (const [name, dated] of give) {
    try {
      await browser.storage.sync.set({ [syncKey(name)]: dated });
    } catch (error) {
      failures.set(name, messageOf(error));
    }
  }
  return failures;
}

/** Who joins again takes what is there then. */
async function leave(): Promise<null> {
  if (Object.keys(await syncAgreed.read()).length > 0) await syncAgreed.remove();
  return null;
}
