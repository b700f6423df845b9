import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import { ensureBrowser, findBrowser } from '../ensure-browser.mjs';
import { waitFor } from './wait-for';

/** Extension id that the key in wxt.config.ts pins. */
export const EXTENSION_ID = 'jhiopenbkdhokpimkgigblodfogdcfjj';

/** How to open a browser with the extension in it. */
export interface ChromiumOptions {
  /** Folder of the profile; what is stored there is there the next time. */
  readonly profile: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { width: number; height: number } | null;
  readonly args?: readonly string[];
  /**
   * Whether pages one leaves wait in the back/forward cache, as in everyone's browser. Playwright switches it off, because
   * its own `goBack` waits for a load that then does not come: give that `{ waitUntil: 'commit' }`.
   */
  readonly backForwardCache?: boolean;
  /** Whether the page stays that opens when Crossread is new; otherwise it is closed, and there is no tab but the empty one. */
  readonly welcome?: boolean;
}

/** A Chromium with the extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** Session with the browser itself, for what lies outside of the pages: side panel, targets. */
  readonly cdp: CDPSession;
  close(): Promise<void>;
}

/** Opens Chromium with the built extension. @throws NoBrowserError when there is no Chromium on this machine */
export async function openChromium(options: ChromiumOptions): Promise<ExtensionBrowser> {
  const { profile, extension, headless = true, args = [], backForwardCache = false, ...others } = options;
  const { welcome = false, ...rest } = others;
  const isNew = existsSync(join(extension, 'welcome.html')) && !existsSync(join(profile, 'Default'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? (await ensureBrowser(() => undefined)),
    headless,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Nothing of the browser's own shall go over the network while we look for what the extension sends.
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
    // Playwright adds these by default; with the first no extension is loaded.
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    ...rest,
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium closed while it was starting');
  if (isNew && !welcome) await (await welcomePageOf(context)).close();
  return { context, cdp: await browser.newBrowserCDPSession(), close: () => context.close() };
}

/** The page that opens once, when Crossread is new, waited for. */
export function welcomePageOf(context: BrowserContext): Promise<Page> {
  const find = async () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  return waitFor(find, 15_000, 'the page that welcomes did not open');
}

/** The extension's worker, waited for when it is not up. It hangs on a worker that was stopped: use it right after start. */
export async function workerOf({ context }: ExtensionBrowser): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}
