/** The card at a mark: by mouse and by keyboard, in its place, and gone without a trace. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clickMark,
  keepPicture,
  openReader,
  pointAtMark,
  waitFor,
  waitForMarks,
  type Reader,
} from '../harness';
import { open, paintMarks, sendToPage, storyOf } from './stories';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** The only element that is ours; what is in it is in a closed shadow root, which the page cannot see either. */
const CARD = ':root > div[popover]';

const isOpen = (page: Page) => page.evaluate((selector) => document.querySelector(selector) !== null, CARD);
const boxOf = (page: Page) =>
  page.evaluate((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON(), CARD);
const waitForCard = (page: Page) => waitFor(() => isOpen(page), 2000, 'no card opened');
const waitForNoCard = (page: Page) => waitFor(async () => !(await isOpen(page)), 2000, 'the card stayed');

/** What a screen reader is told of the card, from the browser's own accessibility tree. */
async function told(page: Page): Promise<{ role: string; name: string; focused: boolean }[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      focused:
        properties?.some((property) => property.name === 'focused' && property.value.value === true) ?? false,
    }));
}

async function markedStory(more = '', head = ''): Promise<{ page: Page; said: string[] }> {
  const made = await open(reader, storyOf(more, head));
  await paintMarks(reader, made.page, [
    { words: 'in 24 years' },
    {
      words: 'comprehensive strategic partnership',
      of: { outcome: 'corroborated', question: 'What was signed?' },
    },
  ]);
  await waitForMarks(made.page, 'differs');
  return made;
}

describe('by mouse', () => {
  it('opens when the pointer rests on a mark, stays while it is on the card, and goes when it leaves', async () => {
    const { page, said } = await markedStory();
    const before = await page.content();
    await pointAtMark(page, 'differs');
    await waitForCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    const { x, y, width, height } = await boxOf(page);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
    await delay(900);
    expect(await isOpen(page)).toBe(true);
    await page.mouse.move(5, 700, { steps: 4 });
    await waitForNoCard(page);
    expect(await page.content()).toBe(before);
    expect(said).toEqual([]);
    await page.close();
  });

  it('does not open when the pointer only passes', async () => {
    const { page } = await markedStory();
    await pointAtMark(page, 'differs');
    await page.mouse.move(5, 700);
    await delay(600);
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });

  it('stands beside the mark, not over it, and within the window', async () => {
    for (const width of [1000, 320]) {
      const { page } = await markedStory();
      await page.setViewportSize({ width, height: 500 });
      const { box } = await pointAtMark(page, 'corroborated');
      await waitForCard(page);
      const card = await boxOf(page);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.top >= box.y + box.height || card.bottom <= box.y, 'the card covers its mark').toBe(true);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(500);
      await keepPicture(`card-${width}.png`, await page.screenshot());
      await page.close();
    }
  });

  it('stands in its place whatever the page does to all its elements', async () => {
    const hostile =
      '<style>* { display: none !important; position: static !important; font-size: 40px !important; width: 90px !important } html, body, main { width: auto !important } html, body, main, p, h1, head { display: block !important }</style>';
    const { page } = await markedStory('', hostile);
    const { box } = await pointAtMark(page, 'differs');
    await waitForCard(page);
    const card = await boxOf(page);
    expect(card.width).toBeGreaterThan(200);
    expect(card.top >= box.y + box.height || card.bottom <= box.y).toBe(true);
    await page.close();
  });
});

describe('a click on a mark', () => {
  it('opens the side panel, unless it was on a link, selects words, or has a modifier', async () => {
    const { page } = await open(
      reader,
      storyOf('<p>The <a id="link" href="#there">treaty of 28 pages</a> was signed at noon.</p>'),
    );
    await paintMarks(reader, page, [
      { words: 'treaty of 28 pages' },
      { words: 'in 24 years', of: { outcome: 'denied' } },
    ]);
    const selected = async () =>
      Object.keys(await reader.stored('session')).filter((key) => key.startsWith('selected:'));
    await clickMark(page, 'differs');
    await waitFor(async () => page.url().endsWith('#there'), 2000, 'the link did not work');
    await page.keyboard.down('Shift');
    await clickMark(page, 'denied');
    await page.keyboard.up('Shift');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.evaluate(() => {
      const range = [...(CSS.highlights.get('crossread-denied') ?? [])][0];
      const element = range?.startContainer.parentElement;
      const box = element?.getBoundingClientRect();
      element?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, clientX: (box?.x ?? 0) + 5, clientY: box?.y ?? 0 }),
      );
    });
    await delay(300);
    expect(await selected()).toEqual([]);
    await clickMark(page, 'denied');
    await waitFor(async () => (await selected()).length === 1, 3000, 'nothing was selected');
    await reader.panel();
    await page.close();
  });
});

