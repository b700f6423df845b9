/** What does not happen: nothing on other pages, nothing over the network, nothing kept from a private window. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  ANY_CLAIM,
  clickMark,
  EXTENSION,
  EXTENSION_ID,
  marksIn,
  openReader,
  waitFor,
  waitForMarks,
  type Reader,
} from './harness';
import { snapshotOf } from './page-snapshot';

const NetLogRequest = v.object({
  initiator: v.optional(v.string()),
  url: v.optional(v.string()),
  network_isolation_key: v.optional(v.string()),
});
type NetLogRequest = v.InferOutput<typeof NetLogRequest>;
/** What Chromium writes with --log-net-log; of its events only requests have an initiator. */
const NetLog = v.object({ events: v.array(v.object({ params: v.optional(NetLogRequest) })) });

async function withReader<T>(work: (reader: Reader) => Promise<T>, args: string[] = []): Promise<T> {
  const reader = await openReader({ args });
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

describe('a page on something else', () => {
  it('is left alone, and the worker is not even woken', () =>
    withReader(async (reader) => {
      // Installed, and asleep again.
      await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
      await reader.killWorker();
      const page = await reader.visit('/fixtures/recipe.html');
      const before = await snapshotOf(page);
      await page.mouse.wheel(0, 400);
      await page.mouse.click(300, 200);
      await delay(1500);
      expect(await marksIn(page)).toEqual([]);
      expect((await snapshotOf(page)).html).toBe(before.html);
      expect(await reader.workerRuns()).toBe(false);
      expect(Object.keys(await reader.stored('session')).filter((key) => key.startsWith('tab:'))).toEqual([]);
      // The same browser does wake it for an article on the topic, so the silence above means something.
      await waitForMarks(await reader.visit('/samples/unsigned-report.html'));
      expect(await reader.workerRuns()).toBe(true);
    }));
});

describe('the network', () => {
  it('sees nothing of the extension, by the browser’s own log', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crossread-log-'));
    const log = join(folder, 'net.json');
    try {
      const origin = await withReader(
        async (reader) => {
          for (const sample of ['harbour-courier', 'northlight-daily']) {
            const page = await reader.visit(`/samples/${sample}.html`);
            await waitForMarks(page, ANY_CLAIM);
            await clickMark(page, ANY_CLAIM);
            await (await reader.panel()).waitUntil(`document.querySelector('.claim')`);
          }
          return reader.pages.origin;
        },
        [`--log-net-log=${log}`],
      );
      const { events } = v.parse(NetLog, JSON.parse(await readFile(log, 'utf8')));
      const requests = events.flatMap(({ params }) => (params?.initiator && params.url ? [params] : []));
      const toPages = requests.filter(({ url }) => url?.startsWith(origin));
      expect(toPages.length, 'the log holds the pages’ own requests').toBeGreaterThan(1);
      const isOurs = ({ initiator, url, network_isolation_key: key }: NetLogRequest) =>
        !url?.startsWith('chrome-extension:') && `${initiator} ${key}`.includes(EXTENSION_ID);
      expect(requests.filter(isOurs)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is closed to the worker by the extension’s own policy', () =>
    withReader(async (reader) => {
      const worker = await reader.worker();
      const answer = await worker.evaluate(
        (url) =>
          fetch(url).then(
            () => 'sent',
            () => 'refused',
          ),
        `${reader.pages.origin}/samples/harbour-courier.html`,
      );
      expect(answer).toBe('refused');
    }));
});

describe('a private window', () => {
  it('is read, and nothing of it is kept', () =>
    withReader(
      async (reader) => {
        // Loads it anew with the switch "Allow in Incognito" on.
        const loading = { path: EXTENSION, enableInIncognito: true };
        await reader.cdp.send('Extensions.loadUnpacked', loading);
        await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
        const url = `${reader.pages.origin}/samples/harbour-courier.html`;
        await reader.inExtension((page) =>
          page.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`),
        );
        const reading = await waitFor(
          async () =>
            Object.entries(await reader.stored('session')).find(
              ([key, value]) => key.startsWith('tab:') && JSON.stringify(value).includes('"state":"read"'),
            )?.[1],
          15_000,
          'the private window was not read',
        );
        expect(reading).toMatchObject({ stored: false });
        const kept = (await reader.rows('articles')).filter((row) =>
          JSON.stringify(row).includes('Harbour Courier'),
        );
        expect(kept).toEqual([]);
      },
      ['--enable-unsafe-extension-debugging'],
    ));
});
