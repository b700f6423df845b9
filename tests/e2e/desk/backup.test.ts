/** The backup room in a real Chromium: a file is saved, brought into another browser, put in the place of what is there, and undone. */
import { readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAnnotation, anId } from '../../builders';
import { EXTENSION_ID, keepPicture, openReader, waitFor, type Reader } from '../harness';
import { putRows } from '../fill-store';
import { faultsIn } from './accessible-page';
import { HIGHLIGHT, ownRows, putOwnThings } from './own-things';

const ROOM = `chrome-extension://${EXTENSION_ID}/desk.html#/backup`;

let reader: Reader;
let page: Page;
/** The file that the first browser saved. */
let file: Buffer;

async function open(): Promise<void> {
  reader = await openReader({ viewport: { width: 1280, height: 900 } });
  await waitFor(async () => (await reader.rows('topics')).length > 0, 20_000, 'no topic was imported');
  page = await reader.context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(ROOM);
  await page.getByRole('heading', { name: 'Save everything as a file' }).waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const choose = (buffer: Buffer, name = 'crossread-backup.jsonl.gz') =>
  page.locator('.backup-room input[type=file]').setInputFiles({ name, mimeType: 'application/gzip', buffer });

beforeAll(async () => {
  await open();
  await putOwnThings(page);
});
afterAll(() => reader.close());

it('is whole in both schemes and at every width, and says how much room there is', async () => {
  await page.reload();
  await page.getByText(/used of the .* that the browser allows/).waitFor();
  await page.getByText('The text of 1 article').waitFor();
  expect(await faultsIn(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 768, 400]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await keepPicture(`backup-${colorScheme}-${width}.png`, await page.screenshot({ fullPage: true }));
    }
  await page.setViewportSize({ width: 1280, height: 900 });
});

describe('a backup', () => {
  it('is saved as a file, and it is noted when', async () => {
    const download = page.waitForEvent('download');
    await button('Save a backup file').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^crossread-backup-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
    file = await readFile((await saved.path()) ?? '');
    expect(gunzipSync(file).toString()).toContain('Which port?');
    await page.getByText(/^Last saved .*crossread-backup/).waitFor();
    await page.reload();
    await page.getByText(/^Last saved .*crossread-backup/).waitFor();
  });

  it('brings all of it into another browser', async () => {
    const before = await ownRows(reader);
    await reader.close();
    await open();
    await choose(file);
    await page.getByRole('heading', { name: 'What is in crossread-backup.jsonl.gz' }).waitFor();
    expect(await page.locator('.plan').innerText()).toMatch(/Highlights\s+2 new/);
    expect(await faultsIn(page)).toEqual([]);
    await keepPicture('backup-preview.png', await page.screenshot({ fullPage: true }));
    await button('Add it').click();
    await page.getByText('The backup is added to what you have.').waitFor();
    const after = await ownRows(reader);
    const byId = (rows: unknown[] = []) => rows.map((row) => JSON.stringify(row)).sort();
    for (const table of ['articles', 'snapshots', 'claims', 'curations', 'annotations', 'drafts'])
      expect(byId(after[table]), table).toEqual(byId(before[table]));
    expect((after['topics'] ?? []).length).toBe((before['topics'] ?? []).length);
    await choose(file);
    await page.getByText('You have all of it already: nothing would change.').waitFor();
    await button('Do not restore').click();
  });

  it('takes the place of what is there when one says so, and that is undone', async () => {
    await putRows(page, 'annotations', [
      anAnnotation({ id: anId(9), exact: 'made since' }),
      { ...HIGHLIGHT, deleted: '2024-06-21T10:00:00.000Z', modified: '2024-06-21T10:00:00.000Z' },
    ]);
    const before = await reader.rows('annotations');
    await choose(file);
    await page.getByLabel('Put it in the place of what I have').check();
    await page.getByText('it would be removed: Highlights 1').waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await keepPicture('backup-replace.png', await page.screenshot({ fullPage: true }));
    await button('Replace what I have').click();
    await page.getByText('Everything is as it was in the backup.').waitFor();
    expect((await reader.rows('annotations')).map((row) => Object(row).id)).toEqual([anId(1), anId(2)]);
    await page.locator('.message').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Everything is as it was before.').waitFor();
    expect(await reader.rows('annotations')).toEqual(before);
  });

  it('is also a copy that was made by itself: to go back to, to be saved as a file, to be deleted', async () => {
    const copies = page.locator('.copies > li');
    await expect.poll(() => copies.count()).toBeGreaterThan(0);
    await copies
      .first()
      .getByRole('button', { name: /^Go back/ })
      .click();
    await page.getByRole('heading', { name: /^What is in the copy of/ }).waitFor();
    await button('Replace what I have').waitFor();
    await button('Do not restore').click();
    const download = page.waitForEvent('download');
    await copies
      .first()
      .getByRole('button', { name: /^Save as file/ })
      .click();
    expect(gunzipSync(await readFile((await (await download).path()) ?? '')).length).toBeGreaterThan(0);
    await button('Delete the copies…').click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Keep them');
    await button('Delete them').click();
    await page.getByText(/cop(y|ies) deleted\./).waitFor();
    expect([await reader.rows('backups'), await reader.rows('backupBytes')]).toEqual([[], []]);
  });

  it.each([
    ['no backup', () => Buffer.from('{"a": 1}')],
    ['nothing', () => Buffer.alloc(0)],
    ['the half of one', () => file.subarray(0, file.length / 2)],
    [
      'one with a changed letter',
      () => gzipSync(gunzipSync(file).toString().replace('Which port?', 'Which fort?')),
    ],
  ])('that is %s is told of, and changes nothing', async (_, broken) => {
    const before = await ownRows(reader);
    await choose(broken(), 'broken.gz');
    await page.getByText(/^broken\.gz was not restored, and nothing was changed\. ./).waitFor();
    expect(await faultsIn(page)).toEqual([]);
    expect(await ownRows(reader)).toEqual(before);
  });
});

describe('the reminder', () => {
  const line = () => page.getByRole('complementary', { name: 'Reminder to save a backup file' });
  const openDesk = async () => {
    await page.goto(`chrome-extension://${EXTENSION_ID}/desk.html#/library`);
    await page.reload();
    await page.locator('.item').first().waitFor();
  };

  it('comes when there is much that is in no file, can be put off, and is silent for a week', async () => {
    await putRows(
      page,
      'annotations',
      Array.from({ length: 25 }, (_, i) => anAnnotation({ id: anId(100 + i), exact: `of note ${i}` })),
    );
    await openDesk();
    await line().waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await keepPicture('backup-reminder.png', await page.screenshot());
    await line().getByRole('button', { name: 'Not this week' }).click();
    await line().waitFor({ state: 'detached' });
    await openDesk();
    expect(await line().count()).toBe(0);
    const { 'remind-not-before': silentUntil } = await reader.stored('local');
    expect(silentUntil).toBeGreaterThan(Date.now() + 6 * 86_400_000);
  });
});
