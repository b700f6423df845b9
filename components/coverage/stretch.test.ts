import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsOf, stretchInSight } from './stretch';

describe('stretchInSight', () => {
  const offsets = offsetsOf([10, 10, 30, 10]);

  it.each([
    ['the first that is in sight to the last', 12, 20, 0, { first: 1, end: 3 }],
    ['no box that only touches the edge', 10, 10, 0, { first: 1, end: 2 }],
    ['spare boxes on either side, as far as there are any', 12, 20, 5, { first: 0, end: 4 }],
    ['the last box, scrolled beyond the end', 900, 20, 0, { first: 3, end: 4 }],
  ])('gives %s', (_, from, length, spare, expected) => {
    expect(stretchInSight(offsets, from, length, spare)).toEqual(expected);
  });

  it('gives nothing of no boxes', () => {
    expect(stretchInSight(offsetsOf([]), 0, 500, 3)).toEqual({ first: 0, end: 0 });
  });

  it('leaves no box out that is in sight', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 }),
        fc.nat(4000),
        fc.integer({ min: 1, max: 900 }),
        (sizes, from, length) => {
          const starts = offsetsOf(sizes);
          const { first, end } = stretchInSight(starts, from, length, 0);
          const inSight = sizes.flatMap((size, i) => {
            const start = starts[i] ?? 0;
            return start < from + length && start + size > from ? [i] : [];
          });
          expect(inSight.filter((i) => i < first || i >= end)).toEqual([]);
        },
      ),
    );
  });
});
