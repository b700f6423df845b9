/** The pictures of README and guide: the extension as it was built, side by side where two things belong together, light and dark. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { EXTENSION_ID, openChromium, workerOf, type ExtensionBrowser } from '../browser/chromium';
import { ANY_CLAIM, clickMark, marksIn, waitForMarks } from '../browser/marks';
import { servePages } from '../browser/page-server';
import { selectWords } from '../browser/select-words';
import { SidePanel } from '../browser/side-panel';
import { drawTogether } from './draw-together';

const ADDRESS = `chrome-extension://${EXTENSION_ID}`;
const DESK = `${ADDRESS}/desk.html`;
const TOPIC = '#/topic/pyongyang-summit-2024';
const HEIGHT = 760;
/** High enough for the story and what is said of it. */
const TALL = 1000;
/** How wide each is, in CSS pixels. */
const WIDTHS = { page: 720, panel: 400, desk: 760, matrix: 960, topic: 1080, whole: 1160 } as const;
/** No picture is to weigh more, in bytes. */
const HEAVIEST = 150_000;

const SAMPLES = ['lantern-evening-post', 'northlight-daily', 'harbour-courier'] as const;
/** What is highlighted for the picture, a colour each, and what is left selected. */
const HIGHLIGHTED = [
  'The Russian army is short of ammunition',
  'about 6,700 containers',
  'unwavering support',
];
const SELECTED = 'spy satellites';
/** The article of which a topic is made. */
const FOLLOWED = 'Putin heads for Pyongyang with shells on his shopping list';

/** A browser in one colour scheme, and what writes its pictures. */
interface Studio {
  readonly browser: ExtensionBrowser;
  readonly article: Page;
  readonly colorScheme: 'light' | 'dark';
  /** Writes pictures side by side as one, under a name without its scheme. */
  readonly keep: (name: string, pictures: readonly Buffer[]) => Promise<void>;
}

/**
 * Takes all of them.
 * @param extension folder of the built extension
 * @throws Error that names a picture which is too heavy
 */
export async function takeForDocs(extension: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) await takeIn(colorScheme, extension, folder);
}

