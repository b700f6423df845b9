/** A store that does not open, in a real browser: what is said, what is rescued, and how it goes on. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBackup } from '../../../lib/store/backup/read-backup';
import { faultsIn } from '../desk/accessible-page';
import { EXTENSION_ID, keepPicture, openReader, waitFor, waitForMarks, type Reader } from '../harness';

let reader: Reader;
let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'crossread-rescue-'));
  reader = await openReader({ profile });
});
afterEach(async () => {
  await reader.closeBrowser();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

async function openOurs(page: string): Promise<Page> {
  const opened = await reader.context.newPage();
  await opened.goto(`chrome-extension://${EXTENSION_ID}/${page}`);
  return opened;
}

/** A newer version of Crossread comes, changes the store and goes. */
async function leaveANewerStore(): Promise<void> {
  await reader.inExtension((page) =>
    page.evaluate(async () => {
      const opening = indexedDB.open('crossread', 70);
      await new Promise((resolve, reject) => {
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('later', { keyPath: 'id' }).put({ id: 'of a later version' });
        });
        opening.addEventListener('success', resolve);
        opening.addEventListener('error', () => reject(opening.error));
      });
      opening.result.close();
    }),
  );
}

describe('a store that a newer version wrote', () => {
  it('stays as it is; a file is saved of it, and an empty one begun, with which everything works', async () => {
    await waitForMarks(await reader.visit('/samples/harbour-courier.html'));
    await leaveANewerStore();
    const desk = await openOurs('desk.html');
    await desk.getByText('A newer Crossread wrote what is kept here').waitFor();
    await keepPicture('store-newer-desk.png', await desk.screenshot());
    const options = await openOurs('options.html');
    await options.getByText('A newer Crossread wrote what is kept here').waitFor();

    const opening = reader.context.waitForEvent('page');
    await desk.getByRole('button', { name: 'What can be done' }).click();
    const rescue = await opening;
    await rescue.getByRole('heading', { name: 'A newer Crossread wrote' }).waitFor();
    expect(await faultsIn(rescue)).toEqual([]);
    await keepPicture('rescue-newer.png', await rescue.screenshot({ fullPage: true }));
    const downloading = rescue.waitForEvent('download');
    await rescue.getByRole('button', { name: 'Save what can be read' }).click();
    const file = await readFile(await (await downloading).path());
    await rescue.getByText('Every record could be read.').waitFor();
    expect(gunzipSync(file).toString()).toContain('"table":"snapshots"');
    const read = await readBackup(new Uint8Array(file));
    expect(read.ok ? 'taken' : read.error.is).toBe('newer');

    await rescue.getByRole('button', { name: 'Begin with an empty store' }).click();
    expect(await rescue.evaluate(() => document.activeElement?.textContent)).toBe('Keep it');
    await keepPicture('rescue-asking.png', await rescue.screenshot({ fullPage: true }));
    await rescue.getByRole('button', { name: 'Delete it and begin anew' }).click();
    await rescue.getByText('The store is empty and open').waitFor();
    expect(await rescue.evaluate(() => document.activeElement?.textContent)).toBe(
      'The store is empty and open',
    );
    expect(await rescue.getByRole('button').allTextContents()).toEqual(['Go to the desk']);
    expect(await faultsIn(rescue)).toEqual([]);
    await desk.getByRole('link', { name: 'Coverage' }).waitFor();
    await options.getByRole('heading', { level: 1 }).first().waitFor();
    const page = await reader.visit('/samples/northlight-daily.html');
    await waitForMarks(page);
    expect((await reader.rows('later')).length).toBe(0);
    expect((await reader.stored('local'))['store-lost']).toBeUndefined();
  });

  it('tells a page that wants to keep something, and forgets no place of a highlight', async () => {
    const before = await reader.stored('local');
    await leaveANewerStore();
    const page = await openOurs('manifest.json');
    const replies = await page.evaluate(async () =>
      Promise.all([1, 2, 3].map(() => chrome?.runtime.sendMessage({ crossread: 'topicsChanged' }))),
    );
    for (const reply of replies)
      expect(reply).toMatchObject({
        ok: false,
        error: {
          code: 'failed',
          message: expect.stringContaining('A newer Crossread wrote what is kept here'),
        },
      });
    expect((await reader.stored('local'))['gate']).toEqual(before['gate']);
  });
});

describe('a newer version that takes the store while pages of ours are open', () => {
  it('is told in each of them', async () => {
    const [desk, panel] = [await openOurs('desk.html'), await openOurs('sidepanel.html')];
    await desk.getByRole('link', { name: 'Coverage' }).waitFor();
    await leaveANewerStore();
    for (const page of [desk, panel])
      expect(
        await page.getByRole('heading', { name: 'A newer Crossread wrote what is kept here' }).textContent(),
      ).toBeTruthy();
  });
});

describe('a store whose files are damaged', () => {
  it('is either rescued or told to be gone, and an empty one works', async () => {
    await waitForMarks(await reader.visit('/samples/harbour-courier.html'));
    const desk = await openOurs('desk.html');
    await desk.getByRole('heading', { name: 'Crossread desk' }).waitFor();
    const isMade = async () => 'store-made' in (await reader.stored('local'));
    await waitFor(isMade, 10_000, 'it is not known that there is a store');
    await reader.closeBrowser();
    const folder = join(
      profile,
      'Default',
      'IndexedDB',
      `chrome-extension_${EXTENSION_ID}_0.indexeddb.leveldb`,
    );
    const files = await readdir(folder);
    for (const file of files) await writeFile(join(folder, file), 'This is no file of a database.');
    reader = await openReader({ profile });
    const after = await openOurs('desk.html');
    const said = after.getByText(/What Crossread kept is gone|The store does not open/);
    await said.first().waitFor();
    await keepPicture('store-damaged.png', await after.screenshot());
    expect(await faultsIn(after)).toEqual([]);
    console.log(`damaged files (${files.join(', ')}): ${await said.first().textContent()}`);
  });
});

describe('an old part of Crossread that holds the store open', () => {
  it('is told of while a newer one waits for it, which goes on once it is closed', async () => {
    const old = await openOurs('manifest.json');
    await reader.killWorker().catch(() => undefined);
    await old.evaluate(async () => {
      const deleting = indexedDB.deleteDatabase('crossread');
      await new Promise((resolve) => deleting.addEventListener('success', resolve));
      // As an old tab that does not let go of it.
      const opening = indexedDB.open('crossread', 30);
      await new Promise((resolve) => {
        opening.addEventListener('upgradeneeded', () => {
          for (const [name, keyPath] of [
            ['topics', 'id'],
            ['articles', 'id'],
            ['claims', 'id'],
            ['snapshots', 'article'],
          ] as const)
            opening.result.createObjectStore(name, { keyPath });
        });
        opening.addEventListener('success', resolve);
      });
      Reflect.set(window, 'held', opening.result);
    });
    const desk = await openOurs('desk.html');
    await desk.getByText('Another tab of Crossread holds the store open').waitFor();
    await old.close();
    await desk.getByRole('link', { name: 'Coverage' }).waitFor();
    expect(await desk.getByText('Another tab of Crossread').count()).toBe(0);
  });
});
