import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginAnew, doDeed, seenIn, someDeeds, type Deed } from '../../../tests/sync-deeds';
import { aSpace, aTopicSpace, Machine, Memory, syncUntilQuiet } from '../../../tests/sync-devices';
import type { Space } from '../space';
import { capture } from './capture';
import { digestOf } from './digest';
import { syncTables } from './schema';
import { countWaiting } from './waiting';

const NOON = Date.UTC(2024, 5, 20, 12);

async function play(count: number, spaces: readonly Space[], deeds: readonly Deed[]): Promise<void> {
  beginAnew();
  const server = new Memory();
  const machines = Array.from({ length: count }, (_, i) => new Machine(server, NOON + i * 20_000));
  for (const machine of machines) for (const space of spaces) await machine.join(space);
  try {
    for (const deed of deeds) await doDeed(machines, deed);
    const latest = Math.max(...machines.map(({ now }) => now)) + 1_000;
    for (const machine of machines) machine.now = latest;
    await syncUntilQuiet(machines);
    for (const space of spaces) {
      const digests = await Promise.all(machines.map(({ db }) => digestOf(db, space)));
      expect(new Set(digests).size, `digests of ${space.id}`).toBe(1);
    }
    const [first, ...others] = await Promise.all(machines.map(({ db }) => seenIn(db)));
    for (const other of others) expect(other).toEqual(first);
    for (const machine of machines) {
      await capture(machine.db, machine.now + 60_000);
      for (const space of spaces) expect(await countWaiting(machine.db, space)).toBe(0);
      expect(await syncTables(machine.db).changed.count()).toBe(0);
    }
  } finally {
    for (const { db } of machines) await db.delete();
  }
}

describe('devices that sync now and then, and die in the middle of it', () => {
  it('come to the same: two of one user', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(someDeeds(2, 30), (deeds) => play(2, [aSpace()], deeds)),
      { numRuns: 25 },
    );
  });

  it('come to the same: five that share one topic', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(someDeeds(5, 40), (deeds) => play(5, [aSpace(), aTopicSpace('summit')], deeds)),
      { numRuns: 8 },
    );
  });
});
