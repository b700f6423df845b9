/** Highlights from the selection to the next visit, by real mouse and keys. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPicture, openReader, waitFor, type Reader } from '../harness';
import { snapshotOf } from '../page-snapshot';
import { open, storyOf } from '../pages/stories';
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
  waitForPopover,
} from './annotating';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const WORDS = 'comprehensive strategic partnership treaty';
const HARBOUR =
  '<main><h1>The harbour wall</h1><p>The harbour wall was finished in the spring of last year, after three winters.</p><p>It cost 14 million crowns, which the town paid for itself, and it has held since then.</p><p>Fishermen say that the water behind it is as calm as a pond.</p></main>';
const COST = 'It cost 14 million crowns, which the town paid for itself';

describe('words that are selected', () => {
  it('are highlighted by one press on a colour, on an article with marks as well', async () => {
    const { page, said } = await open(reader, storyOf());
    await selectWords(page, WORDS);
    await waitForPopover(page);
    await keepPicture('annotate-toolbar.png', await page.screenshot());
    await press(page, 'radio', 'quote');
    await waitForHighlights(page, [WORDS]);
    await waitForPart(page, 'button', 'Undo');
    await keepPicture('annotate-saved.png', await page.screenshot());
    await page.reload();
    await waitForHighlights(page, [WORDS]);
    expect(await isOpen(page)).toBe(false);
    expect(said).toEqual([]);
    await page.close();
  });

  it('bring no toolbar when the reader only clicks, or a script selects them', async () => {
    const pages = await servePages(reader, 'quiet');
    pages.put('/a', HARBOUR);
    const { page } = await pages.visit('/a');
    await page.mouse.click(100, 100);
    await delay(400);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await delay(700);
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });

  it('offer a toolbar that takes no focus and goes on Escape, on a click elsewhere, and when scrolled far away', async () => {
    const pages = await servePages(reader, 'goes');
    pages.put('/a', `${HARBOUR}<div style="height: 4000px"></div>`);
    const { page } = await pages.visit('/a');
    await selectWords(page, COST);
    await waitForPopover(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    expect(await page.evaluate(() => `${getSelection()}`)).toBe(COST);
    await page.mouse.click(500, 500);
    await selectWords(page, COST);
    await waitForPopover(page);
    await page.mouse.click(500, 500);
    await waitForNoPopover(page);
    await selectWords(page, COST);
    await waitForPopover(page);
    await page.mouse.wheel(0, 3000);
    await waitForNoPopover(page);
    await page.close();
  });
});

describe('a highlight with a note', () => {
  it('is there after a reload, in an edited page, at another address of the same page, and can be deleted and brought back', async () => {
    const pages = await servePages(reader, 'lasting');
    const canonical = `<link rel="canonical" href="${reader.pages.origin}/made/lasting/wall">`;
    pages.put('/wall', HARBOUR, canonical);
    pages.put('/story/7', HARBOUR, canonical);
    const { page, said } = await pages.visit('/wall?utm_source=letter');
    const before = await snapshotOf(page);
    await selectWords(page, COST);
    await press(page, 'button', 'Note');
    await waitForPart(page, 'textbox', 'Note');
    await page.keyboard.type('Who **paid**?');
    await keepPicture('annotate-note.png', await page.screenshot());
    await page.keyboard.press('Control+Enter');
    await waitForPart(page, 'button', 'Undo');
    await waitForHighlights(page, [COST]);
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    expect(await snapshotOf(page)).toEqual(before);

    pages.put(
      '/wall',
      HARBOUR.replace('<main>', '<main><p>Updated on Monday.</p>').replace('three winters', 'two winters'),
      canonical,
    );
    await page.reload();
    await waitForHighlights(page, [COST]);
    await page.close();

    const { page: other } = await pages.visit('/story/7');
    await waitForHighlights(other, [COST]);
    await clickHighlight(other, COST);
    await waitForPart(other, 'button', 'Edit the note');
    expect((await told(other)).map(({ name }) => name).join(' ')).toContain('Who **paid**?');
    await keepPicture('annotate-editor.png', await other.screenshot());
    await press(other, 'button', 'Delete');
    await waitForHighlights(other, []);
    await press(other, 'button', 'Undo');
    await waitForHighlights(other, [COST]);
    const [annotation] = (await kept(reader)).filter((row) => JSON.stringify(row).includes(COST));
    expect(annotation).toMatchObject({ deleted: null });
    expect(JSON.stringify(annotation)).toContain('Who **paid**?');
    expect(said).toEqual([]);
    await other.close();
  });

  it('is not lost when the toolbar closes over it', async () => {
    const pages = await servePages(reader, 'draft');
    pages.put('/a', HARBOUR);
    const { page } = await pages.visit('/a');
    await selectWords(page, COST);
    await press(page, 'button', 'Note');
    await waitForPart(page, 'textbox', 'Note');
    await page.keyboard.type('half a thought');
    await page.keyboard.press('Escape');
    await waitForPart(page, 'dialog', /not saved.*kept here/);
    await page.mouse.click(500, 600);
    await waitForNoPopover(page);
    // It is about those words and no others.
    await selectWords(page, 'Fishermen');
    await press(page, 'button', 'Note');
    await waitForPart(page, 'textbox', 'Note');
    expect((await told(page)).map(({ name }) => name).join(' ')).not.toContain('half a thought');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    await page.mouse.click(500, 600);
    await selectWords(page, COST);
    await press(page, 'button', 'Note');
    await waitForPart(page, 'textbox', 'Note');
    await page.keyboard.press('Control+Enter');
    await waitFor(
      async () => JSON.stringify(await kept(reader)).includes('half a thought'),
      3000,
      'the note was lost',
    );
    await page.close();
  });
});

describe('words that changed', () => {
  it('are painted as changed, say what changed, and can be kept as they are', async () => {
    const pages = await servePages(reader, 'changed');
    pages.put('/a', HARBOUR);
    const { page } = await pages.visit('/a');
    await highlight(page, COST, 'figure');
    pages.put('/a', HARBOUR.replace('14 million', '41 million'));
    await page.reload();
    const now = COST.replace('14', '41');
    await waitForHighlights(page, [now]);
    expect((await highlighted(page)).map((mark) => mark.highlight)).toEqual(['crossread-saved-blue-changed']);
    await clickHighlight(page, now);
    await waitForPart(page, 'button', 'Keep it with these words');
    await keepPicture('annotate-changed.png', await page.screenshot());
    expect((await told(page)).map(({ name }) => name).join(' ')).toMatch(/14.*41/);
    await press(page, 'button', 'Keep it with these words');
    await waitFor(
      async () => (await highlighted(page))[0]?.highlight === 'crossread-saved-blue',
      5000,
      'it stayed changed',
    );
    // What it was on is one press away.
    await press(page, 'button', 'Undo');
    await waitFor(
      async () => (await highlighted(page))[0]?.highlight === 'crossread-saved-blue-changed',
      5000,
      'the change was not taken back',
    );
    expect(JSON.stringify(await kept(reader))).toContain(`"exact":"${COST}"`);
    await page.close();
  });

  it('are followed when the page changes under them, and come when they come late', async () => {
    const pages = await servePages(reader, 'late');
    pages.put('/a', HARBOUR);
    const { page } = await pages.visit('/a');
    await highlight(page, COST, 'figure');
    pages.put('/a', '<main id="late"><p>Loading</p></main>');
    await page.reload();
    await delay(500);
    await page.evaluate((html) => {
      const late = document.querySelector('#late');
      if (late) late.innerHTML = html;
    }, HARBOUR);
    await waitForHighlights(page, [COST]);
    await page.evaluate(() => {
      document
        .querySelector('h1')
        ?.insertAdjacentHTML('beforebegin', '<p>Breaking news of other things.</p>');
      const [first] = document.querySelectorAll('main p');
      if (first) first.textContent = 'Another beginning.';
    });
    await delay(600);
    await waitForHighlights(page, [COST]);
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });
});

describe('highlights over one another', () => {
  it('are all painted, also in one colour, and all reachable', async () => {
    const pages = await servePages(reader, 'overlap');
    pages.put('/a', HARBOUR);
    const { page } = await pages.visit('/a');
    await highlight(page, COST, 'figure');
    await highlight(page, 'cost 14 million crowns', 'figure');
    await highlight(page, '14 million', 'doubt');
    await waitFor(async () => (await highlighted(page)).length === 3, 5000, 'not all are painted');
    expect(new Set((await highlighted(page)).map((mark) => mark.highlight)).size).toBe(3);
    await page.keyboard.press('Escape');
    await keepPicture('annotate-overlap.png', await page.screenshot());
    await page.reload();
    await waitFor(async () => (await highlighted(page)).length === 3, 5000, 'not all are painted again');
    await clickHighlight(page, '14 million');
    await waitForPart(page, 'group', '3 highlights overlap here');
    await keepPicture('annotate-several.png', await page.screenshot());
    const choices = (await told(page)).filter(
      ({ role, name }) => role === 'button' && name.includes('14 million'),
    );
    expect(choices).toHaveLength(3);
    await page.close();
  });
});

describe('a page with light and dark parts', () => {
  it('has the colours of each ground on it, and those of the other when it turns dark', async () => {
    const pages = await servePages(reader, 'grounds');
    pages.put(
      '/a',
      `<main><p>Black words on white ground.</p><section style="background:#111;color:#eee"><p>White words on black ground.</p></section></main>`,
    );
    const { page } = await pages.visit('/a');
    await highlight(page, 'Black words', 'figure');
    await highlight(page, 'White words', 'figure');
    const names = async () => (await highlighted(page)).map((mark) => mark.highlight);
    expect(await names()).toEqual(['crossread-saved-blue', 'crossread-saved-blue-dark']);
    await page.evaluate(() => {
      document.body.className = 'night';
      document.body.style.background = '#222';
    });
    await waitFor(
      async () => (await names()).every((name) => name === 'crossread-saved-blue-dark'),
      5000,
      'the colours stayed those of a light ground',
    );
    await page.close();
  });
});
