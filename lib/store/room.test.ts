import { describe, expect, it } from 'vitest';
import { askToPersist, isDiskFull, littleLeft, measureRoom } from './room';

/** A browser's word on room; what it promises when asked. */
function browserWith(estimate: StorageEstimate, { persisted = false, grants = false } = {}): StorageManager {
  return {
    estimate: () => Promise.resolve(estimate),
    persisted: () => Promise.resolve(persisted),
    persist: () => Promise.resolve(grants),
    getDirectory: () => Promise.reject(new Error('not asked for')),
  };
}

describe('measureRoom', () => {
  it('tells what is used, what there is, and that an extension’s store is kept whatever the browser says of sites', async () => {
    const said = browserWith({ usage: 5, quota: 10 });
    expect(await measureRoom(true, said)).toEqual({ used: 5, quota: 10, isPersistent: true });
    expect(await measureRoom(false, said)).toMatchObject({ isPersistent: false });
    const persisted = browserWith({}, { persisted: true });
    expect(await measureRoom(false, persisted)).toEqual({ used: 0, quota: null, isPersistent: true });
  });
});

describe('littleLeft', () => {
  const room = (used: number, quota: number | null) => ({ used, quota, isPersistent: true });
  it.each([
    ['a disk with room', room(9e6, 80e9), null],
    ['a disk that is nearly full', room(9e6, 59e6), 50e6],
    ['four fifths of what is allowed taken', room(8.1e9, 10e9), 1.9e9],
    ['more taken than allowed', room(11, 10), 0],
    ['a browser that does not say', room(9e6, null), null],
    ['nothing known', null, null],
  ])('is told of %s', (_what, given, left) => {
    expect(littleLeft(given)).toBe(left);
  });
});

describe('isDiskFull', () => {
  it('is true where the next file of the browser would not fit', async () => {
    expect(await isDiskFull(browserWith({ usage: 9e6, quota: 9.2e6 }))).toBe(true);
    expect(await isDiskFull(browserWith({ usage: 9e6, quota: 80e9 }))).toBe(false);
    expect(await isDiskFull(browserWith({}))).toBe(false);
  });
});

describe('askToPersist', () => {
  it('asks only a browser that has not promised yet', async () => {
    expect(await askToPersist(browserWith({}, { persisted: true }))).toBe(true);
    expect(await askToPersist(browserWith({}, { grants: true }))).toBe(true);
    expect(await askToPersist(browserWith({}))).toBe(false);
  });
});
