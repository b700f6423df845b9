import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CrossreadDb } from '../../lib/store/db';
import { snapshots } from '../../lib/store/backup/snapshots';
import { anAnnotation, anId } from '../../tests/builders';
import { takeSnapshotsDaily } from './snapshots';

const HOUR = 3_600_000;
let db: CrossreadDb;
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
    now: Date.parse('2026-05-31T08:00:00Z'),
  });
  fakeBrowser.reset();
  db = new CrossreadDb(`daily-${Math.random()}`);
  takeSnapshotsDaily(db);
});
afterEach(async () => {
  vi.useRealTimers();
  await db.delete();
});

const realTimeout = globalThis.setTimeout;
const aMoment = () => new Promise((done) => realTimeout(done, 20));

/** Lets so many milliseconds pass, and what they set going come to rest. */
async function after(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await aMoment();
}

/** Packing is done elsewhere, and takes as long as it takes. */
async function copiesOnceThereAre(wanted: number): Promise<number> {
  while ((await copies()) < wanted) await aMoment();
  return copies();
}

const copies = async () => (await snapshots(db)).length;
const write = (n: number) => db.annotations.put(anAnnotation({ id: anId(n) }));

describe('the daily copy', () => {
  it('is made when it is quiet after something was written, once a day', async () => {
    await write(1);
    await after(4_000);
    expect(await copies()).toBe(0);
    await after(2_000);
    expect(await copiesOnceThereAre(1)).toBe(1);
    await write(2);
    await after(10 * HOUR);
    expect(await copies()).toBe(1);
    await after(15 * HOUR);
    expect(await copies()).toBe(1);
    await write(3);
    await after(6_000);
    expect(await copiesOnceThereAre(2)).toBe(2);
  });

  it('waits while pages ask for something', async () => {
    await write(1);
    for (let n = 0; n < 5; n++) {
      await after(3_000);
      await fakeBrowser.runtime.onMessage.trigger({}, {}, () => undefined);
    }
    expect(await copies()).toBe(0);
    await after(6_000);
    expect(await copiesOnceThereAre(1)).toBe(1);
  });

  it('is made at the browser’s start, too', async () => {
    await fakeBrowser.runtime.onStartup.trigger();
    await after(6_000);
    expect(await copiesOnceThereAre(1)).toBe(1);
  });

  it('is made anew when the last one was of a store with nothing in it', async () => {
    await fakeBrowser.runtime.onStartup.trigger();
    await after(6_000);
    expect(await copiesOnceThereAre(1)).toBe(1);
    await write(1);
    await after(6_000);
    while ((await snapshots(db))[0]?.counts['annotations'] !== 1) await aMoment();
    expect(await copies()).toBe(1);
  });

  it('is not made because of itself', async () => {
    await write(1);
    await after(6_000);
    expect(await copiesOnceThereAre(1)).toBe(1);
    const spy = vi.spyOn(db.backups, 'orderBy');
    await after(60_000);
    expect(spy).not.toHaveBeenCalled();
  });
});
