import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../topic/exchange/canonical-pack';
import { isSame } from '../topic/exchange/is-same';
import { digestText, isGone, mergeRecords, say, valueOf } from './merge-records';
import { readRecord } from './record-schema';
import { heard, isTooFarAhead, MOST_AHEAD, tick, type Stamp } from './stamp';
import { HEAVY_FIELDS, MOST_LOST, type Json, type Said, type StampedRecord } from './stamped-record';

const DEVICES = ['desktop', 'laptop', 'newsroom', 'phone', 'tablet'] as const;
const IDS = ['r1', 'r2'] as const;
const FIELDS = ['note', 'colour', 'reading', 'typed.title'] as const;
const NOON = Date.UTC(2024, 5, 18, 12);

type Deed =
  | {
      readonly is: 'edit';
      readonly on: number;
      readonly id: string;
      readonly field: string;
      readonly value: Json;
    }
  | { readonly is: 'gone'; readonly on: number; readonly id: string; readonly gone: boolean }
  | { readonly is: 'wall'; readonly on: number; readonly by: number }
  | {
      readonly is: 'deliver';
      readonly on: number;
      readonly from: number;
      readonly ids: readonly string[];
      readonly late: number;
    };

const on = fc.integer({ min: 0, max: DEVICES.length - 1 });
const id = fc.constantFrom(...IDS);
/** Few values and moments, so that they clash. */
const value = fc.oneof(
  fc.constantFrom<Json>('a', 'b', 1, null, true),
  fc.constantFrom<Json>({ x: 1, y: ['é'] }, { y: ['é'], x: 1 }, [1, 2], {}),
);
const field = fc.constantFrom(...FIELDS);
/** Standing still, stepping on and back. */
const by = fc.constantFrom(0, 1, 1, 1000, -1, -30_000);

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constant('edit' as const), on, id, field, value }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('gone' as const), on, id, gone: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('wall' as const), on, by }) },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('deliver' as const),
      on,
      from: on,
      ids: fc.uniqueArray(id),
      // A copy from some deeds ago: late, out of order and told twice.
      late: fc.nat({ max: 6 }),
    }),
  },
);

const anyHistory = fc.record({
  /** How far each wall is from the true one: up to two and a half minutes either side, so that no two are too far apart. */
  walls: fc.array(fc.integer({ min: -MOST_AHEAD / 2, max: MOST_AHEAD / 2 }), { minLength: 5, maxLength: 5 }),
  deeds: fc.array(anyDeed, { maxLength: 60 }),
});

/** A device as it could be: a clock, what it holds, and what it held before. */
class Machine {
  clock: Stamp = '';
  records: ReadonlyMap<string, StampedRecord> = new Map();
  readonly before: ReadonlyMap<string, StampedRecord>[] = [];
  readonly said: { readonly id: string; readonly field: string; readonly one: Said }[] = [];

  constructor(
    readonly name: string,
    public wall: number,
  ) {}

  say(recordId: string, changes: Readonly<Record<string, Json>>): void {
    const known = this.records.get(recordId) ?? null;
    const last = this.clock;
    this.clock = tick(this.clock, this.wall, this.name);
    if (this.clock <= last) throw new Error(`${this.name}’s clock went from ${last} to ${this.clock}.`);
    const record = say(known, 'annotation', recordId, changes, this.clock);
    for (const [name, one] of Object.entries(record.fields))
      if (one.stamp === this.clock) this.said.push({ id: recordId, field: name, one });
    this.keep(record);
  }

  /** Takes a copy as it comes over a wire. @returns whether it was not refused */
  hear(copy: StampedRecord): boolean {
    const theirs = readRecord(JSON.parse(JSON.stringify(copy)));
    const stamps = stampsOf(theirs);
    if (stamps.some((stamp) => isTooFarAhead(stamp, this.wall))) return false;
    for (const stamp of stamps) this.clock = heard(this.clock, stamp, this.wall, this.name);
    const mine = this.records.get(theirs.id);
    this.keep(mine ? mergeRecords(mine, theirs) : theirs);
    const next = tick(this.clock, this.wall, this.name);
    if (stamps.some((stamp) => stamp >= next)) throw new Error(`${next} is not behind all that was heard.`);
    return true;
  }

  get digest(): string {
    return [...this.records.values()].map(digestText).sort().join('\n');
  }

  private keep(record: StampedRecord): void {
    this.before.push(this.records);
    this.records = new Map(this.records).set(record.id, record);
  }
}

function stampsOf({ fields, lost }: StampedRecord): Stamp[] {
  return [...Object.values(fields), ...Object.values(lost).flat()].map(({ stamp }) => stamp);
}

function play({
  walls,
  deeds,
}: {
  readonly walls: readonly number[];
  readonly deeds: readonly Deed[];
}): Machine[] {
  const machines = DEVICES.map((name, i) => new Machine(name, NOON + (walls[i] ?? 0)));
  for (const deed of deeds) {
    const machine = machines[deed.on];
    if (!machine) continue;
    if (deed.is === 'edit') machine.say(deed.id, { [deed.field]: deed.value });
    else if (deed.is === 'gone') machine.say(deed.id, { gone: deed.gone });
    else if (deed.is === 'wall') machine.wall += deed.by;
    else {
      const from = machines[deed.from];
      const copies = from?.before.at(-1 - deed.late) ?? from?.records;
      for (const one of deed.ids) {
        const copy = copies?.get(one);
        if (copy) machine.hear(copy);
      }
    }
  }
  return machines;
}

