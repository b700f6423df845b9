import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anAnnotation, anId } from '../../../tests/builders';
import { fillEveryTable } from '../../../tests/full-store';
import { CrossreadDb, type StoredBackup } from '../db';
import { copiesToDrop, DAYS_KEPT, keepingOf, LARGE } from './keep-copies';
import { readBackup } from './read-backup';
import { bytesOfSnapshot, keepingNow, snapshots, takeSnapshot } from './snapshots';

const DAY = 86_400_000;
const NOON = 20_000.5 * DAY;
let db: CrossreadDb;
beforeEach(async () => {
  db = new CrossreadDb(`snapshots-${Math.random()}`);
  await fillEveryTable(db);
});
afterEach(() => db.delete());

const copy = (at: number, why: StoredBackup['why'] = 'daily'): StoredBackup => ({
  id: `${why}-${at}`,
  at,
  why,
  size: 1,
  counts: {},
  contents: String(at),
});
const whole = { days: DAYS_KEPT, spared: null };

describe('takeSnapshot', () => {
  it('keeps a backup of the store in the store', async () => {
    const made = await takeSnapshot(db, 'before-restore', { settings: { paused: true }, at: NOON });
    expect(made).toMatchObject({ why: 'before-restore', at: NOON, counts: { articles: 2, drafts: 1 } });
    expect(await snapshots(db)).toEqual([made]);
    const bytes = (await bytesOfSnapshot(db, made.id)) ?? new Uint8Array();
    expect(bytes.length).toBe(made.size);
    expect(await readBackup(bytes)).toMatchObject({ ok: true, backup: { settings: { paused: true } } });
  });

  it('makes no second copy of a day on which nothing changed', async () => {
    const first = await takeSnapshot(db, 'daily', { settings: null, at: NOON });
    await takeSnapshot(db, 'daily', { settings: null, at: NOON + DAY });
    expect(await snapshots(db)).toEqual([{ ...first, at: NOON + DAY }]);
    await db.annotations.put(anAnnotation({ id: anId(77) }));
    await takeSnapshot(db, 'daily', { settings: null, at: NOON + 2 * DAY });
    expect(await snapshots(db)).toHaveLength(2);
  });

  it('keeps seven days, and no bytes of those that went', async () => {
    for (let day = 0; day < 10; day++) {
      await db.annotations.put(anAnnotation({ id: anId(100 + day) }));
      await takeSnapshot(db, 'daily', { settings: null, at: NOON + day * DAY });
    }
    const kept = await snapshots(db);
    expect(kept.map(({ at }) => (at - NOON) / DAY)).toEqual([9, 8, 7, 6, 5, 4, 3]);
    expect(await db.backupBytes.toCollection().primaryKeys()).toEqual(kept.map(({ id }) => id).sort());
  });

  it('is given up when asked to, and keeps nothing', async () => {
    const aborting = new AbortController();
    aborting.abort(new Error('Not now.'));
    const making = { settings: null, at: NOON, signal: aborting.signal };
    await expect(takeSnapshot(db, 'daily', making)).rejects.toThrow('Not now.');
    expect(await snapshots(db)).toEqual([]);
  });

  it('says how many days are kept', async () => {
    expect(await keepingNow(db)).toEqual(whole);
  });
});

describe('which copies are kept', () => {
  it('are fewer when they are large, or there is little room', () => {
    const none = { quota: null, usage: null };
    expect(keepingOf(LARGE + 1, none)).toEqual({ days: 2, spared: 'large' });
    expect(keepingOf(LARGE, none)).toEqual(whole);
    expect(keepingOf(1, { quota: 100, usage: 81 })).toEqual({ days: 1, spared: 'full' });
    expect(keepingOf(1, { quota: 100, usage: 80 })).toEqual(whole);
  });

  it('are the last seven on which there was one, however long ago', () => {
    const copies = [0, 1, 2, 3, 30, 40, 50, 60].map((ago) => copy(NOON - ago * DAY));
    expect(copiesToDrop(copies, whole, NOON)).toEqual([`daily-${NOON - 60 * DAY}`]);
  });

  it('are of one day the newest', () => {
    expect(copiesToDrop([copy(NOON - 60_000), copy(NOON)], whole, NOON)).toEqual([`daily-${NOON - 60_000}`]);
  });

  it('are those before a restore for a week, the newest three', () => {
    const copies = [0, 1, 2, 3, 8].map((ago) => copy(NOON - ago * DAY, 'before-restore'));
    expect(copiesToDrop(copies, whole, NOON)).toEqual(
      [3, 8].map((ago) => `before-restore-${NOON - ago * DAY}`),
    );
  });

  it('are those of a store that is gone for a month after they were taken over, beside the others', () => {
    const taken = { ...copy(NOON - 90 * DAY), takenOver: NOON - 29 * DAY };
    const ofToday = { ...copy(NOON - 60_000), takenOver: NOON };
    const mine = [0, 1, 2, 3, 4, 5, 6, 7].map((ago) => copy(NOON - ago * DAY));
    expect(copiesToDrop([taken, ofToday, ...mine], whole, NOON)).toEqual([`daily-${NOON - 7 * DAY}`]);
    expect(copiesToDrop([taken, ...mine.slice(0, 7)], whole, NOON + DAY)).toEqual([taken.id]);
  });

  it('are never without the one just made, whatever a wrong clock made before', () => {
    const coming = [1, 2, 3, 4, 5, 6, 7].map((days) => copy(NOON + 3650 * DAY + days * DAY));
    expect(copiesToDrop([copy(NOON), ...coming], whole, NOON)).toEqual([coming[0]?.id]);
    const before = [1, 2, 3].map((days) => copy(NOON + days * DAY, 'before-restore'));
    const made = copy(NOON, 'before-restore');
    expect(copiesToDrop([made, ...before], whole, NOON)).toEqual([before[0]?.id]);
    const little = { days: 1, spared: 'full' } as const;
    expect(copiesToDrop([made, ...coming.slice(0, 1), ...before], little, NOON)).not.toContain(made.id);
    const same = { ...copy(NOON, 'before-restore'), id: 'of the same moment' };
    expect(copiesToDrop([made, same], little, NOON)).toEqual([same.id]);
  });

  it('are never without the newest', () => {
    expect(copiesToDrop([copy(NOON - 90 * DAY, 'before-restore')], whole, NOON)).toEqual([]);
  });
});
