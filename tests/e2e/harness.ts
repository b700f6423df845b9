/**
 * The built extension in a real Chromium, with pages from 127.0.0.1 and nothing else of the network.
 *
 *     const reader = await openReader();
 *     const page = await reader.visit('/samples/harbour-courier.html');
 *     const marks = await marksIn(page, 'differs');
 *     await clickMark(page, 'differs');
 *     const panel = await reader.panel();
 *     await reader.close();
 */
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { openChromium, workerOf, type ChromiumOptions, EXTENSION_ID } from '../../scripts/browser/chromium';
import { servePages, type PageServer } from '../../scripts/browser/page-server';
import { SidePanel } from '../../scripts/browser/side-panel';
import { waitFor } from '../../scripts/browser/wait-for';
import { readRows } from '../read-rows';

export { SidePanel, waitFor, EXTENSION_ID };
export {
  ANY_CLAIM,
  clickMark,
  marksIn,
  pointAtMark,
  waitForMarks,
  type PaintedMark,
} from '../../scripts/browser/marks';

/** Folder that the tests' own build goes to, so that nobody's open browser loses its extension. */
export const EXTENSION_OUT = process.env['CROSSREAD_OUT'] ?? '.output-e2e';
/** The built extension. */
export const EXTENSION = resolve(EXTENSION_OUT, 'chrome-mv3');
/** Folder of the three seed articles, which are not part of this repository. */
export const SEEDS = resolve('../shared/seeds');
/** Names of the seeds, A, B and C of the golden matrix. */
export const SEED_NAMES = [
  '000_c8010b06676ae7ed.txt',
  '003_b9baa7b6670359e6.txt',
  '004_c00bf21b83b8bbc7.txt',
] as const;
/** Whether what stands under an address of the page server is at hand; only seeds may not be. */
export const isAtHand = (address: string) => !address.startsWith('/seeds/') || existsSync(SEEDS);

/** A browser with the extension, its pages and its panel. */
export interface Reader {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly pages: PageServer;
  readonly profile: string;
  /** Addresses which a page or the extension asked for and which are not on the page server; all were refused. */
  readonly refused: string[];
  /** Opens an address in a new tab; one that begins with `/` is on the page server. Resolves at the load event. */
  visit(address: string): Promise<Page>;
  /** The extension's worker. It must not have been stopped (see `killWorker`). */
  worker(): Promise<Worker>;
  /** Whether the extension's worker runs at this moment. */
  workerRuns(): Promise<boolean>;
  /** Stops the worker as the browser does, and resolves when it is gone. */
  killWorker(): Promise<void>;
  /** The open side panel, waited for. */
  panel(): Promise<SidePanel>;
  /** Works in an extension page that holds none of our code: there the browser's extension API is at hand. */
  inExtension<T>(work: (page: Page) => Promise<T>): Promise<T>;
  /** What `storage.session` or `storage.local` holds, asked from an extension page, so that it wakes no worker. */
  stored(area: 'session' | 'local'): Promise<Record<string, unknown>>;
  /** All rows of one table of the extension's IndexedDB; empty when there is no such table. */
  rows(table: string): Promise<unknown[]>;
  /** Closes the browser and leaves the profile, to be opened again with `openReader({ profile })`. */
  closeBrowser(): Promise<void>;
  /** Closes everything and removes the profile. */
  close(): Promise<void>;
}

/** How to open a browser: what of it is another than usual. */
export interface ReaderOptions extends Partial<ChromiumOptions> {
  /** Id of the extension, where it is the team edition. */
  readonly id?: string;
  /** Whether an address that is not on the page server may be asked for: that of a server to sync with. Otherwise it is refused. */
  readonly allows?: (url: URL) => boolean;
}

/** Opens a browser with the extension. Give `profile` to come back to what an earlier one left behind. */
export async function openReader({
  id = EXTENSION_ID,
  allows = () => false,
  ...options
}: ReaderOptions = {}): Promise<Reader> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'crossread-')));
  const pages = await servePages({
    samples: 'public/samples',
    fixtures: 'tests/fixtures/pages',
    seeds: SEEDS,
    peers: '../shared/peers/pages',
  });
  const browser = await openChromium({
    viewport: { width: 1000, height: 800 },
    extension: EXTENSION,
    ...options,
    profile,
  });
  const { context, cdp } = browser;
  const refused: string[] = [];
  await context.route(
    (url) => url.origin !== pages.origin && url.protocol.startsWith('http') && !allows(url),
    (route) => {
      refused.push(route.request().url());
      return route.abort();
    },
  );
  const isWorker = (target: { type: string; url: string }) =>
    target.type === 'service_worker' && target.url.includes(id);
  const workers = async () => (await cdp.send('Target.getTargets')).targetInfos.filter(isWorker);
  const closeBrowser = async () => {
    await browser.close();
    await pages.close();
  };
  const inExtension = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = await context.newPage();
    try {
      await page.goto(`chrome-extension://${id}/manifest.json`);
      return await work(page);
    } finally {
      await page.close();
    }
  };
  return {
    context,
    cdp,
    pages,
    profile,
    refused,
    async visit(address) {
      const page = await context.newPage();
      await page.goto(address.startsWith('/') ? pages.origin + address : address);
      return page;
    },
    worker: () => workerOf(browser),
    workerRuns: async () => (await workers()).length > 0,
    async killWorker() {
      for (const { targetId } of await workers()) {
        // A message may wake it again at once, under the same id: what tells is that it went, not that it is gone.
        const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
        let went = false;
        cdp.on('Target.receivedMessageFromTarget', ({ sessionId: of, message }) => {
          went ||= of === sessionId && message.includes('Inspector.targetCrashed');
        });
        await cdp.send('Target.closeTarget', { targetId });
        await waitFor(async () => went, 5000, 'the worker did not stop');
      }
    },
    panel: () => SidePanel.attach(cdp, undefined, id),
    inExtension,
    stored: (area) => inExtension((page) => page.evaluate(`chrome.storage.${area}.get(null)`)),
    rows: (table) => inExtension((page) => page.evaluate(readRows, table)),
    closeBrowser,
    async close() {
      await closeBrowser();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * Text of the card that is open in the page; empty when there is none. The card is closed to the page's scripts, so this
 * asks DevTools.
 */
export async function cardIn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ localName }) => localName === 'html');
    const host = html?.children?.find(({ attributes }) => attributes?.includes('popover'));
    const mount = host?.shadowRoots?.[0]?.children?.find(({ localName }) => localName !== 'style');
    return mount ? textOf(mount) : '';
  } finally {
    await session.detach();
  }
}

/** A node of the protocol's DOM, as far as it is read here. */
interface DomNode {
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
}

function textOf({ nodeValue, children = [] }: DomNode): string {
  return nodeValue + children.map(textOf).join(' ');
}

/** Keeps a picture under .artifacts/, for a person to look at. @returns its path */
export async function keepPicture(name: string, picture: Buffer): Promise<string> {
  await mkdir('.artifacts', { recursive: true });
  const path = join('.artifacts', name);
  await writeFile(path, picture);
  return path;
}
