/** A reader without a mouse: from the marks of a story to a report, by keys alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  command,
  highlighted,
  kept,
  told,
  waitForHighlights,
  waitForNoPopover,
  waitForPart,
} from '../annotate/annotating';
import { ANY_CLAIM, EXTENSION_ID, marksIn, openReader, waitFor, waitForMarks, type Reader } from '../harness';

const TOPIC = 'pyongyang-summit-2024';

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 } });
  for (const sample of ['lantern-evening-post', 'northlight-daily', 'harbour-courier']) {
    page = await reader.visit(`/samples/${sample}.html`);
    await waitForMarks(page, ANY_CLAIM);
  }
});
afterAll(() => reader.close());

const currentMark = async () => (await marksIn(page, 'current'))[0]?.text;
/** Where the keyboard is in a page of the extension: role or element, and name. */
const focused = (of: Page) =>
  of.evaluate(() => {
    const at = document.activeElement;
    return at instanceof HTMLElement || at instanceof SVGElement
      ? `${at.getAttribute('aria-label') ?? ''} ${at.textContent ?? ''} ${at instanceof HTMLInputElement ? at.name : ''}`.trim()
      : '';
  });

/** Presses Tab until the keyboard is on what a selector names. @throws Error when it is not reached */
async function tabTo(of: Page, selector: string, most = 150): Promise<void> {
  for (let at = 0; at < most; at += 1) {
    if (await of.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await of.keyboard.press('Tab');
  }
  throw new Error(
    `${selector} is not reached by Tab in ${of.url()}; the keyboard is on ${await focused(of)}`,
  );
}

/** Opens a page of the extension in a tab, as its own links and commands do. */
async function open(address: string): Promise<Page> {
  const opened = await reader.context.newPage();
  opened.setDefaultTimeout(10_000);
  await opened.goto(`chrome-extension://${EXTENSION_ID}/${address}`);
  return opened;
}

async function panel(): Promise<Page> {
  const id = await reader.inExtension(async (extension) => {
    const tabs = await extension.evaluate<{ id: number; url?: string }[]>('chrome.tabs.query({})');
    return tabs.find(({ url }) => url?.endsWith('harbour-courier.html'))?.id;
  });
  return open(`sidepanel.html?tab=${id}`);
}

it('goes through the marks, opens a card, reads it and closes it', async () => {
  await page.bringToFront();
  await command(reader, 'next-mark');
  const first = await waitFor(currentMark, 5000, 'no mark was reached');
  await command(reader, 'next-mark');
  await waitFor(async () => ![undefined, first].includes(await currentMark()), 5000, 'no other mark');
  await command(reader, 'previous-mark');
  await waitFor(async () => (await currentMark()) === first, 5000, 'the way back leads elsewhere');
  await command(reader, 'open-card');
  await waitForPart(page, 'button', 'All answers');
  await waitFor(async () => (await told(page)).some(({ focused: isIt }) => isIt), 3000, 'not in the card');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await waitForNoPopover(page);
});

it('goes through the panel: filters, a claim opened, confirmed and taken back, the tabs', async () => {
  const shown = await panel();
  await shown.locator('.claim-head').first().waitFor();
  await tabTo(shown, '[role=tab][aria-selected=true]');
  await tabTo(shown, '.filter[data-outcome=corroborated]');
  await shown.keyboard.press('Enter');
  await expect
    .poll(() => shown.locator('.claim').evaluateAll((all) => all.map((one) => one.dataset['outcome'])))
    .not.toContain('differs');
  await shown.keyboard.press('Enter');
  await tabTo(shown, '.claim-head[aria-expanded=false]');
  await shown.keyboard.press('Enter');
  await tabTo(shown, '[id$="-value"], .claim-body:not([hidden]) button');
  const confirm = shown.getByRole('button', { name: /^Confirm/ }).first();
  await confirm.evaluate((button) => button.setAttribute('data-wanted', ''));
  await tabTo(shown, '[data-wanted]', 400);
  await shown.keyboard.press('Enter');
  await expect.poll(async () => (await reader.rows('curations')).length).toBe(1);
  const undo = shown.locator('.said button');
  await undo.first().waitFor();
  await tabTo(shown, '.said button', 400);
  await shown.keyboard.press('Enter');
  await expect.poll(async () => JSON.stringify(await reader.rows('curations'))).not.toContain('confirmed');
  await tabTo(shown, '[role=tab][aria-selected=true]', 400);
  for (const [key, at] of [
    ['ArrowRight', 1],
    ['End', 2],
    ['Home', 0],
  ] as const) {
    await shown.keyboard.press(key);
    await expect
      .poll(() =>
        shown.locator('[role=tab]').evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement)),
      )
      .toBe(at);
  }
  await shown.close();
});

