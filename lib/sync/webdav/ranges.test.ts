import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasGap, holds, lastIn, withRange, type Range } from './ranges';

const aRange = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 6 }))
  .map(([first, more]): Range => [first, first + more]);
const numbersIn = (ranges: readonly Range[]) =>
  new Set(ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)));

describe('ranges of numbers', () => {
  it('hold what was put in and nothing else, whatever the order, and never touch', () => {
    fc.assert(
      fc.property(fc.array(aRange), aRange, (all, one) => {
        const ranges = all.reduce(withRange, [] as readonly Range[]);
        const numbers = numbersIn(all);
        expect(numbersIn(ranges)).toEqual(numbers);
        expect(all.toReversed().reduce(withRange, [] as readonly Range[])).toEqual(ranges);
        ranges.forEach(([first], at) => expect(first).toBeGreaterThan((ranges[at - 1]?.[1] ?? -1) + 1));
        expect(holds(ranges, one)).toBe([...numbersIn([one])].every((number) => numbers.has(number)));
        expect(lastIn(ranges)).toBe(Math.max(0, ...numbers));
        expect(hasGap(ranges)).toBe(numbers.size < lastIn(ranges));
      }),
    );
  });
});
