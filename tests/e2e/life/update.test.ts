/** The extension is updated, or switched off and on, while pages are open. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardIn,
  EXTENSION,
  EXTENSION_ID,
  marksIn,
  openReader,
  pointAtMark,
  waitFor,
  waitForMarks,
  ANY_CLAIM,
  type PaintedMark,
  type Reader,
} from '../harness';

let folder: string;
let reader: Reader;
let version = 1;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-update-'));
  await cp(EXTENSION, folder, { recursive: true });
  reader = await openReader({ extension: folder, args: ['--enable-unsafe-extension-debugging'] });
  await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
});
afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true, force: true });
});

/** Puts the next version in the place of this one, as the browser's own update does. */
async function update(): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest: object = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, version: `9.${(version += 1)}` }));
  await reader.cdp.send('Extensions.loadUnpacked', { path: folder });
  const running = async () => {
    const seen = await reader
      .inExtension((page) => page.evaluate<string>('chrome.runtime.getManifest().version'))
      .catch(() => '');
    return seen === `9.${version}`;
  };
  await waitFor(running, 15_000, 'the update did not arrive');
}

/** What is said in the console and what is thrown, by the page's scripts and by all content scripts in it. */
async function listenTo(page: Page): Promise<string[]> {
  const said: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    said.push(`${text} ${exception?.description ?? ''}`),
  );
  session.on('Runtime.consoleAPICalled', ({ args }) => said.push(JSON.stringify(args)));
  await session.send('Runtime.enable');
  return said;
}

const wordsOf = (marks: readonly { highlight: string; text: string }[]) =>
  marks.map(({ highlight, text }) => `${highlight}: ${text}`);

/** Waits until the new version has read the page: what the old one noted of it went with it. */
async function marksAgain(page: Page, before: readonly PaintedMark[]): Promise<void> {
  const isRead = async () =>
    Object.entries(await reader.stored('session')).some(
      ([key, value]) => key.startsWith('tab:') && JSON.stringify(value).includes('"state":"read"'),
    );
  await waitFor(isRead, 10_000, 'the new version did not read it');
  await delay(500);
  expect(wordsOf(await marksIn(page, ANY_CLAIM))).toEqual(wordsOf(before));
}

describe('an update while a page is open', () => {
  it('takes over without a reload, a double mark, or a word in the console', async () => {
    const page = await reader.visit('/samples/harbour-courier.html');
    const before = await waitForMarks(page, ANY_CLAIM);
    const said = await listenTo(page);
    await update();
    await marksAgain(page, before);
    // What would set off the old scripts, if anything did.
    await page.evaluate(() => {
      document.body.append(document.createElement('p'));
      history.pushState(null, '', '#elsewhere');
    });
    await page.mouse.move(5, 5);
    await pointAtMark(page, ANY_CLAIM);
    await waitFor(async () => (await cardIn(page)) !== '', 3000, 'no card opened');
    expect(await page.locator('html > [popover]').count(), 'cards').toBe(1);
    await page.mouse.click(5, 5);
    await page.locator('p').nth(1).click({ clickCount: 3 });
    await waitFor(async () => (await page.locator('html > [popover]').count()) > 0, 3000, 'no toolbar');
    await delay(500);
    expect(await page.locator('html > [popover]').count(), 'toolbars').toBe(1);
    expect(said).toEqual([]);
    await page.close();
  });

  it('asks again and again for nothing: a second one leaves it as it was', async () => {
    const page = await reader.visit('/samples/northlight-daily.html');
    const before = await waitForMarks(page, ANY_CLAIM);
    const said = await listenTo(page);
    await update();
    await update();
    await marksAgain(page, before);
    expect(said).toEqual([]);
    await page.close();
  });

  it('reads pages on something else as little as before', async () => {
    const page = await reader.visit('/fixtures/recipe.html');
    const said = await listenTo(page);
    await update();
    await delay(1500);
    expect(await marksIn(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('an extension that is switched off', () => {
  it('leaves nothing in the page that answers, and says nothing', async () => {
    const page = await reader.visit('/samples/harbour-courier.html');
    await waitForMarks(page, ANY_CLAIM);
    const said = await listenTo(page);
    const extensions = await reader.context.newPage();
    await extensions.goto('chrome://extensions');
    const switchTo = (isOn: boolean) =>
      extensions.evaluate(`chrome.management.setEnabled('${EXTENSION_ID}', ${isOn})`);
    await switchTo(false);
    await page.bringToFront();
    await page.mouse.move(5, 5);
    await pointAtMark(page, ANY_CLAIM).catch(() => undefined);
    await waitFor(async () => (await marksIn(page)).length === 0, 3000, 'the paint stayed');
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await delay(500);
    expect(await page.locator('html > [popover]').count()).toBe(0);
    await switchTo(true);
    // Its worker wakes with the first page that has something to read, and brings the gate to those that were open.
    const other = await reader.visit('/samples/northlight-daily.html');
    await waitForMarks(other, ANY_CLAIM);
    await page.bringToFront();
    await waitForMarks(page, ANY_CLAIM);
    expect(said).toEqual([]);
    await extensions.close();
    await other.close();
    await page.close();
  });
});
