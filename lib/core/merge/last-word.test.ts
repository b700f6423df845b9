import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCopies, unite, type Keeping, type Order } from './last-word';

interface Version {
  readonly at: number;
  readonly words: string;
  readonly own: boolean;
}

const ORDER: Order<Version> = [({ at }) => at, ({ words }) => words, ({ own }) => Number(own)];
const KEEPING: Keeping<Version> = { keyOf: ({ words }) => words, order: ORDER };
const bounded: Keeping<Version> = { ...KEEPING, most: 3 };

const anyVersions = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 4 }),
    words: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    own: fc.boolean(),
  }),
  { maxLength: 8 },
);

describe('compareCopies', () => {
  it('asks a measure only where those before it are alike', () => {
    const asked: string[] = [];
    const order: Order<number> = [(one) => (asked.push('first'), one), (one) => (asked.push('second'), one)];
    expect(compareCopies(order, 1, 2)).toBeLessThan(0);
    expect(asked).toEqual(['first', 'first']);
  });

  it('finds two alike only where every measure does', () => {
    const one = { at: 1, words: 'a', own: true };
    expect(compareCopies(ORDER, one, { ...one })).toBe(0);
    expect(compareCopies(ORDER, one, { ...one, own: false })).toBeGreaterThan(0);
  });
});

describe('unite', () => {
  it('keeps each once, as it was said last, newest first', () => {
    const versions = [
      { at: 1, words: 'a', own: true },
      { at: 3, words: 'b', own: true },
      { at: 2, words: 'a', own: true },
    ];
    expect(unite(versions, KEEPING)).toEqual([versions[1], versions[2]]);
  });

  it.each([
    ['whole', KEEPING],
    ['cut off', bounded],
  ])('is a union, %s: commutative, associative, idempotent', (_, keeping) => {
    const both = (a: readonly Version[], b: readonly Version[]) => unite([...a, ...b], keeping);
    fc.assert(
      fc.property(anyVersions, anyVersions, anyVersions, (a, b, c) => {
        expect(both(a, b)).toEqual(both(b, a));
        expect(both(both(a, b), c)).toEqual(both(a, both(b, c)));
        expect(both(both(a, b), b)).toEqual(both(a, b));
      }),
      { numRuns: 1000 },
    );
  });
});