async function takeIn(colorScheme: 'light' | 'dark', extension: string, folder: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'crossread-pictures-'));
  const pages = await servePages({ samples: 'public/samples' });
  const viewport = { width: WIDTHS.page, height: HEIGHT };
  const browser = await openChromium({ profile, extension, viewport, colorScheme });
  try {
    const article = await browser.context.newPage();
    for (const sample of SAMPLES) {
      await article.goto(`${pages.origin}/samples/${sample}.html`);
      await waitForMarks(article, ANY_CLAIM);
    }
    const keep = async (name: string, pictures: readonly Buffer[]) => {
      const path = join(folder, `${name}-${colorScheme}.png`);
      const png = await drawTogether(browser.context, pictures);
      if (png.length > HEAVIEST)
        throw new Error(`${path} would weigh ${png.length} bytes, more than ${HEAVIEST}`);
      await writeFile(path, png);
      console.log(`wrote ${path}, ${Math.round(png.length / 1000)} kB`);
    };
    const studio: Studio = { browser, article, colorScheme, keep };
    await reading(studio);
    const desk = await highlights(studio);
    await rooms(studio, desk);
    await pagesOfOurs(studio, desk);
  } finally {
    await browser.close();
    await pages.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A page with its marks, and the panel at one of them. */
async function reading({ browser, article, colorScheme, keep }: Studio): Promise<void> {
  const marks = await marksIn(article, ANY_CLAIM);
  const at = marks.findIndex(({ text }) => text.includes('11,000'));
  await clickMark(article, ANY_CLAIM, Math.max(0, at));
  const panel = await SidePanel.attach(browser.cdp);
  await panel.waitUntil(`document.querySelector('.claim[data-selected="true"]')`);
  // The words that were clicked are set off for a moment; the picture shows the page at rest.
  await article.mouse.move(5, 5);
  await article.waitForTimeout(3500);
  const size = { width: WIDTHS.panel, height: HEIGHT };
  await keep('reading', [await article.screenshot(), await panel.screenshot({ size, colorScheme })]);
}

/** A page with highlights and the toolbar, and their library. @returns the desk */
async function highlights({ browser, article, keep }: Studio): Promise<Page> {
  for (const [at, words] of HIGHLIGHTED.entries()) {
    await selectWords(article, words);
    await article.waitForTimeout(600);
    await (await workerOf(browser)).evaluate(`chrome.commands.onCommand.dispatch('annotate')`);
    await article.waitForTimeout(300);
    for (let step = 0; step < at; step += 1) await article.keyboard.press('ArrowRight');
    await article.keyboard.press('Enter');
    await article.waitForTimeout(600);
    await article.keyboard.press('Escape');
  }
  await selectWords(article, SELECTED);
  await article.waitForTimeout(900);
  const desk = await browser.context.newPage();
  await desk.setViewportSize({ width: WIDTHS.desk, height: HEIGHT });
  await desk.goto(`${DESK}#/library`);
  await desk.waitForSelector('article');
  await article.bringToFront();
  await keep('highlights', [await article.screenshot(), await desk.screenshot()]);
  await desk.bringToFront();
  return desk;
}

/** The rooms of the desk. */
async function rooms({ keep }: Studio, desk: Page): Promise<void> {
  const look = async (width: number, at: string, ready: string): Promise<Buffer> => {
    await desk.setViewportSize({ width, height: HEIGHT });
    await desk.goto(`${DESK}${at}`);
    await desk.locator(ready).first().waitFor();
    await desk.waitForTimeout(600);
    return desk.screenshot();
  };
  const question = await look(WIDTHS.desk, `${TOPIC}/question/arms.containers`, '.picture');
  await keep('coverage', [await look(WIDTHS.matrix, '#/', '[role="gridcell"]'), question]);
  await keep('timeline', [await look(WIDTHS.whole, `${TOPIC}/timeline`, '.small-picture svg')]);
  await keep('report', [await look(WIDTHS.whole, `${TOPIC}/report`, '.report-preview')]);
  await look(WIDTHS.whole, '#/claims', 'input[type="search"]');
  await desk.locator('input[type="search"]').fill('containers');
  await desk.locator('.found-claim').first().waitFor();
  await desk.waitForTimeout(600);
  await keep('claims', [await desk.screenshot()]);
  await look(WIDTHS.whole, '#/articles', '.article-row');
  const ids = await readIds(desk);
  const beside = `${TOPIC}/side-by-side/${ids.slice(0, 2).map(encodeURIComponent).join('/')}`;
  await keep('side-by-side', [await look(WIDTHS.whole, `${beside}?way=texts`, '.text-column mark')]);

  await look(WIDTHS.topic, '#/new-topic', 'main h2');
  await desk.getByText(FOLLOWED).first().click();
  await desk.getByText('It would be about this event').waitFor();
  await desk.waitForTimeout(1500);
  const proposed = await desk.screenshot();
  await keep('topics', [await look(WIDTHS.desk, '#/topics', '.topic-row'), proposed]);
}

/** Ids of the samples, the newest first. */
function readIds(desk: Page): Promise<string[]> {
  return desk.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const opening = indexedDB.open(name);
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const asking = opening.result.transaction('articles').objectStore('articles').getAll();
    await new Promise((resolve) => asking.addEventListener('success', resolve));
    opening.result.close();
    const rows: { id: string; source: string }[] = asking.result;
    return rows.filter(({ source }) => source === 'page').map(({ id }) => id);
  });
}

/** What greets a new reader, and the settings. */
async function pagesOfOurs({ keep }: Studio, page: Page): Promise<void> {
  await page.setViewportSize({ width: WIDTHS.whole, height: TALL });
  await page.goto(`${ADDRESS}/welcome.html`);
  await page.getByRole('button', { name: 'Show the next mark' }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(600);
  await keep('welcome', [await page.screenshot()]);
  await page.setViewportSize({ width: WIDTHS.whole, height: HEIGHT });
  await page.goto(`${ADDRESS}/options.html`);
  await page.locator('h1').waitFor();
  await page.waitForTimeout(600);
  await keep('settings', [await page.screenshot()]);
}
