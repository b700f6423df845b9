/** What is missing, on the desk, in a real Chromium, with the sample articles read as a reader reads them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ANY_CLAIM,
  EXTENSION_ID,
  keepPicture,
  openReader,
  waitFor,
  waitForMarks,
  type Reader,
} from '../harness';
import { faultsIn } from './accessible-page';

const DESK = `chrome-extension://${EXTENSION_ID}/desk.html`;
const ROOM = `${DESK}#/topic/pyongyang-summit-2024/missing`;
const SAMPLES = ['harbour-courier', 'lantern-evening-post', 'northlight-daily'] as const;
const TREATY = 'When was the treaty signed?';

interface StoredClaim {
  readonly article: string;
  readonly question: string;
}

let reader: Reader;
let page: Page;
let harbour: string;
let lantern: string;

beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 } });
  for (const name of SAMPLES) {
    const article = await reader.visit(`/samples/${name}.html`);
    await waitForMarks(article, ANY_CLAIM);
    await article.close();
  }
  const articles = (await reader.rows('articles')) as { id: string; url: string }[];
  const idOf = (name: string) => articles.find(({ url }) => url.includes(name))?.id ?? '';
  [harbour, lantern] = [idOf('harbour-courier'), idOf('lantern-evening-post')];
  page = await reader.context.newPage();
});
afterAll(() => reader.close());

const open = async (by: 'article' | 'publisher', of: string) => {
  await page.goto('about:blank');
  await page.goto(`${ROOM}/${by}/${encodeURIComponent(of)}`);
  await page.locator('.omissions').waitFor();
  await page.getByText('Still comparing').waitFor({ state: 'detached' });
};
const omission = (question: string) =>
  page.locator('.omission').filter({ has: page.getByRole('link', { name: question, exact: true }) });
/** The questions that stand in the room, by the addresses to which they lead. */
const questionsShown = async () => {
  const addresses = await page
    .locator('.omission h4 > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return addresses.map((address) => decodeURIComponent(address.split('/').at(-1) ?? ''));
};
const pictures = async (name: string) => {
  for (const width of [1280, 768, 400]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await keepPicture(`${name}-${width}-${colorScheme}.png`, await page.screenshot());
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
};

describe('what is missing', () => {
  it('in an article is chosen by keyboard', async () => {
    await page.goto(ROOM);
    const search = page.getByRole('searchbox');
    await search.fill('harbour');
    await page.getByText('1 article', { exact: true }).waitFor();
    await search.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.missing-subject').getByText('The Harbour Courier').waitFor();
    await page.locator('.omission').first().waitFor();
    expect(await page.evaluate(() => decodeURIComponent(location.hash))).toContain(
      `/missing/article/${harbour}`,
    );
  });

  it('is no question that the article answers, and each at most once', async () => {
    await open('article', harbour);
    await page.locator('.by-one > summary').click();
    const shown = await questionsShown();
    const claims = (await reader.rows('claims')) as StoredClaim[];
    const answered = new Set(
      claims.filter(({ article }) => article === harbour).map(({ question }) => question),
    );
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((question) => answered.has(question))).toEqual([]);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('is told with who reports it, on how many words, and whether it could be known', async () => {
    await open('article', harbour);
    await page.getByText('Crossread did not find it in this text').waitFor();
    const treaty = omission(TREATY);
    expect(await treaty.locator('.omission-asked .faint').innerText()).toMatch(
      /^\d articles, \d origins · \d later/,
    );
    await treaty.getByText('Who reports it').click();
    const report = treaty.locator('.reports > li').filter({ hasText: 'The Lantern Evening Post' });
    expect(await report.innerText()).toMatch(/20 June 2024 · later/);
    await report.getByRole('link', { name: /side by side/ }).click();
    await page.locator('.side-column').nth(1).waitFor();
    expect(await page.locator('.side-column .side-title').allInnerTexts()).toEqual([
      'Putin heads for Pyongyang with shells on his shopping list',
      'Putin and Kim sign a mutual defense pact in Pyongyang',
    ]);
    await page.goBack();
    await omission(TREATY).waitFor();
    await pictures('missing');
  });

  it('was known before of what came out later', async () => {
    await open('article', lantern);
    const section = page.locator('.timed').filter({ hasText: 'Others had it before' });
    expect(await section.locator('.omission').count()).toBeGreaterThan(3);
    expect(await section.locator('.omission-asked .faint').first().innerText()).toContain('before');
  });

  it('opens a claim beside it, and Escape closes it', async () => {
    await open('article', harbour);
    const value = page.locator('.reported .told-value').first();
    await value.press('Enter');
    await page.locator('.beside-area .claim-detail').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.beside-area').waitFor({ state: 'detached' });
    expect(await value.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('of a publisher is what none of its articles answers', async () => {
    await page.goto(ROOM);
    await page.getByRole('link', { name: 'a publisher’s articles' }).click();
    await page.getByRole('searchbox').fill('northlight');
    await page.locator('.picker li button').first().click();
    await page.locator('.missing-subject').getByText('1 article').waitFor();
    await page.getByText('none of these articles does').waitFor();
    const claims = (await reader.rows('claims')) as StoredClaim[];
    const articles = (await reader.rows('articles')) as { id: string; publisher: string | null }[];
    const own = new Set(
      articles.filter(({ publisher }) => publisher === 'Northlight Daily').map(({ id }) => id),
    );
    const answered = new Set(
      claims.filter(({ article }) => own.has(article)).map(({ question }) => question),
    );
    const shown = await questionsShown();
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((question) => answered.has(question))).toEqual([]);
  });

  it('follows at once what the reader says of a claim', async () => {
    await open('article', harbour);
    const before = await omission(TREATY).locator('.omission-asked .faint').innerText();
    await omission(TREATY).locator('.told-value').first().click();
    await page.getByRole('button', { name: 'Reject' }).click();
    await waitFor(
      async () => (await omission(TREATY).locator('.omission-asked .faint').innerText()) !== before,
      10_000,
      'nothing followed',
    );
    await page
      .locator('.beside-area')
      .getByRole('button', { name: /take back/i })
      .click();
    await waitFor(
      async () => (await omission(TREATY).locator('.omission-asked .faint').innerText()) === before,
      10_000,
      'it did not come back',
    );
  });

  it('of what is gone is said to be gone, with others to choose', async () => {
    await page.goto('about:blank');
    await page.goto(`${ROOM}/article/gone`);
    await page.getByText('This article is no longer here.').waitFor();
    await page.goto(`${ROOM}/publisher/Nobody`);
    await page.getByText('Nothing on this topic is here from this publisher.').waitFor();
    expect(await page.locator('.picker li button').count()).toBeGreaterThan(3);
  });

  it('has no fault for axe-core, in light and dark', async () => {
    await open('article', harbour);
    await page.locator('.by-one > summary').click();
    await page.locator('.omission summary').first().click();
    await page.getByRole('button', { name: 'Choose another…' }).click();
    await page.locator('.reported .told-value').first().click();
    await page.locator('.beside-area .claim-detail').waitFor();
    expect(await faultsIn(page)).toEqual([]);
  });
});
