/** No room left: what the reader is told, that nothing that was typed is lost by it, and where room can be made. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  kept,
  press,
  selectWords,
  servePages,
  told,
  waitForHighlights,
  waitForPart,
} from '../annotate/annotating';
import { EXTENSION_ID, keepPicture, openReader, waitFor, type Reader } from '../harness';
import { smallDisk } from './small-disk';

const ORIGIN = `chrome-extension://${EXTENSION_ID}`;
const STORY =
  '<main><h1>The ferry</h1><p>The new ferry would carry 240 cars from the first of May.</p><p>Nobody was surprised on the island.</p></main>';

/** Waits until it is said in the page that there is no room. */
function waitForNoRoom(page: Page): Promise<unknown> {
  let said = '';
  const isSaid = async () => {
    said = (await told(page)).map(({ name }) => name).join(' | ');
    return /no room/i.test(said);
  };
  return waitFor(isSaid, 15_000, 'it was not said').catch((error: Error) => {
    throw new Error(`${error.message}; but ${said}`);
  });
}

/** So long that it does not fit into what a file of the browser's has left in its last block. */
const NOTE = `who counted them? ${'They say that nobody did. '.repeat(300)}`;

/** Tries again as often as a reader would: until the browser has noticed that there is room it refuses. */
async function tryUntilKept(reader: Reader, page: Page): Promise<void> {
  const isKept = async () => JSON.stringify(await kept(reader)).includes('who counted them?');
  await waitFor(
    async () => {
      if (await isKept()) return true;
      const isOffered = (await told(page)).some(
        ({ role, name }) => role === 'button' && name === 'Try again',
      );
      if (isOffered) await press(page, 'button', 'Try again');
      await page.waitForTimeout(500);
      return isKept();
    },
    25_000,
    'it was not kept',
  ).catch(async (error: Error) => {
    throw new Error(`${error.message}; but ${JSON.stringify(await told(page)).slice(0, 600)}`);
  });
}

// Large enough that the browser itself never fills it.
const disk = smallDisk(400);

describe.skipIf(!disk)('on a disk that is full (takes the right to mount one)', () => {
  let reader: Reader;
  let page: Page;
  /** Anew at each try of the first test. */
  const begin = async () => {
    await reader?.closeBrowser();
    await disk?.empty();
    reader = await openReader({ profile: disk?.path ?? '' });
    await reader.worker();
    const pages = await servePages(reader, 'full');
    pages.put('/a', STORY);
    page = (await pages.visit('/a')).page;
    await selectWords(page, 'Nobody was surprised');
    await press(page, 'radio', 'quote');
    await waitForPart(page, 'button', 'Undo');
    await waitForHighlights(page, ['Nobody was surprised']);
  };
  afterAll(async () => {
    await reader.closeBrowser();
    disk?.remove();
  });

  it('a highlight that cannot be kept is told of, with the note that was typed, and kept once there is room', async () => {
    await begin();
    await selectWords(page, 'would carry 240 cars');
    await press(page, 'button', /note/i);
    await waitForPart(page, 'textbox', /note/i);
    await page.keyboard.insertText(NOTE);
    await disk?.fill();
    await page.keyboard.press('Control+Enter');
    await waitForNoRoom(page);
    await keepPicture('full-highlight.png', await page.screenshot());
    expect(JSON.stringify(await told(page))).toContain('who counted them?');
    await disk?.free();
    await tryUntilKept(reader, page);
    expect(await kept(reader)).toHaveLength(2);
  });

  it('a deletion in the desk is done or told to be impossible, with what to do, and a store that did not outlive it is told of, too', async () => {
    const desk = await reader.context.newPage();
    await desk.goto(`${ORIGIN}/desk.html#/library`);
    const deleteIt = () =>
      desk
        .locator('.item', { hasText: 'would carry 240 cars' })
        .getByRole('button', { name: /^Delete/ })
        .click();
    await desk.getByText('who counted them?').waitFor();
    await disk?.fill();
    await deleteIt();
    // What the browser had made room for before may still fit: then it is done, with a way back.
    const undo = desk.getByRole('button', { name: 'Undo' });
    const refused = desk.getByText('There is no room left, and nothing was changed');
    await waitFor(
      async () => (await refused.isVisible()) || (await undo.isVisible()),
      20_000,
      'nothing was told',
    );
    await keepPicture('full-desk.png', await desk.screenshot());
    await disk?.free();
    if (await undo.isVisible()) {
      await undo.click();
      await undo.waitFor({ state: 'detached' });
    }
    // Chromium may have let go of the whole store meanwhile (docs/decisions/0035): then that is told, and nothing passes for kept.
    await desk.reload();
    const words = desk.getByText(/who counted them\?|What Crossread kept is gone/).first();
    const again = desk.getByRole('button', { name: 'Try again' });
    await waitFor(
      async () => {
        // Until Chromium has noticed that there is room, the store does not open, and that is said.
        if (await again.isVisible()) await again.click();
        return words.isVisible();
      },
      25_000,
      'it was neither there nor told to be gone',
    ).catch(async (error: Error) => {
      throw new Error(`${error.message}; but ${await desk.locator('body').innerText()}`);
    });
    expect(await words.innerText()).not.toBe('');
  });
});

describe('where little room is left', () => {
  it('the desk says so, and leads to where room can be made', async () => {
    const reader = await openReader();
    try {
      const desk = await reader.context.newPage();
      await desk.goto(`${ORIGIN}/manifest.json`);
      // The session of a page of ours: to the browser’s own it is an error.
      const session = await reader.context.newCDPSession(desk);
      await session.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize: 60_000_000 });
      await desk.goto(`${ORIGIN}/desk.html#/library`);
      await desk.getByText('Crossread soon has no room left').waitFor();
      await keepPicture('nearly-full-desk.png', await desk.screenshot());
      const opening = reader.context.waitForEvent('page');
      await desk.getByRole('button', { name: 'See what takes room' }).click();
      const backup = await opening;
      await backup.getByRole('meter').waitFor();
      expect(backup.url()).toContain('#/backup');
      await backup.getByText('The browser keeps it, also when the disk fills up.').waitFor();
    } finally {
      await reader.close();
    }
  });
});
