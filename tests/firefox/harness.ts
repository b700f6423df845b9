/**
 * The build for Firefox in a real Firefox, with pages from 127.0.0.1 and nothing else of the network.
 *
 *     const reader = await openReader();
 *     const tab = await reader.visit('/samples/harbour-courier.html');
 *     const marks = await waitForMarks(tab, 'differs');
 *     await reader.close();
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFirefox } from '../../scripts/ensure-firefox.mjs';
import { servePages, type PageServer } from '../../scripts/browser/page-server';
import { readRows } from '../read-rows';
import type { Bidi } from './bidi';
import { BrowserWindow } from './browser-window';
import { HOST, launchFirefox } from './launch';
import { Popover } from './popover';
import { Tab } from './tab';

/** Folder that the tests' own build goes to. */
export const BUILD_OUT = process.env['CROSSREAD_OUT'] ?? '.output-firefox';
/** The extension as it is built for Firefox. */
export const BUILD = resolve(BUILD_OUT, 'firefox-mv3');
/** Whether there is a Firefox on this machine; without it the tests are skipped. */
export const HAS_FIREFOX = findFirefox() !== undefined;
/** Milliseconds that a busy machine may take until the extension is ready. */
const READY = 60_000;
/** Where the extension's own pages are. */
export const HOME = `moz-extension://${HOST}`;

/** A Firefox with the extension, its window, and pages to read. */
export interface FoxReader {
  readonly bidi: Bidi;
  readonly window: BrowserWindow;
  readonly pages: PageServer;
  /** Opens a page in a new tab, in front; an address that begins with `/` is on the page server. Resolves at the load event. */
  visit(address: string): Promise<Tab>;
  /** Opens a page of the extension in a new tab, in front. */
  openOurs(path: string): Promise<Tab>;
  /** What of ours is open in a tab. */
  popoverIn(tab: Tab): Popover;
  /** All rows of one table of the extension's IndexedDB; empty when there is no such table. */
  rows(table: string): Promise<Record<string, unknown>[]>;
  /** What `storage.session` holds. */
  session(): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/** Opens a Firefox with the extension. @param extension folder of another build than the tests' own */
export async function openReader(extension = BUILD): Promise<FoxReader> {
  const program = findFirefox();
  if (program === undefined) throw new Error('there is no Firefox');
  const profile = await mkdtemp(join(tmpdir(), 'crossread-firefox-'));
  const pages = await servePages({ samples: 'public/samples', fixtures: 'tests/fixtures/pages' });
  const { bidi, close } = await launchFirefox(program, profile);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const open = async (address: string) => {
    const tab = await Tab.open(bidi);
    await tab.goto(address);
    return tab;
  };
  // It comes in front of the others, at a moment of its own.
  await (await Tab.at(bidi, `${HOME}/welcome.html`, READY)).close();
  // Behind the others, and none of our code is in it: its tables can be looked at without a word to anybody.
  const inside = await Tab.open(bidi, { background: true });
  await inside.goto(`${HOME}/icons/16.png`);
  // Installed is one thing, ready another: the topics are read first, and the names in them told to the pages.
  await inside.waitUntil(
    `location.host === '${HOST}' && browser.storage.local.get('gate').then(({ gate }) => gate)`,
    READY,
  );
  return {
    bidi,
    window: await BrowserWindow.of(bidi),
    pages,
    visit: (address) => open(address.startsWith('/') ? pages.origin + address : address),
    openOurs: (path) => open(HOME + path),
    popoverIn: (tab) => new Popover(bidi, tab),
    rows: async (table) => (await inside.evaluate(readRows, table)) as Record<string, unknown>[],
    session: () => inside.waitUntil('browser.storage.session.get(null)'),
    async close() {
      await close();
      await pages.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
