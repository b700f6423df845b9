/** Every surface in a window of 360 by 640 pixels, by touch. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clippings } from './judge';
import { furnish, SURFACES, type Furnished } from './surfaces';

/** A finger, which is coarse and cannot hover. */
const FINGER = 'primaryHoverType=1,availableHoverTypes=1,primaryPointerType=2,availablePointerTypes=2';

let furnished: Furnished;
let page: Page;
beforeAll(async () => {
  // Playwright's own settings say that there is a mouse; of two the last counts.
  furnished = await furnish({ args: [`--blink-settings=${FINGER}`] });
  page = await furnished.reader.context.newPage();
  await page.setViewportSize({ width: 360, height: 640 });
});
afterAll(() => furnished.reader.close());

it.each(SURFACES)('$name does not scroll sideways, and can be hit with a finger', async (surface) => {
  await furnished.open(surface, page);
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  expect(await clippings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

/**
 * Controls that are lower than 44 pixels (WCAG 2.5.5). Links within a text may be; of boxes to tick their label counts; and in the matrix, where a
 * cell is pressed as a whole, 24 pixels do for what stands in the heads (2.5.8).
 */
function smallTargets(shown: Page): Promise<string[]> {
  return shown.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('button, summary, select, input, textarea, a[href]');
    return [...all].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return [];
      if (control.matches('a') && getComputedStyle(control).display === 'inline') return [];
      const label = control.closest('label');
      const isBox = control.matches('[type=checkbox], [type=radio]');
      const least = control.closest('.matrix') || (isBox && !label) ? 24 : 44;
      const { height, width } = (isBox && label ? label : control).getBoundingClientRect();
      if (width <= 1 || (height > least - 0.5 && width > 23.5)) return [];
      return [`${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 130)}`];
    });
  });
}
