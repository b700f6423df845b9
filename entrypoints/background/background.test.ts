import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { anArticle, aPack, aPacksFile } from '../../tests/builders';
import { PaintSchema, type Page, type Paint } from '../../lib/messaging/protocol';
import { searchForNames } from '../../lib/dom/find-names';
import {
  gateIndex,
  openMarksOf,
  packsCompared,
  packTrouble,
  quiet,
  readingOf,
  savedIn,
  selectionOf,
  settings,
} from '../../lib/messaging/shared-state';
import { curate } from '../../lib/store/curations';
import { CrossreadDb } from '../../lib/store/db';
import { forgetEverythingRead } from '../../lib/store/forget';
import { analysePage, type ReadTab } from './analyse-page';
import { togglePauseAt } from './pause';
import { forgetClosedTabs, forgetTab, repaintTabs } from './readings';
import { followedTopics, importPacks, refreshGate, refreshGateOnce } from './topics';

const TEXT = 'Ada met Bob at the summit. Ada and Bob shipped 11,000 containers before the summit.';

const badge = vi.fn<(badge: { tabId: number; text: string }) => Promise<void>>();
const title = vi.fn<(title: { tabId: number; title: string }) => Promise<void>>();
const toTab = vi.fn<(tab: number, message: { crossread: string; input: unknown }) => Promise<unknown>>();
const fetching = vi.spyOn(globalThis, 'fetch');
let pack: unknown;
let db: CrossreadDb;
let databases = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  await quiet.write('');
  vi.clearAllMocks();
  pack = aPack();
  db = new CrossreadDb(`background-${databases++}`);
  toTab.mockImplementation(async () => ({ ok: true, value: undefined }));
  Object.assign(fakeBrowser.action, {
    setBadgeText: badge,
    setTitle: title,
    setBadgeBackgroundColor: async () => {},
  });
  Object.assign(fakeBrowser.tabs, { sendMessage: toTab });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  fetching.mockImplementation(async () => new Response(aPacksFile(pack)));
});
afterEach(() => db.delete());

async function aTab(url = 'https://courier.example/summit'): Promise<ReadTab> {
  const tab = await fakeBrowser.tabs.create({ url });
  if (tab.id === undefined) throw new Error('a tab has an id');
  return { id: tab.id, url, incognito: false };
}

function aPage(facts: Partial<Page> & { url?: string } = {}): Page {
  const { url = 'https://courier.example/summit', ...rest } = facts;
  return {
    article: {
      url,
      title: 'Ada meets Bob at the summit',
      publisher: 'The Courier',
      byline: null,
      published: '2024-06-18',
      modified: null,
      language: 'en',
    },
    text: TEXT,
    truncated: false,
    ...rest,
  };
}

const kept = () => db.articles.filter(({ source }) => source === 'page').toArray();

