/** Pictures of every page that the extension shows, in every look, for a person to go through: what no test sees. */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { furnish, SURFACES, type Furnished, type Surface } from '../../tests/e2e/access/surfaces';
import { ANY_CLAIM, waitForMarks, pointAtMark } from '../../tests/e2e/harness';
import { selectWords } from '../browser/select-words';
import { writePseudoLocales } from '../pseudo-locale';

/** The last runs from right to left, and is spoken by nobody (scripts/pseudo-locale.ts). */
const LANGUAGES = ['en', 'de', 'ar-XB'];
const SCHEMES = ['light', 'dark'] as const;
/** Windows, wide and narrow, of what stands in a tab and of what stands beside a page; in CSS pixels. */
const WIDTHS = { tab: [1280, 360], panel: [480, 320] } as const;
const HEIGHT = 900;

const welcome = (step: string, n: number): Surface => ({
  name: `welcome: ${step}`,
  at: () => 'welcome.html',
  press: [`.steps li:nth-child(${n}) button`],
  ready: step === 'yours' ? '.permissions' : '.sides-by-side article',
});
const WELCOME = ['marks', 'panel', 'highlight', 'yours'].map((step, at) => welcome(step, at + 1));

/**
 * Takes all of them, into a folder a language and a look: FOLDER/de/dark-360/desk-coverage.png.
 * @param extension folder of the built extension
 * @returns what could not be taken, and why
 */
export async function takeEverySurface(extension: string, folder: string): Promise<string[]> {
  const copy = await mkdtemp(join(tmpdir(), 'crossread-pictured-'));
  await cp(extension, copy, { recursive: true });
  writePseudoLocales(copy);
  const furnished = await furnish({ extension: copy });
  const missed: string[] = [];
  try {
    for (const language of LANGUAGES) {
      await speak(furnished, language);
      const into = join(folder, language);
      for (const surface of [...SURFACES, ...WELCOME])
        await take(furnished, surface, into).catch((error: Error) =>
          missed.push(`${language} ${surface.name}: ${error.message}`),
        );
      await takeInPage(furnished, into).catch((error: Error) =>
        missed.push(`${language} page: ${error.message}`),
      );
      console.log(`wrote ${into}`);
    }
  } finally {
    await furnished.reader.close();
    await rm(copy, { recursive: true, force: true });
  }
  return missed;
}

async function speak({ reader }: Furnished, language: string): Promise<void> {
  const chosen = { keepArticles: true, paused: false, pausedSites: [], topicsOff: [], language };
  await reader.inExtension((page) =>
    page.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings: chosen })})`),
  );
}

async function take(furnished: Furnished, surface: Surface, into: string): Promise<void> {
  const page = await furnished.open(surface);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const widths = surface.name.startsWith('panel') ? WIDTHS.panel : WIDTHS.tab;
  try {
    await inEveryLook(page, widths, surface.name, into);
  } finally {
    await page.close();
  }
}

/** What opens over a page of the web: a card and the toolbar. */
async function takeInPage({ article, reader }: Furnished, into: string): Promise<void> {
  await article.bringToFront();
  await article.reload();
  await waitForMarks(article, ANY_CLAIM);
  await pointAtMark(article, 'differs');
  await article.waitForSelector('div[popover]', { state: 'attached' });
  await inEveryLook(article, WIDTHS.tab, 'page: card', into);
  await article.mouse.move(2, 2);
  await article.keyboard.press('Escape');
  await selectWords(article, 'spy satellites');
  await article.waitForSelector('div[popover]', { state: 'attached' });
  await inEveryLook(article, WIDTHS.tab, 'page: toolbar', into);
  await article.keyboard.press('Escape');
  await reader.context.pages()[0]?.bringToFront();
}

async function inEveryLook(page: Page, widths: readonly number[], name: string, into: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const folder = join(into, `${colorScheme}-${width}`);
      await mkdir(folder, { recursive: true });
      // Two frames: what is drawn by its size is drawn anew.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      await page.screenshot({ path: join(folder, `${name.replace(/[^a-z]+/g, '-')}.png`) });
    }
  }
}
