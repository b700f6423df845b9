/** Each way out of a page or worker of the extension, tried: what the policy refuses, and what it cannot. */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION, EXTENSION_ID, openReader, waitFor, type Reader } from '../harness';

const WORKERS = readdirSync(`${EXTENSION}/chunks`).filter((file) => file.endsWith('-worker.js'));
const PAGES = [
  ...readdirSync(EXTENSION).filter((file) => file.endsWith('.html')),
  'samples/harbour-courier.html',
];

/** Ways that pages and workers have. Written as text: it is run there. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  fetch: `await fetch(to('fetch'))`,
  'fetch without CORS': `await fetch(to('no-cors'), { mode: 'no-cors' })`,
  'fetch that outlives the page': `await fetch(to('keepalive'), { mode: 'no-cors', keepalive: true })`,
  EventSource: `await failed(new EventSource(to('source')))`,
  WebSocket: `await failed(new WebSocket(to('socket').replace('http', 'ws')))`,
  eval: `(0, eval)('1')`,
  'a function from text': `new Function('1')()`,
};
const IN_WORKERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  importScripts: `importScripts(to('scripts'))`,
};
const IN_PAGES: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  XMLHttpRequest: `const r = new XMLHttpRequest(); r.open('GET', to('xhr')); r.send(); await failed(r)`,
  WebTransport: `await new WebTransport(to('transport').replace('http:', 'https:')).ready`,
  'an import': `await import(to('import.js'))`,
  'a picture': `await failed(add('img', { src: to('img') }))`,
  'a picture in its text': `await failed(add('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }))`,
  'a style sheet': `await failed(add('link', { rel: 'stylesheet', href: to('style') }))`,
  prefetch: `await failed(add('link', { rel: 'prefetch', href: to('prefetch') }))`,
  preload: `await failed(add('link', { rel: 'preload', as: 'image', href: to('preload') }))`,
  modulepreload: `await failed(add('link', { rel: 'modulepreload', href: to('module') }))`,
  'a film': `await failed(add('video', { src: to('video') }))`,
  'a font': `await new FontFace('f', 'url(' + to('font') + ')').load()`,
  'a script': `add('script', { src: to('script') })`,
  HTML: `document.createElement('div').innerHTML = '<b>x</b>'`,
  'a document': `new DOMParser().parseFromString('<b>x</b>', 'text/html').write('<b>x</b>')`,
  'a timer with text': `setTimeout('1')`,
  'a worker of another place': `new Worker(to('worker'))`,
  'a worker from text': `new Worker(URL.createObjectURL(new Blob(['1'])))`,
  'a rule to prefetch': `add('script', { type: 'speculationrules' }).textContent = '{}'`,
};
/** What tells no script whether it was done: the policy's own report does, or the server that was not asked. */
const SILENT: Readonly<Record<string, string>> = {
  sendBeacon: `navigator.sendBeacon(to('beacon'), 'x')`,
  ping: `add('a', { href: '#', ping: to('ping') }).click()`,
  'a form': `add('form', { action: to('form') }).submit()`,
  'a frame': `add('iframe', { src: to('frame') })`,
  'an icon': `add('link', { rel: 'icon', href: to('icon') })`,
  'an address in a style': `add('p', {}).style.background = 'url(' + to('background') + ')'`,
};

/** An expression that tries all of `ways` and comes to the names of those that were not refused. */
const trying = (ways: Readonly<Record<string, string>>, origin: string) => `(async () => {
  const to = (what) => ${JSON.stringify(origin)} + '/trap/' + what;
  const failed = (what) => new Promise((done, refused) => {
    what.onerror = () => refused(new Error('refused'));
    what.onload = what.onopen = what.onloadeddata = () => done();
  });
  const add = (name, attributes) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.documentElement.append(element);
    return element;
  };
  const open = [];
  ${Object.entries(ways)
    .map(([name, code]) => `try { ${code}; open.push(${JSON.stringify(name)}); } catch {}`)
    .map((tried) => `await (async () => { ${tried} })();`)
    .join('\n')}
  return open;
})()`;

let reader: Reader;
/** What came to the page server under /trap/. */
const trapped = () => reader.pages.asked.filter((path) => path.startsWith('/trap/'));

beforeAll(async () => {
  reader = await openReader();
  await waitFor(async () => (await reader.rows('topics')).length > 0, 20_000, 'no topic was imported');
});
afterAll(() => reader.close());

const open = async (file: string): Promise<Page> => {
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/${file}`);
  return page;
};

describe('the policy', () => {
  it.each(PAGES)('lets nothing out of %s, and nothing become a script or HTML there', async (file) => {
    const page = await open(file);
    expect(await page.evaluate(trying(IN_PAGES, reader.pages.origin))).toEqual([]);
    await page.evaluate(trying(SILENT, reader.pages.origin));
    await page.waitForTimeout(300);
    expect(trapped()).toEqual([]);
    expect(reader.refused).toEqual([]);
    await page.close();
  });

  it('holds in the background', async () => {
    const worker = await reader.worker();
    expect(await worker.evaluate(trying(IN_WORKERS, reader.pages.origin))).toEqual([]);
    expect(trapped()).toEqual([]);
  });

  it.each(WORKERS)('holds in %s', async (file) => {
    const page = await open('desk.html');
    await page.getByRole('heading').first().waitFor();
    const starting = page.waitForEvent('worker', (worker) => worker.url().endsWith(file));
    // One of our own, which waits for its task, as nobody gives it any.
    await page.evaluate((url) => {
      Object.assign(globalThis, { held: new Worker(url, { type: 'module' }) });
    }, `/chunks/${file}`);
    const worker = await starting;
    expect(await worker.evaluate(trying(IN_WORKERS, reader.pages.origin))).toEqual([]);
    expect(trapped()).toEqual([]);
    await page.close();
  });

  it('lets no page show one of ours in a frame', async () => {
    const page = await reader.visit('/samples/harbour-courier.html');
    for (const file of PAGES) {
      await page.evaluate((src) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src }));
      }, `chrome-extension://${EXTENSION_ID}/${file}`);
    }
    await page.waitForTimeout(500);
    const shown = await Promise.all(
      page
        .frames()
        .map(async (frame) => (frame === page.mainFrame() ? '' : frame.locator('body').innerHTML())),
    );
    expect(shown.join('')).not.toMatch(/id="(?:desk|panel|options)"|<article/);
    await page.close();
  });

  it('cannot keep an address from being opened: so no code of ours does (scripts/shipped/ways-out.ts)', async () => {
    const page = await open('options.html');
    await page.goto(`${reader.pages.origin}/trap/opened`);
    expect(trapped()).toEqual(['/trap/opened']);
    await page.close();
  });
});
