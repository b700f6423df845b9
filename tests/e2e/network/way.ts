/** The reader's whole way in one browser, step by step: a table, so that a new room is a line. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { TopicPack } from '../../../lib/core/topic/schema';
import { aPack } from '../../builders';
import { clickHighlight, highlight, press, selectWords, waitForPart } from '../annotate/annotating';
import { ANY_CLAIM, clickMark, EXTENSION_ID, waitFor, waitForMarks, type Reader } from '../harness';

const PAGES = `chrome-extension://${EXTENSION_ID}`;
const TOPIC = '#/topic/pyongyang-summit-2024';
const WORDS = 'shopping list';

/** One step; `way.page` is the page of the step before. */
export type Step = readonly [name: string, take: (way: Way) => Promise<unknown>];

/** The browser in which the way is gone, and the page one looks at. */
export class Way {
  private shown: Page | undefined;

  constructor(
    readonly reader: Reader,
    /** Where what must never be asked for would be, on the page server and elsewhere. */
    readonly traps: readonly string[],
  ) {}

  get page(): Page {
    if (!this.shown) throw new Error('no page is open yet');
    return this.shown;
  }

  /** Opens an article in place of the page before. */
  async read(address: string, marks = ANY_CLAIM): Promise<Page> {
    await this.show(await this.reader.visit(address));
    await waitForMarks(this.page, marks);
    return this.page;
  }

  /** Opens a page of the extension in place of the page before, and waits for what is named. */
  async open(file: string, heading: string | RegExp): Promise<Page> {
    const page = await this.reader.context.newPage();
    await page.goto(`${PAGES}/${file}`);
    await this.show(page);
    await page.getByRole('heading', { name: heading }).first().waitFor();
    return page;
  }

  /** Opens a room of the desk, looks at all of it, and moves the mouse over each link that leads out. */
  async room(address: string, heading: string | RegExp = /./): Promise<Page> {
    const page = await this.open(`desk.html${address}`, heading);
    await waitFor(
      async () => (await page.locator('main').innerText()).trim() !== '',
      15_000,
      'the room is empty',
    );
    await page.waitForTimeout(300);
    for (const link of (await page.locator('a[href^="http"]').all()).slice(0, 3)) {
      await link.scrollIntoViewIfNeeded();
      await link.hover();
    }
    return page;
  }

  private async show(page: Page): Promise<void> {
    await this.shown?.close();
    this.shown = page;
    page.setDefaultTimeout(15_000);
  }
}

async function save(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name }).and(page.locator(':enabled')).first().click();
  return readFile(await (await waiting).path());
}

/** A report in one format, looked at and saved. */
const report = (format: string): Step => [
  `the report as ${format}`,
  async (way) => save(await way.room(`${TOPIC}/report?as=${format}`), 'Download'),
];

