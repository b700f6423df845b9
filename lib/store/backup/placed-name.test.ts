import { describe, expect, it } from 'vitest';
import type { StoredBackup } from '../db';
import { copiesAmong, filesToDrop, placedName } from './placed-name';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const NOON = 20_000.5 * DAY;
const A = '00000000-0000-4000-8000-00000000000a';
const B = '00000000-0000-4000-8000-00000000000b';
const C = '00000000-0000-4000-8000-00000000000c';

/** @param ago milliseconds before noon */
const file = (ago: number, store = A, why: StoredBackup['why'] = 'daily', contents = String(ago)) => ({
  name: placedName({ at: NOON - ago, why, store, contents: contents.padStart(64, '0') }),
  size: 1,
});
const kept = (files: readonly { name: string; size: number }[]) => {
  const gone = filesToDrop(files, A, NOON);
  return files.filter(({ name }) => !gone.includes(name));
};

describe('a copy’s name', () => {
  it('tells of what it is, newest first', () => {
    const files = [file(HOUR), file(0, B, 'before-restore')];
    const read = copiesAmong(files);
    expect(read.map(({ why, store, at }) => [why, store, at])).toEqual([
      ['before-restore', B, NOON],
      ['daily', A, NOON - HOUR],
    ]);
    expect(read.map(placedName)).toEqual(files.map(({ name }) => name).reverse());
  });

  it('is none of other files, and none of one that nothing was written to', () => {
    expect(
      copiesAmong([
        { name: 'other.gz', size: 1 },
        { ...file(0), size: 0 },
      ]),
    ).toEqual([]);
  });
});

describe('of the files there stay', () => {
  it('the newest daily copy and that of a day before, of the others the newest', () => {
    const [now, soon, old, older] = [file(0), file(HOUR), file(DAY), file(2 * DAY)];
    const [before, long] = [file(HOUR, A, 'before-restore'), file(5 * HOUR, A, 'before-restore')];
    expect(kept([older, now, soon, old, before, long])).toEqual([now, old, before]);
  });

  it('the two newest where there is none of a day before', () => {
    expect(kept([file(0), file(HOUR), file(2 * HOUR)])).toEqual([file(0), file(HOUR)]);
  });

  it('of what holds the same only the newest', () => {
    expect(kept([file(0, A, 'daily', '5'), file(DAY, A, 'daily', '5'), file(2 * DAY)])).toEqual([
      file(0, A, 'daily', '5'),
      file(2 * DAY),
    ]);
  });

  it('those of the store before, for a month, however many there are of this one', () => {
    const mine = [file(0), file(DAY)];
    const theirs = [file(2 * HOUR, B), file(2 * DAY, B)];
    expect(kept([...mine, ...theirs, file(HOUR * 5, C)])).toEqual([...mine, ...theirs]);
    expect(kept([...mine, file(29 * DAY, B), file(31 * DAY, B)])).toEqual([...mine, file(29 * DAY, B)]);
  });

  it('none that nothing was written to', () => {
    expect(kept([file(HOUR), { ...file(0), size: 0 }])).toEqual([file(HOUR)]);
  });
});