it('makes a highlight with a note and a tag, finds it and exports it', async () => {
  await page.bringToFront();
  await page.evaluate(() => {
    const text = document.querySelector('article p, main p')?.firstChild;
    const from = text?.nodeValue?.search(/\S/) ?? 0;
    if (text) getSelection()?.setBaseAndExtent(text, from, text, from + 1);
  });
  for (let at = 1; at < 20; at += 1) await page.keyboard.press('Shift+ArrowRight');
  const words = await page.evaluate(() => String(getSelection()));
  await command(reader, 'annotate');
  await waitFor(
    async () => (await told(page)).some(({ focused: isIt, role }) => isIt && role === 'radio'),
    5000,
    'the keyboard is on no colour',
  );
  await page.keyboard.press('Enter');
  await waitFor(async () => (await highlighted(page)).length > 0, 5000, 'nothing was highlighted');
  await waitForHighlights(page, [words.trim()]);
  await page.keyboard.press('Escape');
  await waitForNoPopover(page);

  const library = await open('desk.html#/library');
  await library.locator('.annotation').first().waitFor();
  await tabTo(library, 'input[type=search]');
  await library.keyboard.type(words.trim().slice(0, 8));
  await expect.poll(() => library.locator('.annotation').count()).toBe(1);
  await tabTo(library, '[id$="-edit"]');
  await library.keyboard.press('Enter');
  await tabTo(library, '[role=combobox]');
  await library.keyboard.type('arms,');
  await tabTo(library, 'textarea');
  await library.keyboard.type('by keys alone');
  await library.keyboard.press('Control+Enter');
  await expect.poll(async () => JSON.stringify(await kept(reader))).toContain('by keys alone');
  await expect.poll(async () => JSON.stringify(await kept(reader))).toContain('"arms"');
  await tabTo(library, '.export-menu > summary');
  await library.keyboard.press('Enter');
  await library.keyboard.press('Tab');
  const downloading = library.waitForEvent('download');
  await library.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/\.\w+$/);
  await library.close();
});

it('walks the matrix, opens a cell and corrects it, and reaches question, timeline, table, what is missing and the report', async () => {
  const desk = await open(`desk.html#/topic/${TOPIC}`);
  await desk.getByRole('grid').waitFor();
  await tabTo(desk, '[role=grid] [tabindex="0"]');
  const place = () =>
    desk.evaluate(() => {
      const { row, col } =
        document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
      return `${row} ${col}`;
    });
  await desk.keyboard.press('Control+Home');
  await expect.poll(place).toBe('0 0');
  for (const [key, at] of [
    ['ArrowRight', '0 1'],
    ['ArrowDown', '1 0'],
    ['ArrowDown', '2 0'],
  ] as const) {
    await desk.keyboard.press(key);
    await expect.poll(place).toBe(at);
  }
  await desk.keyboard.press('Control+Home');
  // Down and along until there is an answer to open.
  const isAnswer = () => desk.evaluate(() => document.activeElement?.matches('.cell[data-outcome]') ?? false);
  await desk.keyboard.press('ArrowDown');
  for (let at = 0; at < 40 && !(await isAnswer()); at += 1)
    await desk.keyboard.press(at % 8 === 7 ? 'ArrowDown' : 'ArrowRight');
  expect(await isAnswer()).toBe(true);
  await desk.keyboard.press('Enter');
  await desk.locator('.claim-detail').waitFor();
  await tabTo(desk, '.claim-detail button', 400);
  await desk.keyboard.press('Escape');
  await desk.locator('.claim-detail').waitFor({ state: 'detached' });
  await tabTo(desk, 'nav a[href="#/articles"]', 400);
  await desk.keyboard.press('Enter');
  await desk.locator('.article-row').first().waitFor();
  await desk.close();

  for (const [address, ready, reached] of [
    ['/question/arms.containers', '.picture .spot', '.spot'],
    ['/timeline', '.small-picture svg', '.small-picture a, .small-picture summary'],
    ['/missing/article', '.picker button', '.picker button'],
    ['/report', '.report-preview', 'input[type=radio], input[type=checkbox]'],
  ] as const) {
    const room = await open(`desk.html#/topic/${TOPIC}${address}`);
    await room.locator(ready).first().waitFor();
    await tabTo(room, reached);
    await room.close();
  }
  const report = await open(`desk.html#/topic/${TOPIC}/report`);
  const save = report.getByRole('button', { name: 'Download' });
  await save.and(report.locator(':enabled')).waitFor();
  await save.evaluate((button) => button.setAttribute('data-wanted', ''));
  await tabTo(report, '[data-wanted]', 400);
  const downloading = report.waitForEvent('download');
  await report.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/\.html$/);
  await report.close();
});
