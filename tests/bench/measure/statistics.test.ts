import { describe, expect, it } from 'vitest';
import { ratiosOf, spreadOf, steepnessOf } from './statistics';

describe('spreadOf', () => {
  it('tells median and quarters, whatever the order', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4, runs: 5 });
  });
  it('goes between two neighbours', () => {
    expect(spreadOf([1, 2])).toEqual({ median: 1.5, low: 1.25, high: 1.75, runs: 2 });
  });
  it('refuses nothing', () => {
    expect(() => spreadOf([])).toThrow('Nothing was measured');
  });
});

describe('ratiosOf', () => {
  it('pairs what was measured in the same round', () => {
    expect(ratiosOf([1, 10], [2, 5])).toEqual([0.5, 2]);
  });
});

describe('steepnessOf', () => {
  const along = (y: (x: number) => number) => [10, 100, 1_000].map((x) => ({ x, y: y(x) }));
  it.each([
    ['a constant', 0, (_: number) => 7],
    ['a line', 1, (x: number) => 3 * x],
    ['a square', 2, (x: number) => x * x],
  ])('is told of %s: %d', (_, expected, y) => {
    expect(steepnessOf(along(y))).toBeCloseTo(expected, 6);
  });
});
