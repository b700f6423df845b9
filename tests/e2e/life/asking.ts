/** What tests on pauses and on an extension's life ask of browser and extension. */
import type { Page } from 'playwright-core';
import type { Reader } from '../harness';

/** A page of a host of the web, of which no request goes over the network. */
export async function visitHost(reader: Reader, url: string, html: string): Promise<Page> {
  const page = await reader.context.newPage();
  await page.route(`${new URL(url).origin}/**`, (route) =>
    route.fulfill({ body: html, headers: { 'content-type': 'text/html; charset=utf-8' } }),
  );
  await page.goto(url);
  return page;
}

/** Sends a message to the background as a page of the extension does. */
export async function askBackground(reader: Reader, name: string, input: unknown): Promise<unknown> {
  const message = JSON.stringify({ crossread: name, input });
  return reader.inExtension((page) => page.evaluate(`chrome.runtime.sendMessage(${message})`));
}

/** The id of the tab that shows an address. */
export async function tabAt(reader: Reader, url: string): Promise<number> {
  const ids = await reader.inExtension((page) =>
    page.evaluate<number[]>(
      `chrome.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url === ${JSON.stringify(url)}).map(({ id }) => id))`,
    ),
  );
  const [id] = ids;
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Changes the reader's choices. */
export async function choose(reader: Reader, choices: Record<string, unknown>): Promise<void> {
  await reader.inExtension((page) =>
    page.evaluate(
      `chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: {
        keepArticles: true, paused: false, pausedSites: [], topicsOff: [], ...settings, ...${JSON.stringify(choices)} } }))`,
    ),
  );
}
