import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anAnnotation, anId } from '../../../tests/builders';
import { aMemoryPlace, type MemoryPlace } from '../../../tests/memory-place';
import { CrossreadDb } from '../db';
import { deleteCopies } from '../room-taken';
import { readBackup } from './read-backup';
import { BETWEEN_MIDDLING, refreshPlaced, SMALL } from './second-place';
import { bytesOfSnapshot, snapshots, takeSnapshot } from './snapshots';
import { takeOverPlaced } from './take-over';

const NOON = 20_000.5 * 86_400_000;
const making = { settings: null, at: NOON };
let db: CrossreadDb;
let fresh: CrossreadDb;
let place: MemoryPlace;
const open = async () => place;
const highlight = (n: number, note = '') => db.annotations.put(anAnnotation({ id: anId(n), note }));
const names = () => [...place.files.keys()];

beforeEach(async () => {
  db = new CrossreadDb(`second-${Math.random()}`);
  fresh = new CrossreadDb(`fresh-${Math.random()}`);
  place = aMemoryPlace();
  await highlight(1, 'Which port?');
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all([db.delete(), fresh.delete()]);
});

describe('a copy of the store', () => {
  it('lies in the second place, too', async () => {
    const { contents } = await takeSnapshot(db, 'daily', making, open);
    expect(names()).toEqual([expect.stringMatching(new RegExp(`^${NOON}-daily-[-\\da-f]{36}-${contents}`))]);
  });

  it('is none there while nothing is in the store', async () => {
    await takeSnapshot(fresh, 'daily', making, open);
    expect(names()).toEqual([]);
  });

  it('is kept in the store where there is no second place, and where that fails, which is reported', async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    await takeSnapshot(db, 'daily', making, async () => null);
    expect(reported).not.toHaveBeenCalled();
    const trouble = new Error('No file system here.');
    place.put = () => Promise.reject(trouble);
    await takeSnapshot(db, 'before-restore', making, open);
    expect(reported).toHaveBeenCalledWith(trouble);
    expect(await snapshots(db)).toHaveLength(2);
  });

  it('that finds no room there is nothing to report: the room says so', async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    place.put = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
    await takeSnapshot(db, 'daily', making, open);
    expect(reported).not.toHaveBeenCalled();
  });

  it('goes from there when the copies are deleted', async () => {
    await takeSnapshot(db, 'daily', making, open);
    expect(await deleteCopies(db, open)).toBe(1);
    expect(names()).toEqual([]);
  });
});

describe('what was written since', () => {
  it('is in a copy of the second place alone, and none is made when nothing was', async () => {
    await takeSnapshot(db, 'daily', making, open);
    await refreshPlaced(db, { ...making, at: NOON + 1 }, open);
    expect(names()).toHaveLength(1);
    await highlight(2);
    await refreshPlaced(db, { ...making, at: NOON + 2 }, open);
    expect(names()).toEqual([expect.stringMatching(`^${NOON}-`), expect.stringMatching(`^${NOON + 2}-`)]);
    expect(await snapshots(db)).toHaveLength(1);
  });

  it('waits for a quarter of an hour where a copy is not small', async () => {
    await takeSnapshot(db, 'daily', making, open);
    const [name = ''] = names();
    place.files.set(name, new Uint8Array(SMALL + 1));
    await highlight(2);
    await refreshPlaced(db, { ...making, at: NOON + BETWEEN_MIDDLING - 1 }, open);
    expect(names()).toHaveLength(1);
    await refreshPlaced(db, { ...making, at: NOON + BETWEEN_MIDDLING }, open);
    expect(names()).toHaveLength(2);
  });

  it('is not waited for when the store is another one', async () => {
    await takeSnapshot(db, 'daily', making, open);
    const [name = ''] = names();
    place.files.set(name, new Uint8Array(SMALL + 1));
    await fresh.annotations.put(anAnnotation());
    await refreshPlaced(fresh, { ...making, at: NOON + 1 }, open);
    expect(names()).toHaveLength(2);
  });
});

describe('a store that begins anew', () => {
  it('takes over what lies there, once, and keeps it beside its own copies', async () => {
    await takeSnapshot(db, 'daily', making, open);
    expect(await takeOverPlaced(fresh, NOON + 1, open)).toBe(1);
    expect(await takeOverPlaced(fresh, NOON + 2, open)).toBe(0);
    await fresh.annotations.put(anAnnotation({ id: anId(5) }));
    await takeSnapshot(fresh, 'daily', { ...making, at: NOON + 3 }, open);
    const [own, taken] = await snapshots(fresh);
    expect(own?.takenOver).toBeUndefined();
    expect(taken).toMatchObject({ at: NOON, why: 'daily', counts: { annotations: 1 }, takenOver: NOON + 1 });
    const bytes = await bytesOfSnapshot(fresh, taken?.id ?? '');
    expect(await readBackup(bytes ?? new Uint8Array())).toMatchObject({ ok: true, backup: { made: NOON } });
    expect(names()).toHaveLength(2);
  });

  it('takes nothing over of itself', async () => {
    await highlight(2);
    await refreshPlaced(db, making, open);
    expect(await takeOverPlaced(db, NOON + 1, open)).toBe(0);
    expect(names()).toHaveLength(1);
  });

  it.each([
    ['is cut', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -20)],
    [
      'has other bytes',
      (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, i) => (i === 60 ? byte ^ 4 : byte)),
    ],
    ['is something else', () => new TextEncoder().encode('Something else.')],
  ])('leaves out and removes one that %s', async (_, damage) => {
    await takeSnapshot(db, 'daily', making, open);
    for (const [name, bytes] of place.files) place.files.set(name, damage(bytes));
    expect(await takeOverPlaced(fresh, NOON + 1, open)).toBe(0);
    expect(await snapshots(fresh)).toEqual([]);
    expect(names()).toEqual([]);
  });

  it('leaves out one that is not what its name says', async () => {
    await takeSnapshot(db, 'daily', making, open);
    await highlight(2);
    await takeSnapshot(db, 'daily', { ...making, at: NOON + 1 }, open);
    const [first = '', second = ''] = names();
    place.files.set(first, place.files.get(second) ?? new Uint8Array());
    expect(await takeOverPlaced(fresh, NOON + 2, open)).toBe(1);
    expect(names()).toEqual([second]);
  });
});
