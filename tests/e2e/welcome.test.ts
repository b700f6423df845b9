/** The page that opens when Crossread is new: once, gone through by keyboard alone, left and opened again; and nothing of it is kept unasked. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welcomePageOf } from '../../scripts/browser/chromium';
import { selectWords } from '../../scripts/browser/select-words';
import { faultsIn } from './desk/accessible-page';
import { EXTENSION_ID, keepPicture, marksIn, openReader, pointAtMark, waitFor, type Reader } from './harness';

const WELCOME = `chrome-extension://${EXTENSION_ID}/welcome.html`;
const STEPS = ['Marks', 'The panel', 'Highlight', 'Your data'];

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 }, welcome: true });
  page = await welcomePageOf(reader.context);
  page.setDefaultTimeout(10_000);
  await page.locator('.legend').waitFor();
});
afterAll(() => reader.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const welcomes = ({ context }: Reader) =>
  context.pages().filter((one) => one.url().endsWith('/welcome.html')).length;

/** Goes from stop to stop with the Tab key until the one that has the focus is called so. */
async function tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the Tab key does not lead to ${name}`);
}

describe('the page that opens when Crossread is new', () => {
  it('opens once, and not again when the browser starts the next time', async () => {
    const other = await openReader({ welcome: true });
    try {
      await welcomePageOf(other.context);
      expect(welcomes(other)).toBe(1);
      await other.closeBrowser();
      const again = await openReader({ profile: other.profile, welcome: true });
      try {
        const isUp = async () => 'packs-compared' in (await again.stored('session'));
        await waitFor(isUp, 15_000, 'the worker did not start');
        expect(welcomes(again)).toBe(0);
      } finally {
        await again.closeBrowser();
      }
    } finally {
      await other.close();
    }
  });

  it('is gone through by keyboard alone, and says what was done', async () => {
    await page.bringToFront();
    await tabTo(/^Skip to the story$/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('story');

    await tabTo(/^Show the next mark$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.waitFor();
    await card.getByText('no source named').first().waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('That was a claim and its card').waitFor();

    await tabTo(/^Next$/);
    await page.keyboard.press('Enter');
    await page.locator('h2:focus', { hasText: 'The panel has them all' }).waitFor();
    await tabTo(/Vladivostok/);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Each claim leads back to its words').waitFor();

    await tabTo(/^Next$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('h2:focus', { hasText: 'Keep the words that matter' }).waitFor();
    await tabTo(/^Select a sentence for me$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Highlight the selected words' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Saved 1' }).waitFor();
    expect(await marksIn(page, 'saved')).not.toHaveLength(0);

    await tabTo(/^Next$/);
    await page.keyboard.press('Enter');
    await page.locator('h2:focus', { hasText: 'What you read stays yours' }).waitFor();
    expect(await page.locator('.steps [data-done="true"]').count()).toBe(STEPS.length);
  });

  it('tells what each permission of the manifest is for', async () => {
    await page.locator('.steps button').nth(3).click();
    const asked = await page.evaluate<number>('chrome.runtime.getManifest().permissions.length');
    expect(await page.locator('.permissions > div').count()).toBe(asked + 1);
    expect(await page.getByText('Used by this version of Crossread.').count()).toBe(0);
  });

  it('names the keys that the browser gave: all that the manifest suggests', async () => {
    const { given, suggested } = await page.evaluate<{ given: string[]; suggested: string[] }>(
      `chrome.commands.getAll().then((all) => ({
        given: all.map(({ shortcut }) => shortcut).filter(Boolean).sort(),
        suggested: Object.values(chrome.runtime.getManifest().commands).flatMap((command) => command.suggested_key?.default ?? []).sort(),
      }))`,
    );
    expect(given).toEqual(suggested);
    expect(suggested).toContain(await page.locator('.keys kbd').first().textContent());
  });

  it('has marks that open their card to the pointer, and leads from it to the panel', async () => {
    await page.locator('.steps button').first().click();
    await pointAtMark(page, 'denied');
    await page.getByRole('dialog').getByRole('button', { name: 'Show in side panel' }).click();
    const selected = page.locator('.claim[data-selected="true"]');
    await selected.waitFor();
    expect(await selected.textContent()).toContain('Denied');
  });

  it('answers the keys of the browser as a page does', async () => {
    await page.bringToFront();
    await page.locator('.steps button').first().click();
    await (await reader.worker()).evaluate(`chrome.commands.onCommand.dispatch('open-card')`);
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').getByRole('heading').textContent()).toMatch(/\?$/);
    await page.keyboard.press('Escape');
  });

  it('highlights words that are selected with the mouse', async () => {
    await page.locator('.steps button').nth(2).click();
    const before = (await marksIn(page, 'saved')).length;
    await selectWords(page, 'unwavering support');
    await page.getByRole('dialog').getByRole('radio').nth(1).click();
    await waitFor(async () => (await marksIn(page, 'saved')).length > before, 5000, 'nothing was painted');
  });

  it.each(STEPS.map((name, at) => [name, at] as const))(
    'has nothing for axe-core to find: %s',
    async (_, at) => {
      await page.locator('.steps button').nth(at).click();
      expect(await faultsIn(page)).toEqual([]);
    },
  );

  it('has nothing for axe-core to find in an open card and an open toolbar', async () => {
    await page.locator('.steps button').first().click();
    await button('Show the next mark').click();
    await page.getByRole('dialog').waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await page.locator('.steps button').nth(2).click();
    await button('Select a sentence for me').click();
    await page.getByRole('dialog').waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it.each([360, 768, 1600])('fits a window of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const at of STEPS.keys()) {
      await page.locator('.steps button').nth(at).click();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, STEPS[at]).toBeLessThanOrEqual(0);
    }
    await keepPicture(`welcome-${width}.png`, await page.screenshot({ fullPage: true }));
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('keeps nothing of all that, and the sample stories when it is asked to', async () => {
    const samples = async () =>
      (await reader.rows('articles')).filter((row) => JSON.stringify(row).includes('Harbour Courier'));
    expect(await samples()).toEqual([]);
    expect(await reader.rows('annotations')).toEqual([]);
    await page.bringToFront();
    await page.locator('.steps button').nth(3).click();
    await button('Keep these sample stories').click();
    await page.getByText('The sample stories are in the desk, under Articles.').waitFor();
    expect(await samples()).toHaveLength(1);
  });

  it('can be left, and opened again', async () => {
    const closed = page.waitForEvent('close');
    await button('Close this page').click();
    await closed;
    page = await reader.context.newPage();
    await page.goto(WELCOME);
    await page.getByRole('heading', { name: 'Welcome to Crossread' }).waitFor();
    await page.locator('.legend').waitFor();
    expect(reader.refused).toEqual([]);
  });
});
