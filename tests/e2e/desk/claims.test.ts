/** Claims looked for by words, in a real Chromium with very many of them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyClaims } from '../../many-claims';
import { theSummit } from '../../topic';
import { fillStore, putRows } from '../fill-store';
import { EXTENSION_ID, keepPicture, openReader, waitFor, type Reader } from '../harness';
import { faultsIn } from './accessible-page';

const BASE = `chrome-extension://${EXTENSION_ID}`;
const CLAIMS = 10_000;

const many = manyClaims(theSummit(), { articles: 200, claims: CLAIMS, values: 25 });
const [first] = many.claims;
const [anArticle] = many.articles;
if (!first || !anArticle) throw new Error('there are no claims');
const ZOO = { ...anArticle, id: 'zoo', url: 'https://zoo.example/', title: 'At the zoo' };
/** One that nothing else is like. */
const ZEBRA = {
  ...first,
  id: 'zebra',
  article: ZOO.id,
  display: 'about 31 zebras',
  sentence: {
    ...first.sentence,
    exact: 'Some thirty-one zebras crossed the Amur, a zoologist from Łódź told us.',
  },
  attribution: ['Zofia Wójcik'],
};

let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 } });
  await waitFor(async () => (await reader.rows('topics')).length > 0, 20_000, 'no topic was imported');
  page = await reader.context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${BASE}/desk.html#/bin`);
  await fillStore(page, many);
  await putRows(page, 'articles', [ZOO]);
  await putRows(page, 'claims', [ZEBRA]);
});
afterAll(() => reader.close());

const field = () => page.getByRole('searchbox', { name: 'Search the claims' });
const status = () => page.locator('.results-head [role=status]');

async function open(fragment = '#/claims'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${BASE}/desk.html${fragment}`);
  await status().waitFor();
}

describe('the claims', () => {
  it('are found as one types, by their words, and lead to their article and their question', async () => {
    await page.goto(`${BASE}/desk.html#/articles`);
    await page.getByRole('link', { name: 'Claims', exact: true }).click();
    await field().click();
    await page.keyboard.type('zebras lodz');
    await page.getByText(/^1 of 10,\d{3} claims$/).waitFor();
    const item = page.locator('.found-claim');
    await item.getByText('Credited to Zofia Wójcik').waitFor({ state: 'attached' });
    expect(await page.evaluate("CSS.highlights.get('crossread-found').size")).toBeGreaterThan(1);
    await expect.poll(() => page.url()).toContain('#/claims?q=zebras+lodz');
    await item.getByRole('link', { name: 'about 31 zebras' }).click();
    await expect.poll(() => page.url()).toContain(`#/article/${ZEBRA.article}/claim/zebra`);
    await page.goBack();
    await page.getByText(/^1 of 10,\d{3} claims$/).waitFor();
    expect(await field().inputValue()).toBe('zebras lodz');
  });

  it('are turned page by page by keyboard, and are all there again with Escape', async () => {
    await open();
    await page.getByText(/^10,\d{3} claims$/).waitFor();
    expect(await page.locator('.found-claim').count()).toBe(25);
    const before = await page.locator('.found-claim h3').first().innerText();
    await page.getByRole('button', { name: 'Next page' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^26–50 of 10,\d{3}$/).waitFor();
    await waitFor(
      async () => (await page.locator('.found-claim').count()) === 25,
      5_000,
      'the next page was not shown',
    );
    await field().fill('zebras');
    await page.getByText(/^1 of 10,\d{3} claims$/).waitFor();
    await field().press('Escape');
    await page.getByText(/^10,\d{3} claims$/).waitFor();
    const first = () => page.locator('.found-claim h3').first().innerText();
    await waitFor(async () => (await first()) === before, 5_000, 'the first claim is not the first again');
  });

  it('follow the store: those of an article that is deleted go, and come back with it', async () => {
    await open('#/claims?q=zebras');
    await page.getByText(/^1 of 10,\d{3} claims$/).waitFor();
    const other = await reader.context.newPage();
    await other.goto(`${BASE}/desk.html#/articles`);
    await other.getByRole('searchbox').fill('zoo');
    await other.getByRole('button', { name: 'Delete “At the zoo”' }).click();
    await other.getByText('1 article is in the bin').waitFor();
    await page.getByText('No claim has all of these words.').waitFor();
    expect(await page.locator('.found-claim').count()).toBe(0);
    await other.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^1 of 10,\d{3} claims$/).waitFor();
    await other.close();
  });

  it('are looked for from the list of articles, too', async () => {
    await page.goto('about:blank');
    await page.goto(`${BASE}/desk.html#/articles?q=zebras`);
    await page.getByRole('link', { name: 'Claims with “zebras”' }).click();
    await page.getByText(/^1 of 10,\d{3} claims$/).waitFor();
    expect(new URL(page.url()).hash).toBe('#/claims?q=zebras');
  });

  it('are legible and whole, however wide and by whatever light', async () => {
    for (const [name, fragment] of [
      ['all', '#/claims'],
      ['found', '#/claims?q=zebras'],
      ['none', '#/claims?q=unheard-of'],
    ] as const) {
      await open(fragment);
      await page.getByText(/^(?:\d+ of )?10,\d{3} claims$/).waitFor();
      expect(await faultsIn(page), name).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [1280, 768, 400]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
          await keepPicture(`claims-${name}-${colorScheme}-${width}.png`, await page.screenshot());
        }
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });
});
