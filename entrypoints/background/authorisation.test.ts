/** What a page may ask for when it sends whatever it likes: its own, and nothing of another's. */
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aClaim, aPack, aPacksFile, aReading, anAnnotation, anArticle, anId } from '../../tests/builders';
import { aSender, aTab } from '../../tests/senders';
import { claimOf } from '../../lib/core/annotation/annotation';
import { pageKey } from '../../lib/dom/page-key';
import { toBackground } from '../../lib/messaging/protocol';
import { quiet, readingOf } from '../../lib/messaging/shared-state';
import { saveReading } from '../../lib/store/articles';
import { CrossreadDb } from '../../lib/store/db';
import { analysePage, type ReadTab } from './analyse-page';
import { anchorPage, binHighlight, editHighlight, keepHighlight } from './annotations';
import { keepClaimFor } from './keep-claim';
import { pageOf, sourceOf } from './page-of';
import { repaintTabs } from './readings';
import { importPacks } from './topics';

const TEXT =
  'Ada met Bob at the summit. Ada and Bob shipped 11,000 containers before the summit, and nobody in either town had counted them.';
const VICTIM = 'https://courier.example/summit';
const { id: _, ...facts } = anArticle({ url: VICTIM });
const toTab = vi.fn(async (_tab: number, _message: unknown) => ({ ok: true, value: undefined }));

let db: CrossreadDb;
let evil: ReadTab;
let databases = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  toTab.mockClear();
  db = new CrossreadDb(`authorisation-${databases++}`);
  const nothing = async () => {};
  Object.assign(fakeBrowser.action, {
    setBadgeText: nothing,
    getBadgeText: async () => '',
    setTitle: nothing,
    setBadgeBackgroundColor: nothing,
  });
  Object.assign(fakeBrowser.tabs, { sendMessage: toTab });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(aPacksFile(aPack())));
  await quiet.write('');
  await importPacks(db);
  await saveReading(db, {
    article: anArticle({ url: VICTIM }),
    text: TEXT,
    topics: ['summit'],
    claims: [],
    readAt: 1,
  });
  const keys = [pageKey(VICTIM)];
  await db.annotations.add(anAnnotation({ id: anId(), keys, note: 'for my eyes only' }));
  const { id = -1 } = await fakeBrowser.tabs.create({ url: 'https://evil.example/' });
  evil = { id, url: 'https://evil.example/', incognito: false };
});
afterEach(() => db.delete());

const ofVictim = async () => ({
  article: await db.articles.get('article-1'),
  text: await db.snapshots.get('article-1'),
  claims: await db.claims.where('article').equals('article-1').toArray(),
  highlight: await db.annotations.get(anId()),
  placement: await db.placements.get(anId()),
});
const aKeep = (id: string, claim: string | null = null) => ({
  id,
  article: facts,
  selector: anAnnotation().target.selector,
  says: { colour: 'blue' as const, note: '', tags: [] },
  claim,
});
const aDeed = () => ({ id: crypto.randomUUID(), at: 1 });

describe('a page that names another site’s article as its own', () => {
  it('is read as itself, and writes nothing over the other', async () => {
    const before = await ofVictim();
    for (const publisher of [null, facts.publisher]) {
      const page = { article: { ...facts, title: 'Mine', publisher }, text: TEXT, truncated: false };
      await analysePage(db, page, evil);
      expect((await readingOf(evil.id).read())?.article.url).toBe('https://evil.example/');
    }
    expect(await ofVictim()).toEqual(before);
  });

  it('gets none of its highlights', async () => {
    const { highlights } = await anchorPage(db, { article: facts, text: TEXT, only: null }, evil);
    expect(highlights).toEqual([]);
    const named = await anchorPage(db, { article: facts, text: TEXT, only: [anId()] }, evil);
    expect(named.highlights).toEqual([]);
  });

  it('gets no claim of the reader into it', async () => {
    const before = await ofVictim();
    const [start, end] = [TEXT.indexOf('11,000'), TEXT.indexOf('11,000') + '11,000 containers'.length];
    const claim = { id: anId(7), topic: 'summit', question: 'containers', start, end };
    await keepClaimFor(db, { ...claim, article: facts, text: TEXT }, evil);
    expect(await ofVictim()).toEqual(before);
    const kept = await db.claims.get(anId(7));
    expect((await db.articles.get(kept?.article ?? ''))?.url).toBe('https://evil.example/');
  });
});

describe('a page whose address has the looks of a cache of others’ pages', () => {
  const named = VICTIM.replace('https://', '');
  it.each([
    `https://www.google.evil.example/amp/s/${named}`,
    `https://www.google.com.evil.example/amp/s/${named}`,
    `https://x.cdn.ampproject.org.evil.example/c/s/${named}`,
  ])('speaks for itself alone: %s', async (url) => {
    evil = { ...evil, url };
    expect(sourceOf(evil, VICTIM)).toBe(url);
    const before = await ofVictim();
    await analysePage(db, { article: facts, text: TEXT, truncated: false }, evil);
    expect(
      (await anchorPage(db, { article: facts, text: TEXT, only: null, isFolded: false }, evil)).highlights,
    ).toEqual([]);
    const bin = { deed: aDeed(), id: anId(), isBinned: true };
    await expect(binHighlight(db, bin, evil)).rejects.toThrow('another page');
    expect(await ofVictim()).toEqual(before);
  });
});