/** Everyone gets everyone's, in an order of their own, some of it twice. */
function meet(machines: readonly Machine[], orders: readonly (readonly number[])[]): void {
  // Whoever is furthest behind waits until nobody is too far ahead of them.
  const latest = Math.max(...machines.map(({ wall }) => wall));
  for (const machine of machines) machine.wall = latest;
  const then = machines.map(({ records }) => [...records.values()]);
  machines.forEach((machine, i) => {
    for (const from of orders[i] ?? [])
      for (const copy of then[from] ?? []) expect(machine.hear(copy)).toBe(true);
  });
}

const anyOrder = fc
  .tuple(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), fc.array(on, { maxLength: 4 }))
  .map(([all, again]) => [...all, ...again]);
const anyOrders = fc.array(anyOrder, { minLength: 5, maxLength: 5 });

describe('five devices with clocks that differ', () => {
  it('come to the same once they have seen the same, in whichever order', () => {
    fc.assert(
      fc.property(anyHistory, anyOrders, (history, orders) => {
        const machines = play(history);
        meet(machines, orders);
        expect(new Set(machines.map(({ digest }) => digest)).size).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('lose nothing that was typed, and let count what has the last stamp', () => {
    fc.assert(
      fc.property(anyHistory, anyOrders, (history, orders) => {
        const machines = play(history);
        meet(machines, orders);
        const [one] = machines;
        for (const { id: of, field: name, one: typed } of machines.flatMap(({ said }) => said)) {
          const record = one?.records.get(of);
          const all = record ? [record.fields[name], ...(record.lost[name] ?? [])] : [];
          expect(all[0] && all[0].stamp >= typed.stamp).toBe(true);
          // A history is too short to pass what is kept.
          const isKept = all.some((kept) => kept?.stamp === typed.stamp && isSame(kept.value, typed.value));
          expect(HEAVY_FIELDS.includes(name) ? all.length === 1 : isKept).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('let the last deletion or bringing back count', () => {
    fc.assert(
      fc.property(anyHistory, anyOrders, (history, orders) => {
        const machines = play(history);
        meet(machines, orders);
        const deeds = machines.flatMap(({ said }) => said).filter((deed) => deed.field === 'gone');
        for (const record of machines[0]?.records.values() ?? []) {
          const mine = deeds.filter((deed) => deed.id === record.id).map((deed) => deed.one);
          const last = mine.sort((a, b) => (a.stamp < b.stamp ? 1 : -1))[0];
          expect(isGone(record)).toBe(last?.value === true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('refuse what is of a clock more than five minutes ahead, and take it once theirs has come there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 86_400_000 }), (ahead) => {
        const [fast, slow] = [new Machine('fast', NOON + MOST_AHEAD + ahead), new Machine('slow', NOON)];
        fast.say('r1', { note: 'from tomorrow' });
        const copy = fast.records.get('r1');
        if (!copy) throw new Error('It said nothing.');
        const clock = slow.clock;
        expect(slow.hear(copy)).toBe(false);
        expect([slow.clock, slow.records.size]).toEqual([clock, 0]);
        slow.wall += ahead;
        expect(slow.hear(copy)).toBe(true);
      }),
    );
  });
});

/** Any said things at all, of one field: as many clashes as can be, and more than are kept. */
const anySaid = fc
  .record({ n: fc.integer({ min: 0, max: 40 }), device: fc.constantFrom('a', 'b', 'c'), value })
  .map(({ n, device, value: held }): Said => ({ stamp: tick('', NOON + n, device), value: held }));

const anyCopy = fc.array(anySaid, { minLength: 1, maxLength: 70 }).map((all) =>
  all
    .map((one): StampedRecord => ({
      kind: 'claim',
      id: 'c',
      fields: { value: one, reading: one },
      lost: {},
    }))
    .reduce(mergeRecords),
);

describe('merging copies in which more was said than is kept', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, anyCopy, (a, b, c) => {
        const ab = mergeRecords(a, b);
        expect(digestText(ab)).toBe(digestText(mergeRecords(b, a)));
        expect(digestText(mergeRecords(ab, c))).toBe(digestText(mergeRecords(a, mergeRecords(b, c))));
        expect(mergeRecords(ab, b)).toBe(ab);
        expect(mergeRecords(ab, a)).toBe(ab);
        expect(readRecord(JSON.parse(JSON.stringify(ab)))).toEqual(ab);
      }),
      { numRuns: 300 },
    );
  });

  it('comes to what a plain set would: the newest, in order, so many', () => {
    fc.assert(
      fc.property(fc.array(anySaid, { minLength: 1, maxLength: 90 }), (all) => {
        const merged = all
          .map((one): StampedRecord => ({ kind: 'claim', id: 'c', fields: { value: one }, lost: {} }))
          .reduce(mergeRecords);
        const text = ({ stamp, value: held }: Said) => stamp + canonicalText(held);
        const expected = [...new Set(all.map(text))]
          .sort()
          .reverse()
          .slice(0, 1 + MOST_LOST);
        const [last] = Object.values(merged.fields);
        expect([last, ...(merged.lost['value'] ?? [])].map((one) => one && text(one))).toEqual(expected);
        expect(valueOf(merged, 'value')).toEqual(last?.value);
      }),
      { numRuns: 300 },
    );
  });
});
