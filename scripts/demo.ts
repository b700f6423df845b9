/**
 * The second half of `npm start`: opens pages in a Chromium with the built extension, and the side panel beside them.
 * Without a display it does the same unseen, and tells in the terminal what a reader would have seen.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openChromium, type ExtensionBrowser } from './browser/chromium';
import { claimsIn, tableOf } from './browser/panel-claims';
import { ANY_CLAIM, clickMark, marksIn } from './browser/marks';
import { servePages } from './browser/page-server';
import { SidePanel } from './browser/side-panel';
import { waitFor } from './browser/wait-for';
import { findTargets, type Target } from './find-targets';

/** Where pictures and profile lie. */
const HERE = process.env['CROSSREAD_START'] ?? '.artifacts/start';
const EXTENSION = resolve(process.env['CROSSREAD_OUT'] ?? '.output', 'chrome-mv3');
/** Kept from one start to the next, so that a story is compared with those read before. */
const PROFILE = resolve(HERE, 'profile');
/** Always the same where it is free: an article is known by its address. */
const PORT = 47_110;
const SAMPLES = ['public/samples/harbour-courier.html', 'public/samples/northlight-daily.html'];

const say = (line: string) => console.log(`crossread: ${line}`);

const { positionals } = parseArgs({ allowPositionals: true });
const pages = await servePages({}, PORT);
const { targets, complaints } = await findTargets(positionals.length > 0 ? positionals : SAMPLES, pages);
for (const complaint of complaints) console.error(`crossread: ${complaint}`);
try {
  if (targets.length > 0) await show(targets);
} finally {
  await pages.close();
}
process.exitCode = complaints.length > 0 ? 2 : 0;

async function show(all: readonly Target[]): Promise<void> {
  const headless = !hasDisplay();
  say(headless ? 'No display here: reading unseen.' : 'Opening Chromium with the extension…');
  const browser = await openChromium({
    profile: PROFILE,
    extension: EXTENSION,
    headless,
    backForwardCache: true,
    viewport: headless ? { width: 1100, height: 900 } : null,
  });
  const opened: { target: Target; page: Page; isMarked: boolean }[] = [];
  for (const target of all) {
    say(`Reading ${target.name}…`);
    const page = await open(browser, target);
    if (page) opened.push({ target, page, isMarked: await waitForClaims(page) });
  }
  // Only now is each held against all the others.
  for (const [index, { target, page, isMarked }] of opened.entries()) {
    if (!isMarked) say(`${target.name} is no article on a topic that is followed: nothing is marked.`);
    const panel = isMarked ? await openPanel(browser, page) : undefined;
    if (headless) await report(page, panel, target, index + 1);
  }
  if (headless) {
    await browser.close();
    return;
  }
  say('Point at an underlined passage, or click it to see it in the side panel. Close the browser to end.');
  await new Promise((closed) => browser.context.once('close', closed));
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Opens the address in a tab; undefined, and a line that says so, when it cannot be loaded. */
async function open({ context }: ExtensionBrowser, target: Target): Promise<Page | undefined> {
  const blank = context.pages().find((page) => page.url() === 'about:blank');
  const page = blank ?? (await context.newPage());
  try {
    await page.goto(target.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    return page;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    console.error(`crossread: ${target.name} cannot be opened: ${reason}`);
    process.exitCode = 2;
    return undefined;
  }
}

/** Whether something is marked, now or soon. */
function waitForClaims(page: Page): Promise<boolean> {
  const isMarked = async () => (await marksIn(page, ANY_CLAIM)).length > 0;
  return waitFor(isMarked, 6000, 'nothing was marked').catch(() => false);
}

/** Clicks the first mark, as a reader does, which opens the panel at it. */
async function openPanel({ cdp }: ExtensionBrowser, page: Page): Promise<SidePanel> {
  await page.bringToFront();
  await clickMark(page, ANY_CLAIM);
  return SidePanel.attach(cdp);
}

async function report(
  page: Page,
  panel: SidePanel | undefined,
  { name }: Target,
  number: number,
): Promise<void> {
  await mkdir(HERE, { recursive: true });
  const keep = async (what: string, picture: Buffer) => {
    const path = join(HERE, `${number}-${what}.png`);
    await writeFile(path, picture);
    return path;
  };
  const files = [await keep('page', await page.screenshot())];
  if (panel) {
    console.log(`\n${await page.title()}\n${tableOf(await claimsIn(panel))}\n`);
    files.push(await keep('panel', await panel.screenshot({ size: { width: 400, height: 900 } })));
  }
  say(`Pictures of ${name}: ${files.join(', ')}`);
}