it('a page that gives itself ever new addresses has a few of them kept, until it is loaded anew', async () => {
  const bring = async (n: number, document: string) => {
    const url = `https://evil.example/story-${n}`;
    const words = Array.from({ length: 300 }, (_, i) => `word${n * 1000 + i}`).join(' ');
    const page = { article: { ...facts, url }, text: `${TEXT} ${words}`, truncated: false };
    await analysePage(db, page, { ...evil, url, document });
    return (await readingOf(evil.id).read())?.stored;
  };
  const kept = () => db.articles.filter(({ url }) => url.startsWith('https://evil.example/')).count();
  for (let n = 0; n < 22; n++) expect(await bring(n, 'one')).toBe(n < 20);
  expect(await kept()).toBe(20);
  expect(await bring(3, 'one')).toBe(true);
  expect(await bring(30, 'another')).toBe(true);
  expect(await kept()).toBe(21);
});

describe('a page that knows the id of another page’s highlight', () => {
  it('can neither keep it, nor change, delete or read it after that', async () => {
    const before = await ofVictim();
    await expect(keepHighlight(db, aKeep(anId()), evil)).rejects.toThrow('another page');
    await anchorPage(db, { article: facts, text: TEXT, only: [anId()] }, evil);
    const edit = { deed: aDeed(), id: anId(), edit: { note: 'gone' } };
    await expect(editHighlight(db, edit, evil)).rejects.toThrow('another page');
    await expect(binHighlight(db, { deed: aDeed(), id: anId(), isBinned: true }, evil)).rejects.toThrow(
      'another page',
    );
    expect(await ofVictim()).toEqual(before);
  });

  it('cannot get it by having kept one of its own under that id before the other was there', async () => {
    const late = anId(8);
    await keepHighlight(db, aKeep(late), evil);
    await db.annotations.put(anAnnotation({ id: late, keys: [pageKey(VICTIM)], note: 'for my eyes only' }));
    const edit = { deed: aDeed(), id: late, edit: { note: 'gone' } };
    await expect(editHighlight(db, edit, evil)).rejects.toThrow('another page');
  });
});

it('a highlight is linked to a claim of its own page alone', async () => {
  await db.claims.add({ ...aClaim({ id: 'claim-1', article: 'article-1' }), source: 'page' });
  const own: ReadTab = { ...evil, url: VICTIM };
  await keepHighlight(db, aKeep(anId(2), 'claim-1'), own);
  await keepHighlight(db, aKeep(anId(3), 'claim-1'), evil);
  const linked = await db.annotations.bulkGet([anId(2), anId(3)]);
  expect(linked.map((one) => one && claimOf(one))).toEqual(['claim-1', null]);
});

it('to which topic and claim a highlight belongs, no page may change', () => {
  const edit = { note: 'mine', topic: 'another', claim: 'claim-1' };
  const sent = { deed: aDeed(), id: anId(), edit };
  expect(v.parse(toBackground.edit.input, sent).edit).toEqual({ note: 'mine' });
});

it('what others say of an article is not told to the page of another site that is in its tab by now', async () => {
  await readingOf(evil.id).write(aReading({ topic: 'summit', article: anArticle({ url: VICTIM }) }));
  await repaintTabs(db);
  expect(toTab).not.toHaveBeenCalled();
  expect(await readingOf(evil.id).read()).toBeNull();
});

describe('the page that a sender speaks for', () => {
  const later = { ...aTab, url: 'https://elsewhere.example/' };
  it.each([
    ['is the one in its tab', aSender(), VICTIM],
    [
      'follows a page that navigates by itself',
      aSender({ tab: { ...aTab, url: `${VICTIM}/2` } }),
      `${VICTIM}/2`,
    ],
    ['is not the one that is in its tab by now', aSender({ tab: later }), VICTIM],
    [
      'is its own once it was left',
      aSender({ tab: { ...aTab, url: `${VICTIM}/2` }, documentLifecycle: 'cached' }),
      VICTIM,
    ],
  ])('%s', (_name, sender, url) => {
    expect(pageOf(sender)).toMatchObject({ id: 3, url, incognito: false });
  });

  it.each([
    ['https://courier.example/a?utm_source=mail', 'https://courier.example/b', 'https://courier.example/b'],
    ['https://courier.example/a?utm_source=mail', 'https://gazette.example/b', 'https://courier.example/a'],
    ['https://evil.tumblr.com/a', 'https://www.tumblr.com/ada/7', 'https://evil.tumblr.com/a'],
    ['https://courier.example/a', 'javascript:alert(1)', 'https://courier.example/a'],
  ])('at %s may state %s: %s', (url, stated, source) => {
    expect(sourceOf({ url }, stated)).toBe(source);
  });
});
