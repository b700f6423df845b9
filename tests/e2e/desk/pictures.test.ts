/** A question's room and the timeline in a real Chromium: pictures by keyboard, closer and as a table, in light and dark. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_ID, keepPicture, openReader, waitFor, type Reader } from '../harness';
import { faultsIn } from './accessible-page';

let reader: Reader;
let page: Page;

const TOPIC = `chrome-extension://${EXTENSION_ID}/desk.html#/topic/pyongyang-summit-2024`;

beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 } });
  page = await reader.context.newPage();
});
afterAll(() => reader.close());

async function open(path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${TOPIC}/${path}`);
  await page.locator('.picture svg, .small-picture svg').first().waitFor();
}

const question = (id: string, asked = '') => open(`question/${id}${asked}`);
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const asked = async (key: string) =>
  new URLSearchParams((await page.evaluate(() => location.hash)).split('?')[1] ?? '').get(key);
const figures = () => page.getByRole('region', { name: 'Figures over time' }).first();

describe('the room of a question', () => {
  it('says how many values, origins and articles, and shows a series for each counter', async () => {
    await question('arms.containers');
    await page.getByRole('heading', { name: 'How many containers of arms' }).waitFor();
    await page.getByText('5 values, 2 origins, 6 articles').waitFor();
    const names = await page.locator('.figures .series-name').allTextContents();
    expect(names.sort()).toEqual(['South Korea', 'United States']);
    // Every answer is at some mark.
    const marks = await page
      .locator('.figures .spot')
      .evaluateAll((spots) => spots.map((spot) => spot.ariaLabel));
    expect(marks.join('\n')).toContain('about 6,700 containers');
    expect(marks.join('\n')).toContain('nearly 7,000 containers');
  });

  it('is gone through by arrow keys, and Enter opens an answer whose closing gives the focus back', async () => {
    await question('arms.containers');
    await page.locator('.figures .spot[tabindex="0"]').focus();
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('Home');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Enter');
    await page.locator('.beside-area:focus').waitFor();
    await page.locator('.beside-area').getByText('6,700').first().waitFor();
    expect(await asked('claim')).not.toBeNull();
    await page.reload();
    await page.locator('.beside-area').getByText('6,700').first().waitFor();
    await page.locator('.figures .spot[aria-current]').waitFor();
    await page.locator('.figures .spot[tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.beside-area').waitFor();
    await page.locator('.beside-area').press('Escape');
    await waitFor(async () => (await page.locator('.beside-area').count()) === 0, 3000, 'it was not closed');
    expect(await page.locator('.figures .spot:focus').count()).toBe(1);
  });

  it('looks closer by keys, buttons and wheel, and says what lies outside; a reload keeps it', async () => {
    await question('arms.containers');
    const count = () => page.locator('.figures .spot').count();
    const all = await count();
    await page.locator('.figures .spot[tabindex="0"]').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await waitFor(async () => (await count()) < all, 3000, 'nothing went out of sight');
    const zoom = await asked('zoom');
    expect(zoom).toMatch(/^0\.\d+-0\.\d+$/);
    expect(await page.locator('.figures').textContent()).toMatch(/\d (earlier|later)/);
    await page.reload();
    await page.locator('.figures').waitFor();
    expect(await count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'Show all' }).click();
    await waitFor(async () => (await count()) === all, 3000, 'not all was shown again');
    expect(await asked('zoom')).toBeNull();
    const box = (await page.locator('.figures').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await waitFor(async () => (await asked('zoom')) !== null, 3000, 'the wheel did nothing');
    const before = await asked('zoom');
    await page.mouse.move(box.x + box.width / 2, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 120, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await waitFor(async () => (await asked('zoom')) !== before, 3000, 'dragging moved nothing');
  });

  it('is a table with every answer when one asks for it, and its rows open answers', async () => {
    await question('arms.containers');
    const table = page.getByRole('button', { name: 'As table' }).first();
    await table.click();
    const rows = page.locator('.told-table tbody tr');
    await waitFor(async () => (await rows.count()) === 8, 3000, 'the table has not eight rows');
    const cells = await rows.filter({ hasText: '6,700' }).locator('td').allTextContents();
    expect(cells.slice(0, 3)).toEqual(['1 August 2023', '29 February 2024', '18 June 2024']);
    expect(cells).toContain('South Korea');
    await page.reload();
    await rows.first().waitFor();
    await rows.filter({ hasText: '6,700' }).getByRole('button').click();
    await page.locator('.beside-area').getByText('6,700').first().waitFor();
  });

  it('places figures by the day of publication when one wants', async () => {
    await question('arms.containers');
    const xs = () =>
      page
        .locator('.figures .spot .marker')
        .evaluateAll((all) => all.map((one) => one.getAttribute('transform')));
    const before = await xs();
    await figures().getByRole('combobox').selectOption('published');
    await waitFor(async () => (await xs()).join() !== before.join(), 3000, 'nothing moved');
    expect(await asked('by')).toBe('published');
  });

  it('shows who cites whom, and where an answer leads', async () => {
    await question('arms.containers');
    const names = await page
      .locator('.origins .spot')
      .evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
    expect(names.some((name) => /^United States: \d articles on this word/.test(name))).toBe(true);
    expect(names).toContain('Daily Express: 1 article, citing Bloomberg');
  });

  it('leads to its neighbours and back to the matrix', async () => {
    await question('arms.containers');
    await page.getByRole('link', { name: 'Next: How many artillery shells did it ship?' }).click();
    await page.getByRole('heading', { name: 'How many artillery shells did it ship?' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'How many containers of arms' }).waitFor();
    await page.getByRole('link', { name: '← All questions' }).click();
    await waitFor(async () => !page.url().includes('question'), 3000, 'the way back leads elsewhere');
  });

  it('says that a question is not there or has no answers', async () => {
    await page.goto('about:blank');
    await page.goto(`${TOPIC}/question/no.such`);
    await page.getByText('The topic has no such question').waitFor();
    await page.goto(`${TOPIC}/question/talks.together`);
    await page.getByText('None of your 43 articles answers this question yet').waitFor();
    expect(await page.getByRole('link', { name: /^Next: / }).count()).toBe(1);
  });
});

describe('the timeline', () => {
  it('has the most disputed first, by group, and each leads to its question', async () => {
    await open('timeline');
    const titles = page.locator('.small-picture h3');
    await page.getByText('13 questions').waitFor();
    expect(await titles.first().textContent()).toContain('containers');
    await page.getByLabel('Group').selectOption('arms');
    await waitFor(async () => (await titles.count()) === 3, 3000, 'the group was not chosen');
    await page.reload();
    await waitFor(async () => (await titles.count()) === 3, 5000, 'a reload forgot the group');
    await titles.first().getByRole('link').click();
    await page.getByText('5 values, 2 origins, 6 articles').waitFor();
  });

  it('draws what comes near, and has a table behind every picture', async () => {
    await page.setViewportSize({ width: 768, height: 500 });
    await open('timeline');
    await page.getByText('13 questions').waitFor();
    const drawn = () => page.locator('.small-picture svg').count();
    expect(await drawn()).toBeLessThan(13);
    await page.locator('.small-picture').last().scrollIntoViewIfNeeded();
    await waitFor(async () => (await drawn()) >= 12, 3000, 'scrolling drew nothing');
    await page.locator('.small-picture summary').first().click();
    await page.locator('.small-picture .told-table tbody tr').first().waitFor();
  });
});

it(
  'has nothing for axe to find, in light and dark, and is whole at every width',
  { timeout: 120_000 },
  async () => {
    const views = [
      'question/arms.containers',
      'question/arms.containers?table=timeline%2Corigins',
      'question/arrival.time',
      'question/agreement.name',
      'timeline',
    ];
    for (const view of views) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto('about:blank');
      await page.goto(`${TOPIC}/${view}`);
      await page.locator('.picture, .small-picture').first().waitFor();
      expect(await faultsIn(page), view).toEqual([]);
      for (const width of [1280, 768]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow, `${view} at ${width}`).toBeLessThanOrEqual(0);
        await keepPicture(
          `${view.replace(/\W+/g, '-')}-${width}.png`,
          await page.screenshot({ fullPage: true }),
        );
      }
    }
  },
);
