/** lib/dom in a page without the extension: for what only a real rendering tells. */
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowser, findBrowser } from '../../../scripts/ensure-browser.mjs';

/** A browser whose pages hold lib/dom as the global `dom`. */
export interface DomBrowser {
  /** A new page with this content. */
  readonly open: (html: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Opens a browser whose pages hold what dom-entry.ts exports. */
export async function openDomBrowser(): Promise<DomBrowser> {
  const [script, browser] = await Promise.all([bundle(), launch()]);
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  return {
    open: async (html) => {
      const page = await context.newPage();
      await page.setContent(html, { waitUntil: 'load' });
      await page.addScriptTag({ content: script });
      return page;
    },
    close: () => browser.close(),
  };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: resolve('tests/e2e/pages/dom-entry.ts'), formats: ['iife'], name: 'dom' },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const code = output?.output[0].code;
  if (!code) throw new Error('lib/dom did not build');
  return code;
}

async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser() ?? (await ensureBrowser(() => undefined)) });
}
