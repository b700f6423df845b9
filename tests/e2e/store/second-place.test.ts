/** The store's files are lost, as a browser that is killed may lose them: what was written is there again, from the second place. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { kept, press, selectWords, waitForPart } from '../annotate/annotating';
import { faultsIn } from '../desk/accessible-page';
import { EXTENSION_ID, keepPicture, openReader, waitFor, waitForMarks, type Reader } from '../harness';

const NOTE = 'Which port?';

let reader: Reader;
let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'crossread-second-'));
  reader = await openReader({ profile, viewport: { width: 1280, height: 900 } });
});
afterEach(async () => {
  await reader.closeBrowser();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

async function openDesk(address = ''): Promise<Page> {
  const desk = await reader.context.newPage();
  await desk.goto(`chrome-extension://${EXTENSION_ID}/desk.html${address}`);
  return desk;
}

/** The files in the second place, as a page of the extension sees them. */
const placed = () =>
  reader.inExtension((page) =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('copies', { create: true });
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names.sort();
    }),
  );

/** Reads an article, highlights words of it with a note, and waits until that lies in the second place. */
async function highlightWithNote(): Promise<void> {
  const page = await reader.visit('/samples/harbour-courier.html');
  await waitForMarks(page);
  const words = await page.evaluate(() => document.querySelector('article p, main p')?.textContent ?? '');
  await selectWords(page, words.trim().split(/\s+/).slice(1, 5).join(' '));
  await press(page, 'button', 'Note');
  await waitForPart(page, 'textbox', 'Note');
  await page.keyboard.type(NOTE);
  await page.keyboard.press('Control+Enter');
  await waitForPart(page, 'button', 'Undo');
  const at = Date.now();
  const isPlaced = async () => (await placed()).some((name) => Number.parseInt(name) > at);
  await waitFor(isPlaced, 20_000, 'no copy was made');
}

async function loseTheStore(how: 'deleted' | 'damaged'): Promise<void> {
  await reader.closeBrowser();
  const folder = join(profile, 'Default', 'IndexedDB');
  if (how === 'deleted') await rm(folder, { recursive: true });
  else {
    const leveldb = join(folder, `chrome-extension_${EXTENSION_ID}_0.indexeddb.leveldb`);
    for (const file of await readdir(leveldb))
      await writeFile(join(leveldb, file), 'This is no file of a database.');
  }
  reader = await openReader({ profile, viewport: { width: 1280, height: 900 } });
}

it.each(['deleted', 'damaged'] as const)(
  'a highlight with its note comes back when the store’s files are %s',
  async (how) => {
    await highlightWithNote();
    const [mine] = await kept(reader);
    await loseTheStore(how);
    const desk = await openDesk();
    await desk.getByText('What Crossread kept is gone').waitFor();
    await desk.getByText(/^A copy of .* is there: go back to it/).waitFor();
    expect(await faultsIn(desk)).toEqual([]);
    await keepPicture('store-lost-with-copy.png', await desk.screenshot());
    expect(await kept(reader)).toEqual([]);
    const opening = reader.context.waitForEvent('page');
    await desk.getByRole('button', { name: 'See the copy' }).click();
    const room = await opening;
    const taken = room.locator('.copies > li', { hasText: 'before the store was lost' });
    await taken.first().waitFor();
    await keepPicture('backup-taken-over.png', await room.screenshot({ fullPage: true }));
    await taken
      .first()
      .getByRole('button', { name: /^Go back/ })
      .click();
    await room.getByRole('heading', { name: /^What is in the copy of/ }).waitFor();
    await room.getByLabel('Put it in the place of what I have').check();
    await room.getByRole('button', { name: 'Replace what I have' }).click();
    await room.getByText('Everything is as it was in the backup.').waitFor();
    expect(await kept(reader)).toEqual([mine]);
    expect(JSON.stringify(mine)).toContain(NOTE);
  },
);

it('the copies are there when one begins with an empty store, and go when one deletes them', async () => {
  await highlightWithNote();
  const desk = await openDesk('#/backup');
  await desk.locator('.copies > li').first().waitFor();
  await desk.close();
  await reader.inExtension((page) =>
    page.evaluate(async () => {
      const opening = indexedDB.open('crossread', 70);
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      opening.result.close();
    }),
  );
  const rescue = await reader.context.newPage();
  await rescue.goto(`chrome-extension://${EXTENSION_ID}/rescue.html`);
  await rescue.getByRole('button', { name: 'Begin with an empty store' }).click();
  await rescue.getByRole('button', { name: 'Delete it and begin anew' }).click();
  await rescue.getByText('The store is empty and open').waitFor();
  const room = await openDesk('#/backup');
  await room.locator('.copies > li', { hasText: 'before the store was lost' }).first().waitFor();
  await room.getByRole('button', { name: 'Delete the copies…' }).click();
  await room.getByRole('button', { name: 'Delete them' }).click();
  await room.getByText(/cop(y|ies) deleted\./).waitFor();
  expect(await placed()).toEqual([]);
  expect(await reader.rows('backups')).toEqual([]);
});
