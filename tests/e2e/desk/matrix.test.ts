/** The coverage matrix in a real Chromium, over what the topic brings along: as a reader uses it, by mouse and by keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXTENSION_ID, keepPicture, openReader, waitFor, type Reader } from '../harness';
import { faultsIn } from './accessible-page';

const DESK = `chrome-extension://${EXTENSION_ID}/desk.html`;
const AT = `${DESK}#/topic/pyongyang-summit-2024`;

let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 800 } });
  await reader.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => reader.close());

beforeEach(async () => {
  await page?.close();
  page = await reader.context.newPage();
  await open('');
});

async function open(asked: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(AT + asked);
  await page.locator('.matrix .cell[data-outcome]').first().waitFor();
  await waitFor(
    async () => !(await page.locator('.matrix-count').innerText()).includes('comparing'),
    10_000,
    'it was not compared to the end',
  );
}

const count = () => page.locator('.matrix-count').innerText();
const questions = () => page.locator('.row-head a').allInnerTexts();
const asked = async () => new URL(page.url()).hash.split('?')[1] ?? '';
/** Row and column in the grid of the cell that has the focus. */
const focused = () =>
  page.evaluate(() => {
    const { row, col } = (document.activeElement as HTMLElement).dataset;
    return row === undefined ? null : `${row},${col}`;
  });
const pasted = (type: string) =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType(wanted))?.text() ?? '';
  }, type);

