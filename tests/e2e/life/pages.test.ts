/** What becomes of pages: kept for the way back, put away and called again, copied, magnified, opened again with the browser. */
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ANY_CLAIM,
  cardIn,
  marksIn,
  openReader,
  pointAtMark,
  waitFor,
  waitForMarks,
  type PaintedMark,
  type Reader,
} from '../harness';
import { choose, tabAt } from './asking';

const STORY = '/samples/harbour-courier.html';
const OTHER = '/samples/northlight-daily.html';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader({ backForwardCache: true });
  await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
});
afterAll(() => reader.close());

const wordsOf = (marks: readonly PaintedMark[]) =>
  marks.map(({ highlight, text }) => `${highlight}: ${text}`);

/** Does something with the browser's tabs. */
const inTabs = <T>(expression: string) => reader.inExtension((page) => page.evaluate<T>(expression));

const articles = async () =>
  (await reader.rows('articles')).filter((row) => JSON.stringify(row).includes('"source":"page"')).length;

describe('a page that one comes back to', () => {
  it('comes out of the browser’s cache as it was, marked once', async () => {
    const page = await reader.visit(STORY);
    const before = wordsOf(await waitForMarks(page, ANY_CLAIM));
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'persisted', persisted)),
    );
    await page.goto(reader.pages.origin + OTHER);
    await waitForMarks(page, ANY_CLAIM);
    await page.goBack({ waitUntil: 'commit' });
    await waitFor(
      () => page.evaluate(() => Reflect.get(window, 'persisted') === true),
      3000,
      'it was loaded anew',
    );
    await delay(1000);
    expect(wordsOf(await marksIn(page, ANY_CLAIM))).toEqual(before);
    await page.close();
  });

  it('is left alone when its site was paused meanwhile', async () => {
    const page = await reader.visit(STORY);
    await waitForMarks(page, ANY_CLAIM);
    await page.evaluate(() => Reflect.set(window, 'isStillHere', true));
    await page.goto('about:blank');
    await choose(reader, { pausedSites: ['127.0.0.1'] });
    await page.goBack({ waitUntil: 'commit' });
    expect(await page.evaluate(() => Reflect.get(window, 'isStillHere'))).toBe(true);
    await waitFor(async () => (await marksIn(page)).length === 0, 5000, 'the paint stayed');
    await choose(reader, { pausedSites: [] });
    await waitForMarks(page, ANY_CLAIM);
    await page.close();
  });
});

describe('a tab', () => {
  it('that the browser put away is read again when it is called', async () => {
    const page = await reader.visit(STORY);
    await waitForMarks(page, ANY_CLAIM);
    const kept = await articles();
    const url = page.url();
    const tab = await tabAt(reader, url);
    const other = await reader.visit(OTHER);
    await other.bringToFront();
    const loaded = reader.context.waitForEvent('page', { timeout: 10_000 }).catch(() => page);
    await inTabs(`chrome.tabs.discard(${tab})`);
    const now = await inTabs<number>(
      `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === '${url}').id)`,
    );
    await inTabs(`chrome.tabs.update(${now}, { active: true })`);
    await waitFor(
      async () =>
        JSON.stringify((await reader.stored('session'))[`tab:${now}`] ?? '').includes('"state":"read"'),
      10_000,
      'it was not read again',
    );
    expect(await articles()).toBe(kept);
    await inTabs(`chrome.tabs.remove(${now})`);
    await loaded;
    await other.close();
  });

  it('that is copied is read as another of the same article', async () => {
    const page = await reader.visit(STORY);
    const before = wordsOf(await waitForMarks(page, ANY_CLAIM));
    const kept = await articles();
    const tab = await tabAt(reader, page.url());
    await inTabs(`chrome.tabs.duplicate(${tab})`);
    const copy = await waitFor(
      async () => reader.context.pages().find((other) => other !== page && other.url() === page.url()),
      5000,
      'there is no copy',
    );
    await waitForMarks(copy, ANY_CLAIM);
    await delay(500);
    expect(wordsOf(await marksIn(copy, ANY_CLAIM))).toEqual(before);
    expect(await articles()).toBe(kept);
    await copy.close();
    await page.close();
  });

  it('that is magnified keeps its marks, and its card stands beside the words', async () => {
    const page = await reader.visit(STORY);
    const before = wordsOf(await waitForMarks(page, ANY_CLAIM));
    await inTabs(`chrome.tabs.setZoom(${await tabAt(reader, page.url())}, 2)`);
    await delay(500);
    expect(wordsOf(await marksIn(page, ANY_CLAIM))).toEqual(before);
    await pointAtMark(page, ANY_CLAIM);
    await waitFor(async () => (await cardIn(page)) !== '', 3000, 'no card opened');
    await inTabs(`chrome.tabs.setZoom(${await tabAt(reader, page.url())}, 1)`);
    await page.close();
  });
});

describe('a browser that is closed and opened again', () => {
  it('reads the tabs that come back, each once', async () => {
    const before = await openReader({ args: ['--restore-last-session'] });
    const { profile } = before;
    await waitForMarks(await before.visit(STORY), ANY_CLAIM);
    const rows = (await before.rows('articles')).length;
    const { origin } = before.pages;
    await before.closeBrowser();
    const after = await openReader({ profile, args: ['--restore-last-session'] });
    try {
      expect(await after.stored('session')).not.toHaveProperty('selected:1');
      const again = await after.visit(STORY);
      await waitForMarks(again, ANY_CLAIM);
      // The page server has another port, so to the reader it is another address of the same article.
      expect(origin).not.toBe('');
      expect((await after.rows('articles')).length).toBe(rows);
    } finally {
      await after.closeBrowser();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  });
});
