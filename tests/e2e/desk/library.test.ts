/** The desk in a real Chromium: what a reader does with many highlights, and with files of them. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toJsonLd } from '../../../lib/core/interchange/to-json-ld';
import { colourOf, type Annotation } from '../../../lib/core/annotation/annotation';
import { anAnnotation, anId } from '../../builders';
import { EXTENSION_ID, keepPicture, openReader, waitFor, type Reader } from '../harness';

let reader: Reader;
let page: Page;

const DESK = `chrome-extension://${EXTENSION_ID}/desk.html`;
const { target, article } = anAnnotation();

const SAVED: readonly Annotation[] = [
  anAnnotation({ id: anId(1), exact: 'about 6,700 containers', note: '**Which** port?', tags: ['arms'] }),
  anAnnotation({ id: anId(2), exact: 'a treaty was signed in Pyŏngyang', colour: 'blue', start: 90 }),
  anAnnotation({
    id: anId(3),
    exact: 'no date was given',
    tags: ['arms', 'later'],
    note: '<script>document.title = "owned"</script><img src=x onerror="document.title = 1">',
    target: {
      ...anAnnotation({ exact: 'no date was given' }).target,
      source: 'https://gazette.example/arms',
    },
    article: { ...article, title: 'Arms for Moscow', publisher: 'The Gazette' },
    keys: ['gazette.example/arms'],
  }),
];

const fileOf = (annotations: readonly Annotation[]) =>
  JSON.stringify(toJsonLd(annotations, '2024-06-20T10:00:00.000Z', 'Highlights'));

beforeAll(async () => {
  reader = await openReader({ viewport: { width: 1100, height: 800 } });
});
afterAll(() => reader.close());

beforeEach(async () => {
  await page?.close();
  page = await reader.context.newPage();
  await page.goto(DESK);
  await emptyStore();
});

async function emptyStore(): Promise<void> {
  await page.getByRole('heading', { name: 'Crossread desk' }).waitFor();
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('crossread');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const transaction = database.transaction('annotations', 'readwrite');
    transaction.objectStore('annotations').clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
  await page.reload();
}

async function choose(content: string | Buffer, name = 'highlights.jsonld'): Promise<void> {
  await page.goto(`${DESK}#/import`);
  await page.getByText('Choose a file…').waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** As `choose`, by way of a real file: what DevTools carries itself is limited. */
async function chooseLarge(content: string): Promise<void> {
  await page.goto(`${DESK}#/import`);
  const path = join(reader.profile, 'large.jsonld');
  await writeFile(path, content);
  await page.getByText('Choose a file…').waitFor();
  await page.locator('input[type=file]').setInputFiles(path);
}

async function bringIn(annotations: readonly Annotation[]): Promise<void> {
  await choose(fileOf(annotations));
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await page.getByText(/\d added, 0 merged/).waitFor();
  await page.getByRole('link', { name: /Highlights/ }).click();
  await page.locator('.item').first().waitFor();
}

const quotes = () => page.locator('.item blockquote').allInnerTexts();
const stored = async () => (await reader.rows('annotations')) as Annotation[];

