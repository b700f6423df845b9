import { browser } from 'wxt/browser';
import { isByReader } from '../../lib/core/claims/reader-claims';
import { speakFor } from '../../lib/core/claims/same-site';
import { canonicalUrl } from '../../lib/dom/canonical-url';
import { sendToPage } from '../../lib/messaging/messages';
import { NOTHING } from '../../lib/messaging/paint-of';
import type { Reading } from '../../lib/messaging/protocol';
import {
  askedIn,
  isPausedAt,
  leaveOf,
  newIn,
  openMarksOf,
  readingOf,
  savedIn,
  selectionOf,
  settings,
  tabsRead,
  tabsSaved,
} from '../../lib/messaging/shared-state';
import type { CrossreadDb } from '../../lib/store/db';
import { readerClaimsOf } from '../../lib/store/reader-claims';
import { paintReading } from './analyse-page';
import { showBadge } from './badge';
import { noteChange } from './store-changes';
import { followedTopics } from './topics';

/** Which readings to paint anew: those on one topic, or all; not that of the tab which brought the change. */
export interface Changed {
  readonly topic?: string;
  readonly except?: number;
}

/**
 * Holds the readings of all tabs against the store as it is now, and paints their pages and badges anew.
 *
 * Here as well readings are let go of whose tab was closed or went elsewhere: listening to tabs for that would wake the
 * worker at every page, also those with nothing to read. (A reader says when its page is left, but may not get through.)
 */
export async function repaintTabs(db: CrossreadDb, { topic, except }: Changed = {}): Promise<void> {
  noteChange();
  const urls = await openTabs();
  for (const tabId of await tabsRead()) {
    if (!urls.has(tabId)) await letGo(tabId);
    else if (tabId !== except) await repaintTab(db, tabId, urls.get(tabId), topic);
  }
}

/** Has the highlights of all pages but that of tab `except`, which brought the change, painted anew. */
export async function repaintHighlights(except?: number): Promise<void> {
  const tabs = (await tabsSaved()).filter((tabId) => tabId !== except);
  await Promise.all(tabs.map((tabId) => sendToPage(tabId, 'repaintHighlights', undefined)));
}

/** Lets go of what was read in tabs that are closed. */
export async function forgetClosedTabs(): Promise<void> {
  const urls = await openTabs();
  for (const tabId of await tabsRead()) if (!urls.has(tabId)) await letGo(tabId);
}

async function openTabs(): Promise<Map<number | undefined, string | undefined>> {
  return new Map((await browser.tabs.query({})).map(({ id, url }) => [id, url]));
}

async function repaintTab(
  db: CrossreadDb,
  tabId: number,
  url: string | undefined,
  only: string | undefined,
): Promise<void> {
  const reading = await readingOf(tabId).read();
  if (reading?.state !== 'read' || (only !== undefined && reading.topic !== only)) return;
  // What others say of an article is not for the page of another site that is in its tab by now.
  if (!speakFor(canonicalUrl(url ?? '', null), reading.article.url)) return letGoOfReading(tabId);
  const topic = (await followedTopics(db)).find(({ pack }) => pack.id === reading.topic);
  const isHidden = !topic || isPausedAt(await settings.read(), url);
  const now = await asInStore(db, reading);
  if (JSON.stringify(now) !== JSON.stringify(reading)) await readingOf(tabId).write(now);
  const { paint, disputed } = isHidden
    ? { paint: NOTHING, disputed: 0 }
    : await paintReading(db, topic, now, tabId);
  const painted = await sendToPage(tabId, 'paint', paint);
  // The browser has taken the badge away with the page.
  if (painted.ok) await showBadge(tabId, disputed);
  else if (painted.error.code === 'unreachable') await letGoOfReading(tabId);
}

/** What is kept may just have been deleted, or put back; the reader may have saved a claim, or removed one. */
async function asInStore(db: CrossreadDb, reading: Reading): Promise<Reading> {
  const { article, topic, fingerprint, claims } = reading;
  const there = await db.articles.get(article.id);
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const said = (await readerClaimsOf(db, article.id)).filter((claim) => claim.topic === topic);
  // In the store a claim has its place in the text that is kept, which may be another than this page's.
  const isThisText = there?.fingerprint.join() === fingerprint.join();
  const ofReader = said.map(({ source: _, ...claim }) =>
    isThisText ? claim : { ...claim, span: known.get(claim.id)?.span ?? null },
  );
  const found = claims.filter((claim) => !isByReader(claim));
  return { ...reading, stored: there?.source === 'page', claims: [...ofReader, ...found] };
}

/** Lets go of what was read in a tab whose page says that it is gone. */
export async function forgetTab(tabId: number): Promise<void> {
  await letGoOfReading(tabId);
  await showBadge(tabId, 0);
}

async function letGo(tabId: number): Promise<void> {
  const items = [savedIn(tabId), leaveOf(tabId), askedIn(tabId), newIn(tabId)];
  await Promise.all([letGoOfReading(tabId), ...items.map((item) => item.remove())]);
}

/** What is saved in the tab says by itself to which address it belongs, and outlives the reader that left it. */
async function letGoOfReading(tabId: number): Promise<void> {
  await Promise.all([readingOf(tabId), selectionOf(tabId), openMarksOf(tabId)].map((item) => item.remove()));
}
