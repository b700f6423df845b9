/** Where highlights are looked for, what becomes of those that fit twice or nowhere, and what stays untouched. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, waitFor, type Reader } from '../harness';
import {
  clickHighlight,
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
} from './annotating';
import { sendToPage } from '../pages/stories';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const FILL = '<p>Nothing of this speaks of it, and nothing of it matters here at all.</p>'.repeat(3);
const LINE = '<p>The ferry leaves at nine from the second pier of the harbour.</p>';
const FERRY = 'leaves at nine from the second pier';

/** Id of the highlight that was made on a page. */
async function idOn(path: string): Promise<string> {
  const row = (await kept(reader)).findLast((each) => JSON.stringify(each).includes(`/made/${path}/`));
  return String(row?.['id']);
}

describe('a highlight whose words', () => {
  it('stand in two places alike is painted in both, and the reader says which it is', async () => {
    const pages = await servePages(reader, 'twice');
    pages.put('/a', `<main>${FILL}${LINE}${FILL}</main>`);
    const { page } = await pages.visit('/a');
    await highlight(page, FERRY, 'doubt');
    pages.put('/a', `<main>${FILL.repeat(3)}${LINE}${FILL}${LINE}${FILL}</main>`);
    await page.reload();
    await waitForHighlights(page, [FERRY, FERRY]);
    expect(new Set((await highlighted(page)).map((mark) => mark.highlight))).toEqual(
      new Set(['crossread-saved-purple-ambiguous']),
    );
    await clickHighlight(page, FERRY);
    await waitForPart(page, 'button', 'Go to place 2');
    await press(page, 'button', 'It is place 2');
    await waitForHighlights(page, [FERRY]);
    await page.close();
  });

  it('are gone is listed as lost, and can be placed by hand', async () => {
    const pages = await servePages(reader, 'lost');
    pages.put('/a', `<main>${FILL}${LINE}</main>`);
    const { page } = await pages.visit('/a');
    await highlight(page, FERRY, 'quote');
    const id = await idOn('lost');
    pages.put('/a', `<main>${FILL}<p>Boats go when they are full, from the long quay.</p></main>`);
    await page.reload();
    const saved = () => reader.stored('session').then((stored) => JSON.stringify(stored));
    await waitFor(async () => (await saved()).includes('"lost"'), 5000, 'it was not listed as lost');
    expect(await highlighted(page)).toEqual([]);
    await sendToPage(reader, page, 'placeByHand', { id, exact: FERRY });
    await waitForPart(page, 'dialog', /Select the words of/);
    await selectWords(page, 'Boats go when they are full');
    await press(page, 'button', 'Place the highlight here');
    await waitForHighlights(page, ['Boats go when they are full']);
    await press(page, 'button', 'Undo');
    await waitForHighlights(page, []);
    expect(JSON.stringify((await kept(reader)).find((row) => row['id'] === id))).toContain(FERRY);
    await page.close();
  });

  it('are in sight of the panel is scrolled to and set off', async () => {
    const pages = await servePages(reader, 'reveal');
    pages.put('/a', `<main>${FILL.repeat(60)}${LINE}</main>`);
    const { page } = await pages.visit('/a');
    await highlight(page, FERRY, 'quote');
    await page.reload();
    await waitForHighlights(page, [FERRY]);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const reply = await sendToPage(reader, page, 'revealHighlight', { id: await idOn('reveal'), at: 0 });
    expect(reply).toEqual({ ok: true, value: { found: true } });
    await waitFor(
      async () => {
        const [mark] = await highlighted(page);
        return mark !== undefined && mark.box.y > 0 && mark.box.y < 800;
      },
      3000,
      'it was not scrolled to',
    );
    await page.close();
  });
});

describe('words in a part that is folded away', () => {
  it('are not lost: the panel knows where they are, and details open to show them', async () => {
    const pages = await servePages(reader, 'folded');
    const inDetails = (open: string) =>
      `<main>${FILL}<details ${open}><summary>More</summary>${LINE}</details></main>`;
    pages.put('/a', inDetails('open'));
    const { page } = await pages.visit('/a');
    await highlight(page, FERRY, 'quote');
    pages.put('/a', inDetails(''));
    await page.reload();
    const id = await idOn('folded');
    // The browser's storage sorts what it holds by name.
    const found = new RegExp(`"${id}":\\{"span":\\{[^}]*\\},"status":"placed"`);
    await waitFor(
      async () => found.test(JSON.stringify(await reader.stored('session'))),
      5000,
      'it was called lost',
    );
    expect(await highlighted(page)).toEqual([]);
    await waitFor(
      async () => {
        const reply = await sendToPage(reader, page, 'revealHighlight', { id, at: 0 });
        return JSON.stringify(reply).includes('"found":true');
      },
      3000,
      'it was not shown',
    );
    await waitForHighlights(page, [FERRY]);
    expect(await page.evaluate(() => document.querySelector('details')?.open)).toBe(true);
    await page.close();
  });
});

