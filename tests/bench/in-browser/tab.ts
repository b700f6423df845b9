/** A tab of a plain Chromium, without the extension, in which contenders run side by side. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Plugin } from 'vite';
import { ensureBrowser, findBrowser } from '../../../scripts/ensure-browser.mjs';
import { bundle } from './bundle';

/** A tab with contenders in it. */
export interface Tab {
  readonly page: Page;
  /**
   * Calls one of `globalThis.contenders` in the page.
   * @param input plain data
   * @returns what it gives back, plain data; milliseconds for one that measures itself
   */
  call<T = number>(name: string, input?: unknown): Promise<T>;
  close(): Promise<void>;
}

/** Opens a page and puts a bundle of contenders into it. @param html the page; empty when left out */
export async function openTab(entry: URL, html = '<!doctype html><title>Bench</title>'): Promise<Tab> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? (await ensureBrowser(() => undefined)),
    // Clocks as fine as the browser has them, and memory that can be asked for.
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const call = await putIn(page, entry, html);
  return { page, call, close: () => browser.close() };
}

/** Where a page is, and how what it runs is bundled. */
export interface Setting {
  /** Origin of the page, which gets nothing of what is there. */
  readonly origin?: string;
  readonly plugins?: readonly Plugin[];
}

const ORIGIN = 'http://bench.example';

/** As {@link openTab}, of a browser with a profile: only there IndexedDB is on the disk. */
export async function openTabOnDisk(entry: URL, setting: Setting = {}): Promise<Tab> {
  const profile = await mkdtemp(join(tmpdir(), 'crossread-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? (await ensureBrowser(() => undefined)),
  });
  const page = await context.newPage();
  const call = await putIn(page, entry, '<!doctype html><title>Bench</title>', setting);
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { page, call, close };
}

async function putIn(
  page: Page,
  entry: URL,
  html: string,
  { origin = ORIGIN, plugins = [] }: Setting = {},
): Promise<Tab['call']> {
  const code = await bundle(entry, plugins);
  await page.route(`${origin}/`, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(`${origin}/`);
  await page.addScriptTag({ content: code });
  return <T = number>(name: string, input?: unknown) => page.evaluate(callContender<T>, { name, input });
}

function callContender<T>({ name, input }: { name: string; input: unknown }): T | Promise<T> {
  const { contenders } = globalThis as unknown as { contenders: Record<string, (input: unknown) => T> };
  const contender = contenders[name];
  if (!contender) throw new Error(`There is no contender “${name}”.`);
  return contender(input);
}