describe('the library', () => {
  beforeEach(() => bringIn(SAVED));

  it('finds as one types, in quote, note, tags and title, and marks what it found', async () => {
    const search = page.getByRole('searchbox');
    await search.pressSequentially('pyongyang sign');
    await waitFor(async () => (await quotes()).length === 1, 3000, 'the list was not narrowed');
    expect(await quotes()).toEqual(['a treaty was signed in Pyŏngyang']);
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('crossread-found') ?? [])].map((range) => range.toString()),
    );
    expect(marked).toEqual(['sign', 'Pyŏngyang']);
    await search.fill('moscow');
    await waitFor(async () => (await quotes())[0] === 'no date was given', 3000, 'no title was searched');
    await search.fill('zebra');
    await page.getByText('No highlight holds all of these words').waitFor();
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await waitFor(async () => (await quotes()).length === 3, 3000, 'the search was not cleared');
  });

  it('narrows by a facet and says how many each would find', async () => {
    await page.getByRole('button', { name: 'arms, 2' }).click();
    await waitFor(async () => (await quotes()).length === 2, 3000, 'the tag did not narrow the list');
    await page.getByRole('button', { name: 'Arms for Moscow, 1' }).click();
    await waitFor(async () => (await quotes()).length === 1, 3000, 'the article did not narrow the list');
    await page.waitForURL(/#\/library\?tag=arms&article=/);
    await page.reload();
    await waitFor(async () => (await quotes()).length === 1, 3000, 'a reload did not keep the filters');
    await page.getByRole('button', { name: 'Remove filter arms', exact: true }).click();
    await page.getByRole('button', { name: 'Remove filter Arms for Moscow' }).click();
    await page.getByText('3 highlights').waitFor();
    expect(await quotes()).toHaveLength(3);
  });

  it('shows a script in a note as text', async () => {
    await page.getByText('<script>document.title').waitFor();
    expect(await page.title()).toBe('Highlights · Crossread desk');
    expect(await page.locator('.item script, .item img').count()).toBe(0);
  });

  it('tags many by keyboard alone, and undoes it', async () => {
    await page.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Select all 3 found' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add tag…' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.bulk-question input:focus').waitFor();
    await page.keyboard.type('checked');
    await page.keyboard.press('Enter');
    await page.getByText('3 highlights changed.').waitFor();
    await page.getByRole('button', { name: 'checked, 3' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect(JSON.stringify(await stored())).not.toContain('checked');
  });

  it('selects a range with shift and recolours it', async () => {
    const boxes = page.getByRole('checkbox');
    await boxes.first().click();
    await boxes.nth(1).click({ modifiers: ['Shift'] });
    await page.getByText('2 selected', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Colour…' }).click();
    await page.getByRole('radio', { name: 'doubt' }).click();
    await page.getByRole('button', { name: 'doubt, 2' }).waitFor();
    expect((await stored()).map(colourOf).sort()).toEqual(['purple', 'purple', 'yellow']);
  });

  it('deletes to the bin with undo, restores from it, and deletes for good only when asked', async () => {
    await page.getByRole('button', { name: 'Select all 3 found' }).click();
    await page
      .getByRole('group', { name: /selected highlights/ })
      .getByRole('button', { name: 'Delete' })
      .click();
    await page.getByText('3 highlights are in the bin').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await waitFor(async () => (await quotes()).length === 3, 3000, 'nothing came back');

    await page.locator('.item').first().getByRole('button', { name: 'Delete' }).click();
    await page.getByText('1 highlight is in the bin').waitFor();
    await page.getByRole('link', { name: /^Bin/ }).click();
    await page.getByText('goes for good in 30 days').waitFor();
    await page.getByRole('button', { name: 'Restore it' }).click();
    await page.getByRole('heading', { name: 'The bin is empty' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Empty the bin…' }).click();
    await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
    await page.getByRole('heading', { name: 'The bin is empty' }).waitFor();
    expect(await stored()).toHaveLength(2);
  });

  it('offers the way to the sentence', async () => {
    await page.getByRole('searchbox').fill('treaty');
    const link = page.getByRole('link', { name: /Open at the sentence/ });
    await waitFor(async () => (await link.count()) === 1, 3000, 'the list was not narrowed');
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/courier\.example\/summit#:~:text=/);
  });

  it.each([
    ['Markdown (one file)', 'md', ['> about 6,700 containers', '# Highlights']],
    ['Markdown notes', 'zip', ['Two leaders meet.md', 'Arms for Moscow.md', 'publisher: "The Gazette"']],
    ['JSON-LD', 'jsonld', ['"AnnotationCollection"', 'about 6,700 containers']],
    ['CSV', 'csv', ['"about 6,700 containers"', 'The Gazette']],
    ['HTML', 'html', ['<strong>Which</strong>', '&lt;script&gt;', 'style-src']],
  ])('exports %s', async (format, ending, parts) => {
    const { name, content } = await download(format);
    expect(name).toMatch(new RegExp(`^crossread-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
    for (const part of parts) expect(content).toContain(part);
    await page.getByText('3 highlights written to').waitFor();
  });

  it('exports HTML that opens by itself, in its own style and without a complaint', async () => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    const { content } = await download('HTML');
    expect(content).not.toMatch(/<script|<img/i);
    const alone = await reader.context.newPage();
    alone.on('console', (message) => complaints.push(message.text()));
    await alone.route('https://export.example/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: content }),
    );
    await alone.goto('https://export.example/');
    expect(await alone.title()).toBe('Highlights');
    expect(await alone.locator('body').evaluate((body) => getComputedStyle(body).maxWidth)).toBe('704px');
    await keepPicture('desk-export.png', await alone.screenshot({ fullPage: true }));
    await alone.close();
    expect(complaints).toEqual([]);
  });
});

async function download(format: string): Promise<{ name: string; content: string }> {
  await page.locator('.results-head .export-menu summary').click();
  const waiting = page.waitForEvent('download');
  await page.locator('.results-head .export-menu').getByRole('button', { name: format }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
}

describe('an import', () => {
  it('writes nothing before the reader says so, and once only', async () => {
    await choose(fileOf(SAVED));
    await page.getByRole('button', { name: '3 to be added' }).waitFor();
    expect(await stored()).toEqual([]);
    await page.getByRole('button', { name: 'Import 3 highlights' }).click();
    await page.getByText('3 added, 0 merged.').waitFor();
    const before = await stored();
    expect(before).toHaveLength(3);
    await choose(fileOf(SAVED));
    await page.getByRole('button', { name: '3 already here' }).waitFor();
    await page.getByText('nothing will change').waitFor();
    expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
    expect(await stored()).toEqual(before);
  });

  it('brings everything that was exported into an empty store as it was', async () => {
    await bringIn(SAVED);
    const before = await stored();
    const { content } = await download('JSON-LD');
    await emptyStore();
    await choose(content);
    await page.getByRole('button', { name: 'Import 3 highlights' }).click();
    await page.getByText('3 added').waitFor();
    expect(await stored()).toEqual(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect(await stored()).toEqual([]);
  });

  it('says what is refused and why, and takes the rest', async () => {
    const collection = JSON.parse(fileOf(SAVED));
    collection.first.items[0].created = 'yesterday';
    await choose(JSON.stringify(collection));
    await page.getByRole('button', { name: '1 refused' }).click();
    await page.getByText('first.items[0]').waitFor();
    await page.getByRole('button', { name: 'Import 2 highlights' }).click();
    await page.getByText('2 added').waitFor();
    expect((await stored()).map(({ id }) => id)).toHaveLength(2);
  });

  it.each([
    ['a file that was cut off', fileOf(SAVED).slice(0, -400), /ends in the middle/],
    ['a file that is no JSON', 'highlights, mostly', /no JSON/],
    ['a file of something else', '{"recipes": []}', /holds no annotations|neither a W3C annotation/],
    [
      'keys that reach for a prototype',
      '{"__proto__": {"polluted": 1}, "constructor": {}}',
      /holds no annotations|neither a W3C/,
    ],
  ])('refuses %s and changes nothing', async (_, content, why) => {
    await choose(content);
    await page.getByText(why).waitFor();
    expect(await stored()).toEqual([]);
  });

  it('refuses what is not text in UTF-8', async () => {
    await choose(Buffer.from([0x7b, 0xff, 0xfe, 0x22]));
    await page.getByText('it is not text in UTF-8').waitFor();
    expect(await stored()).toEqual([]);
  });

  it('takes Hypothesis’ own export', async () => {
    const record = {
      id: 'abc123',
      created: '2024-06-18T10:00:00.000000+00:00',
      updated: '2024-06-18T10:00:00.000000+00:00',
      user: 'acct:reader@hypothes.is',
      uri: 'https://courier.example/summit?utm_source=feed',
      text: 'a note',
      tags: ['arms'],
      document: { title: ['Two leaders meet'] },
      target: [
        {
          source: 'https://courier.example/summit?utm_source=feed',
          selector: [
            { type: 'TextPositionSelector', start: 13, end: 30 },
            { type: 'TextQuoteSelector', exact: target.selector[0].exact, prefix: 'They ', suffix: '.' },
          ],
        },
      ],
    };
    await choose(
      JSON.stringify({ export_date: '2024-06-18T10:00:00.000Z', annotations: [record] }),
      'h.json',
    );
    await page.getByRole('button', { name: 'Import 1 highlight' }).click();
    await page.getByText('1 added').waitFor();
    expect((await stored()).map(({ keys }) => keys)).toEqual([['courier.example/summit']]);
  });

  it('reads thirty megabytes while the page stays awake, lists them by pages, and can be stopped', async () => {
    const many = Array.from({ length: 15_000 }, (_, i) =>
      anAnnotation({
        id: anId(i + 1),
        exact: `words ${i}`,
        note: `note ${i} ${'long '.repeat(200)}`,
        start: i,
      }),
    );
    const content = fileOf(many);
    expect(content.length).toBeGreaterThan(20_000_000);
    await page.evaluate(() => {
      const times: number[] = [];
      new PerformanceObserver((list) =>
        times.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({
        type: 'longtask',
      });
      Object.assign(globalThis, { longTasks: times });
    });
    await chooseLarge(content);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. Nothing was added.').waitFor();
    await chooseLarge(content);
    await page.getByRole('button', { name: '15,000 to be added' }).waitFor();
    expect(await page.locator('.records > li').count()).toBeLessThan(100);
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('words 25', { exact: true }).waitFor();
    const longTasks = await page.evaluate(() => Reflect.get(globalThis, 'longTasks') as number[]);
    console.log(
      `import of ${Math.round(content.length / 1e6)} MB: longest task ${Math.max(0, ...longTasks)} ms`,
    );
    expect(await stored()).toEqual([]);
  });
});
