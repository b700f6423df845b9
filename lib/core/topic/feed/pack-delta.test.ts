import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPack } from '../../../../tests/arbitrary-pack';
import { aPack } from '../../../../tests/builders';
import { canonicalText } from '../exchange/canonical-pack';
import { applyDelta, DeltaError, makeDelta } from './pack-delta';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a delta', () => {
  it('leads from any pack to any other, to the byte', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (before, after) => {
        const delta = asJson(makeDelta(before, after));
        expect(canonicalText(applyDelta(before, delta))).toBe(canonicalText(after));
      }),
    );
  });

  it('leads between any objects of JSON, whatever their fields hold', () => {
    // Those three no pack may have.
    const name = fc.string().filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text));
    const record = fc.dictionary(name, fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())));
    fc.assert(
      fc.property(record, record, (before, after) => {
        const delta = asJson(makeDelta(before, after));
        expect(canonicalText(applyDelta(before, delta))).toBe(canonicalText(after));
      }),
    );
  });

  it('has only what changed: of a list the one record that did', () => {
    const pack = aPack();
    const [ada, bob] = pack.entities;
    if (!ada || !bob) throw new Error('the builder’s pack has two entities');
    const eve = { ...ada, id: 'eve' };
    expect(makeDelta(pack, { ...pack, version: '1.0.1', entities: [bob, ada, eve] })).toEqual({
      delta: 1,
      drop: [],
      set: { version: '1.0.1' },
      lists: { entities: [{ from: 1, count: 1 }, { from: 0, count: 1 }, { put: [eve] }] },
    });
  });

  it('says of what stays in order that so many stay', () => {
    const before = { list: Array.from({ length: 1000 }, (_, n) => ({ n })) };
    const after = { list: before.list.with(500, { n: -1 }) };
    expect(makeDelta(before, after).lists).toEqual({
      list: [{ from: 0, count: 500 }, { put: [{ n: -1 }] }, { from: 501, count: 499 }],
    });
  });

  it.each<[string, unknown]>([
    ['takes what is not there', { list: [{ from: 2, count: 2 }] }],
    [
      'takes one record again and again',
      {
        list: [
          { from: 0, count: 1 },
          { from: 0, count: 1 },
        ],
      },
    ],
    ['takes without end', { list: [{ from: 0, count: Number.MAX_SAFE_INTEGER }] }],
    ['begins before the beginning', { list: [{ from: -1, count: 1 }] }],
    ['changes a list that is none', { title: [{ from: 0, count: 1 }] }],
  ])('that %s is refused', (_, lists) => {
    const before = { title: 'x', list: [1, 2, 3] };
    expect(() => applyDelta(before, { delta: 1, drop: [], set: {}, lists })).toThrow(DeltaError);
  });

  it.each([null, [], {}, { delta: 2, drop: [], set: {}, lists: {} }])('is not %j', (json) => {
    expect(() => applyDelta({}, json)).toThrow(DeltaError);
  });

  it('never yields more than there was and came, whatever it says', () => {
    const place = fc.integer({ min: -1, max: 6 });
    const run = fc.oneof(
      fc.record({ from: place, count: place }),
      fc.record({ put: fc.array(fc.integer(), { maxLength: 3 }) }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 5 }), fc.array(run), (list, runs) => {
        const came = runs.reduce((sum, one) => sum + ('put' in one ? one.put.length : 0), 0);
        expect(lengthMade(list, runs)).toBeLessThanOrEqual(list.length + came);
      }),
    );
  });
});

/** 0 for what is refused. */
function lengthMade(list: readonly unknown[], runs: readonly unknown[]): number {
  try {
    const { list: made } = applyDelta({ list }, { delta: 1, drop: [], set: {}, lists: { list: runs } });
    return Array.isArray(made) ? made.length : Number.NaN;
  } catch (error) {
    if (error instanceof DeltaError) return 0;
    throw error;
  }
}
