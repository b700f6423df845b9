import { describe, expect, it } from 'vitest';
import type { SyncFault } from '../../lib/sync/target';
import { isPartly, sayFault } from './say-fault';

/** One of each: a fault that is new does not compile until it stands here. */
const FAULTS: { readonly [Is in SyncFault['is']]: Extract<SyncFault, { readonly is: Is }> } = {
  unreachable: { is: 'unreachable' },
  'not-a-server': { is: 'not-a-server', detail: 'an apple pie' },
  unauthorised: { is: 'unauthorised' },
  forbidden: { is: 'forbidden' },
  'not-there': { is: 'not-there' },
  'too-large': { is: 'too-large' },
  busy: { is: 'busy', after: 2_000 },
  'no-room': { is: 'no-room' },
  server: { is: 'server', status: 1001, detail: '' },
  'wrong-key': { is: 'wrong-key' },
  forged: { is: 'forged', id: 'x' },
  clock: { is: 'clock', device: 'abc', ahead: 7 * 60_000 + 5_000 },
  withheld: { is: 'withheld', device: 'abc' },
  'full-here': { is: 'full-here' },
};

describe.each(Object.values(FAULTS))('$is', (fault) => {
  it('says what is wrong and what one can do', () => {
    const { what, todo } = sayFault(fault);
    expect(what).toMatch(/^[A-Z].*\.$/);
    expect(todo).toMatch(/^[A-Z].{20,}\.$/);
    expect(what + todo).not.toMatch(/[{}]|undefined|\d{3}ms/);
  });
});

it('names the device whose clock is wrong, and by how much', () => {
  const names = new Map([['abc', 'laptop, Anna']]);
  expect(sayFault(FAULTS.clock, names).what).toBe('By the clock here, laptop, Anna is 7 minutes ahead.');
  expect(sayFault({ ...FAULTS.clock, ahead: 1 }, names).what).toContain('1 minute ahead');
  expect(sayFault(FAULTS.clock).what).toContain('another device');
});

it('gives the server’s own words where it had any, and its answer as it was', () => {
  expect(sayFault(FAULTS['not-a-server']).detail).toBe('an apple pie');
  expect(sayFault(FAULTS.server)).toMatchObject({ what: 'The server failed (answer 1001).', detail: null });
});

it('knows what stops all of it from what is of some things only', () => {
  expect(
    Object.values(FAULTS)
      .filter(isPartly)
      .map(({ is }) => is),
  ).toEqual(['too-large', 'wrong-key', 'forged', 'clock', 'withheld']);
});
