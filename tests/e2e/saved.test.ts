/** What is saved on a page, in the browser's own side panel: listed, edited, deleted, brought back, and told when it went astray. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  highlight,
  highlighted,
  kept,
  selectWords,
  servePages,
  waitForHighlights,
  type ServedPages,
} from './annotate/annotating';
import {
  ANY_CLAIM,
  clickMark,
  keepPicture,
  openReader,
  waitFor,
  waitForMarks,
  type Reader,
  type SidePanel,
} from './harness';
import { storyOf } from './pages/stories';

const COST = 'It cost 14 million crowns, which the town paid for itself';
const CALM = 'as calm as a pond';
const harbour = (cost: string) =>
  `<main><h1>The harbour wall</h1><p>The harbour wall was finished in the spring of last year, after three winters.</p>${cost}<p>Fishermen say that the water behind it is ${CALM} since then, whatever the weather.</p></main>`;
const WHOLE = harbour(`<p>${COST}, and it has held since then.</p>`);

let reader: Reader;
let pages: ServedPages;
let page: Page;
let panel: SidePanel;
beforeAll(async () => {
  reader = await openReader();
  pages = await servePages(reader, 'saved');
  pages.put('/wall', WHOLE);
  // The panel opens by a click on a mark, and stays when its tab goes elsewhere.
  page = await reader.visit(reader.pages.addPage('/summit.html', storyOf()));
  await waitForMarks(page, ANY_CLAIM);
  await clickMark(page, ANY_CLAIM);
  panel = await reader.panel();
});
afterAll(() => reader.close());

const textOf = (selector: string) =>
  panel.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((found) => found.textContent)`,
  );
const waitForText = (selector: string, texts: readonly string[]) =>
  panel.waitUntil(
    `JSON.stringify([...document.querySelectorAll(${JSON.stringify(selector)})].map((found) => found.textContent)) === ${JSON.stringify(JSON.stringify(texts))}`,
  );
/** Clicks a button of the panel by its words. */
async function press(name: string, within = '.saved'): Promise<void> {
  const mark = `[...document.querySelectorAll('${within} button')].find((button) => (button.ariaLabel ?? button.textContent) === ${JSON.stringify(name)})`;
  await panel.waitUntil(`${mark} && !${mark}.setAttribute('data-pressed', '')`);
  await panel.click('[data-pressed]');
  await panel.evaluate(`document.querySelector('[data-pressed]')?.removeAttribute('data-pressed')`);
}
async function picture(name: string): Promise<void> {
  for (const width of [320, 400, 560])
    for (const colorScheme of ['light', 'dark'])
      await keepPicture(
        `saved-${name}-${width}-${colorScheme}.png`,
        await panel.screenshot({ size: { width, height: 760 }, colorScheme }),
      );
}

describe('what is saved on a page', () => {
  it('has a tab beside the answers where the page was read', async () => {
    // What was clicked in the page comes into view first, and the panel scrolls smoothly to it.
    await waitFor(
      async () => {
        await panel.click('[role=tab]:last-child');
        return panel.evaluate(`document.querySelector('[role=tab]:last-child').ariaSelected === 'true'`);
      },
      10_000,
      'the tab was not chosen',
    );
    await panel.waitUntil(
      `document.querySelector('.saved')?.innerText.includes('Nothing is saved on this page yet')`,
    );
    await picture('none');
  });

  it('is listed below the notice where nothing was read, as soon as it is highlighted', async () => {
    await page.goto(`${reader.pages.origin}/made/saved/wall`);
    await panel.waitUntil(`document.querySelector('.notice + .saved .saved-none')`);
    await highlight(page, COST, 'figure');
    await waitForText('.annotation .quote', [COST]);
    expect(await textOf('.colour-name')).toEqual(['figure']);
  });

  it('grows by what is selected in the page, from the panel, in the order of the page', async () => {
    await selectWords(page, 'after three winters');
    await press('Highlight the selection');
    await waitForText('.annotation .quote', ['after three winters', COST]);
    await waitForHighlights(page, ['after three winters', COST]);
    expect(await panel.evaluate(`document.querySelector('.saved [role=status]').textContent`)).toBe(
      'Highlighted.',
    );
  });

  it('is edited in the panel, and the page painted anew', async () => {
    await press('Edit', 'li:nth-child(2) .annotation');
    await press('doubt');
    await waitFor(
      async () =>
        (await highlighted(page)).some(({ text, highlight }) => text === COST && /purple/.test(highlight)),
      5000,
      'the page did not show the new colour',
    );
    await panel.click('.annotation-editor textarea');
    await panel.send('Input.insertText', { text: 'Who **paid**? <img src=x>' });
    const names = `[...document.querySelectorAll('.colour-picker')].map((picker) => picker.innerText.split(/\\s*\\n\\s*/))`;
    expect(await panel.evaluate(names)).toEqual([['key point', 'figure', 'quote', 'doubt', 'follow up']]);
    await picture('editing');
    await press('Save note');
    await waitForText('.note-text', ['Who paid? <img src=x>']);
    expect(
      await panel.evaluate(`document.querySelectorAll('.note-text strong, .note-text img').length`),
    ).toBe(1);
    expect(JSON.stringify(await kept(reader))).toContain('Who **paid**?');
    await picture('listed');
  });

  it('is deleted, and brought back', async () => {
    await press('Delete', 'li:nth-child(2) .annotation');
    await waitForHighlights(page, ['after three winters']);
    expect(await panel.evaluate('document.activeElement.textContent')).toBe('Undo');
    await picture('deleted');
    await press('Undo');
    await waitForHighlights(page, ['after three winters', COST]);
    await waitForText('.annotation .quote', ['after three winters', COST]);
  });

  it('says what changed in the page, and keeps what is lost with the ways on', async () => {
    pages.put('/wall', harbour(`<p>${COST.replace('14', '41')}, and it has held since then.</p>`));
    await page.reload();
    await panel.waitUntil(`document.querySelector('.touched')?.textContent === 'A number changed.'`);
    expect(await textOf('.difference del')).toEqual([expect.stringContaining('14')]);
    await picture('changed');
    await press('Keep it with these words');
    await waitForText('.annotation > .quote', ['after three winters', COST.replace('14', '41')]);
    expect(await textOf('.earlier-words .quote')).toEqual([COST]);
    expect(await panel.evaluate(`document.querySelector('.saved [role=status]').textContent`)).toBe(
      'Placed.',
    );
    await press('Undo');
    await panel.waitUntil(`document.querySelector('.touched')?.textContent === 'A number changed.'`);
    expect(await textOf('.earlier-words')).toEqual([]);
    pages.put('/wall', harbour(''));
    await page.reload();
    await panel.waitUntil(`document.querySelector('.annotation[data-status=lost]')`);
    expect(await textOf('.annotation[data-status=lost] mark')).toEqual([COST]);
    await picture('lost');
    expect(await textOf('.annotation[data-status=lost] .became button')).toEqual([
      'Try again',
      'Place by hand',
      'Keep as note',
    ]);
    await press('Keep as note');
    await panel.waitUntil(`document.querySelector('.annotation[data-status=note]')`);
    expect(await kept(reader)).toEqual(expect.arrayContaining([expect.objectContaining({ isNote: true })]));
  });

  it('is found again when its words are back', async () => {
    pages.put('/wall', WHOLE);
    await page.reload();
    await press('Look for its words again');
    await waitForHighlights(page, ['after three winters', COST]);
    await panel.waitUntil(`document.querySelectorAll('.annotation[data-status=placed]').length === 2`);
    expect(reader.refused).toEqual([]);
  });
});
