import { describe, expect, it } from 'vitest';
import { MemoryServer, MemoryStore } from '../../../tests/memory-server';
import type { SyncTarget } from '../target';
import { follow, type Following } from './follow';

/** Follows a space until `rounds` syncs were made. */
async function followFor(rounds: number, waitForNews: SyncTarget['waitForNews'], brings: boolean) {
  const stop = new AbortController();
  const waits: number[] = [];
  let syncs = 0;
  const following: Following = {
    space: async () => new MemoryStore('a').kept,
    targetOf: async () => {
      const { waitForNews: _, ...target } = new MemoryServer().target('a');
      return { ...target, ...(waitForNews && { waitForNews }) };
    },
    sync: async () => {
      syncs += 1;
      if (syncs === rounds) stop.abort();
      return brings;
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
  };
  await follow(following, stop.signal);
  return { syncs, waits };
}

describe('follow', () => {
  it('syncs whenever the server says that there is something new, without a pause', async () => {
    expect(await followFor(20, async () => undefined, true)).toEqual({ syncs: 20, waits: [] });
  });

  it('asks ever more rarely a server that always says so', async () => {
    const { waits } = await followFor(20, async () => undefined, false);
    expect(waits[0]).toBe(6_400);
    expect(waits.at(-1)).toBe(30_000);
  });

  it('pauses where the server is not reached', async () => {
    const { waits } = await followFor(
      3,
      async () => {
        throw new Error('no network');
      },
      false,
    );
    expect(waits).toEqual([200, 400, 800]);
  });

  it('looks now and then where the server cannot tell', async () => {
    expect((await followFor(2, undefined, true)).waits).toEqual([20_000, 20_000]);
  });

  it('ends with a space that was left', async () => {
    const gone: Following = {
      space: async () => undefined,
      targetOf: () => Promise.reject(new Error('asked')),
      sync: () => Promise.reject(new Error('synced')),
      wait: async () => undefined,
    };
    await expect(follow(gone, new AbortController().signal)).resolves.toBeUndefined();
  });
});