/** An article full of what a browser would load, each by another way. */
export const hostileArticle = (traps: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Putin lands in Pyongyang for a summit</title>
  ${traps
    .map(
      (
        trap,
      ) => `<link rel="stylesheet" href="${trap}style.css"><link rel="preload" as="image" href="${trap}preload">
  <link rel="preconnect" href="${trap}"><link rel="dns-prefetch" href="${trap}"><link rel="prefetch" href="${trap}prefetch">
  <link rel="icon" href="${trap}icon"><link rel="manifest" href="${trap}manifest"><script src="${trap}script.js"></script>
  <style>@import "${trap}import.css"; body { background: url(${trap}background) } @font-face { font-family: f; src: url(${trap}font) }</style>
  <meta http-equiv="refresh" content="0; url=${trap}refresh"><base href="${trap}">`,
    )
    .join(
      '',
    )}</head><body style="background: url(${traps[0]}inline)"><article><h1>Putin lands in Pyongyang for a summit</h1>
  <p>Vladimir Putin arrived in Pyongyang on 19 June 2024 and met Kim Jong Un for a summit, his first visit in 24 years.</p>
  <p>The two leaders signed a treaty on a comprehensive strategic partnership, and 500 children sang at the concert.</p>
  ${traps
    .map(
      (
        trap,
      ) => `<img src="${trap}img" srcset="${trap}srcset 2x"><picture><source srcset="${trap}source"><img src="${trap}fallback"></picture>
  <video src="${trap}video" poster="${trap}poster"></video><audio src="${trap}audio"></audio><iframe src="${trap}frame"></iframe>
  <object data="${trap}object"></object><embed src="${trap}embed"><input type="image" src="${trap}input">
  <svg><image href="${trap}svg"/><use href="${trap}use#x"/></svg><script>fetch("${trap}run")</script><img src=x onerror="fetch('${trap}error')">
  <p>More <a href="${trap}link" ping="${trap}ping">of this</a>.</p>`,
    )
    .join('')}</article></body></html>`;

/** All of it, in the order in which a reader comes to it. */
export const STEPS: readonly Step[] = [
  [
    'installs it',
    ({ reader }) => waitFor(async () => (await reader.rows('topics')).length > 0, 20_000, 'no topic'),
  ],
  ['reads an article', (way) => way.read('/samples/northlight-daily.html')],
  ['reads another', (way) => way.read('/samples/lantern-evening-post.html')],
  [
    'opens card and panel',
    async (way) => {
      const page = await way.read('/samples/harbour-courier.html');
      await clickMark(page, ANY_CLAIM);
      await (await way.reader.panel()).waitUntil(`document.querySelector('.claim')`);
    },
  ],
  [
    'unfolds what is also said here',
    async ({ reader }) => {
      const panel = await reader.panel();
      await panel.click('.open-claims summary');
      await panel.waitUntil(`document.querySelector('.open-claim')`);
    },
  ],
  ['highlights', ({ page }) => highlight(page, WORDS, 'figure')],
  [
    'writes a note with a link and a picture in it',
    async ({ page, traps }) => {
      await page.mouse.click(900, 700);
      await clickHighlight(page, WORDS);
      await press(page, 'button', /note/i);
      await waitForPart(page, 'textbox', /note/i);
      await page.keyboard.type(`see [this](${traps[0]}note) ![it](${traps[1]}picture) ${traps[1]}bare`);
      await page.keyboard.press('Control+Enter');
    },
  ],
  [
    'saves words as a claim',
    async ({ page }) => {
      await page.mouse.click(900, 700);
      await selectWords(page, 'three');
      await press(page, 'button', 'Save as claim');
    },
  ],
  ['the coverage', async (way) => (await way.room(TOPIC)).getByRole('grid').waitFor()],
  [
    'a question, its pictures and its claims',
    async (way) => {
      const topics = (await way.reader.rows('topics')) as { id: string; pack: TopicPack }[];
      const asked = topics.find(({ id }) => TOPIC.endsWith(id))?.pack.questions[0]?.id ?? '';
      await way.room(`${TOPIC}/question/${encodeURIComponent(asked)}`, 'Answers');
    },
  ],
  [
    'articles side by side',
    async (way) => {
      const rows = (await way.reader.rows('articles')) as { id: string; source: string }[];
      const [one = '', other = ''] = rows.filter(({ source }) => source === 'page').map(({ id }) => id);
      await way.room(`${TOPIC}/side-by-side/${encodeURIComponent(one)}/${encodeURIComponent(other)}`);
    },
  ],
  ['the timeline', (way) => way.room(`${TOPIC}/timeline`)],
  ['what is missing', (way) => way.room(`${TOPIC}/missing`)],
  ...['html', 'markdown', 'csv', 'json', 'json-ld'].map(report),
  ['the articles', (way) => way.room('#/articles', 'Articles')],
  [
    'adds an article from a file full of what a browser would load',
    async ({ page, traps }) => {
      await page.locator('.articles-head').getByRole('button', { name: 'Add articles' }).click();
      const file = {
        name: 'landing.html',
        mimeType: 'text/html',
        buffer: Buffer.from(hostileArticle(traps)),
      };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: 'Add 1 article' }).click();
      await page.locator('.draft-added a').click();
      await page.getByRole('region', { name: 'Text of the article' }).waitFor();
      await page.waitForTimeout(500);
    },
  ],
  [
    'makes a topic of it',
    async ({ page }) => {
      await page.getByRole('link', { name: 'Follow this event…' }).click();
      await page.locator('.verdict').waitFor();
      await page.getByRole('button', { name: 'All fields…' }).click();
      await page.getByRole('heading', { name: /^Edit: / }).waitFor();
    },
  ],
  ['the claims', (way) => way.room('#/claims', 'Claims')],
  ['the topics', (way) => way.room('#/topics', 'Topics')],
  [
    'imports a topic whose every text names addresses',
    async ({ page, traps }) => {
      const pack = aPack({
        id: 'marathon-2025',
        title: { en: `Harbour ${traps[1]}title` },
        author: `${traps[0]}author`,
      });
      const file = {
        name: 'pack.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(pack)),
      };
      await page.locator('.topics-ways input[type=file]').setInputFiles(file);
      await page.locator('.pack-draft').last().getByRole('button', { name: 'Import', exact: true }).click();
      await page.getByText('Imported, version 1.0.0.').waitFor();
    },
  ],
  ['the editor of a topic', (way) => way.room('#/edit-topic/marathon-2025')],
  [
    'exports a topic',
    async (way) => {
      const page = await way.room('#/topics', 'Topics');
      const row = page.locator('.topic-row').first();
      await row.locator('summary').click();
      await row.locator('.export-menu li').getByText('Export…', { exact: true }).click();
      await save(page, 'Save the file');
    },
  ],
  ['the library', (way) => way.room('#/library')],
  [
    'exports and imports highlights',
    async (way) => {
      const { page } = way;
      for (const format of ['HTML', 'JSON-LD']) {
        await page.locator('.results-head .export-menu summary').click();
        const waiting = page.waitForEvent('download');
        await page.locator('.results-head .export-menu').getByRole('button', { name: format }).click();
        const buffer = await readFile(await (await waiting).path());
        if (format === 'HTML') continue;
        const desk = await way.room('#/import');
        await desk.getByText('Choose a file…').waitFor();
        const file = { name: 'highlights.jsonld', mimeType: 'application/ld+json', buffer };
        await desk.locator('input[type=file]').setInputFiles(file);
        await desk
          .getByText(/1 .*(unchanged|already|same)/i)
          .first()
          .waitFor();
      }
    },
  ],
  [
    'deletes a highlight, and the bin',
    async (way) => {
      const page = await way.room('#/library');
      await page.locator('.item').first().getByRole('button', { name: 'Delete' }).click();
      await page
        .getByText(/is in the bin/)
        .first()
        .waitFor();
      await way.room('#/bin');
    },
  ],
  [
    'the backup, saved and looked at',
    async (way) => {
      const page = await way.room('#/backup');
      const buffer = await save(page, 'Save a backup file');
      const file = { name: 'backup.jsonl.gz', mimeType: 'application/gzip', buffer };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('heading', { name: 'What is in backup.jsonl.gz' }).waitFor();
    },
  ],
  ['the rescue page', (way) => way.open('rescue.html', /./)],
  [
    'the settings',
    async (way) => {
      const page = await way.open('options.html', /./);
      await page.getByLabel('Pause everywhere').click();
    },
  ],
  [
    'reads nothing while paused',
    async (way) => {
      const page = await way.reader.visit('/samples/unsigned-report.html');
      await page.waitForTimeout(1000);
      await page.close();
    },
  ],
];
