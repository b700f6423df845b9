/** Pages that change under the reader: marks follow, and go with what they marked. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANY_CLAIM, clickMark, marksIn, openReader, waitFor, waitForMarks, type Reader } from './harness';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const isMarked = async (page: Page, words: string) =>
  (await marksIn(page, ANY_CLAIM)).some(({ text }) => text.includes(words));

/** Milliseconds from now until the words are marked. */
async function timeUntilMarked(page: Page, words: string): Promise<number> {
  const start = Date.now();
  await waitFor(() => isMarked(page, words), 5000, `"${words}" was not marked`);
  return Date.now() - start;
}

/** Half a second, as promised, and what asking the page again every 50 ms adds on two busy cores. */
const SOON = 800;

describe('a single-page news site', () => {
  it('is marked where an article comes, and no more where it goes', async () => {
    const page = await reader.visit('/fixtures/spa.html?story=garden');
    await page.waitForTimeout(800);
    expect(await marksIn(page)).toEqual([]);
    await page.click('[data-story=summit]');
    await waitForMarks(page, ANY_CLAIM);
    await page.click('[data-story=garden]');
    await waitFor(async () => (await marksIn(page)).length === 0, 2000, 'the marks stayed');
    await page.click('[data-story=summit]');
    expect(await timeUntilMarked(page, '11,000')).toBeLessThan(SOON);
    await page.goBack();
    await waitFor(async () => (await marksIn(page)).length === 0, 2000, 'the marks stayed after going back');
    await page.close();
  });

  it('is marked in what comes late and at the end of what never ends', async () => {
    const page = await reader.visit('/fixtures/spa.html?story=summit');
    await waitForMarks(page, ANY_CLAIM);
    expect(await isMarked(page, '6,700')).toBe(false);
    await page.click('#late');
    expect(await timeUntilMarked(page, '6,700')).toBeLessThan(SOON);
    await page.mouse.move(400, 400);
    for (let scrolled = 0; scrolled < 10; scrolled++) await page.mouse.wheel(0, 800);
    await page.waitForSelector('p:has-text("Update 1.")');
    await timeUntilMarked(page, 'unwavering');
    await page.close();
  });
});

describe('the back/forward cache', () => {
  it('brings the page back with its marks, and badge and panel with it', async () => {
    const caching = await openReader({ backForwardCache: true });
    try {
      const page = await caching.visit('/samples/harbour-courier.html');
      await page.evaluate(() => Reflect.set(window, 'isStillHere', true));
      await waitForMarks(page, ANY_CLAIM);
      await page.goto(`${caching.pages.origin}/samples/northlight-daily.html`);
      await waitForMarks(page, ANY_CLAIM);
      await page.goBack({ waitUntil: 'commit' });
      expect(await page.evaluate(() => Reflect.get(window, 'isStillHere')), 'it came out of the cache').toBe(
        true,
      );
      await waitForMarks(page, ANY_CLAIM, 3000);
      const worker = await caching.worker();
      await waitFor(
        () =>
          worker.evaluate<string>(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
            .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`),
        3000,
        'the badge did not come back',
      );
      await clickMark(page, ANY_CLAIM);
      const panel = await caching.panel();
      await panel.waitUntil(`document.body.innerText.includes('Putin heads for Pyongyang with shells')`);
    } finally {
      await caching.close();
    }
  });
});

describe('a tab that is closed', () => {
  it('takes with it what was read there', async () => {
    const held = async () =>
      Object.keys(await reader.stored('session')).filter((key) => /^(?:tab|selected):/.test(key)).length;
    const before = await held();
    const page = await reader.visit('/samples/harbour-courier.html');
    await clickMark(page, (await waitForMarks(page, ANY_CLAIM))[0]?.highlight ?? '');
    await waitFor(async () => (await held()) === before + 2, 3000, 'nothing was held of the tab');
    await page.close({ runBeforeUnload: true });
    await waitFor(async () => (await held()) <= before, 5000, 'something is still held of it');
  });
});

describe('a page in the background', () => {
  it('is read when it comes to the front, if not before', async () => {
    const page = await reader.visit('/fixtures/spa.html?story=garden');
    const other = await reader.context.newPage();
    await other.bringToFront();
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-story=summit]')?.click());
    await page.bringToFront();
    await waitForMarks(page, ANY_CLAIM, 3000);
    await page.close();
    await other.close();
  });
});
