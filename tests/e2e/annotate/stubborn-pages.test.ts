/** Pages that take every key, keep the focus, stop clicks, or let nothing be pressed outside of a dialog. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, waitFor, type Reader } from '../harness';
import { snapshotOf } from '../page-snapshot';
import {
  kept,
  press,
  selectWords,
  servePages,
  waitForHighlights,
  waitForNoPopover,
  waitForPart,
} from './annotating';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const BODY = '<main><p>The harbour wall was finished in spring.</p><p>It cost 14 million crowns.</p></main>';

async function writeNote(page: Page, note: string): Promise<void> {
  await selectWords(page, '14 million');
  await press(page, 'button', 'Note');
  await waitForPart(page, 'textbox', 'Note');
  await page.keyboard.type(note);
  await page.keyboard.press('Control+Enter');
  await waitForHighlights(page, ['14 million']);
}

const hasKept = (note: string) =>
  waitFor(async () => JSON.stringify(await kept(reader)).includes(note), 3000, `“${note}” was not kept`);

describe('a note is written whole', () => {
  it('on a page that takes single letters for shortcuts before anyone else hears of them', async () => {
    const pages = await servePages(reader, 'early');
    pages.put(
      '/a',
      BODY,
      `<script>
        window.heard = '';
        for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
          addEventListener(type, (event) => {
            window.heard += event.type + (event.key ?? event.data);
            event.preventDefault();
            event.stopImmediatePropagation();
          }, true);
      </script>`,
    );
    const { page, said } = await pages.visit('/a');
    await writeNote(page, 'archive this early thought');
    await hasKept('archive this early thought');
    expect(await page.evaluate('heard')).toBe('');
    await page.keyboard.type('x');
    expect(await page.evaluate('heard')).toBe('keydownxkeyupx');
    expect(said).toEqual([]);
    await page.close();
  });

  it('on a page that pulls the focus back into a field of its own', async () => {
    const pages = await servePages(reader, 'trap');
    pages.put(
      '/a',
      `${BODY}<input id="field">`,
      `<script>
        const pull = () => document.querySelector('#field').focus();
        document.addEventListener('focusin', ({ target }) => target.id !== 'field' && pull());
        document.addEventListener('focusout', () => setTimeout(pull));
      </script>`,
    );
    const { page } = await pages.visit('/a');
    await writeNote(page, 'a note in a trap');
    await hasKept('a note in a trap');
    expect(await page.inputValue('#field')).toBe('');
    await page.close();
  });
});

describe('a page that stops clicks', () => {
  it('stops none of ours, and each is done once', async () => {
    const pages = await servePages(reader, 'clicks');
    pages.put(
      '/a',
      BODY,
      `<script>for (const type of ['click', 'mousedown', 'mouseup']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);</script>`,
    );
    const { page } = await pages.visit('/a');
    await selectWords(page, '14 million');
    await press(page, 'radio', 'figure');
    await waitForHighlights(page, ['14 million']);
    await waitForPart(page, 'button', 'Undo');
    const made = (await kept(reader)).filter((row) => JSON.stringify(row).includes('/made/clicks/'));
    expect(made).toHaveLength(1);
    await press(page, 'button', 'Undo');
    await waitForHighlights(page, []);
    await page.close();
  });
});

describe('in a modal dialog of the page', () => {
  it('words are highlighted like all others, and nothing of ours stays behind', async () => {
    const pages = await servePages(reader, 'modal');
    pages.put('/a', `<dialog id="box">${BODY}</dialog><script>box.showModal()</script>`);
    const { page } = await pages.visit('/a');
    const before = await snapshotOf(page);
    await writeNote(page, 'inside a box');
    await hasKept('inside a box');
    await page.mouse.click(500, 700);
    await waitForNoPopover(page);
    expect(await snapshotOf(page)).toEqual(before);
    await page.close();
  });
});
