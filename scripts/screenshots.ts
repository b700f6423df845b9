/**
 * Takes the pictures of the README: `npm run screenshots`. An article and the real side panel beside it, light and dark,
 * from the built extension (.output), into docs/images.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openChromium } from './browser/chromium';
import { ANY_CLAIM, clickMark, marksIn, waitForMarks } from './browser/marks';
import { servePages } from './browser/page-server';
import { SidePanel } from './browser/side-panel';

const FOLDER = 'docs/images';
const HEIGHT = 760;
const PAGE_WIDTH = 720;
const PANEL_WIDTH = 400;

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
    const frame = await browser.context.newPage();
    await frame.setViewportSize({ width: PAGE_WIDTH + PANEL_WIDTH + 1, height: HEIGHT });
    const images = beside.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
    await frame.setContent(
      `<style>body{margin:0;display:flex;gap:1px;background:#888}</style>${images.join('')}`,
    );
    await writeFile(join(FOLDER, `reading-${colorScheme}.png`), await frame.screenshot());
  } finally {
    await browser.close();
    await pages.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  console.log(`wrote ${FOLDER}/reading-${colorScheme}.png`);
}
