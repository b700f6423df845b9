import { describe, expect, it } from 'vitest';
import type { Space } from '../space';
import type { SyncFault } from '../target';
import { mayTry, retryAfter } from './retry';

const NOW = 1_000_000_000_000;
const HOUR = 3_600_000;

describe('retryAfter', () => {
  it('waits twice as long each time, up to half an hour, and up to half of that more by chance', () => {
    const waits = [0, 1, 2, 20].map((failures) => {
      const before = failures === 0 ? undefined : { failures, notBefore: 0 };
      return retryAfter({ is: 'unreachable' }, before, NOW, 0).notBefore - NOW;
    });
    expect(waits).toEqual([5_000, 10_000, 20_000, HOUR / 2]);
    expect(retryAfter({ is: 'unreachable' }, undefined, NOW, 1).notBefore - NOW).toBe(7_500);
  });

  it('waits as long as a busy server says, if that is not for ever', () => {
    expect(retryAfter({ is: 'busy', after: 60_000 }, undefined, NOW, 0).notBefore - NOW).toBe(60_000);
    expect(retryAfter({ is: 'busy', after: 1e15 }, undefined, NOW, 0).notBefore - NOW).toBe(HOUR);
    expect(retryAfter({ is: 'busy', after: null }, undefined, NOW, 0).notBefore - NOW).toBe(5_000);
  });

  it.each<SyncFault>([{ is: 'unauthorised' }, { is: 'forbidden' }, { is: 'not-there' }, { is: 'no-room' }])(
    'leaves $is to somebody, for an hour',
    (fault) => {
      expect(retryAfter(fault, undefined, NOW, 0.5)).toEqual({ failures: 1, notBefore: NOW + HOUR });
    },
  );
});

describe('mayTry', () => {
  const space = (change: Partial<Space>): Space => ({
    id: '',
    audience: { is: 'private' },
    server: { is: 'couch', url: '', user: '', password: '' },
    database: '',
    keys: [],
    sharesHighlights: true,
    isPaused: false,
    cursor: null,
    syncedAt: null,
    trouble: null,
    ...change,
  });
  const waiting = { retry: { failures: 1, notBefore: NOW + HOUR } };

  it.each([
    ['what never failed', {}, false, true],
    ['what failed a moment ago', waiting, false, false],
    ['what failed, if the user wants it', waiting, true, true],
    ['what failed long ago', { retry: { failures: 9, notBefore: NOW - 1 } }, false, true],
    [
      'what waits until a day when the clock was wrong',
      { retry: { failures: 1, notBefore: NOW + 99 * HOUR } },
      false,
      true,
    ],
    ['what is paused, even if the user wants it', { isPaused: true }, true, false],
  ])('%s', (_what, change, isAsked, may) => {
    expect(mayTry(space(change), NOW, isAsked)).toBe(may);
  });
});
