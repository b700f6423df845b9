/** The room of topics in a real Chromium: packs come in, go out, are merged, switched and deleted, each with a way back. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TopicPack } from '../../../lib/core/topic/schema';
import { checksumOf } from '../../../lib/store/pack-checksum';
import { aPack } from '../../builders';
import {
  ANY_CLAIM,
  EXTENSION_ID,
  keepPicture,
  marksIn,
  openReader,
  waitFor,
  waitForMarks,
  type Reader,
} from '../harness';
import { faultsIn } from './accessible-page';

const DESK = `chrome-extension://${EXTENSION_ID}/desk.html`;
const SUMMIT = 'Pyongyang summit, June 2024';
const MARATHON = aPack({
  id: 'marathon-2025',
  title: { en: 'Harbour marathon' },
  author: 'City desk',
  licence: 'CC-BY-4.0',
});

interface Row {
  readonly id: string;
  readonly from: string;
  readonly pack: TopicPack;
}

let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1280, height: 900 } });
  await waitFor(async () => (await reader.rows('topics')).length > 0, 20_000, 'no topic was imported');
});
afterAll(() => reader.close());

beforeEach(async () => {
  await page?.close();
  page = await reader.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${DESK}#/topics`);
  await page.getByRole('heading', { name: 'Topics', exact: true }).waitFor();
  for (const { pack } of (await topics()).filter(({ from }) => from !== 'shipped')) await drop(pack.title.en);
  await page.reload();
  await row(SUMMIT).waitFor();
});

const topics = async () => (await reader.rows('topics')) as Row[];
const topicOf = async (id: string) => (await topics()).find((topic) => topic.id === id);
const row = (title: string) =>
  page.locator('.topic-row').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const card = () => page.locator('.pack-draft').last();
const isOn = (title: string) => row(title).getByRole('switch').isChecked();
const undo = () => page.locator('.message').getByRole('button', { name: 'Undo' });

async function menu(title: string, item: string): Promise<void> {
  await row(title).locator('summary').click();
  await row(title).locator('.export-menu li').getByText(item, { exact: true }).click();
}

async function drop(title: string): Promise<void> {
  await menu(title, 'Delete…');
  await row(title).getByRole('button', { name: 'Delete', exact: true }).click();
  await row(title).waitFor({ state: 'detached' });
}

async function bring(...packs: (object | string)[]): Promise<void> {
  await page.locator('.topics-ways input[type=file]').setInputFiles(
    packs.map((pack, i) => ({
      name: `pack-${i + 1}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(typeof pack === 'string' ? pack : JSON.stringify(pack)),
    })),
  );
}

async function importIt(pack: TopicPack = MARATHON): Promise<void> {
  await bring(pack);
  await card().getByRole('button', { name: 'Import', exact: true }).click();
  await row(pack.title.en).waitFor();
  await card().getByRole('button', { name: 'Dismiss' }).click();
}

describe('the list', () => {
  it('tells what is there, from whom, and how much is on it', async () => {
    await row(SUMMIT).getByText('Counting…').waitFor({ state: 'detached' });
    const text = await row(SUMMIT).innerText();
    expect(text).toMatch(/18\s–\s19 June 2024/);
    expect(text).toContain('Comes with Crossread');
    expect(text).toMatch(/\d+ articles/);
    expect(text).toMatch(/\d+ claims/);
    expect(text).toMatch(/version \d+\.\d+\.\d+/);
    await row(SUMMIT).locator('summary').click();
    expect(await row(SUMMIT).locator('.export-menu li').allInnerTexts()).toEqual([
      'Duplicate',
      'Export…',
      'Merge with another…',
    ]);
  });

  it('switches a topic off: pages are no longer marked, and are again when that is undone', async () => {
    const article = await reader.visit('/samples/harbour-courier.html');
    await waitForMarks(article, ANY_CLAIM);
    await row(SUMMIT).getByRole('switch').click();
    await page.getByText(`“${SUMMIT}” is not followed any more.`).waitFor();
    await waitFor(async () => (await marksIn(article)).length === 0, 10_000, 'the page is still marked');
    await undo().click();
    await waitForMarks(article, ANY_CLAIM);
    expect(await isOn(SUMMIT)).toBe(true);
    await article.close();
  });
});

describe('importing a pack', () => {
  it('shows what the file holds, imports it when told to, and takes that back', async () => {
    await bring({ ...MARATHON, checksum: await checksumOf(MARATHON) });
    await card().getByText('A topic that you do not have yet.').waitFor();
    const told = await card().innerText();
    for (const part of [
      'Harbour marathon',
      'City desk',
      'CC-BY-4.0',
      'matches',
      '1 question',
      '1 article',
      '1 claim',
    ])
      expect(told).toContain(part);
    expect(await topicOf('marathon-2025')).toBeUndefined();
    await card().getByRole('button', { name: 'Import', exact: true }).click();
    await card().getByText('Imported, version 1.0.0.').waitFor();
    expect(await row('Harbour marathon').innerText()).toContain('Imported');
    expect(await isOn('Harbour marathon')).toBe(true);
    await undo().click();
    await row('Harbour marathon').waitFor({ state: 'detached' });
    expect((await reader.rows('claims')).filter(isOnMarathon)).toEqual([]);
  });

  it('taken back keeps what the reader said since, and has it again when it is imported again', async () => {
    await bring(MARATHON);
    await card().getByRole('button', { name: 'Import', exact: true }).click();
    await row('Harbour marathon').waitFor();
    await addReaderClaim();
    await undo().click();
    await row('Harbour marathon').waitFor({ state: 'detached' });
    expect((await reader.rows('claims')).filter(isOnMarathon)).toMatchObject([{ id: 'said' }]);
    await bring(MARATHON);
    await card().getByText('What you said of 1 claim on it stays.').waitFor();
    await card().getByRole('button', { name: 'Import', exact: true }).click();
    await row('Harbour marathon').getByText('2 claims').waitFor();
  });

  const isOnMarathon = (row: unknown) => (row as { topic?: string }).topic === 'marathon-2025';

  it('tells that a file was changed since its maker saved it', async () => {
    const checksum = await checksumOf(MARATHON);
    await bring({ ...MARATHON, checksum, title: { en: 'Harbour marathon, tampered' } });
    await expect.poll(() => card().innerText()).toContain('does not match: changed since its maker saved it');
  });

  it('refuses bad files with the path and what mends it, and the pack in force stays', async () => {
    await importIt();
    const [ada, ...others] = MARATHON.entities;
    const bad = { ...MARATHON, version: '2.0.0', entities: [{ ...ada, aliases: { en: ['A'] } }, ...others] };
    await bring('{ "format": 1,', bad, { ...MARATHON, format: 99 }, '{"__proto__": {"polluted": 1}}');
    await expect.poll(() => page.locator('.pack-draft[data-at=refused]').count()).toBe(4);
    const told = await page.locator('.pack-draft').allInnerTexts();
    expect(told[1]).toContain('entities.0.aliases.en.0');
    expect(told[2]).toContain('format');
    for (const text of told) expect(text).toContain('What you had before stays in force.');
    expect((await topicOf('marathon-2025'))?.pack.version).toBe('1.0.0');
    expect(await page.locator('.pack-draft').getByRole('button', { name: 'Import' }).count()).toBe(0);
  });

  it('takes what is dropped anywhere on the page', async () => {
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
      return transfer;
    }, JSON.stringify(MARATHON));
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await page.getByText('Drop to look at the pack').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await expect.poll(() => card().innerText()).toContain('dropped.json');
    await card().getByText('A topic that you do not have yet.').waitFor();
  });

  it('takes what is pasted', async () => {
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, JSON.stringify(MARATHON));
    await expect.poll(() => card().innerText()).toContain('A topic that you do not have yet.');
  });

  it('of a newer version shows what is new, changed and removed, and what of the reader’s stays', async () => {
    await importIt();
    const [first] = MARATHON.questions;
    if (!first) throw new Error('the pack has a question');
    const newer: TopicPack = {
      ...MARATHON,
      version: '1.1.0',
      licence: 'CC0-1.0',
      questions: [{ ...first, id: 'runners', text: { en: 'How many runners started?' } }],
      claims: [],
    };
    await addReaderClaim();
    await bring(newer);
    await card().getByText('Takes the place of version 1.0.0: this is version 1.1.0.').waitFor();
    const told = await card().innerText();
    for (const part of [
      'New questions: 1',
      'How many runners started?',
      'Removed questions: 1',
      'Removed claims: 1',
      'Changed facts: 1',
      'What you said of 1 claim on it stays.',
      '1 of these answers a question that this version does not ask.',
      'How many containers were shipped? 11,000 containers (your claim)',
    ])
      expect(told).toContain(part);
    await card().getByRole('button', { name: 'Update' }).click();
    await card().getByText('Now version 1.1.0.').waitFor();
    expect((await topicOf('marathon-2025'))?.pack).toMatchObject({ version: '1.1.0' });
    expect(await reader.rows('claims')).toContainEqual(expect.objectContaining({ id: 'said' }));
    await undo().click();
    await expect.poll(async () => (await topicOf('marathon-2025'))?.pack).toEqual(MARATHON);
    await bring({ ...newer, version: '0.9.0' });
    await card().getByText('This is version 0.9.0, older than the one that you have, 1.0.0.').waitFor();
    await bring(MARATHON);
    await card()
      .getByText('You have just this: it is “Harbour marathon”, and nothing would change.')
      .waitFor();
  });

  async function addReaderClaim(): Promise<void> {
    await page.evaluate(async () => {
      const opening = indexedDB.open('crossread');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const transaction = opening.result.transaction('claims', 'readwrite');
      transaction.objectStore('claims').put({
        id: 'said',
        article: 'marathon-2025/gazette',
        topic: 'marathon-2025',
        question: 'containers',
        value: { type: 'quantity', min: 11000, max: 11000, approx: false, unit: 'container' },
        display: '11,000 containers',
        span: null,
        sentence: { start: 0, end: 0, exact: 'They shipped 11,000 containers.' },
        attribution: [],
        origin: null,
        modality: 'asserted',
        polarity: 'affirmed',
        rules: ['reader:selection'],
        source: 'reader',
      });
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      opening.result.close();
    });
  }

  it('with the id of a topic that comes with Crossread becomes one beside it, off at first', async () => {
    const shipped = (await topics()).find(({ from }) => from === 'shipped');
    if (!shipped) throw new Error('a topic comes with Crossread');
    await bring({ ...MARATHON, id: shipped.id });
    await card().getByText('which comes with Crossread and is changed with Crossread only').waitFor();
    await card().getByRole('button', { name: 'Import beside it' }).click();
    await row('Harbour marathon (from a file)').waitFor();
    expect(await isOn('Harbour marathon (from a file)')).toBe(false);
    expect((await topicOf(shipped.id))?.pack).toEqual(shipped.pack);
  });
});

describe('deleting a topic', () => {
  it('says first what goes and what stays, and brings all of it back', async () => {
    await importIt();
    const before = [await reader.rows('topics'), await reader.rows('articles'), await reader.rows('claims')];
    await menu('Harbour marathon', 'Delete…');
    const told = row('Harbour marathon').locator('.what-becomes');
    await told.getByText('1 article that only its pack knows').waitFor();
    await told.getByText('1 claim of its pack').waitFor();
    await row('Harbour marathon').getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('“Harbour marathon” is in the bin').waitFor();
    expect(await topicOf('marathon-2025')).toBeUndefined();
    await undo().click();
    await row('Harbour marathon').waitFor();
    expect([await reader.rows('topics'), await reader.rows('articles'), await reader.rows('claims')]).toEqual(
      before,
    );
  });
});

describe('duplicating a topic', () => {
  it('makes a copy of one’s own, which is off and opens to be changed', async () => {
    await menu(SUMMIT, 'Duplicate');
    await expect.poll(() => page.url()).toContain('#/edit-topic/copy-of-pyongyang-summit');
    await page.getByText('It is off at first: two topics on one event would compete').waitFor();
    await page.goto(`${DESK}#/topics`);
    const title = `Copy of ${SUMMIT}`;
    await row(title).waitFor();
    expect(await row(title).innerText()).toContain('Yours');
    expect(await isOn(title)).toBe(false);
    expect(await isOn(SUMMIT)).toBe(true);
  });
});

describe('exporting a topic', () => {
  async function exported(title: string, before: () => Promise<void> = async () => {}): Promise<TopicPack> {
    await menu(title, 'Export…');
    await before();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      row(title).getByRole('button', { name: 'Save the file' }).click(),
    ]);
    return JSON.parse(await readFile(await file.path(), 'utf8')) as TopicPack;
  }

  it('and importing it elsewhere gives the same topic', async () => {
    await importIt();
    const here = await topicOf('marathon-2025');
    const file = await exported('Harbour marathon');
    expect(file.checksum).toBe(await checksumOf(file));
    await drop('Harbour marathon');
    await bring(file);
    await card().getByText('matches', { exact: true }).waitFor();
    await card().getByRole('button', { name: 'Import', exact: true }).click();
    await row('Harbour marathon').waitFor();
    const back = await topicOf('marathon-2025');
    expect(back?.pack).toEqual(here?.pack);
  });

  it('leaves its claims out when told to', async () => {
    await importIt();
    const file = await exported('Harbour marathon', () =>
      row('Harbour marathon').getByLabel('With the 1 claim that its pack brings').uncheck(),
    );
    expect([file.claims, file.articles]).toEqual([[], []]);
    expect(file.questions).toEqual(MARATHON.questions);
  });
});

describe('a pack of five megabytes', () => {
  const letters = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const [article, claim] = [MARATHON.articles[0], MARATHON.claims[0]];
  if (!article || !claim) throw new Error('the pack has an article and a claim');
  const many = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));
  const BIG: TopicPack = {
    ...MARATHON,
    id: 'big',
    title: { en: 'A big topic' },
    entities: [
      ...MARATHON.entities,
      ...many(12_000, (i) => ({
        id: `runner-${i}`,
        name: { en: `Runner ${letters(i)}` },
        kind: 'person' as const,
        aliases: { '*': [`Runner Family${letters(i)}`, `Family${letters(i)} of the harbour`] },
      })),
    ],
    articles: many(3000, (i) => ({
      ...article,
      id: `a${i}`,
      url: `https://big.example/${i}`,
      ...(i < 1500 && { fingerprint: many(64, (n) => (i * 64 + n) * 40_000) }),
    })),
    claims: many(9000, (i) => ({
      ...claim,
      article: `a${i % 3000}`,
      attribution: [`Witness ${i}`],
      gist: `Words of our own, ${i}.`.repeat(10),
    })),
  };

  it('is looked at and imported while the page has keys to answer', async () => {
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask' });
    });
    // By its path: handed over by the test's own script it would hold the page up.
    const folder = await mkdtemp(join(tmpdir(), 'crossread-pack-'));
    await writeFile(join(folder, 'big.json'), JSON.stringify(BIG));
    const began = Date.now();
    await page.locator('.topics-ways input[type=file]').setInputFiles(join(folder, 'big.json'));
    await card().getByText('A topic that you do not have yet.').waitFor({ timeout: 30_000 });
    const looked = Date.now();
    expect(await card().innerText()).toContain('12,002 people, places and organisations');
    await card().getByRole('button', { name: 'Import', exact: true }).click();
    await card().getByText('Imported, version 1.0.0.').waitFor({ timeout: 60_000 });
    const done = Date.now();
    const tasks = await page.evaluate(() => Reflect.get(globalThis, 'tasks') as number[]);
    console.log(
      `${(JSON.stringify(BIG).length / 1e6).toFixed(1)} MB: looked at in ${looked - began} ms, imported in ${done - looked} ms, long tasks of the page: ${tasks.map(Math.round).join(', ') || 'none'} ms`,
    );
    await expect.poll(() => row('A big topic').innerText(), { timeout: 20_000 }).toContain('9,000 claims');
    await rm(folder, { recursive: true });
  });
});

describe('merging two topics', () => {
  const OTHER: TopicPack = {
    ...MARATHON,
    id: 'harbour-run',
    title: { en: 'Harbour run' },
    licence: 'CC0-1.0',
    questions: [
      ...MARATHON.questions,
      {
        id: 'runners',
        text: { en: 'How many runners started?' },
        group: 'arms',
        value: { type: 'quantity', unit: 'runner', nouns: 'runner*' },
        cues: { en: ['start*'] },
        not: {},
      },
    ],
  };

  it('shows what they come to and where they contradict each other; the new one is one’s own, the two are off', async () => {
    await importIt();
    await importIt(OTHER);
    await menu('Harbour marathon', 'Merge with another…');
    const panel = page.locator('.merge-panel');
    await panel.getByLabel('The other topic').selectOption({ label: 'Harbour run' });
    await panel.getByText('In both, and one from now on:').waitFor();
    const told = await panel.innerText();
    for (const part of [
      'people, places and organisations: 2',
      'questions: 1',
      'New questions: 1',
      'licence',
      'CC0-1.0',
    ])
      expect(told).toContain(part);
    expect(await faultsIn(page)).toEqual([]);
    await panel.getByLabel('Name of the new topic').fill('Harbour marathon, both');
    await panel.getByRole('button', { name: 'Save as a topic of yours' }).click();
    await row('Harbour marathon, both').waitFor();
    const [merged] = (await topics()).filter(({ from }) => from === 'own');
    expect(merged?.pack.questions.map(({ id }) => id)).toEqual(['containers', 'runners']);
    expect(await isOn('Harbour marathon, both')).toBe(true);
    expect([await isOn('Harbour marathon'), await isOn('Harbour run')]).toEqual([false, false]);
    await undo().click();
    await row('Harbour marathon, both').waitFor({ state: 'detached' });
    expect([await isOn('Harbour marathon'), await isOn('Harbour run')]).toEqual([true, true]);
  });

  it('merges a topic with a file that was brought', async () => {
    await importIt();
    await menu('Harbour marathon', 'Merge with another…');
    const panel = page.locator('.merge-panel');
    await panel.locator('input[type=file]').setInputFiles({
      name: 'run.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(OTHER)),
    });
    await panel.getByText('What “Harbour run” brings:').waitFor();
    await panel.getByRole('button', { name: 'Save as a topic of yours' }).click();
    await row('Harbour marathon (merged)').waitFor();
    expect(await topicOf('harbour-run')).toBeUndefined();
  });
});

describe('by keyboard alone', () => {
  it('a topic is switched, its menu opened and left, and it is deleted and brought back', async () => {
    await importIt();
    await row('Harbour marathon').getByRole('switch').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => isOn('Harbour marathon')).toBe(false);
    const more = row('Harbour marathon').locator('summary');
    await more.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toBe('More');
    await page.keyboard.press('Enter');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('Delete…');
    await page.keyboard.press('Enter');
    await row('Harbour marathon').getByText('1 claim of its pack').waitFor();
    expect(await focused()).toBe('Keep');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Undo');
    await page.keyboard.press('Enter');
    await row('Harbour marathon').waitFor();
    expect(await isOn('Harbour marathon')).toBe(false);
  });
});

describe('how it looks', () => {
  it('has nothing for axe to find, in light and dark, and is whole at every width', async () => {
    const look = async (name: string) => {
      expect(await faultsIn(page), name).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [1280, 768, 400]) {
          await page.setViewportSize({ width, height: 900 });
          await keepPicture(`topics-${name}-${colorScheme}-${width}.png`, await page.screenshot());
          const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          expect(isWide, `${name} at ${width}`).toBe(false);
        }
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
    };
    await look('list');
    await importIt();
    await row('Harbour marathon').locator('summary').click();
    await look('menu');
    await page.keyboard.press('Escape');
    await menu('Harbour marathon', 'Delete…');
    await row('Harbour marathon').getByText('1 claim of its pack').waitFor();
    await look('delete');
    await menu(SUMMIT, 'Export…');
    await look('export');
    await bring({ ...MARATHON, version: '1.1.0', licence: 'CC0-1.0', claims: [] }, '{');
    await page.locator('.pack-draft[data-at=refused]').waitFor();
    await look('import');
    await menu(SUMMIT, 'Merge with another…');
    await page
      .locator('.merge-panel')
      .getByLabel('The other topic')
      .selectOption({ label: 'Harbour marathon' });
    await page.locator('.merge-panel').getByText('The days of the two').waitFor({ state: 'detached' });
    await page.getByText('What “Harbour marathon” brings:').waitFor();
    await look('merge');
  });
});
