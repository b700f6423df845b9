import { browser } from 'wxt/browser';
import { standingHere } from '../../lib/core/claims/standing-claims';
import { completeFacts } from '../../lib/core/claims/complete-facts';
import { checkClaims } from '../../lib/core/checks/check-claims';
import { rulesOf } from '../../lib/core/reading-rules';
import { fingerprintOf } from '../../lib/core/text/fingerprint';
import type { Topic } from '../../lib/core/topic/compile';
import { NOTHING, paintOf } from '../../lib/messaging/paint-of';
import type { Page, Paint, Reading } from '../../lib/messaging/protocol';
import { openMarksOf, readingOf, settings } from '../../lib/messaging/shared-state';
import { findSameArticle, saveReading, type ArticleKept, type ArticleRead } from '../../lib/store/articles';
import { coverageOn } from '../../lib/store/coverage';
import { curationsIn } from '../../lib/store/curations';
import type { CrossreadDb } from '../../lib/store/db';
import { isFull } from '../../lib/store/full';
import { countDisputed, showBadge } from './badge';
import { mayKeepNew } from './new-articles';
import { sourceOf } from './page-of';
import { mayRead } from './quiet';
import { readTextFor } from './read-text';
import { followedTopics } from './topics';

/** The tab a page was read in. */
export interface ReadTab {
  readonly id: number;
  readonly url: string | undefined;
  /** In a private window nothing is kept. */
  readonly incognito: boolean;
  /** Which document of the tab it is, however often that changes its address; absent where the browser does not tell. */
  readonly document?: string;
}

/** Which reading of a tab is the newest, so that an overtaken one does not put its result over it. */
const newest = new Map<number, symbol>();

/**
 * Reads a page: what it claims on a followed topic, held against the store. Keeps it there when the settings say so, and
 * in the tab's Reading for the panel. May be asked again for the same page.
 * @returns what to paint, and the topic on which the store changed, if it did
 */
export async function analysePage(
  db: CrossreadDb,
  page: Page,
  tab: ReadTab,
): Promise<{ paint: Paint; changed: string | null }> {
  const choices = await settings.read();
  if (!(await mayRead(tab))) return { paint: NOTHING, changed: null };
  const turn = Symbol();
  newest.set(tab.id, turn);

  const fingerprint = fingerprintOf(page.text);
  const stated = { ...page.article, url: sourceOf(tab, page.article.url) };
  const known = await findSameArticle(db, stated, fingerprint);
  const facts = completeFacts(stated, known, page.text);
  const article = { ...facts, id: known?.id ?? crypto.randomUUID() };
  const { truncated } = page;
  const begun: Reading = { ...UNREAD, article, fingerprint, truncated };
  await openMarksOf(tab.id).remove();
  await readingOf(tab.id).write({ ...begun, state: 'reading' });

  const followed = await followedTopics(db);
  const { best, alsoOn, said } = await readTextFor(db, followed, article, page.text);
  if (!best) {
    await putDown(tab.id, turn, begun, 0);
    return { paint: NOTHING, changed: null };
  }
  const { topic, analysis } = best;
  const mayKeep = choices.keepArticles && !tab.incognito;
  const keep = mayKeep && (known !== undefined || (await mayKeepNew(tab, Date.now())));
  const topics = [topic.pack.id];
  const rules = rulesOf(
    topic.pack,
    followed.map(({ pack }) => pack),
  );
  const { text } = page;
  const { claims } = analysis;
  const kept = keep
    ? await keepIfThereIsRoom(db, { article, text, topics, alsoOn, claims, readAt: Date.now(), rules })
    : null;
  const ofReader = said.filter((claim) => claim.topic === topic.pack.id);
  const { score, relevance, mentions } = analysis;
  const reading: Reading = {
    ...begun,
    article: kept?.article ?? article,
    state: 'read',
    topic: topic.pack.id,
    score,
    relevance,
    alsoOn: [...alsoOn],
    claims: [...ofReader, ...(kept?.claims ?? claims)],
    mentions: [...mentions],
    stored: kept !== null,
  };
  const { paint, disputed } = await paintReading(db, topic, reading, tab.id);
  await putDown(tab.id, turn, reading, disputed);
  return { paint, changed: kept ? topic.pack.id : null };
}

/** @returns what {@link saveReading} does, or null when the browser gives the store no more room */
async function keepIfThereIsRoom(db: CrossreadDb, read: ArticleRead): Promise<ArticleKept | null> {
  try {
    return await saveReading(db, read);
  } catch (error) {
    // A full disk is no reason not to read; the panel says that the page is not kept.
    if (await isFull(error)) return null;
    throw error;
  }
}

/** Holds a tab's reading against the store as it is now; what the panel found in its text beside that is painted with it. */
export async function paintReading(
  db: CrossreadDb,
  topic: Topic,
  reading: Reading,
  tabId: number,
): Promise<{ paint: Paint; disputed: number }> {
  const { article, fingerprint } = reading;
  const [others, said] = await Promise.all([
    coverageOn(db, topic.pack.id, article.id),
    curationsIn(db, article.id, topic.pack.id, fingerprint),
  ]);
  const claims = standingHere(reading.claims, said);
  const checks = checkClaims(topic, { ...reading, claims }, others);
  const open = reading.stored ? await openMarksOf(tabId).read() : null;
  const marks = open?.article === article.id ? open.marks : [];
  const paint = paintOf(topic, { ...reading, claims }, checks, browser.i18n.getUILanguage(), marks);
  return { paint, disputed: countDisputed(claims, checks) };
}

const UNREAD: Omit<Reading, 'article' | 'fingerprint' | 'truncated'> = {
  state: 'off-topic',
  topic: null,
  score: 0,
  relevance: 'none',
  alsoOn: [],
  claims: [],
  mentions: [],
  stored: false,
};

async function putDown(tabId: number, turn: symbol, reading: Reading, disputed: number): Promise<void> {
  if (newest.get(tabId) !== turn) return;
  newest.delete(tabId);
  // The tab may have been closed while its page was read; what is written for it then would never be removed.
  if (!(await isOpen(tabId))) return readingOf(tabId).remove();
  await readingOf(tabId).write(reading);
  await showBadge(tabId, disputed);
}

async function isOpen(tabId: number): Promise<boolean> {
  return (await browser.tabs.query({})).some(({ id }) => id === tabId);
}
