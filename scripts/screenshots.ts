/**
 * Takes the pictures of the README: `npm run screenshots`. An article and the real side panel beside it, highlights and their
 * library, coverage compared in the desk, topics and one that is made of an article; light and dark, from the built extension (.output), into docs/images.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXTENSION_ID, openChromium, workerOf, type ExtensionBrowser } from './browser/chromium';
import { ANY_CLAIM, clickMark, marksIn, waitForMarks } from './browser/marks';
import { servePages } from './browser/page-server';
import { selectWords } from './browser/select-words';
import { SidePanel } from './browser/side-panel';

const FOLDER = 'docs/images';
const DESK = `chrome-extension://${EXTENSION_ID}/desk.html`;
const HEIGHT = 760;
const PAGE_WIDTH = 720;
const PANEL_WIDTH = 400;
const DESK_WIDTH = 760;
const MATRIX_WIDTH = 960;
const TOPIC_WIDTH = 1080;
/** The question whose figures are drawn over time. */
const QUESTION = '#/topic/pyongyang-summit-2024/question/arms.containers';
/** What is highlighted for the picture, a colour each, and what is left selected. */
const HIGHLIGHTED = [
  'The Russian army is short of ammunition',
  'about 6,700 containers',
  'unwavering support',
];
const SELECTED = 'spy satellites';
/** The article of which a topic is made. */
const FOLLOWED = 'Putin heads for Pyongyang with shells on his shopping list';

await mkdir(FOLDER, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) await picture(colorScheme);

async function picture(colorScheme: 'light' | 'dark'): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'crossread-pictures-'));
  const pages = await servePages({ samples: 'public/samples' });
  const viewport = { width: PAGE_WIDTH, height: HEIGHT };
  const extension = resolve('.output/chrome-mv3');
  const browser = await openChromium({ profile, extension, viewport, colorScheme });
  try {
    const page = await browser.context.newPage();
    for (const sample of ['lantern-evening-post', 'northlight-daily', 'harbour-courier']) {
      await page.goto(`${pages.origin}/samples/${sample}.html`);
      await waitForMarks(page);
    }
    const marks = await marksIn(page, ANY_CLAIM);
    await clickMark(
      page,
      ANY_CLAIM,
      Math.max(
        0,
        marks.findIndex(({ text }) => text.includes('11,000')),
      ),
    );
    const panel = await SidePanel.attach(browser.cdp);
    await panel.waitUntil(`document.querySelector('.claim[data-selected="true"]')`);
    // The words that were clicked are set off for a moment; the picture shows the page at rest.
    await page.mouse.move(5, 5);
    await page.waitForTimeout(3500);
    const size = { width: PANEL_WIDTH, height: HEIGHT };
    const beside = [await page.screenshot(), await panel.screenshot({ size, colorScheme })];
    await keep(browser, `reading-${colorScheme}.png`, beside, PAGE_WIDTH + PANEL_WIDTH);

    for (const [at, words] of HIGHLIGHTED.entries()) {
      await selectWords(page, words);
      await page.waitForTimeout(600);
      await (await workerOf(browser)).evaluate(`chrome.commands.onCommand.dispatch('annotate')`);
      await page.waitForTimeout(300);
      for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(600);
      await page.keyboard.press('Escape');
    }
    await selectWords(page, SELECTED);
    await page.waitForTimeout(900);
    const desk = await browser.context.newPage();
    await desk.setViewportSize({ width: DESK_WIDTH, height: HEIGHT });
    await desk.goto(`${DESK}#/library`);
    await desk.waitForSelector('article');
    await page.bringToFront();
    const both = [await page.screenshot(), await desk.screenshot()];
    await keep(browser, `highlights-${colorScheme}.png`, both, PAGE_WIDTH + DESK_WIDTH);

    await desk.bringToFront();
    await desk.goto(DESK + QUESTION);
    await desk.getByRole('heading', { name: 'Answers' }).waitFor();
    const question = await desk.screenshot();
    await desk.setViewportSize({ width: MATRIX_WIDTH, height: HEIGHT });
    await desk.goto(`${DESK}#/`);
    await desk.getByRole('gridcell').first().waitFor();
    await desk.waitForTimeout(600);
    const compared = [await desk.screenshot(), question];
    await keep(browser, `coverage-${colorScheme}.png`, compared, MATRIX_WIDTH + DESK_WIDTH);

    await desk.setViewportSize({ width: TOPIC_WIDTH, height: HEIGHT });
    await desk.goto(`${DESK}#/new-topic`);
    await desk.getByText(FOLLOWED).first().click();
    await desk.getByText('It would be about this event').waitFor();
    await desk.waitForTimeout(1500);
    const proposed = await desk.screenshot();
    await desk.setViewportSize({ width: DESK_WIDTH, height: HEIGHT });
    await desk.goto(`${DESK}#/topics`);
    await desk.getByText('Singapore summit').first().waitFor();
    await desk.waitForTimeout(600);
    const topics = [await desk.screenshot(), proposed];
    await keep(browser, `topics-${colorScheme}.png`, topics, DESK_WIDTH + TOPIC_WIDTH);
  } finally {
    await browser.close();
    await pages.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Puts pictures side by side into one. */
async function keep(
  { context }: ExtensionBrowser,
  name: string,
  pictures: readonly Buffer[],
  width: number,
): Promise<void> {
  const frame = await context.newPage();
  await frame.setViewportSize({ width: width + 1, height: HEIGHT });
  const images = pictures.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  await frame.setContent(
    `<style>body{margin:0;display:flex;gap:1px;background:#888}</style>${images.join('')}`,
  );
  await writeFile(join(FOLDER, name), await frame.screenshot());
  await frame.close();
  console.log(`wrote ${FOLDER}/${name}`);
}
