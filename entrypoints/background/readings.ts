import { browser } from 'wxt/browser';
import { sendToPage } from '../../lib/messaging/messages';
import { NOTHING } from '../../lib/messaging/paint-of';
import { isPausedAt, readingOf, selectionOf, settings, tabsRead } from '../../lib/messaging/shared-state';
import type { CrossreadDb } from '../../lib/store/db';
import { paintReading } from './analyse-page';
import { showBadge } from './badge';
import { followedTopics } from './topics';

/** Which readings to paint anew: those on one topic, or all; not that of the tab which brought the change. */
export interface Changed {
  readonly topic?: string;
  readonly except?: number;
}

/** Holds the readings of all tabs against the store as it is now, and paints their pages and badges anew. */
export async function repaintTabs(db: CrossreadDb, { topic, except }: Changed = {}): Promise<void> {
  for (const tabId of await tabsRead()) {
    if (tabId !== except) await repaintTab(db, tabId, topic);
  }
}

async function repaintTab(db: CrossreadDb, tabId: number, only: string | undefined): Promise<void> {
  const reading = await readingOf(tabId).read();
  if (reading?.state !== 'read' || (only !== undefined && reading.topic !== only)) return;
  const topic = (await followedTopics(db)).find(({ pack }) => pack.id === reading.topic);
  const tab = (await browser.tabs.query({})).find(({ id }) => id === tabId);
  if (!tab) return readingOf(tabId).remove();
  const isHidden = !topic || isPausedAt(await settings.read(), tab.url);
  const { paint, disputed } = isHidden
    ? { paint: NOTHING, disputed: 0 }
    : await paintReading(db, topic, reading);
  await sendToPage(tabId, 'paint', paint);
  await showBadge(tabId, disputed);
}

/** Lets go of what was read in a tab that is closed. */
export async function forgetClosedTab(tabId: number): Promise<void> {
  await Promise.all([readingOf(tabId).remove(), selectionOf(tabId).remove()]);
}

/** Lets go of what was read in a tab that is still open. */
export async function forgetTab(tabId: number): Promise<void> {
  await forgetClosedTab(tabId);
  await showBadge(tabId, 0);
}

/**
 * Lets go of a tab's reading when its document went. An address may change without that (single-page navigation), so the
 * page itself is asked; one that has something to say of it reads it anew by itself.
 */
export async function forgetIfGone(tabId: number): Promise<void> {
  if ((await readingOf(tabId).read()) === null) return;
  const status = await sendToPage(tabId, 'status', undefined);
  if (!status.ok || status.value.state !== 'read') await forgetTab(tabId);
}
