/** The pictures for the stores, of those for the docs: in the one size that Chrome’s takes, which the others take too. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../ensure-browser.mjs';
import { drawTogether } from './draw-together';

const SIZE = { width: 1280, height: 800 };
/** In the order in which a store shows them; five at most. */
const SHOWN = ['reading', 'coverage', 'timeline', 'highlights', 'welcome'] as const;

/** Makes all of them. @param from where the docs' pictures are @param into where these go: `1-reading.png` and so on */
export async function takeForStore(from: string, into: string): Promise<void> {
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    const context = await browser.newContext();
    for (const [at, name] of SHOWN.entries()) {
      const path = join(into, `${at + 1}-${name}.png`);
      await writeFile(
        path,
        await drawTogether(context, [await readFile(join(from, `${name}-light.png`))], SIZE),
      );
      console.log(`wrote ${path}`);
    }
  } finally {
    await browser.close();
  }
}
