import { describe, expect, it } from 'vitest';
import { LONG_AGO, MANY_NEW, reminderOf, SILENT_FOR, type SavedFile } from './reminder';

const NOW = Date.parse('2024-06-20T12:00:00.000Z');
const SAVED: SavedFile = { at: NOW - 1000, name: 'crossread.gz', own: 100 };
const OLD: SavedFile = { ...SAVED, at: NOW - LONG_AGO };

describe('the reminder to save a file', () => {
  it.each([
    ['nothing new, however old the file is', 100, OLD, 0, null],
    ['some new, and a file of lately', 100 + MANY_NEW - 1, SAVED, 0, null],
    ['many new', 100 + MANY_NEW, SAVED, 0, { of: 'new', n: MANY_NEW }],
    ['many new, but reminded this week', 500, OLD, NOW + 1, null],
    ['many new, and a week since it was reminded', 500, OLD, NOW, { of: 'new', n: 400 }],
    ['one new, and an old file', 101, OLD, 0, { of: 'old', at: OLD.at }],
    ['one new, and no file for two weeks', 1, { ...OLD, name: null, own: 0 }, 0, { of: 'never' }],
    ['fewer than there were', 5, OLD, 0, null],
  ] as const)('with %s', (_, own, saved, notBefore, reminder) => {
    expect(reminderOf(own, saved, notBefore, NOW)).toEqual(reminder);
  });

  it('is silent for a week', () => {
    expect(SILENT_FOR).toBe(7 * 24 * 60 * 60 * 1000);
  });
});
