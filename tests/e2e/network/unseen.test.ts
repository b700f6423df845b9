/** What a page can find out of the extension's files: it asks for each of them in every way there is, and looks at what browsers tell pages. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { highlight } from '../annotate/annotating';
import {
  ANY_CLAIM,
  clickMark,
  EXTENSION,
  EXTENSION_ID,
  openReader,
  waitForMarks,
  type Reader,
} from '../harness';

const FILES = readdirSync(EXTENSION, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(EXTENSION, join(entry.parentPath, entry.name)));

/** Forbids all that a page can forbid, and tells the page of every offence. */
const STRICT = `default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** Asks for each address by each way, from inside the page. @returns those that came */
async function probe(page: Page, addresses: readonly string[]): Promise<string[]> {
  // As text: vitest would make another call of it.
  await page.evaluate('globalThis.importIt = (url) => import(url)');
  return page.evaluate(async (addresses) => {
    const settled = (element: HTMLElement) =>
      new Promise<boolean>((done) => {
        element.addEventListener('load', () => done(true));
        element.addEventListener('error', () => done(false));
        document.body.append(element);
        setTimeout(() => done(false), 3000);
      });
    const make = (name: string, properties: object) =>
      settled(Object.assign(document.createElement(name), properties));
    const fetched = (mode: RequestMode) => (url: string) =>
      fetch(url, { mode }).then(
        () => true,
        () => false,
      );
    const ways: Record<string, (url: string) => Promise<boolean>> = {
      fetch: fetched('cors'),
      'no-cors': fetched('no-cors'),
      img: (src) => make('img', { src }),
      script: (src) => make('script', { src }),
      style: (href) => make('link', { rel: 'stylesheet', href }),
      object: (data) => make('object', { data }),
      import: (url) =>
        Reflect.get(
          globalThis,
          'importIt',
        )(url).then(
          () => true,
          () => false,
        ),
    };
    const came: string[] = [];
    await Promise.all(
      addresses.flatMap((address) =>
        Object.entries(ways).map(async ([way, ask]) => {
          if (await ask(address)) came.push(`${way} ${address}`);
        }),
      ),
    );
    return came;
  }, addresses);
}

/** Everything by which browsers tell pages what was loaded or styled. */
const tellsOf = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([
      performance.getEntries().map(({ name }) => name),
      [...document.styleSheets].map(({ href, cssRules }) => [
        href,
        [...cssRules].map(({ cssText }) => cssText),
      ]),
      document.adoptedStyleSheets.length,
      Object.keys(globalThis),
      // The sample says itself whom it is for.
      document.documentElement.outerHTML.replace('demonstration of Crossread', ''),
      Reflect.get(globalThis, 'told'),
    ]),
  );

describe('a page', () => {
  it('gets none of the extension’s files, by whichever way it asks', async () => {
    const page = await reader.visit('/samples/harbour-courier.html');
    await waitForMarks(page, ANY_CLAIM);
    const own = `${reader.pages.origin}/samples/harbour-courier.html`;
    // The ways do find what is there: a page of the server's own, as long as it is no script or picture.
    expect(await probe(page, [own])).toContain(`fetch ${own}`);
    const addresses = [...FILES, 'nothing-there.js'].map(
      (file) => `chrome-extension://${EXTENSION_ID}/${file}`,
    );
    expect(FILES.length).toBeGreaterThan(50);
    expect(await probe(page, addresses)).toEqual([]);
    await page.close();
  }, 120_000);

  it('that forbids everything is told of nothing while it is marked and highlighted', async () => {
    const page = await reader.context.newPage();
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      document.addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile, violatedDirective }) =>
        told.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
      );
      addEventListener('error', ({ message, filename, error }) =>
        told.push(`${message} ${filename} ${error instanceof Error ? error.stack : ''}`),
      );
      addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
      new PerformanceObserver((list) => told.push(...list.getEntries().map(({ name }) => name))).observe({
        type: 'resource',
        buffered: true,
      });
    });
    const address = `${reader.pages.origin}/samples/harbour-courier.html`;
    await reader.context.route(address, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': STRICT };
      await route.fulfill({ response, headers });
    });
    await page.goto(address);
    await waitForMarks(page, ANY_CLAIM);
    const before = await tellsOf(page);
    await clickMark(page, ANY_CLAIM);
    await page.mouse.click(900, 700);
    await highlight(page, 'shopping list', 'figure');
    await page.mouse.click(900, 700);
    await page.waitForTimeout(300);
    const after = await tellsOf(page);
    for (const tell of [before, after]) {
      expect(tell).not.toContain(EXTENSION_ID);
      expect(tell).not.toMatch(/chrome-extension:|crossread/i);
    }
    await page.close();
  });
});
