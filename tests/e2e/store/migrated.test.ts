/** Stores of earlier versions opened by the extension in a real browser: the oldest and the newest; all are in lib/store/migrations.test.ts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STORE_VERSION } from '../../../lib/store/db';
import type { StoreDump } from '../../store-dump';
import { readDump } from '../../stores';
import { EXTENSION_ID, openReader, waitFor, waitForMarks } from '../harness';
import { countsOf, plantStore, storeIn } from './bare-extension';

let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'crossread-store-'));
});
afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 3 }));

/** Rows of what the reader kept; packs come and go with the version. */
const OWN = ['annotations', 'placements', 'curations', 'drafts', 'snapshots', 'openReadings'];

/** A dump whose bin was filled today: what has lain in it for a month goes at once. */
async function dumpWithNewBin(version: string): Promise<StoreDump> {
  const dump = await readDump(version);
  const deleted = new Date().toISOString();
  const binnedNow = (row: object) => ('deleted' in row && row.deleted !== null ? { ...row, deleted } : row);
  return { ...dump, tables: dump.tables.map((table) => ({ ...table, rows: table.rows.map(binnedNow) })) };
}

/** What a store has of the reader's own, by id. */
function ownRows(dump: StoreDump) {
  return dump.tables.filter(({ name, rows }) => OWN.includes(name) && rows.length > 0);
}

/** Everything that was in the store is in it now. */
function expectAllIn(now: StoreDump, before: StoreDump): void {
  for (const { name, rows } of ownRows(before))
    expect(now.tables.find((table) => table.name === name)?.rows, name).toEqual(rows);
  expect(countsOf(now)['claims']).toBeGreaterThanOrEqual(countsOf(before)['claims'] ?? 0);
  expect(countsOf(now)['articles']).toBeGreaterThanOrEqual(countsOf(before)['articles'] ?? 0);
}

describe('a store of an earlier version in a real browser', () => {
  it.each(['v1', 'v4-topics'])(
    'of %s is opened whole, shown in the desk, and read on with',
    async (version) => {
      const dump = await dumpWithNewBin(version);
      await plantStore(profile, dump);
      const reader = await openReader({ profile });
      try {
        const desk = await reader.context.newPage();
        await desk.goto(`chrome-extension://${EXTENSION_ID}/desk.html#/library`);
        const highlights = (countsOf(dump)['annotations'] ?? 0) - (countsOf(dump)['annotations'] ? 100 : 0);
        await desk
          .getByText(highlights > 0 ? 'look again' : 'highlight')
          .first()
          .waitFor();
        const page = await reader.visit('/samples/harbour-courier.html');
        await waitForMarks(page);
      } finally {
        await reader.closeBrowser();
      }
      const now = await storeIn(profile);
      expect(now.version).toBe(STORE_VERSION * 10);
      const [beside] = now.tables.filter(({ name }) => name === 'made');
      expect(beside?.rows.length).toBe(1);
      // The page that was read just now has a text, too.
      const read = dump.tables.map((table) => (table.name === 'snapshots' ? { ...table, rows: [] } : table));
      expectAllIn(now, { ...dump, tables: read });
      expect(countsOf(now)['snapshots']).toBe((countsOf(dump)['snapshots'] ?? 0) + 1);
    },
  );

  it('is whole, at the old version or the new, when the browser is killed while it is brought up to date', async () => {
    const dump = await dumpWithNewBin('v3');
    const seen: number[] = [];
    const rounds = Number(process.env['CROSSREAD_ROUNDS'] ?? 2);
    for (let round = 0; round < rounds; round++) {
      const place = join(profile, String(round));
      await plantStore(place, dump);
      const reader = await openReader({ profile: place }).catch(() => null);
      if (!reader) continue;
      const { processInfo } = await reader.cdp.send('SystemInfo.getProcessInfo');
      const browser = processInfo.find(({ type }) => type === 'browser');
      await new Promise((resolve) => setTimeout(resolve, (round * 700) % 1_100));
      process.kill(browser?.id ?? Number.NaN, 'SIGKILL');
      await waitFor(async () => !isRunning(browser?.id ?? 0), 10_000, 'the browser lives on');
      await reader.closeBrowser().catch(() => undefined);
      const after = await storeIn(place);
      seen.push(after.version);
      expectAllIn(after, dump);
      const again = await openReader({ profile: place });
      const desk = await again.context.newPage();
      await desk.goto(`chrome-extension://${EXTENSION_ID}/desk.html#/library`);
      await desk.getByText('look again').first().waitFor();
      await again.closeBrowser();
      const healed = await storeIn(place);
      expect(healed.version).toBe(STORE_VERSION * 10);
      expectAllIn(healed, dump);
    }
    console.log(`killed while opening: found at ${seen.join(', ')}`);
    expect(seen.length).toBeGreaterThan(0);
  }, 240_000);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
