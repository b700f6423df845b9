import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depsOf, Killed, MemoryServer, MemoryStore, type Failing } from '../../../tests/memory-server';
import { digestText, mergeRecords } from '../../core/merge/merge-records';
import type { StampedRecord } from '../../core/merge/stamped-record';
import { syncSpace } from './sync-space';

const still = new AbortController().signal;

async function sync(store: MemoryStore, server: MemoryServer, failing?: Failing) {
  return syncSpace(depsOf(store, server, failing), store.kept, still);
}

describe('syncSpace', () => {
  it('brings what each device says to the others', async () => {
    const server = new MemoryServer();
    const [a, b] = [new MemoryStore('a'), new MemoryStore('b')];
    a.say('claim', '1', { value: 'eleven' });
    b.say('claim', '2', { value: 'twelve' });
    for (const store of [a, b, a]) expect((await sync(store, server)).trouble).toBeNull();
    expect(a.digest()).toBe(b.digest());
    expect(a.rows.get('claim 2')?.record.fields['value']?.value).toBe('twelve');
    expect(a.kept.syncedAt).toBe(a.now);
  });

  it('asks for nothing twice: at rest, nothing is pushed', async () => {
    const server = new MemoryServer();
    const [a, b] = [new MemoryStore('a'), new MemoryStore('b')];
    for (let i = 0; i < 10; i++) a.say('claim', `${i}`, { value: i });
    for (const store of [a, b, a, b]) await sync(store, server);
    const { pushes } = server;
    for (const store of [a, b, a, b])
      expect(await sync(store, server)).toMatchObject({ changed: 0, pushed: 0 });
    expect(server.pushes).toBe(pushes);
  });

  it('keeps both of what two said at once of one field, on both', async () => {
    const server = new MemoryServer();
    const [a, b] = [new MemoryStore('a'), new MemoryStore('b')];
    a.say('claim', '1', { value: 'as it was' });
    for (const store of [a, b]) await sync(store, server);
    a.say('claim', '1', { value: 'of a' });
    b.now += 100;
    b.say('claim', '1', { value: 'of b' });
    for (const store of [a, b, a]) await sync(store, server);
    expect(a.digest()).toBe(b.digest());
    const { fields, lost } = a.rows.get('claim 1')!.record;
    expect(fields['value']?.value).toBe('of b');
    expect(lost['value']?.map(({ value }) => value)).toEqual(['of a', 'as it was']);
  });

  it('takes all but what is forged, and goes on telling of it until it is whole', async () => {
    const server = new MemoryServer();
    const [a, b] = [new MemoryStore('a'), new MemoryStore('b')];
    for (let i = 0; i < 5; i++) a.say('claim', `${i}`, { value: i });
    await sync(a, server);
    server.put('claim:1', 'forged');
    server.put('claim:2', 'forged');
    expect((await sync(b, server)).trouble).toEqual({ is: 'forged', id: 'claim:1' });
    expect(b.kept.aside?.forged).toEqual(['claim:1', 'claim:2']);
    expect([...b.rows.keys()].filter((key) => key.startsWith('claim')).sort()).toEqual([
      'claim 0',
      'claim 3',
      'claim 4',
    ]);
    expect((await sync(b, server)).trouble?.is).toBe('forged');
    for (const id of ['1', '2']) server.put(`claim:${id}`, JSON.stringify(a.rows.get(`claim ${id}`)!.record));
    expect((await sync(b, server)).trouble).toBeNull();
    expect(b.digest()).toBe(a.digest());
  });

  it('remembers from where on something was sealed with another key, and reads that again when one comes', async () => {
    const server = new MemoryServer();
    const [a, b] = [new MemoryStore('a'), new MemoryStore('b')];
    a.say('claim', '0', { value: 0 });
    await sync(a, server);
    const before = server.docs.get('device:a')?.rev;
    server.put('claim:1', 'other key');
    a.say('claim', '2', { value: 2 });
    await sync(a, server);
    expect((await sync(b, server)).trouble).toEqual({ is: 'wrong-key' });
    expect(b.kept.aside?.unread).toMatchObject({ count: 1, again: null });
    expect(Number(b.kept.aside?.unread?.since ?? 0)).toBeLessThanOrEqual(Number(before));
    expect(b.rows.has('claim 2')).toBe(true);
    expect((await sync(b, server)).trouble).toEqual({ is: 'wrong-key' });
  });

  it('leaves aside what is stamped ahead of the clock, and takes it when the clock is there', async () => {
    const server = new MemoryServer();
    const [a, b] = [new MemoryStore('a'), new MemoryStore('b')];
    const hour = 3_600_000;
    a.now += hour;
    a.say('claim', '1', { value: 1 });
    await sync(a, server);
    b.say('claim', '2', { value: 2 });
    expect((await sync(b, server)).trouble).toMatchObject({ is: 'clock', device: 'a' });
    expect(b.rows.has('claim 1')).toBe(false);
    expect(server.docs.has('claim:2')).toBe(true);
    b.now += hour;
    expect((await sync(b, server)).trouble).toBeNull();
    expect(b.rows.has('claim 1')).toBe(true);
  });

  it('notices that a device pushed what the server does not show, and suspects nobody when it was changed since', async () => {
    const server = new MemoryServer();
    const [a, b, c] = [new MemoryStore('a'), new MemoryStore('b'), new MemoryStore('c')];
    a.say('article', '1', { reading: 'by a' });
    await sync(a, server);
    await sync(b, server);
    b.now += 10;
    // Of this field nothing that was said before is kept.
    b.say('article', '1', { reading: 'by b' });
    await sync(b, server);
    expect((await sync(c, server)).trouble).toBeNull();
    a.say('claim', '2', { value: 2 });
    server.withholds.add('claim:2');
    await sync(a, server);
    expect((await sync(b, server)).trouble).toEqual({ is: 'withheld', device: 'a' });
  });

  it('lets what the server refuses keep nothing else, and tries it again after an hour', async () => {
    const server = new MemoryServer();
    const [a, b] = [new MemoryStore('a'), new MemoryStore('b')];
    for (let i = 0; i < 4; i++) a.say('claim', `${i}`, { value: i });
    server.refuses.add('claim:0');
    expect((await sync(a, server)).trouble).toEqual({ is: 'too-large' });
    expect(server.docs.size).toBe(4);
    const { pushes } = server;
    expect((await sync(a, server)).trouble).toEqual({ is: 'too-large' });
    expect(server.pushes).toBe(pushes);
    server.refuses.clear();
    a.now += 3_600_001;
    expect((await sync(a, server)).trouble).toBeNull();
    b.now += 3_600_001;
    await sync(b, server);
    expect(b.digest()).toBe(a.digest());
  });

  it('says why, and when it is tried again, where the server is not reached', async () => {
    const server = new MemoryServer();
    const store = new MemoryStore('a');
    store.say('claim', '1', { value: 1 });
    const failing = { call: 2, isDone: false, by: 'network' } as const;
    expect((await sync(store, server, failing)).trouble).toEqual({ is: 'unreachable' });
    expect(store.kept).toMatchObject({
      trouble: { is: 'unreachable' },
      retry: { failures: 1 },
      syncedAt: null,
    });
    expect((await sync(store, server)).trouble).toBeNull();
    expect(store.kept.retry).toBeUndefined();
  });

  it('comes to what was said, whatever ends it wherever, on three devices', async () => {
    const step = fc.record({
      by: fc.nat(2),
      edits: fc.array(fc.tuple(fc.nat(4), fc.constantFrom('value', 'note'), fc.nat(9)), { maxLength: 5 }),
      failing: fc.option(
        fc.record({
          call: fc.integer({ min: 1, max: 25 }),
          isDone: fc.boolean(),
          by: fc.constantFrom('kill' as const, 'network' as const),
        }),
        { nil: undefined },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const server = new MemoryServer();
        const stores = ['a', 'b', 'c'].map((name) => new MemoryStore(name));
        const said = new Map<string, StampedRecord>();
        for (const { by, edits, failing } of steps) {
          const store = stores[by]!;
          for (const [id, field, value] of edits) {
            const record = store.say('claim', `${id}`, { [field]: value });
            const before = said.get(record.id);
            said.set(record.id, before ? mergeRecords(before, record) : record);
          }
          await sync(store, server, failing).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
          });
        }
        for (const store of [...stores, ...stores]) expect((await sync(store, server)).trouble).toBeNull();
        const wanted = [...said.values()].map(digestText).sort().join('\n');
        for (const store of stores) {
          expect(store.digest()).toBe(wanted);
          expect(await store.countWaiting()).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