describe('by keyboard', () => {
  it('opens with the focus in it, is told as a dialog, and Escape gives the focus back', async () => {
    const { page, said } = await markedStory('<button id="theirs">Theirs</button>');
    await page.focus('#theirs');
    await page.evaluate(() => {
      Reflect.set(window, 'keys', []);
      addEventListener('keydown', ({ key }) => Reflect.get(window, 'keys').push(key));
    });
    await sendToPage(reader, page, 'openCard', undefined);
    await waitForCard(page);
    const dialog = (await told(page)).find(({ role }) => role === 'dialog');
    expect(dialog).toMatchObject({ name: 'Crossread: How long since his last visit?', focused: true });
    await page.keyboard.press('Tab');
    expect((await told(page)).find(({ focused, role }) => focused && role === 'button')?.name).toBe('Close');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('theirs');
    // What is typed in the card is not the page's.
    expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  it('goes from mark to mark and round again, and brings each into view', async () => {
    const { page } = await markedStory(`<div style="height: 3000px"></div>`);
    const step = async (direction: string) => {
      const reply = await sendToPage(reader, page, 'step', { direction });
      return typeof reply === 'object' && reply !== null && 'value' in reply ? reply.value : reply;
    };
    const first = await step('next');
    const second = await step('next');
    expect(second).not.toEqual(first);
    expect(await step('next')).toEqual(first);
    expect(await step('previous')).toEqual(second);
    await page.evaluate(() => scrollTo(0, 2500));
    await step('next');
    const [mark] = await waitForMarks(page, 'current');
    await waitFor(
      async () => {
        const [now] = await waitForMarks(page, 'current');
        return now !== undefined && now.box.y > 0 && now.box.y < 700;
      },
      3000,
      'the mark did not come into view',
    );
    expect(mark?.text).toBe('in 24 years');
    await page.close();
  });
});

describe('in the dark', () => {
  it.each(['light', 'dark'] as const)('has a ground and ink for a %s system', async (colorScheme) => {
    const { page } = await markedStory();
    await page.emulateMedia({ colorScheme });
    await pointAtMark(page, 'differs');
    await waitForCard(page);
    const [ground, ink] = await coloursOf(page);
    expect(ground).toBe(colorScheme === 'dark' ? 'rgb(23, 25, 28)' : 'rgb(255, 255, 255)');
    expect(ink).toBe(colorScheme === 'dark' ? 'rgb(232, 234, 237)' : 'rgb(27, 30, 35)');
    await page.close();
  });
});

/** Background and text colour of the card, through DevTools, as its shadow root is closed to the page. */
async function coloursOf(page: Page): Promise<(string | undefined)[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const { searchId } = await cdp.send('DOM.performSearch', {
    query: '.card',
    includeUserAgentShadowDOM: true,
  });
  const { nodeIds } = await cdp.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: 1 });
  const { computedStyle } = await cdp.send('CSS.getComputedStyleForNode', { nodeId: nodeIds[0] ?? 0 });
  await cdp.detach();
  return ['background-color', 'color'].map(
    (name) => computedStyle.find((entry) => entry.name === name)?.value,
  );
}

describe('on a strict page', () => {
  it('has its own looks under a policy that allows nothing, with Trusted Types', async () => {
    const { page, said } = await open(reader, storyOf(), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    });
    await paintMarks(reader, page, [{ words: 'in 24 years' }]);
    await pointAtMark(page, 'differs');
    await waitForCard(page);
    const { width, height } = await boxOf(page);
    expect(width).toBe(380);
    expect(height).toBeGreaterThan(100);
    await keepPicture('card-strict.png', await page.screenshot());
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('in a right-to-left page', () => {
  it('ends where the mark ends', async () => {
    const { page } = await open(reader, storyOf().replace('<html', '<html dir="rtl"'));
    await paintMarks(reader, page, [{ words: 'comprehensive strategic partnership' }]);
    const { box } = await pointAtMark(page, 'differs');
    await waitForCard(page);
    const card = await boxOf(page);
    expect(Math.abs(card.right - (box.x + box.width))).toBeLessThan(2);
    await keepPicture('card-rtl.png', await page.screenshot());
    await page.close();
  });
});
