/** Real pages on other things (they lie beside the project, see ../shared/peers/README.md): all are left alone. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksIn, openReader, waitFor, waitForMarks, type Reader } from '../harness';

const FOLDER = resolve('../shared/peers/pages');
const PAGES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html')) : [];

describe.skipIf(PAGES.length === 0)('a real page on something else', () => {
  let reader: Reader;
  let page: Page;
  /** What was said by the extension, or thrown by anyone; not what the browser has to say of the page. */
  let said: string[] = [];
  beforeAll(async () => {
    reader = await openReader();
    await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
    page = await reader.context.newPage();
    page.on('console', (message) => {
      if (message.location().url.startsWith('chrome-extension:')) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.stack ?? error.message));
    // Without the page's own scripts nothing but the extension could change it, or throw.
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
  });
  afterAll(() => reader.close());

  it.each(PAGES)('%s has no mark and no badge, and is as its server sent it', async (name) => {
    said = [];
    await page.goto(`${reader.pages.origin}/peers/${name}`, { waitUntil: 'load' });
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    const before = await page.content();
    await delay(500);
    expect(await page.content()).toBe(before);
    expect(await marksIn(page)).toEqual([]);
    expect(said).toEqual([]);
  });

  it('was not read by the worker, not one of them', async () => {
    expect(Object.keys(await reader.stored('session')).filter((key) => key.startsWith('tab:'))).toEqual([]);
  });

  it('while an article on the topic, in the same browser, is marked', async () => {
    await waitForMarks(await reader.visit('/samples/harbour-courier.html'));
  });
});
