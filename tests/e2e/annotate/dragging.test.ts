/** What opens while words are being selected, and which words are kept. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from '../harness';
import { isOpen, press, servePages, told, waitForHighlights, waitForPopover } from './annotating';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const LINES =
  '<main><p>The harbour wall was finished in the spring of last year.</p><p>It cost 14 million crowns, which the town paid for itself.</p><p>Fishermen say that the water is calm.</p></main>';

/** The middle of some characters of a paragraph. */
const at = (page: Page, paragraph: number, from: number, to: number) =>
  page.evaluate(
    ([which, start, end]) => {
      const text = document.querySelectorAll('p')[which]?.firstChild;
      const range = document.createRange();
      if (text) range.setStart(text, start);
      if (text) range.setEnd(text, end);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    [paragraph, from, to] as const,
  );

const selected = (page: Page) => page.evaluate(() => `${getSelection()}`);

/** Drags in steps that take longer than a selection must rest; tells whether anything opened on the way. */
async function dragSlowly(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  let opened = false;
  for (let step = 1; step <= 10; step += 1) {
    await page.mouse.move(from.x + ((to.x - from.x) * step) / 10, from.y + ((to.y - from.y) * step) / 10);
    await delay(70);
    opened ||= await isOpen(page);
  }
  return opened;
}

describe('while a button is down', () => {
  it.each([
    ['a double click that becomes a drag by word', 2, /^cost.*paid$/],
    ['a click right before a drag', 1, /^st 14.*pa?$/],
  ])('%s opens nothing, and all the words are kept', async (_, clicks, words) => {
    const pages = await servePages(reader, `drag${clicks}`);
    pages.put('/a', LINES);
    const { page } = await pages.visit('/a');
    const [from, to] = [await at(page, 1, 3, 7), await at(page, 1, 41, 45)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.up();
    await delay(120);
    await page.mouse.down({ clickCount: clicks });
    expect(await dragSlowly(page, from, to)).toBe(false);
    await page.mouse.up({ clickCount: clicks });
    await waitForPopover(page);
    expect(await selected(page)).toMatch(words);
    const kept = await selected(page);
    await press(page, 'radio', 'quote');
    await waitForHighlights(page, [kept]);
    await page.close();
  });

  it('an open toolbar goes, and the selection does not run on into it', async () => {
    const pages = await servePages(reader, 'across');
    pages.put('/a', LINES);
    const { page } = await pages.visit('/a');
    await page.dblclick('p', { position: { x: 50, y: 8 } });
    await waitForPopover(page);
    const [from, to] = [await at(page, 0, 12, 13), await at(page, 2, 10, 12)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    expect(await dragSlowly(page, from, to)).toBe(false);
    expect(await selected(page)).toMatch(/^.?wall[^]*Fishermen .{0,3}$/);
    await page.mouse.up();
    await page.close();
  });
});

describe('a colour that is pressed', () => {
  it('is for the words that are selected then, not for those at which the toolbar came', async () => {
    const pages = await servePages(reader, 'live');
    pages.put('/a', LINES);
    const { page } = await pages.visit('/a');
    await page.dblclick('p', { position: { x: 50, y: 8 } });
    await waitForPopover(page);
    await page.evaluate(() => getSelection()?.modify('extend', 'forward', 'word'));
    const words = await selected(page);
    expect(words).toMatch(/^harbour wall/);
    await press(page, 'radio', 'quote');
    await waitForHighlights(page, [words.trim()]);
    await page.close();
  });
});

describe('a page that keeps releases of the mouse to itself', () => {
  it('has a toolbar all the same', async () => {
    const pages = await servePages(reader, 'swallow');
    pages.put(
      '/a',
      LINES,
      `<script>for (const type of ['pointerup', 'mouseup', 'click', 'keyup']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);</script>`,
    );
    const { page } = await pages.visit('/a');
    const [from, to] = [await at(page, 1, 3, 7), await at(page, 1, 41, 45)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(to.x + 3, to.y);
    await waitForPopover(page);
    expect((await told(page)).map(({ name }) => name)).toContain('quote');
    await page.close();
  });
});
