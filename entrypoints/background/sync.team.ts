import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import type { CrossreadDb } from '../../lib/store/db';
import { storeTouched } from '../../lib/messaging/shared-state';
import { startFeeds } from '../../lib/sync/feeds/feed-alarm';
import { RESUME, Syncing } from '../../lib/sync/run/syncing';
import { NEWS_PORT, syncAsked, worksOffline } from '../../lib/sync/shared';
import { refreshPlaces } from './places';
import { repaintHighlights, repaintTabs } from './readings';
import { refreshGate } from './topics';

const ALARM = 'sync';
/** Minutes between two looks at the servers while no page of ours is open. */
const EVERY = 5;
/** Milliseconds without a change after which what was changed is pushed: while a page is open others may be looking. */
const SOON = 30;
const LATER = 2_000;
/** Milliseconds without something new from others after which pages are painted anew. */
const AT_REST = 300;

/**
 * Syncs every few minutes by an alarm, which outlives this worker; when a page asks for it; soon after something was changed here; and, while
 * the panel or the desk is open, when a server says that there is something new. To be called when the worker starts, before it waits for anything.
 */
export function startSync(db: CrossreadDb, report: (work: Promise<void>) => void): void {
  startFeeds(db, report);
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>();
  const syncing = new Syncing(db, {
    report,
    taken: debounced(AT_REST, () => report(showWhatCame(db))),
    isWatched: () => ports.size > 0,
    following: (isFollowing) => {
      for (const port of ports) port.postMessage(isFollowing);
    },
  });
  const sync = () => report(syncing.sync({ isAsked: false }));

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM || name === RESUME) sync();
  });
  for (const begin of [browser.runtime.onStartup, browser.runtime.onInstalled])
    begin.addListener(() => report(keepAlarm(db).then(() => syncing.sync({ isAsked: false }))));
  syncAsked.watch((asked) => {
    if (asked)
      report(keepAlarm(db).then(() => syncing.sync({ isAsked: true, space: asked.space ?? undefined })));
  });
  worksOffline.watch((isOffline) => {
    if (isOffline) syncing.stop();
    else report(syncing.sync({ isAsked: true }));
  });

  const changed = debounced(
    () => (ports.size > 0 ? SOON : LATER),
    () => report(syncing.pushChanges()),
  );
  const part = `idb://${db.name}/changed/`;
  Dexie.on('storagemutated', (parts) => {
    if (Object.keys(parts).some((key) => key.startsWith(part))) changed();
  });
  // What a page of ours wrote while the worker slept, it hears of so.
  storeTouched.watch(changed);

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NEWS_PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size === 0) syncing.stopFollowing();
    });
    // That something is said keeps the worker awake.
    port.onMessage.addListener(() => undefined);
    report(syncing.follow());
  });
}

/** An alarm where there is something to sync, and none where there is not. */
async function keepAlarm(db: CrossreadDb): Promise<void> {
  const [alarm, spaces] = await Promise.all([browser.alarms.get(ALARM), db.table('spaces').count()]);
  if (spaces === 0) await browser.alarms.clear(ALARM);
  // Not all devices of a newsroom at once.
  else if (!alarm)
    browser.alarms.create(ALARM, { delayInMinutes: EVERY * (0.5 + Math.random()), periodInMinutes: EVERY });
}

/** What others changed, the gate, pages and badges are to know, as if it had been changed here. */
async function showWhatCame(db: CrossreadDb): Promise<void> {
  await refreshGate(db);
  await repaintTabs(db);
  await repaintHighlights();
  await refreshPlaces(db);
}

/** Calls back once nothing has called for so many milliseconds. */
function debounced(milliseconds: number | (() => number), work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, typeof milliseconds === 'number' ? milliseconds : milliseconds());
  };
}
