/** The bin in a real Chromium: each kind of thing is deleted where one deletes it, is found in the bin, and comes back as it was. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXTENSION_ID, keepPicture, openReader, waitFor, type Reader } from '../harness';
import { faultsIn } from './accessible-page';
import { ARTICLE, ownRows, putOwnThings, TOPIC } from './own-things';

const BASE = `chrome-extension://${EXTENSION_ID}`;

let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 } });
  await waitFor(async () => (await reader.rows('topics')).length > 0, 20_000, 'no topic was imported');
});
afterAll(() => reader.close());

beforeEach(async () => {
  await page?.close();
  page = await reader.context.newPage();
  page.setDefaultTimeout(10_000);
  await go('#/bin');
  await page.locator('main :is(.bin-room, .empty-room)').waitFor();
  if ((await page.locator('.bin-room').count()) > 0) await emptyBin();
  await putOwnThings(page);
});

async function go(fragment: string): Promise<void> {
  await page.goto(`${BASE}/desk.html${fragment}`);
  await page.reload();
}

async function emptyBin(): Promise<void> {
  await page.getByRole('button', { name: 'Empty the bin…' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('heading', { name: 'The bin is empty' }).waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

const DELETE: Readonly<Record<string, () => Promise<void>>> = {
  'a highlight': async () => {
    await go('#/library');
    await page
      .locator('.item', { hasText: 'about 6,700' })
      .getByRole('button', { name: /^Delete/ })
      .click();
    await page.getByText('1 highlight is in the bin').waitFor();
  },
  'an article': async () => {
    await go('#/articles');
    await button(`Delete “${ARTICLE.title}”`).click();
    await page.getByText('1 article is in the bin').waitFor();
  },
  'a topic': async () => {
    await go('#/topics');
    const row = page.locator('.topic-row', { hasText: TOPIC.title.en });
    await row.locator('summary').click();
    await row.locator('.export-menu li').getByText('Delete…', { exact: true }).click();
    await row.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText(`“${TOPIC.title.en}” is in the bin`).waitFor();
  },
  'an unfinished topic': async () => {
    await go('#/new-topic');
    await button('Delete “A topic half made”').click();
    await page.getByText('It is in the bin').waitFor();
    await page.waitForFunction("document.activeElement.matches('h2.room-title')");
  },
  'all that was read': async () => {
    await page.goto(`${BASE}/options.html`);
    await button('Delete all articles kept…').click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('article is in the bin, for 30 days').waitFor();
  },
};

describe('what is deleted', () => {
  it.each(Object.keys(DELETE))('%s comes back from the bin as it was', async (what) => {
    const before = await ownRows(reader);
    await DELETE[what]?.();
    expect(await ownRows(reader)).not.toEqual(before);
    await go('#/bin');
    await expect.poll(() => page.locator('.bin-room .item').count()).toBe(1);
    await page.getByRole('button', { name: /^Restore “/ }).click();
    await page.getByText('It is back.').waitFor();
    await page.getByRole('heading', { name: 'The bin is empty' }).waitFor();
    const after = await ownRows(reader);
    // A highlight notes that it was changed: what others know of it is then known to be older.
    const stamped = (rows: unknown[] = []) => rows.map((row) => ({ ...Object(row), modified: '' }));
    expect({ ...after, annotations: stamped(after['annotations']) }).toEqual({
      ...before,
      annotations: stamped(before['annotations']),
    });
  });

  it('lies there together, with what went with it, and goes for good when one says so twice', async () => {
    for (const what of ['a highlight', 'an article', 'a topic', 'an unfinished topic'])
      await DELETE[what]?.();
    await go('#/bin');
    await expect.poll(() => page.locator('.bin-room .item').count()).toBe(4);
    const shown = await page.locator('.bin-room').innerText();
    expect(shown).toContain('with 1 claim, 1 claim of yours, 1 claim you confirmed or corrected');
    expect(shown).toContain('goes for good in 30 days');
    expect(await faultsIn(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 768, 400]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        await keepPicture(`bin-${colorScheme}-${width}.png`, await page.screenshot());
      }
    await page.setViewportSize({ width: 1280, height: 900 });
    await button('Empty the bin…').click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Keep');
    await page
      .getByText('Delete for good: 1 highlight, 1 article, 1 topic, 1 topic you had begun?')
      .waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await keepPicture('bin-asking.png', await page.screenshot());
    await button('Delete for good').click();
    await page.getByRole('heading', { name: 'The bin is empty' }).waitFor();
    expect([await reader.rows('bin'), await reader.rows('binnedRows')]).toEqual([[], []]);
    expect(await faultsIn(page)).toEqual([]);
  });

  it('undone from its message, it is in the bin no more', async () => {
    const before = await ownRows(reader);
    await DELETE['an article']?.();
    await page.locator('.message').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect(await ownRows(reader)).toEqual(before);
    expect(await reader.rows('bin')).toEqual([]);
  });
});
