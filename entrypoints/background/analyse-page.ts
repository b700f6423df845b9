import { browser } from 'wxt/browser';
import { analyse, type Analysis } from '../../lib/core/analyse';
import type { Article } from '../../lib/core/claims/claim';
import { checkClaims } from '../../lib/core/checks/check-claims';
import { fingerprintOf } from '../../lib/core/text/fingerprint';
import type { Topic } from '../../lib/core/topic/compile';
import { NOTHING, paintOf } from '../../lib/messaging/paint-of';
import type { Page, Paint, Reading } from '../../lib/messaging/protocol';
import { isPausedAt, readingOf, settings } from '../../lib/messaging/shared-state';
import { findSameArticle, saveReading } from '../../lib/store/articles';
import { coverageOn } from '../../lib/store/coverage';
import type { CrossreadDb } from '../../lib/store/db';
import { countDisputed, showBadge } from './badge';
import { followedTopics } from './topics';

/** The tab a page was read in. */
export interface ReadTab {
  readonly id: number;
  readonly url: string | undefined;
  /** In a private window nothing is kept. */
  readonly incognito: boolean;
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
  if (isPausedAt(choices, tab.url)) return { paint: NOTHING, changed: null };
  const turn = Symbol();
  newest.set(tab.id, turn);

  const fingerprint = fingerprintOf(page.text);
  const known = await findSameArticle(db, page.article, fingerprint);
  const article = { ...page.article, id: known?.id ?? crypto.randomUUID() };
  const { truncated } = page;
  const begun: Reading = { ...UNREAD, article, fingerprint, truncated };
  await readingOf(tab.id).write({ ...begun, state: 'reading' });

  const best = bestAnalysis(await followedTopics(db), article, page.text);
  if (!best) {
    await putDown(tab.id, turn, begun, 0);
    return { paint: NOTHING, changed: null };
  }
  const { topic, analysis } = best;
  const keep = choices.keepArticles && !tab.incognito;
  const topics = [topic.pack.id];
  const { claims, ...read } = keep
    ? await saveReading(db, { article, text: page.text, topics, claims: analysis.claims, readAt: Date.now() })
    : { article, claims: analysis.claims };
  const { score, relevance, mentions } = analysis;
  const reading: Reading = {
    ...begun,
    ...read,
    state: 'read',
    topic: topic.pack.id,
    score,
    relevance,
    claims: [...claims],
    mentions: [...mentions],
    stored: keep,
  };
  const { paint, disputed } = await paintReading(db, topic, reading);
  await putDown(tab.id, turn, reading, disputed);
  return { paint, changed: keep ? topic.pack.id : null };
}

/** Holds a reading against the store as it is now. */
export async function paintReading(
  db: CrossreadDb,
  topic: Topic,
  reading: Reading,
): Promise<{ paint: Paint; disputed: number }> {
  const others = await coverageOn(db, topic.pack.id, reading.article.id);
  const checks = checkClaims(topic, reading, others);
  const paint = paintOf(topic, reading, checks, browser.i18n.getUILanguage());
  return { paint, disputed: countDisputed(checks) };
}

const UNREAD: Omit<Reading, 'article' | 'fingerprint' | 'truncated'> = {
  state: 'off-topic',
  topic: null,
  score: 0,
  relevance: 'none',
  claims: [],
  mentions: [],
  stored: false,
};

function bestAnalysis(topics: readonly Topic[], article: Article, text: string) {
  let best: { topic: Topic; analysis: Analysis } | null = null;
  for (const topic of topics) {
    const analysis = analyse(topic, { article, text });
    if (analysis.relevance !== 'none' && analysis.score > (best?.analysis.score ?? -1))
      best = { topic, analysis };
  }
  return best;
}

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
