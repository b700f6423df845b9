/** Comparisons out and in, in a real Chromium: what is exported is the same matrix elsewhere, and a report stands alone and prints. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article, Claim } from '../../../lib/core/claims/claim';
import { EXTENSION_ID, keepPicture, openReader, waitFor, waitForMarks, type Reader } from '../harness';
import { faultsIn } from './accessible-page';

const DESK = `chrome-extension://${EXTENSION_ID}/desk.html`;
const TOPIC = 'pyongyang-summit-2024';
const SAMPLES = ['harbour-courier', 'lantern-evening-post', 'northlight-daily', 'unsigned-report'];

let here: Reader;
let there: Reader;
let json = '';

beforeAll(async () => {
  here = await openReader({ viewport: { width: 1280, height: 800 } });
  for (const sample of SAMPLES) {
    const page = await here.visit(`/samples/${sample}.html`);
    await waitForMarks(page);
    await page.close();
  }
  await rejectOne(here);
}, 120_000);
afterAll(async () => {
  await here.close();
  await there?.close();
});

/** What the reader of the first profile says travels as well. */
async function rejectOne(reader: Reader): Promise<void> {
  const claims = (await reader.rows('claims')) as (Claim & { source: string })[];
  const claim = claims.find(({ source }) => source === 'page');
  if (!claim) throw new Error('Nothing was read.');
  const { id, topic, article } = claim;
  const said = {
    id,
    topic,
    article,
    claim,
    verdict: { is: 'rejected' },
    at: '2024-06-20T10:00:00.000Z',
    earlier: [],
  };
  await reader.inExtension(async (page) => {
    await page.evaluate(async (row) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('crossread');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const transaction = database.transaction('curations', 'readwrite');
      transaction.objectStore('curations').put(row);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    }, said);
  });
}

async function roomOf(reader: Reader, asked = ''): Promise<Page> {
  const page = await reader.context.newPage();
  await page.goto(`${DESK}#/topic/${TOPIC}/report${asked}`);
  await page.getByRole('button', { name: 'Download' }).and(page.locator(':enabled')).waitFor();
  return page;
}

async function download(page: Page): Promise<{ name: string; path: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const file = await waiting;
  const path = await file.path();
  return { name: file.suggestedFilename(), path, text: await readFile(path, 'utf8') };
}

interface Rows {
  readonly rows: readonly {
    readonly question: string;
    readonly answers: readonly { readonly claim: string }[];
  }[];
  readonly curations: readonly unknown[];
}
const rowsIn = (text: string): Rows['rows'] => (JSON.parse(text) as Rows).rows;

describe('a comparison as JSON', () => {
  it('is written with all that counts', async () => {
    const page = await roomOf(here, '?as=json&articles=all');
    const file = await download(page);
    json = file.text;
    expect(file.name).toMatch(/^crossread-\d{4}-\d\d-\d\d\.json$/);
    expect(rowsIn(json).length).toBeGreaterThan(10);
    expect((JSON.parse(json) as Rows).curations).toHaveLength(1);
    await page.close();
  });

  it('gives the same matrix in a fresh profile, after a preview', async () => {
    there = await openReader({ viewport: { width: 1280, height: 800 } });
    const page = await there.context.newPage();
    await page.goto(`${DESK}#/import`);
    await waitFor(async () => (await there.rows('topics')).length > 0, 20_000, 'the topic was not unpacked');
    const path = join(there.profile, 'comparison.json');
    await writeFile(path, json);
    await page.getByText('Choose a file…').waitFor();
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('A comparison of the coverage of').waitFor();
    expect(
      (await there.rows('claims')).filter((claim) => (claim as { source: string }).source !== 'pack'),
    ).toEqual([]);
    await keepPicture('report-import.png', await page.screenshot({ fullPage: true }));
    expect(await faultsIn(page)).toEqual([]);
    await page.getByRole('button', { name: /^Import \d+ records/ }).click();
    await page.getByText(/^Brought in: articles [45]/).waitFor();
    await page.close();

    const room = await roomOf(there, '?as=json&articles=all');
    const again = await download(room);
    expect(rowsIn(again.text)).toEqual(rowsIn(json));
    await room.close();
  });

  it('changes nothing when it is brought in again', async () => {
    const page = await there.context.newPage();
    await page.goto(`${DESK}#/import`);
    await page.getByText('Choose a file…').waitFor();
    await page.locator('input[type=file]').setInputFiles(join(there.profile, 'comparison.json'));
    await page.getByText('nothing will change').waitFor();
    expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
    await page.close();
  });

  it.each([
    [
      'of a topic that is not here',
      (file: string) => file.replaceAll(TOPIC, 'elsewhere'),
      /topic elsewhere, version .* is not here/,
    ],
    [
      'of a newer format',
      (file: string) => file.replace('"version": 1,', '"version": 2,'),
      /newer Crossread/,
    ],
    ['that was cut off', (file: string) => file.slice(0, -1000), /ends in the middle/],
  ])('is refused with the reason when it is %s', async (_what, change, why) => {
    const page = await there.context.newPage();
    await page.goto(`${DESK}#/import`);
    await page.getByText('Choose a file…').waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(change(json)) });
    await page.getByText(why).waitFor();
    expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
    await page.close();
  });
});