describe('reading a page', () => {
  it('marks its claims, counts what is disputed, keeps it, and tells the panel', async () => {
    const tab = await aTab();
    const { paint, changed } = await analysePage(db, aPage(), tab);
    expect(paint.topic).toEqual({ id: 'summit', title: 'The summit' });
    expect(paint.marks.map(({ span, outcome }) => [span.exact, outcome])).toEqual([
      [expect.stringContaining('11,000'), 'differs'],
    ]);
    expect(badge).toHaveBeenLastCalledWith({ tabId: tab.id, text: '1' });
    expect(title.mock.lastCall?.[0].title).toBe('Crossread: 1 answer differs from other coverage');
    expect(changed).toBe('summit');
    expect(await kept()).toHaveLength(1);
    expect(await readingOf(tab.id).read()).toMatchObject({ state: 'read', topic: 'summit', stored: true });
  });

  it('is answered with what stands once it is kept, also where its text changed under the reader’s word', async () => {
    const tab = await aTab();
    await analysePage(db, aPage(), tab);
    const [found] = await db.claims.filter(({ source }) => source === 'page').toArray();
    if (!found) throw new Error('the page has a claim');
    await curate(db, found, { is: 'confirmed' }, '2024-06-20T10:00:00.000Z');
    const edited = aPage({ text: `Updated at noon. ${TEXT}` });
    const { paint } = await analysePage(db, edited, tab);
    await repaintTabs(db);
    expect(paint).toEqual(toTab.mock.lastCall?.[1].input);
    expect(paint.marks).toMatchObject([
      { claim: found.id, why: expect.stringMatching(/^You confirmed this claim\./) },
    ]);
  });

  it('keeps an article that two tabs bring at once but once, and tells both of it', async () => {
    await followedTopics(db);
    const [one, other] = [await aTab(), await aTab()];
    await Promise.all([analysePage(db, aPage(), one), analysePage(db, aPage(), other)]);
    expect(await kept()).toHaveLength(1);
    const ids = [one, other].map(async ({ id }) => (await readingOf(id).read())?.article.id);
    expect(new Set(await Promise.all(ids))).toEqual(new Set((await kept()).map(({ id }) => id)));
  });

  it('is shown before it is kept, as it is shown once it is', async () => {
    const tab = await aTab();
    await followedTopics(db);
    const keptThen: number[] = [];
    const showAhead = vi.fn<(paint: Paint) => Promise<boolean>>(async () => {
      keptThen.push((await kept()).length);
      return true;
    });
    const { paint, isShown } = await analysePage(db, aPage(), tab, showAhead);
    expect(keptThen).toEqual([0]);
    expect(isShown).toBe(true);
    expect(showAhead.mock.calls).toEqual([[paint]]);
    expect((await kept()).length).toBe(1);
  });

  it('is not shown ahead where the page asks something else by then', async () => {
    expect(await analysePage(db, aPage(), await aTab(), async () => false)).toMatchObject({ isShown: false });
  });

  it('shows claims that are known ahead under the ids that they have, and is answered all the same', async () => {
    const tab = await aTab();
    const first = await analysePage(db, aPage(), tab);
    const showAhead = vi.fn<(paint: Paint) => Promise<boolean>>(async () => true);
    const again = await analysePage(db, aPage({ text: `${TEXT} Both left.` }), tab, showAhead);
    expect(showAhead.mock.calls).toEqual([[first.paint]]);
    expect(again).toMatchObject({ isShown: false, paint: first.paint });
  });

  it('is answered with what the store holds once it is kept, where that changed after it was shown', async () => {
    const tab = await aTab();
    const { isShown } = await analysePage(db, aPage(), tab, async () => {
      await repaintTabs(db);
      return true;
    });
    expect(isShown).toBe(false);
  });

  it('twice keeps one article with the same claims', async () => {
    const tab = await aTab();
    const first = await analysePage(db, aPage(), tab);
    const second = await analysePage(db, aPage(), tab);
    expect(second.paint).toEqual(first.paint);
    expect(await kept()).toHaveLength(1);
  });

  it.each([
    ['in a private window', { incognito: true }, true],
    ['when the reader does not want it', { incognito: false }, false],
  ])('keeps nothing %s, but marks it all the same', async (_name, { incognito }, keepArticles) => {
    await settings.write({ ...(await settings.read()), keepArticles });
    const tab = await aTab();
    const { paint, changed } = await analysePage(db, aPage(), { ...tab, incognito });
    expect(paint.marks).toHaveLength(1);
    expect(changed).toBeNull();
    expect(await kept()).toEqual([]);
    expect(await readingOf(tab.id).read()).toMatchObject({ state: 'read', stored: false });
  });

  it('paints nothing on one about something else, and says so to the panel', async () => {
    const tab = await aTab();
    const { article } = aPage();
    const soup = { article: { ...article, title: 'Soup' }, text: 'A recipe for soup.', truncated: false };
    const { paint } = await analysePage(db, soup, tab);
    expect(paint).toEqual({ topic: null, marks: [], mentions: [] });
    expect(badge).toHaveBeenLastCalledWith({ tabId: tab.id, text: '' });
    expect(await readingOf(tab.id).read()).toMatchObject({ state: 'off-topic' });
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['everywhere', { paused: true }],
    ['on its site', { pausedSites: ['courier.example'] }],
  ])('does not happen while paused %s', async (_name, pause) => {
    await settings.write({ ...(await settings.read()), ...pause });
    const tab = await aTab();
    const { paint } = await analysePage(db, aPage(), tab);
    expect(paint.marks).toEqual([]);
    expect(await readingOf(tab.id).read()).toBeNull();
  });

  it('marks it all the same when the browser has no room to keep it', async () => {
    await followedTopics(db);
    const tab = await aTab();
    db.snapshots.hook('creating', () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    const { paint, changed } = await analysePage(db, aPage(), tab);
    expect(paint.marks).toHaveLength(1);
    expect(changed).toBeNull();
    expect(await kept()).toEqual([]);
    expect(await readingOf(tab.id).read()).toMatchObject({ state: 'read', stored: false });
  });

  it('leaves nothing behind for a tab that was closed meanwhile', async () => {
    const closed = { ...(await aTab()), id: 99_999 };
    await analysePage(db, aPage(), closed);
    expect(await readingOf(closed.id).read()).toBeNull();
  });

  it('lets the newer of two readings of a tab win', async () => {
    const tab = await aTab();
    const newer = aPage({ url: 'https://courier.example/next', text: TEXT.replace('11,000', '12,000') });
    await Promise.all([analysePage(db, aPage(), tab), analysePage(db, newer, tab)]);
    expect((await readingOf(tab.id).read())?.article.url).toBe('https://courier.example/next');
  });
});

describe('the other tabs', () => {
  it('are painted anew when an article on their topic is kept', async () => {
    const [first, second] = [await aTab(), await aTab('https://herald.example/')];
    await analysePage(db, aPage(), first);
    const same = aPage({ url: 'https://herald.example/' });
    const { changed } = await analysePage(
      db,
      { ...same, article: { ...same.article, publisher: 'The Herald' }, text: `${TEXT} So says the Herald.` },
      second,
    );
    await repaintTabs(db, { topic: changed ?? '', except: second.id });
    expect(toTab).toHaveBeenCalledOnce();
    const [tab, message] = toTab.mock.lastCall ?? [];
    expect(tab).toBe(first.id);
    expect(message).toMatchObject({
      crossread: 'paint',
      input: {
        marks: [{ others: expect.arrayContaining([expect.objectContaining({ publisher: 'The Herald' })]) }],
      },
    });
  });

  it('are painted with what the panel found beside the questions, until their text or the store’s copy is gone', async () => {
    const tab = await aTab();
    const { paint } = await analysePage(db, aPage(), tab);
    const [found] = paint.marks;
    const article = (await readingOf(tab.id).read())?.article.id ?? '';
    if (!found) throw new Error('the page has a claim');
    const mark = { ...found, claim: 'open-1', span: { start: 0, end: 3, exact: 'Ada' } };
    const marked = async () => {
      await repaintTabs(db);
      return v.parse(PaintSchema, toTab.mock.lastCall?.[1].input).marks.map(({ claim }) => claim);
    };
    await openMarksOf(tab.id).write({ article, marks: [mark] });
    expect(await marked()).toEqual(['open-1', found.claim]);
    await openMarksOf(tab.id).write({ article: 'another', marks: [mark] });
    expect(await marked()).toEqual([found.claim]);
    await openMarksOf(tab.id).write({ article, marks: [mark] });
    await forgetEverythingRead(db, []);
    expect(await marked()).toEqual([found.claim]);
    await analysePage(db, aPage({ text: `${TEXT} Ada left.` }), tab);
    expect(await openMarksOf(tab.id).read()).toBeNull();
  });

  it('are wiped while paused, and the button says so', async () => {
    const tab = await aTab();
    await analysePage(db, aPage(), tab);
    await settings.write({ ...(await settings.read()), paused: true });
    await repaintTabs(db);
    expect(toTab.mock.lastCall?.[1].input).toEqual({ topic: null, marks: [], mentions: [] });
    expect(badge).toHaveBeenLastCalledWith({ tabId: tab.id, text: 'off' });
    expect(title).toHaveBeenLastCalledWith({ tabId: tab.id, title: 'Crossread: paused everywhere' });
    await togglePauseAt(tab.url);
    await repaintTabs(db);
    expect(title).toHaveBeenLastCalledWith({
      tabId: tab.id,
      title: 'Crossread: paused everywhere, and on this site besides',
    });
  });
});

describe('a reading', () => {
  it('goes when its page is gone', async () => {
    const tab = await aTab();
    await analysePage(db, aPage(), tab);
    toTab.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await repaintTabs(db);
    expect(await readingOf(tab.id).read()).toBeNull();
  });

  it('goes without what is saved on the page that the tab shows now, which has another reader', async () => {
    const tab = await aTab();
    await analysePage(db, aPage(), tab);
    const saved = { address: 'https://courier.example/other', keys: ['courier.example/other'] };
    const { id: _, ...article } = anArticle();
    await savedIn(tab.id).write({ ...saved, article, anchorings: {}, places: {} });
    toTab.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    await repaintTabs(db);
    expect(await readingOf(tab.id).read()).toBeNull();
    expect(await savedIn(tab.id).read()).toMatchObject(saved);
    await forgetTab(tab.id);
    expect(await savedIn(tab.id).read()).toMatchObject(saved);
  });

  it('goes when its tab is closed', async () => {
    const tab = await aTab();
    await analysePage(db, aPage(), tab);
    const reading = await readingOf(tab.id).read();
    await readingOf(99_999).write(reading);
    await repaintTabs(db);
    expect(await readingOf(99_999).read()).toBeNull();
    expect(await readingOf(tab.id).read()).not.toBeNull();
  });

  it('goes with what was picked in it when its page was left and its tab is closed', async () => {
    const tab = await aTab();
    await analysePage(db, aPage(), tab);
    await selectionOf(99_999).write({ claim: 'a claim', at: 1 });
    await forgetClosedTabs();
    expect(await selectionOf(99_999).read()).toBeNull();
    expect(await readingOf(tab.id).read()).not.toBeNull();
  });

  it('says whether its article is kept, also when everything was deleted under it', async () => {
    const tab = await aTab();
    await analysePage(db, aPage(), tab);
    await forgetEverythingRead(db, await followedTopics(db));
    await repaintTabs(db);
    expect(await readingOf(tab.id).read()).toMatchObject({ state: 'read', stored: false });
  });

  it('goes with its badge when the page says that it shows something else', async () => {
    const tab = await aTab();
    await analysePage(db, aPage(), tab);
    await forgetTab(tab.id);
    expect(await readingOf(tab.id).read()).toBeNull();
    expect(badge).toHaveBeenLastCalledWith({ tabId: tab.id, text: '' });
  });
});

describe('the gate', () => {
  it('learns the names of what is followed, and none while paused', async () => {
    await refreshGate(db);
    const names = searchForNames(await gateIndex.read());
    names.read('Ada');
    expect(names.isDone).toBe(false);
    names.read('Bob');
    expect(names.isDone).toBe(true);
    await settings.write({ ...(await settings.read()), paused: true });
    await refreshGate(db);
    expect(await gateIndex.read()).toBe('');
  });

  it('learns them at the next start when the installation was cut short, and only then', async () => {
    await refreshGateOnce(db);
    expect(await gateIndex.read()).not.toBe('');
    await gateIndex.write('');
    await refreshGateOnce(db);
    expect(await gateIndex.read()).toBe('');
  });

  it('learns nothing of a topic that is not followed', async () => {
    await settings.write({ ...(await settings.read()), topicsOff: ['summit'] });
    await refreshGate(db);
    expect(await gateIndex.read()).toBe('');
  });
});

describe('the packs', () => {
  it('are refused when they are damaged, and the panel is told where', async () => {
    pack = { ...aPack(), title: {} };
    await importPacks(db);
    expect((await packTrouble.read())?.errors[0]).toMatch(/^title/);
    expect(await followedTopics(db)).toEqual([]);
  });

  it('are refused when they are missing, and taken when they are whole again', async () => {
    fetching.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await importPacks(db);
    expect(await packTrouble.read()).not.toBeNull();
    await importPacks(db);
    expect(await packTrouble.read()).toBeNull();
  });

  it('are imported anew when they have changed since the browser was open last, under the same version', async () => {
    await refreshGateOnce(db);
    const [question, ...others] = aPack().questions;
    if (!question) throw new Error('the pack has a question');
    pack = { ...aPack(), questions: [{ ...question, text: { en: 'How many, in other words?' } }, ...others] };
    await refreshGateOnce(db);
    expect((await db.topics.toArray())[0]?.pack.questions[0]?.text).toEqual(question.text);
    await packsCompared.remove();
    await refreshGateOnce(db);
    expect((await db.topics.toArray())[0]?.pack.questions[0]?.text['en']).toBe('How many, in other words?');
    const [topic] = await followedTopics(db);
    expect(topic?.questionsById.get(question.id)?.text['en']).toBe('How many, in other words?');
  });

  it('are imported by the first who needs them', async () => {
    expect((await followedTopics(db)).map((topic) => topic.pack.id)).toEqual(['summit']);
    expect(await db.claims.count()).toBe(1);
  });
});
