import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SyncError, type Cursor } from '../target';
import type { Folder } from './folder';
import { logTarget } from './log-target';
import { segmentOf } from './segment-name';
import { MOST_SMALL, newest, runsToTidy } from './tidy-log';

/** What becomes of a call: it is done; not done; done, but the answer is lost; done later; half done; half done, and told to be done. */
type Fate = 'done' | 'not' | 'unheard' | 'late' | 'half' | 'half told';

const NEVER = new AbortController().signal;
const UNREACHABLE = new SyncError({ is: 'unreachable' });

/** A folder in memory, whose calls wait for their turn and fail as they are to. */
function memoryFolder(turn: () => Promise<void>, fate: () => Fate) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const late: (() => void)[] = [];
  const change = async (does: () => void, doesHalf = does) => {
    await turn();
    const becomes = fate();
    if (becomes === 'done' || becomes === 'unheard') does();
    if (becomes === 'half' || becomes === 'half told') doesHalf();
    if (becomes === 'late') late.push(does);
    if (becomes !== 'done' && becomes !== 'half told') throw UNREACHABLE;
  };
  const folder: Folder = {
    make: () => change(() => undefined),
    async list() {
      await turn();
      return [...files].map(([name, { length }]) => ({ name, length }));
    },
    async read(name) {
      await turn();
      return files.get(name) ?? null;
    },
    write: (name, bytes) =>
      change(
        () => files.set(name, bytes),
        () => files.set(name, bytes.subarray(0, bytes.length >> 1)),
      ),
    remove: (name) => change(() => files.delete(name)),
  };
  return { folder, files, late };
}

/** A device as the engine drives it: what was not acknowledged waits and is pushed again, with what was said meanwhile. */
class Device {
  cursor: Cursor = null;
  /** The newest version of each doc that is known here. */
  readonly known = new Map<string, number>();
  readonly waiting = new Set<string>();
  readonly amiss: string[] = [];

  constructor(
    readonly id: string,
    readonly folder: Folder,
  ) {}

  say(doc: number, version: number): void {
    this.known.set(`${this.id}:${doc}`, version);
    this.waiting.add(`${this.id}:${doc}`);
  }

  /** @returns whether it came to its end */
  async sync(): Promise<boolean> {
    const target = logTarget({
      folder: this.folder,
      sealing: { database: 'space', keys: [] },
      device: this.id,
    });
    try {
      for (let more = true; more;) {
        const pulled = await target.pull(this.cursor, NEVER);
        for (const { id, body } of pulled.docs)
          this.known.set(id, Math.max(this.known.get(id) ?? 0, Number(body)));
        this.amiss.push(...(pulled.amiss ?? []).map(({ is }) => is));
        ({ cursor: this.cursor, more } = pulled);
      }
      const docs = [...this.waiting].map((id) => ({ id, body: String(this.known.get(id)), base: null }));
      const pushed = docs.length > 0 ? await target.push(docs, NEVER) : [];
      for (const { id } of pushed)
        if (docs.some((doc) => doc.id === id && doc.body === String(this.known.get(id))))
          this.waiting.delete(id);
      return true;
    } catch (error) {
      if (error instanceof SyncError) return false;
      throw error;
    }
  }
}

describe('logs in a folder', () => {
  it('bring all devices to the same, whatever fails, is late or half done, and whoever is between', async () => {
    const aFate = fc.constantFrom<Fate>(
      'done',
      'done',
      'done',
      'done',
      'done',
      'not',
      'unheard',
      'late',
      'half',
      'half told',
    );
    const fates = fc.infiniteStream(aFate);
    const steps = fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fates,
        fc.array(steps, { minLength: 2, maxLength: 3 }),
        async (s, fate, work) => {
          let isCalm = false;
          const { folder, files, late } = memoryFolder(
            () => s.schedule(Promise.resolve()),
            () => (isCalm ? 'done' : (fate.next().value ?? 'done')),
          );
          const devices = work.map((_, at) => new Device(`device${at}`, folder));
          const run = async () => {
            await Promise.all(
              devices.map(async (device, at) => {
                for (const [version, docs] of (work[at] ?? []).entries()) {
                  for (const doc of docs) device.say(doc, version + 1);
                  await device.sync();
                  if (version % 3 === 0) late.shift()?.();
                }
              }),
            );
            // A request that was given up arrives at last; then nothing fails any more.
            for (const arrives of late) arrives();
            isCalm = true;
            for (let times = 0; times < 2; times++)
              for (const device of devices) expect(await device.sync()).toBe(true);
            for (const device of devices) await device.sync();
          };
          await s.waitFor(run());
          const fresh = new Device('late', folder);
          await s.waitFor(fresh.sync());
          const sorted = (known: Map<string, number>) => [...known].sort();
          for (const device of devices) expect(sorted(fresh.known)).toEqual(sorted(device.known));
          expect(fresh.amiss).toEqual([]);
          const logs = [...files.keys()].flatMap((name) => segmentOf(name) ?? []);
          expect(logs.length).toBeLessThan(devices.length * (MOST_SMALL + 4));
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('runsToTidy', () => {
  const segment = (first: number, last = first, length = 100) => ({
    device: 'd',
    first,
    last,
    key: null,
    length,
    hash: '0'.repeat(32),
  });
  const many = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => segment(from + at));

  it('leaves a log alone that is not long', () => {
    expect(runsToTidy(many(1, MOST_SMALL))).toEqual([]);
  });

  it('takes neighbours that are small, and nothing across a gap or a large one', () => {
    const log = [
      ...many(1, 6),
      segment(7, 7, 40_000),
      ...many(8, 14),
      segment(15, 15, 40_000),
      segment(16),
      ...many(18, 22),
    ];
    expect(runsToTidy(log).map((run) => run.map(({ first }) => first))).toEqual([
      [1, 2, 3, 4, 5, 6],
      [8, 9, 10, 11, 12, 13, 14],
      [18, 19, 20, 21, 22],
    ]);
  });
});

describe('a long run of small segments', () => {
  it('becomes several, each no larger than is sealed and opened at once', () => {
    const log = Array.from({ length: 20 }, (_, at) => ({
      device: 'd',
      first: at + 1,
      last: at + 1,
      key: null,
      length: 10_000,
      hash: '0'.repeat(32),
    }));
    expect(runsToTidy(log).map((run) => run.length)).toEqual([6, 6, 6, 2]);
  });
});

describe('newest', () => {
  const part = (first: number, last: number, ...lines: (readonly [string, string])[]) => ({
    segment: { first, last },
    lines: lines.map(([id, body]) => ({ id, body })),
  });

  it('keeps of each doc the one that was said last', () => {
    const parts = [
      part(1, 1, ['a', '1'], ['b', '1']),
      part(2, 3, ['a', '2'], ['a', '3']),
      part(4, 4, ['a', '4']),
    ];
    expect(newest(parts).map(({ id, body }) => id + body)).toEqual(['a4', 'b1']);
  });

  it('keeps all of what overlaps, as nobody knows which is newer', () => {
    const parts = [part(1, 4, ['a', '4']), part(3, 3, ['a', '3'])];
    expect(newest(parts).map(({ body }) => body)).toEqual(['4', '3']);
  });
});
