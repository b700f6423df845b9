/** The card at a mark and the browser's own side panel, by mouse and by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimsIn } from '../../scripts/browser/panel-claims';
import {
  ANY_CLAIM,
  cardIn,
  clickMark,
  marksIn,
  openReader,
  pointAtMark,
  waitFor,
  waitForMarks,
  type Reader,
} from './harness';

let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());
beforeEach(async () => {
  page = await reader.visit('/samples/harbour-courier.html');
  await waitForMarks(page, ANY_CLAIM);
});
afterEach(() => page.close());

/**
 * Runs a keyboard command as the browser does when its keys are pressed. Keys that DevTools sends go to the page and
 * never reach the browser's own shortcuts, so the event that they cause is dispatched in the worker instead.
 */
async function command(name: 'next-mark' | 'previous-mark' | 'open-card'): Promise<void> {
  const worker = await reader.worker();
  await worker.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
}

const cardText = () => cardIn(page);

describe('the side panel', () => {
  it('opens at the claim whose mark was clicked, and says what others say', async () => {
    const mark = await clickMark(page, ANY_CLAIM, 1);
    const panel = await reader.panel();
    await panel.waitUntil(`document.querySelector('.claim[data-selected="true"]')`);
    const selected = await panel.evaluate<string>(
      `document.querySelector('.claim[data-selected="true"]').dataset.outcome`,
    );
    expect(mark.highlight).toContain(selected);
    const text = await panel.text();
    expect(text).toContain('Putin heads for Pyongyang with shells on his shopping list');
    expect(text).toContain('The Harbour Courier');
    expect((await claimsIn(panel)).length).toBeGreaterThanOrEqual((await marksIn(page, ANY_CLAIM)).length);
  });

  it('shows the passage of a claim that is clicked, scrolled into view and set off', async () => {
    await clickMark(page, ANY_CLAIM);
    const panel = await reader.panel();
    const claims = await claimsIn(panel);
    const last = claims.at(-1);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await panel.click(`[aria-controls="claim-${last?.id}"]`);
    const current = await waitFor(
      async () => (await marksIn(page, 'current'))[0],
      5000,
      'the passage was not set off',
    );
    await waitFor(
      () =>
        page.evaluate(async () => {
          const [range] = [...CSS.highlights].find(([name]) => name.includes('current'))?.[1] ?? [];
          const top = range?.startContainer.parentElement?.getBoundingClientRect();
          return top !== undefined && top.bottom > 0 && top.top < innerHeight;
        }),
      5000,
      'the passage did not come into view',
    );
    expect(current.text).not.toBe('');
  });

  it('selects the claim of a passage that is clicked later', async () => {
    await clickMark(page, ANY_CLAIM);
    const panel = await reader.panel();
    const first = await panel.waitUntil<string>(
      `document.querySelector('.claim[data-selected="true"] .claim-body')?.id`,
    );
    // Marks nearer by may be passages of the same answer, which is one line in the panel.
    await clickMark(page, ANY_CLAIM, 5);
    await panel.waitUntil(
      `![null, ${JSON.stringify(first)}].includes(document.querySelector('.claim[data-selected="true"] .claim-body')?.id ?? null)`,
    );
  });

  it('steps through the marks with n and p', async () => {
    await clickMark(page, ANY_CLAIM);
    const panel = await reader.panel();
    await panel.waitUntil(`document.querySelector('.claim[data-selected="true"]')`);
    const before = (await marksIn(page, 'current'))[0]?.text;
    await panel.press('n');
    const after = await waitFor(
      async () => (await marksIn(page, 'current')).find(({ text }) => text !== before)?.text,
      5000,
      'n did not go to another mark',
    );
    await panel.press('p');
    await waitFor(
      async () => (await marksIn(page, 'current')).find(({ text }) => text !== after),
      5000,
      'p did not go back',
    );
  });
});

describe('the side panel, when its tab goes on', () => {
  it('says that there is nothing to follow on another page, and shows the article again when one comes back', async () => {
    await clickMark(page, ANY_CLAIM);
    const panel = await reader.panel();
    await claimsIn(panel);
    await page.goto(`${reader.pages.origin}/fixtures/recipe.html`);
    await panel.waitUntil(
      `!document.querySelector('.claim') && document.body.innerText.includes('Nothing you follow')`,
    );
    await page.goBack();
    await waitForMarks(page, ANY_CLAIM);
    expect((await claimsIn(panel)).length).toBeGreaterThan(0);
  });

  it('follows from one article to the next', async () => {
    await clickMark(page, ANY_CLAIM);
    const panel = await reader.panel();
    await page.goto(`${reader.pages.origin}/samples/northlight-daily.html`);
    await panel.waitUntil(`document.body.innerText.includes('Kim embraces Putin on the tarmac')`);
    expect((await claimsIn(panel)).map(({ answer }) => answer).join()).toContain('11,000');
  });
});

describe('the card', () => {
  it('appears where the mouse points at a mark, and goes with Escape', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await pointAtMark(page, ANY_CLAIM);
    await waitFor(cardText, 3000, 'no card appeared');
    await page.keyboard.press('Escape');
    await waitFor(async () => (await cardText()) === '', 3000, 'the card did not go');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('opens by keyboard command at the mark one stepped to', async () => {
    await command('next-mark');
    const first = await waitFor(
      async () => (await marksIn(page, 'current'))[0],
      3000,
      'no mark became current',
    );
    await command('next-mark');
    await waitFor(
      async () => (await marksIn(page, 'current')).some(({ text }) => text !== first.text),
      3000,
      'the next mark did not become current',
    );
    await command('open-card');
    await waitFor(cardText, 3000, 'no card opened');
    await page.keyboard.press('Escape');
    await waitFor(async () => (await cardText()) === '', 3000, 'the card did not go');
  });
});
