/** Highlighting without a mouse, and without stealing a page's keys. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openReader, waitFor, type Reader } from '../harness';
import {
  command,
  highlight,
  highlighted,
  isOpen,
  kept,
  press,
  selectWords,
  servePages,
  told,
  waitForHighlights,
  waitForNoPopover,
  waitForPart,
  waitForPopover,
} from './annotating';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const BODY =
  '<main><p>The harbour wall was finished in the spring of last year.</p><p>It cost 14 million crowns.</p><p>Fishermen like it.</p></main>';

/** A page that takes single letters for its shortcuts, in every way a page can listen. */
const LISTENS = `<script>
  addEventListener('keydown', (event) => { if (event.target === document.body) window.heard = (window.heard ?? '') + event.key; else window.stolen = (window.stolen ?? '') + event.key; });
  document.addEventListener('keydown', (event) => { if (event.target !== document.body) window.stolen = (window.stolen ?? '') + event.key; }, true);
  document.addEventListener('keypress', (event) => { if (event.target !== document.body) window.stolen = (window.stolen ?? '') + event.key; }, true);
</script>`;

/** Puts the caret before the first words and selects with the keyboard alone. */
async function selectByKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const words = document.querySelector('p')?.firstChild;
    if (words) getSelection()?.setBaseAndExtent(words, 0, words, 1);
  });
  for (let at = 1; at < 16; at += 1) await page.keyboard.press('Shift+ArrowRight');
}

const focusedIn = async (page: Page) => (await told(page)).findLast(({ focused }) => focused);

describe('by keyboard alone', () => {
  it('words are selected, highlighted, noted, recoloured and deleted', async () => {
    const pages = await servePages(reader, 'keys');
    pages.put('/a', BODY);
    const { page, said } = await pages.visit('/a');
    await selectByKeys(page);
    await waitForPopover(page);
    await command(reader, 'annotate');
    await waitFor(
      async () => (await focusedIn(page))?.name === 'key point',
      3000,
      'the keyboard is not on a colour',
    );
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await keepPicture('annotate-keys.png', await page.screenshot());
    await page.keyboard.press('Enter');
    await waitForHighlights(page, ['The harbour wall']);
    expect((await highlighted(page))[0]?.highlight).toBe('crossread-saved-green');
    await waitForPart(page, 'button', 'Undo');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);

    await command(reader, 'annotate');
    await waitForPart(page, 'dialog', /^Highlight: The harbour wall/);
    await waitFor(
      async () => (await focusedIn(page))?.role === 'dialog',
      3000,
      'the keyboard is not in the editor',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await waitFor(
      async () => (await highlighted(page))[0]?.highlight === 'crossread-saved-purple',
      5000,
      'it was not recoloured',
    );
    expect((await focusedIn(page))?.name).toBe('doubt');
    for (let at = 0; (await focusedIn(page))?.name !== 'Add a note' && at < 6; at += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitFor(async () => (await focusedIn(page))?.role === 'textbox', 3000, 'no field for the note');
    await page.keyboard.type('by keys');
    await page.keyboard.press('Control+Enter');
    await waitFor(
      async () => JSON.stringify(await kept(reader)).includes('by keys'),
      3000,
      'the note was not kept',
    );
    await waitForPart(page, 'button', 'Edit the note');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    await command(reader, 'annotate');
    await waitFor(
      async () => (await focusedIn(page))?.role === 'dialog',
      3000,
      'the keyboard is not in the editor',
    );
    for (let at = 0; (await focusedIn(page))?.name !== 'Delete' && at < 6; at += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForHighlights(page, []);
    await waitFor(async () => (await focusedIn(page))?.name === 'Undo', 3000, 'the keyboard is not on Undo');
    await page.keyboard.press('Enter');
    await waitForHighlights(page, ['The harbour wall']);
    expect(said).toEqual([]);
    await page.close();
  });

  it('all highlights are reached, in reading order, again and again', async () => {
    const pages = await servePages(reader, 'round');
    pages.put('/a', BODY);
    const { page } = await pages.visit('/a');
    await highlight(page, 'Fishermen', 'quote');
    await highlight(page, 'harbour wall', 'key point');
    await highlight(page, '14 million', 'figure');
    await page.keyboard.press('Escape');
    expect((await highlighted(page)).length).toBe(3);
    for (const words of ['harbour wall', '14 million', 'Fishermen', 'harbour wall']) {
      await command(reader, 'annotate');
      await waitForPart(page, 'dialog', `Highlight: ${words}`);
    }
    await page.close();
  });
});

describe('a page with shortcuts of its own', () => {
  it('hears none of the keys of a note, and all of the others', async () => {
    const pages = await servePages(reader, 'shortcuts');
    pages.put('/a', BODY, LISTENS);
    const { page } = await pages.visit('/a');
    await page.keyboard.type('jk');
    await selectWords(page, '14 million');
    await press(page, 'button', 'Note');
    await waitForPart(page, 'textbox', 'Note');
    await page.keyboard.type('a new thought');
    await page.keyboard.press('Control+Enter');
    await waitForHighlights(page, ['14 million']);
    await waitForPart(page, 'button', 'Undo');
    await page.keyboard.type('gg');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    expect(JSON.stringify(await kept(reader))).toContain('a new thought');
    expect(await page.evaluate('[window.heard, window.stolen]')).toEqual(['jkggEscape', undefined]);
    await page.close();
  });

  it('cannot open anything by clicks and keys that it makes itself', async () => {
    const pages = await servePages(reader, 'forged');
    pages.put('/a', BODY);
    const { page } = await pages.visit('/a');
    await highlight(page, '14 million', 'figure');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    // What is selected right after a key counts as selected by it.
    await delay(400);
    await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('crossread-saved-blue') ?? [])];
      const element = range?.startContainer.parentElement;
      const box = element?.getBoundingClientRect();
      element?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, clientX: (box?.x ?? 0) + 60, clientY: (box?.y ?? 0) + 8 }),
      );
      getSelection()?.selectAllChildren(document.body);
      document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      document.body.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'a' }));
    });
    await delay(600);
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });
});
