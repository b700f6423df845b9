/** Highlights from the selection to the next visit, by real mouse and keys. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openReader, type Reader } from '../harness';
import { open, storyOf } from '../pages/stories';
import {
  isOpen,
  kept,
  press,
  selectWords,
  waitForHighlights,
  waitForNoPopover,
  waitForPopover,
} from './annotating';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const WORDS = 'comprehensive strategic partnership treaty';

describe('words that are selected', () => {
  it('are highlighted by one press on a colour, and are again after a reload', async () => {
    const { page, said } = await open(reader, storyOf());
    await selectWords(page, WORDS);
    await waitForPopover(page);
    await keepPicture('annotate-toolbar.png', await page.screenshot());
    await press(page, 'radio', 'quote');
    await waitForHighlights(page, [WORDS]);
    await keepPicture('annotate-saved.png', await page.screenshot());
    await expect.poll(async () => (await kept(reader)).length).toBe(1);
    await page.reload();
    await waitForHighlights(page, [WORDS]);
    expect(await isOpen(page)).toBe(false);
    expect(said).toEqual([]);
    await page.close();
    await waitForNoPopover(page).catch(() => undefined);
  });
});