describe('a report as HTML', () => {
  it(
    'opens from its file without asking for anything, and prints on A4 and Letter',
    { timeout: 120_000 },
    async () => {
      // More than fit one sheet of paper.
      const ids = ((await here.rows('articles')) as Article[]).slice(0, 8).map(({ id }) => ['article', id]);
      const asked8 = new URLSearchParams([['articles', 'chosen'], ...ids]);
      const room = await roomOf(here, `?${asked8.toString()}`);
      const { path, name } = await download(room);
      await room.close();
      expect(name).toMatch(/\.html$/);
      const file = join(here.profile, 'report.html');
      await writeFile(file, await readFile(path));
      const page = await here.context.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(pathToFileURL(file).href);
      await page.getByRole('heading', { name: /coverage compared/ }).waitFor();
      expect(asked).toEqual([pathToFileURL(file).href]);
      expect(complaints).toEqual([]);
      expect(await page.locator('script, img, link').count()).toBe(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await keepPicture(`report-html-${colorScheme}.png`, await page.screenshot());
        await page.locator('.sheet').first().scrollIntoViewIfNeeded();
        await keepPicture(`report-matrix-${colorScheme}.png`, await page.screenshot());
        await page.locator('h4').nth(2).scrollIntoViewIfNeeded();
        await keepPicture(`report-question-${colorScheme}.png`, await page.screenshot());
      }
      expect(await faultsIn(page)).toEqual([]);
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.pdf({ format, preferCSSPageSize: false });
        await keepPicture(`report-${format}.pdf`, pdf);
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
      }
      await page.close();
    },
  );
});

describe('the room', () => {
  it('shows what will be written, and follows every choice', async () => {
    const complaints: string[] = [];
    here.context.on('console', (message) => complaints.push(message.text()));
    const page = await roomOf(here);
    await page
      .locator('.rendered-page')
      .getByRole('heading', { name: /coverage compared/ })
      .waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await keepPicture('report-room-page.png', await page.screenshot());
    expect(complaints).toEqual([]);
    const preview = page.locator('.report-preview pre');
    await page.getByRole('radio', { name: 'CSV, for spreadsheets' }).check();
    await waitFor(
      async () => /^\uFEFF?group,question,/.test(await preview.innerText().catch(() => '')),
      5000,
      'no CSV was shown',
    );
    await page.getByRole('radio', { name: 'Chosen by hand' }).check();
    await page.getByText('Choose at least one article').waitFor();
    await page.getByRole('checkbox', { name: /Courier/ }).check();
    await waitFor(async () => (await preview.count()) === 1, 5000, 'nothing was written for one article');
    await page.reload();
    await page
      .getByRole('checkbox', { name: /Courier/ })
      .and(page.locator(':checked'))
      .waitFor();
    await page.close();
  });

  it('has nothing for axe to find, and fits 1,280 and 768 px', { timeout: 120_000 }, async () => {
    const page = await roomOf(here, '?as=markdown');
    await page.locator('.report-preview pre').waitFor();
    expect(await faultsIn(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 768, 400]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await keepPicture(`report-room-${colorScheme}-${width}.png`, await page.screenshot());
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
      }
    await page.close();
  });
});
