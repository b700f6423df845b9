/** Nothing is sent: the whole way of a reader, with all that the browser does on the network recorded. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_ID, openReader } from '../harness';
import { readNetLog, type Sent } from './net-log';
import { STEPS, Way } from './way';

/** A name that is in no file but ours: whoever looks it up was told of it by us. */
const ELSEWHERE = 'http://trap.crossread.example/';
/** Chromium's own questions to its maker; nothing of ours can be on whose behalf they are. */
const OF_THE_BROWSER = /^(?:pm\/)?https?:\/\/[\w.-]+\.(?:google|googleapis|gvt1)\.com(?:[/:?<\s]|$)/;

let folder: string;
let way: Way;
/** When each step began. */
const begun: { name: string; at: number }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-log-'));
  const reader = await openReader({
    args: [`--log-net-log=${join(folder, 'net.json')}`],
    viewport: { width: 1280, height: 900 },
  });
  way = new Way(reader, [`${reader.pages.origin}/trap/`, ELSEWHERE]);
});
afterAll(async () => {
  await way.reader.close();
  await rm(folder, { recursive: true, force: true });
});

/** Whether a page of the web asked for it, or the browser for itself. */
function isExpected({ to, of }: Sent): boolean {
  if (/^(?:chrome|chrome-extension|data|blob|devtools):/.test(to)) return true;
  if (of.includes(EXTENSION_ID)) return false;
  if (OF_THE_BROWSER.test(to)) return true;
  const { origin } = way.reader.pages;
  const path = to.replace(/^pm\//, '').startsWith(origin)
    ? to.slice(to.indexOf(origin) + origin.length)
    : null;
  return (
    path !== null && (/^\/?(?:<|\s|$)/.test(path) || /^\/(?:samples\/[\w-]+\.html|favicon\.ico)$/.test(path))
  );
}

describe('a reader', () => {
  it.each(STEPS)('%s', async (name, take) => {
    begun.push({ name, at: Date.now() });
    await take(way);
    expect(way.reader.refused).toEqual([]);
  });

  it('sends nothing on all this way that the pages did not ask for themselves', async () => {
    const { reader } = way;
    // What goes out does not go unseen: an extension page that is told to connect somewhere is in the record.
    const control = 'http://control.crossread.example';
    await reader.inExtension((page) =>
      page.evaluate((href) => {
        document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href }));
        return new Promise((done) => setTimeout(done, 500));
      }, control),
    );
    await reader.closeBrowser();
    const sent = await readNetLog(join(folder, 'net.json'));
    expect(sent.filter(({ to }) => to.startsWith(`${reader.pages.origin}/samples/`)).length).toBeGreaterThan(
      3,
    );
    expect(sent.filter(({ to }) => to.includes('control.crossread')).length).toBeGreaterThan(0);
    const unexpected = sent
      .filter((one) => !isExpected(one) && !one.to.includes('control.crossread'))
      .map(({ at, is, to, of }) => `${begun.findLast((step) => step.at <= at)?.name}: ${is} ${to} ${of}`);
    expect(unexpected).toEqual([]);
    console.log(`${begun.length} steps, ${sent.length} entries in the browser’s log, none of ours`);
  });
});