describe('single-page navigation', () => {
  it('takes the highlights of one page away and brings those of the next', async () => {
    const pages = await servePages(reader, 'spa');
    const turn = (page: Page, path: string, line: string) =>
      page.evaluate(
        ([to, html]) => {
          history.pushState(null, '', to);
          const main = document.querySelector('main');
          if (main) main.innerHTML = html;
        },
        [path, line] as const,
      );
    pages.put('/one', `<main>${LINE}</main>`);
    pages.put('/two', `<main><p>Another page altogether, with words of its own.</p></main>`);
    const { page } = await pages.visit('/one');
    await highlight(page, FERRY, 'quote');
    await turn(page, 'two', `<p>Another page altogether, with words of its own.</p>${LINE}`);
    await waitForHighlights(page, []);
    await highlight(page, 'words of its own', 'figure');
    await turn(page, 'one', LINE);
    await waitForHighlights(page, [FERRY]);
    await page.close();
    // From a page without highlights, where only the gate is.
    pages.put('/start', '<main><p>Start.</p></main>');
    const { page: other } = await pages.visit('/start');
    await turn(other, 'two', '<p>Another page altogether, with words of its own.</p>');
    await waitForHighlights(other, ['words of its own']);
    expect(await isOpen(other)).toBe(false);
    await other.close();
  });
});

describe('a page without highlights', () => {
  it('is left alone and wakes nobody, also when something is clicked or typed in it', async () => {
    const pages = await servePages(reader, 'still');
    pages.put('/a', `<main>${LINE}</main><input id="field" value="words typed">`);
    await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
    await reader.killWorker();
    const { page } = await pages.visit('/a');
    await page.mouse.click(200, 20);
    await page.click('#field');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('more words');
    await page.dblclick('#field');
    await delay(900);
    expect(await isOpen(page)).toBe(false);
    expect(await reader.workerRuns()).toBe(false);
    // The same browser does wake it for words of the page, so the silence above means something.
    await page.mouse.click(200, 300);
    await selectWords(page, FERRY);
    await waitForPart(page, 'dialog', /./);
    expect(await reader.workerRuns()).toBe(true);
    await page.close();
  });

  it('shows no toolbar when the reader switched it off, and the settings say so', async () => {
    const pages = await servePages(reader, 'off');
    pages.put('/a', `<main>${LINE}</main>`);
    const { page } = await pages.visit('/a');
    await selectWords(page, FERRY);
    await press(page, 'button', 'More');
    await press(page, 'button', 'Switch the toolbar off');
    await waitForPart(page, 'button', 'Undo');
    expect(await reader.stored('local')).toMatchObject({
      settings: { offersToolbar: false, keepArticles: true },
    });
    await page.mouse.click(500, 500);
    await waitForNoPopover(page);
    await selectWords(page, 'second pier');
    await delay(700);
    expect(await isOpen(page)).toBe(false);
    await reader.inExtension((inner) => inner.evaluate(`chrome.storage.local.remove('settings')`));
    await page.close();
  });
});

describe('a page that is open twice', () => {
  it('shows at once what was highlighted or deleted in the other tab', async () => {
    const pages = await servePages(reader, 'tabs');
    pages.put('/a', `<main>${LINE}</main>`);
    const { page: one } = await pages.visit('/a');
    await highlight(one, FERRY, 'quote');
    const { page: two } = await pages.visit('/a');
    await waitForHighlights(two, [FERRY]);
    await two.bringToFront();
    await clickHighlight(two, FERRY);
    await press(two, 'button', 'Delete');
    await waitForHighlights(two, []);
    await one.bringToFront();
    await waitForHighlights(one, []);
    expect((await told(one)).filter(({ name }) => name.includes('Not saved'))).toEqual([]);
    await one.close();
    await two.close();
  });
});