describe('the matrix', () => {
  it('is narrowed to what is denied, to words and to a group; says so, and keeps it through a reload', async () => {
    const all = await count();
    expect(all).toMatch(/^\d+ questions, \d+ articles$/);
    await page.getByRole('button', { name: /^Denied \d+$/ }).click();
    await waitFor(async () => /^\d+ of \d+ questions/.test(await count()), 3000, 'it was not narrowed');
    expect(await asked()).toBe('only=denied');
    await page.getByRole('searchbox', { name: 'Find a question' }).fill('contain');
    await waitFor(async () => (await questions()).length === 1, 3000, 'no words were searched');
    expect((await questions())[0]).toContain('containers');
    await page.reload();
    await waitFor(
      async () => (await count()).startsWith('1 of'),
      10_000,
      'a reload did not keep the filters',
    );
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await waitFor(async () => (await count()) === all, 3000, 'the filters were not cleared');
    expect(await asked()).toBe('');
  });

  it('says that all of it comes with the topic until something was read, and shows only what was', async () => {
    const begin = page.getByRole('link', { name: 'Begin with articles of your own' });
    expect(await begin.getAttribute('href')).toBe('#/articles');
    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByRole('checkbox', { name: 'Only articles read here' }).check();
    await page.getByRole('heading', { name: 'Nothing passes these filters' }).waitFor();
    expect(await asked()).toBe('read=here');
    await page.reload();
    await page.getByRole('button', { name: 'More filters (1)' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Only articles read here' }).isChecked()).toBe(true);
  });

  it('teaches what to do when nothing passes', async () => {
    await page.getByRole('searchbox', { name: 'Find a question' }).fill('zebra');
    await page.getByRole('heading', { name: 'Nothing passes these filters' }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    await page.locator('.empty-room').getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('grid').waitFor();
  });

  it('keeps pins at the left and folds groups, also after a reload and on the way back from a question', async () => {
    const third = page.locator('.column-head').nth(2);
    const title = await third.locator('.column-title').innerText();
    await third.locator('.pin').click();
    await waitFor(
      async () => (await page.locator('.column-head .column-title').first().innerText()) === title,
      3000,
      'it was not pinned',
    );
    await page.locator('.matrix').evaluate((matrix) => matrix.scrollTo({ left: 900 }));
    const box = await page.locator('.column-head.stuck').boundingBox();
    const matrix = await page.locator('.matrix').boundingBox();
    expect((box?.x ?? 0) - (matrix?.x ?? 0)).toBeLessThan(320);
    await page.getByRole('button', { name: /^The visit/ }).click();
    await waitFor(async () => (await asked()).includes('fold=visit'), 3000, 'it was not folded');
    const kept = await asked();
    await page.reload();
    await page.locator('.column-head.stuck').waitFor();
    await page.locator('.row-head a').first().click();
    await page.waitForURL(/\/question\//);
    await page.goBack();
    await page.locator('.column-head.stuck').waitFor();
    expect(await asked()).toBe(kept);
    expect(await page.getByRole('button', { name: /^The visit/ }).getAttribute('aria-expanded')).toBe(
      'false',
    );
  });

  it('shows what is missing in one article, by what stands at the head of its column', async () => {
    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByRole('combobox', { name: 'Missing in' }).selectOption({ index: 1 });
    await waitFor(async () => (await asked()).startsWith('missing='), 3000, 'nothing was asked');
    await page.locator('.matrix .cell').first().waitFor();
    const empty = await page.locator('.cell[data-col="1"][data-outcome]').count();
    expect(
      empty,
      'the most complete article is the first column, and every question shown is missing in it',
    ).toBe(0);
  });

  it('chooses two articles and leads side by side', async () => {
    await page.locator('.column-head input').nth(0).check();
    await page.getByText('Choose one more').waitFor();
    await page.locator('.column-head input').nth(1).check();
    await page.getByRole('link', { name: 'Compare side by side' }).click();
    await page.waitForURL(/side-by-side/);
    expect(page.url()).toMatch(/side-by-side\/[^/]+\/[^/]+$/);
  });

  it('opens a cell beside the table, closes it by Escape, and keeps it through a reload', async () => {
    const cell = page.locator('.cell[data-outcome=denied]').first();
    await page.getByRole('button', { name: /^Denied/ }).click();
    await cell.click();
    const detail = page.locator('.beside-area .claim-detail');
    await detail.waitFor();
    const value = await detail.getByRole('heading').first().innerText();
    expect(await cell.innerText()).toContain(value);
    await page.reload();
    await detail.waitFor();
    expect(await detail.getByRole('heading').first().innerText()).toBe(value);
    await page.locator('.cell[data-open]').focus();
    await page.keyboard.press('Escape');
    await detail.waitFor({ state: 'detached' });
    expect(await asked()).toBe('only=denied');
  });
});

describe('by keyboard alone', () => {
  it('moves as in a grid, opens a cell and comes back to it', async () => {
    await page.locator('[data-row="1"][data-col="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('2,1');
    await page.keyboard.press('Control+End');
    const total = Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
    const across = Number(await page.getByRole('grid').getAttribute('aria-colcount'));
    await waitFor(
      async () => (await focused()) === `${total - 1},${across - 1}`,
      3000,
      'it did not go to the end',
    );
    expect(await page.locator(':focus').isVisible()).toBe(true);
    await page.keyboard.press('Control+Home');
    await waitFor(async () => (await focused()) === '0,0', 3000, 'it did not go to the beginning');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.beside-area').waitFor();
    await waitFor(
      () => page.evaluate(() => document.activeElement?.classList.contains('beside-area') ?? false),
      3000,
      'the detail did not take the focus',
    );
    await page.keyboard.press('Escape');
    await page.locator('.beside-area').waitFor({ state: 'detached' });
    await waitFor(async () => (await focused()) === '2,1', 3000, 'the focus did not come back');
  });

  it('keeps the focus when its cell is scrolled out of sight', async () => {
    await page.locator('[data-row="2"][data-col="1"]').focus();
    await page.locator('.matrix').evaluate((matrix) => matrix.scrollTo({ left: 3000, top: 2500 }));
    await page.locator('[aria-rowindex="45"]').first().waitFor();
    expect(await focused()).toBe('2,1');
    await page.keyboard.press('ArrowRight');
    await waitFor(async () => (await focused()) === '2,2', 3000, 'it did not move on');
    expect(await page.locator('.matrix').evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(200);
  });

  it('says of a cell its question, article, value, on whose word and what it comes to', async () => {
    await open('?only=not-comparable');
    const name = await page
      .locator('.cell[data-outcome="not-comparable"]')
      .first()
      .evaluate((cell) => cell.querySelector('.unseen')?.textContent ?? '');
    const [question = ''] = await questions();
    expect(name).toContain(question);
    expect(name).toMatch(/(Credited to|no source named).*Not like for like/);
  });

  it('folds a group and follows the link of a question by Enter', async () => {
    await page.locator('[data-row="1"][data-col="0"]').focus();
    await page.keyboard.press('Enter');
    await waitFor(async () => (await asked()) === 'fold=visit', 3000, 'it was not folded');
    await page.keyboard.press('Enter');
    await waitFor(async () => (await asked()) === '', 3000, 'it was not unfolded');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/question\//);
  });
});

describe('copying', () => {
  it('copies the cells that were selected with Shift, as a table and with tabs', async () => {
    await page.locator('[data-row="2"][data-col="1"]').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('button', { name: 'Copy 4 cells' }).waitFor();
    await page.keyboard.press('Control+c');
    await page.getByText('4 cells copied.').waitFor();
    const lines = (await pasted('text/plain')).split('\n').map((line) => line.split('\t'));
    expect(lines.map((line) => line.length)).toEqual([3, 3, 3]);
    const [first = ''] = await questions();
    expect(lines[1]?.[0]).toBe(first);
    expect(await pasted('text/html')).toMatch(/<table>.*<th>.*<td>/s);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Copy as table' }).waitFor();
  });

  it('copies all that is shown when nothing is selected', async () => {
    await open('?only=differs');
    await page.getByRole('button', { name: 'Copy as table' }).click();
    await page.getByText(/cells copied\.$/).waitFor();
    const rows = (await pasted('text/plain')).split('\n').slice(1);
    expect(rows.map((row) => row.split('\t')[0])).toEqual(await questions());
  });

  it('selects by dragging', async () => {
    await page.locator('[data-row="2"][data-col="1"]').hover();
    await page.mouse.down();
    await page.locator('[data-row="4"][data-col="2"]').hover();
    await page.mouse.up();
    await page.getByRole('button', { name: 'Copy 6 cells' }).waitFor();
    expect(await page.locator('.beside-area').count()).toBe(0);
  });
});

describe('for everybody', () => {
  it.each([
    ['wide', 1280],
    ['narrow', 768],
    ['very narrow', 400],
  ])('has no fault that axe-core finds, %s, with a cell open, in light and dark', async (name, width) => {
    await page.setViewportSize({ width, height: 800 });
    await open('?only=denied&only=differs&only=not-comparable');
    await keepPicture(`matrix-${name}.png`, await page.screenshot());
    await page.locator('.cell[data-outcome]').first().click();
    await page.locator('.claim-detail').waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await keepPicture(`matrix-${name}-dark.png`, await page.screenshot());
    const isWider = () =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(await isWider(), 'the page itself does not scroll sideways').toBe(false);
  });
});
