/** Two browsers beside each other: one with the built extension, one with an extension that does nothing. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { EXTENSION_ID, openChromium, type ExtensionBrowser } from '../../../../scripts/browser/chromium';
import { servePages, type PageServer } from '../../../../scripts/browser/page-server';
import { waitFor } from '../../../../scripts/browser/wait-for';

/** The sides, as contenders are named. */
export type Side = 'ours' | 'without';
/** Both sides. */
export const SIDES: readonly Side[] = ['ours', 'without'];

/** Both, and the pages that they show. */
export interface Browsers {
  readonly sides: Readonly<Record<Side, ExtensionBrowser>>;
  readonly pages: PageServer;
  /** Works in a page of the extension that holds none of its code. */
  inExtension<T>(work: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const ARGS = [
  // Nothing of a page is put off because nobody looks at its window.
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--enable-precise-memory-info',
  // Pages of elsewhere ask for what is elsewhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Opens both, and waits until the extension knows the names that it follows. @param extension folder of the built one */
export async function openBrowsers(extension: string): Promise<Browsers> {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-bench-'));
  const nothing = join(folder, 'nothing');
  await mkdir(nothing);
  await writeFile(
    join(nothing, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Nothing', version: '1' }),
  );
  const open = (name: Side, of: string) =>
    openChromium({
      extension: of,
      profile: join(folder, name),
      viewport: { width: 1000, height: 800 },
      args: ARGS,
    });
  const [ours, without] = [await open('ours', extension), await open('without', nothing)];
  const pages = await servePages({ peers: '../shared/peers/pages' });
  const inExtension = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = await ours.context.newPage();
    try {
      await page.goto(`chrome-extension://${EXTENSION_ID}/manifest.json`);
      return await work(page);
    } finally {
      await page.close();
    }
  };
  const hasNames = () =>
    inExtension((page) =>
      page.evaluate<boolean>('chrome.storage.local.get("gate").then(({ gate }) => !!gate)'),
    );
  await waitFor(hasNames, 20_000, 'the gate got no names');
  return {
    sides: { ours, without },
    pages,
    inExtension,
    async close() {
      await ours.close();
      await without.close();
      await pages.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
