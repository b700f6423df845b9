/** Highlights in Firefox: from the selection to the next visit, with a note, and deleted and brought back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksIn } from '../../scripts/browser/marks';
import { selectWords } from '../../scripts/browser/select-words';
import { waitFor } from '../../scripts/browser/wait-for';
import { HAS_FIREFOX, openReader, type FoxReader } from './harness';
import type { Tab } from './tab';

/** A page that takes letters for shortcuts, ahead of everybody but us. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The harbour wall</title>
<script>window.taken = ''; addEventListener('keydown', (event) => { taken += event.key; event.preventDefault(); }, true);</script></head><body>
<main><h1>The harbour wall</h1><p>It was finished in the spring of last year, after three winters.</p>
<p>It cost 14 million crowns, which the town paid for itself, and it has held since then.</p></main></body></html>`;
const COST = 'It cost 14 million crowns';
const SPRING = 'finished in the spring of last year';

/** Waits until exactly these words are painted as highlights, in reading order. */
async function waitForHighlights(tab: Tab, words: readonly string[]): Promise<void> {
  const ask = async () => {
    const marks = await marksIn(tab, 'saved');
    const painted = marks.filter(({ highlight }) => !/current|pending/.test(highlight));
    return JSON.stringify(painted.map(({ text }) => text)) === JSON.stringify(words);
  };
  await waitFor(ask, 10_000, `not highlighted: ${words.join(' | ')}`);
}

describe.skipIf(!HAS_FIREFOX)('words that are selected, in Firefox', () => {
  let reader: FoxReader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  it('become a highlight by a press on a colour, kept and painted anew after a reload', async () => {
    const tab = await reader.visit(reader.pages.addPage('/wall.html', PAGE));
    const toolbar = reader.popoverIn(tab);
    await selectWords(tab, COST);
    await toolbar.press('radio', 'quote');
    await toolbar.waitForText(/Undo/);
    expect(await reader.rows('annotations')).toMatchObject([
      { target: { source: `${reader.pages.origin}/wall.html` } },
    ]);
    await tab.reload();
    await waitForHighlights(tab, [COST]);
    expect(await toolbar.text()).toBe('');
    await tab.close();
  });

  it('take a note, of which the page hears no key; deleted, they come back by “Undo”', async () => {
    const tab = await reader.visit(reader.pages.addPage('/noted.html', PAGE));
    const popover = reader.popoverIn(tab);
    await selectWords(tab, SPRING);
    await popover.press('button', 'Note');
    await popover.waitForText(/Save/);
    await tab.type('which spring?');
    await tab.press('Enter', 'Control');
    await popover.waitForText(/Undo/);
    expect(JSON.stringify(await reader.rows('annotations'))).toContain('which spring?');
    expect(await tab.evaluate(() => Reflect.get(window, 'taken'), null)).toBe('');
    await tab.press('Escape');
    await popover.waitUntilGone();

    const [mark] = await marksIn(tab, 'saved');
    if (!mark) throw new Error('the highlight is painted');
    await tab.mouse.move(mark.box.x + 20, mark.box.y + mark.box.height / 2);
    await tab.mouse.down();
    await tab.mouse.up();
    await popover.waitForText(/which spring\?/);
    // A press that comes too soon may be a mistake, and is not taken.
    const erase = async () => {
      if (!/Deleted/.test(await popover.text())) await popover.press('button', 'Delete');
      return /Deleted/.test(await popover.text());
    };
    await waitFor(erase, 10_000, 'the highlight was not deleted');
    await waitForHighlights(tab, []);
    await popover.press('button', 'Undo');
    await waitForHighlights(tab, [SPRING]);
    await tab.close();
  });
});
