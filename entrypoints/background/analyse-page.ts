import { browser } from 'wxt/browser';
import type { Claim } from '../../lib/core/claims/claim';
import { standingHere } from '../../lib/core/claims/standing-claims';
import { completeFacts } from '../../lib/core/claims/complete-facts';
import { checkClaims } from '../../lib/core/checks/check-claims';
import { rulesOf } from '../../lib/core/reading-rules';
import { fingerprintOf } from '../../lib/core/text/fingerprint';
import type { Topic } from '../../lib/core/topic/compile';
import { asMarked, NOTHING, paintOf } from '../../lib/messaging/paint-of';
import type { Page, Paint, Reading } from '../../lib/messaging/protocol';
import { openMarksOf, readingOf, settings } from '../../lib/messaging/shared-state';
import { findSameArticle, saveReading, type ArticleKept, type ArticleRead } from '../../lib/store/articles';
import { claimsOf, mergeClaims } from '../../lib/store/claims';
import { coverageFor } from '../../lib/store/coverage';
import { curationsIn } from '../../lib/store/curations';
import type { CrossreadDb, StoredArticle } from '../../lib/store/db';
import { isFull } from '../../lib/store/full';
import { countDisputed, showBadge } from './badge';
import { mayKeepNew } from './new-articles';
import { sourceOf } from './page-of';
import { mayRead } from './quiet';
import { readTextFor } from './read-text';
import { changesSoFar } from './store-changes';
import { spoken } from './speaking';
import { followedTopics } from './topics';
import { checkWords } from '../../locales/check-words';

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

/** What became of a page that was to be read. */
export interface PageAnswer {
  readonly paint: Paint;
  /** Whether the page shows just that already. */
  readonly isShown: boolean;
  /** The topic on which the store changed; null where it did not. */
  readonly changed: string | null;
}

const NOTHING_READ: PageAnswer = { paint: NOTHING, isShown: false, changed: null };

/**
 * Reads a page: what it claims on a followed topic, held against the store. Then keeps it there when the settings say so, and
 * in the tab's Reading for the panel. May be asked again for the same page.
 * @param showAhead is told what to paint before it is kept, which is on the disk tens of milliseconds later, and says whether the page took it
 * @returns once all is written
 */
export async function analysePage(
  db: CrossreadDb,
  page: Page,
  tab: ReadTab,
  showAhead: (paint: Paint) => Promise<boolean> = async () => false,
): Promise<PageAnswer> {
  const [{ keepArticles }, isRead] = await Promise.all([settings.read(), mayRead(tab)]);
  if (!isRead) return NOTHING_READ;
  const turn = Symbol();
  newest.set(tab.id, turn);
  const { begun, known, found } = await readPage(db, page, tab);
  if (!found) {
    await putDown(tab.id, turn, begun, 0);
    return NOTHING_READ;
  }
  const { topic, read, ofReader } = found;
  const asFound = {
    ...begun,
    ...found.facts,
    claims: [...ofReader, ...(await withIdsInStore(db, read, known))],
  };
  const changes = changesSoFar();
  const ahead = await paintReading(db, topic, asFound, tab.id);
  const showing = newest.get(tab.id) === turn ? showAhead(ahead.paint) : Promise.resolve(false);
  const mayKeep = keepArticles && !tab.incognito;
  const keep = mayKeep && (known !== undefined || (await mayKeepNew(tab, Date.now())));
  const kept = keep ? await keepIfThereIsRoom(db, { ...read, readAt: Date.now() }) : null;
  const claims = [...ofReader, ...(kept?.claims ?? read.claims)];
  const reading = { ...begun, ...found.facts, claims, ...(kept && { article: kept.article, stored: true }) };
  // To keep what was known before may have moved what the reader says of it; and another tab's article may have come in meanwhile.
  const isNew = known === undefined && reading.article.id === begun.article.id;
  const isAsFound = isNew && changes === changesSoFar();
  const { paint, disputed } = isAsFound ? ahead : await paintReading(db, topic, reading, tab.id);
  await putDown(tab.id, turn, reading, disputed);
  return { paint, isShown: isAsFound && (await showing), changed: kept ? topic.pack.id : null };
}

/** The claims that were found, those that are in the store under their ids there, as they will have them when they are kept. */
async function withIdsInStore(
  db: CrossreadDb,
  { article: { id }, claims }: Pick<ArticleRead, 'article' | 'claims'>,
  known: StoredArticle | undefined,
): Promise<readonly Claim[]> {
  if (!known) return claims;
  const before = await claimsOf(db, id);
  return mergeClaims(
    before.filter(({ source }) => source === 'page'),
    claims,
    id,
  ).claims;
}

/** What was found in a page for the topic that it goes to. */
interface Found {
  readonly topic: Topic;
  readonly facts: Omit<Reading, 'article' | 'fingerprint' | 'truncated' | 'claims' | 'stored'>;
  /** What the reader said that it claims. */
  readonly ofReader: readonly Claim[];
  /** What is to be kept of it. */
  readonly read: Omit<ArticleRead, 'readAt'>;
}

/** Reads a page, and tells the panel meanwhile that it is being read. */
async function readPage(
  db: CrossreadDb,
  { article: stated, text, truncated }: Page,
  tab: ReadTab,
): Promise<{ begun: Reading; known: StoredArticle | undefined; found: Found | null }> {
  const following = followedTopics(db);
  const fingerprint = fingerprintOf(text);
  const here = { ...stated, url: sourceOf(tab, stated.url) };
  const known = await findSameArticle(db, here, fingerprint);
  const article = { ...completeFacts(here, known, text), id: known?.id ?? crypto.randomUUID() };
  const begun: Reading = { ...UNREAD, article, fingerprint, truncated };
  const followed = await following;
  const [{ best, alsoOn, said }] = await Promise.all([
    readTextFor(db, followed, article, text),
    openMarksOf(tab.id).remove(),
    readingOf(tab.id).write({ ...begun, state: 'reading' }),
  ]);
  if (!best) return { begun, known, found: null };
  const { topic, analysis } = best;
  const { claims, score, relevance, mentions } = analysis;
  const { id } = topic.pack;
  const rules = rulesOf(
    topic.pack,
    followed.map(({ pack }) => pack),
  );
  const found: Found = {
    topic,
    facts: { state: 'read', topic: id, score, relevance, alsoOn: [...alsoOn], mentions: [...mentions] },
    ofReader: said.filter((claim) => claim.topic === id),
    read: { article, text, topics: [id], alsoOn, claims, rules },
  };
  return { begun, known, found };
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
  const { id } = topic.pack;
  const said = await curationsIn(db, article.id, id, fingerprint);
  const claims = standingHere(reading.claims, said);
  const asked = claims.map(({ question }) => question);
  const others = await coverageFor(db, topic, article.id, asked);
  await spoken();
  const words = checkWords();
  const checks = checkClaims(topic, { ...reading, claims }, others, words);
  const open = reading.stored ? await openMarksOf(tabId).read() : null;
  const marks = open?.article === article.id ? open.marks : [];
  const { marked } = await settings.read();
  const paint = asMarked(paintOf(topic, { ...reading, claims }, checks, words, marks), marked);
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
