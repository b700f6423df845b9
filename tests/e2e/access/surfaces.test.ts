/** Every surface against WCAG 2.2 AA: by axe-core in every look, and by what axe-core does not measure. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, clippings, EVERY_RULE, hiddenFocus, LOOKS_ONLY, restyle, sharedNames } from './judge';
import { furnish, SURFACES, type Furnished } from './surfaces';

let furnished: Furnished;
beforeAll(async () => {
  furnished = await furnish();
});
afterAll(() => furnished.reader.close());

const WIDE = { width: 1280, height: 900 };
/** WCAG 1.4.12 */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

describe.each(SURFACES)('$name', (surface) => {
  let page: Page;
  beforeAll(async () => {
    page = await furnished.open(surface);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
    // What was pressed to get here may still show where something went, in colours on their way from one to another.
    await page.evaluate(async () => {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
  });
  afterAll(() => page.close());
  afterEach(async () => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize(WIDE);
    await restyle(page, '');
  });

  it('has no fault that axe-core finds', async () => {
    expect(await axeFaults(page, EVERY_RULE)).toEqual([]);
  });

  it.each([
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const)('nor in %s', async (_, media) => {
    await page.emulateMedia(media);
    expect(await axeFaults(page, LOOKS_ONLY)).toEqual([]);
  });

  it('has names that tell its controls apart', async () => {
    expect(await sharedNames(page)).toEqual([]);
  });

  it('shows where the keyboard is', async () => {
    expect(await hiddenFocus(page)).toEqual([]);
  });

  it('is whole with text of twice the size', async () => {
    await restyle(page, ':root { font-size: 200% !important }');
    expect([...(await axeFaults(page, LOOKS_ONLY)), ...(await clippings(page))]).toEqual([]);
  });

  it('is whole with space between lines, letters and words', async () => {
    await restyle(page, SPACED);
    expect(await clippings(page)).toEqual([]);
  });

  it('is whole in a window of 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await clippings(page)).toEqual([]);
  });
});
