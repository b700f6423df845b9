/** A browser in which the extension's origin is there and none of its code: what lies in its store is looked at, or put there, past it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { EXTENSION_ID, openChromium } from '../../../scripts/browser/chromium';
import { dumpOf, putDump, type StoreDump } from '../../store-dump';
import { EXTENSION } from '../harness';

/** Works in a page of the extension's origin, over a profile that no other browser has open. */
export async function inBareExtension<T>(profile: string, work: (page: Page) => Promise<T>): Promise<T> {
  const extension = await mkdtemp(join(tmpdir(), 'crossread-bare-'));
  const { key }: { key: string } = JSON.parse(await readFile(join(EXTENSION, 'manifest.json'), 'utf8'));
  const manifest = {
    manifest_version: 3,
    name: 'Crossread',
    version: '0.0.1',
    key,
    permissions: ['storage'],
  };
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  const browser = await openChromium({ profile, extension });
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${EXTENSION_ID}/manifest.json`);
    return await work(page);
  } finally {
    await browser.close();
    await rm(extension, { recursive: true, force: true });
  }
}

/** Puts a store of an earlier version where the extension will look for it. */
export function plantStore(profile: string, dump: StoreDump): Promise<void> {
  // As text: Playwright takes half a minute to hand over ten thousand records.
  return inBareExtension(profile, (page) => page.evaluate(`(${putDump})(${JSON.stringify(dump)})`));
}

/** What lies in the store, past the extension. */
export async function storeIn(profile: string): Promise<StoreDump> {
  const dump = await inBareExtension(profile, (page) =>
    page.evaluate<string>(`(${dumpOf})('crossread').then(JSON.stringify)`),
  );
  return JSON.parse(dump);
}

/** How many rows each table has. */
export function countsOf({ tables }: StoreDump): Record<string, number> {
  return Object.fromEntries(tables.map(({ name, rows }) => [name, rows.length]));
}
