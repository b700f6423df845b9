import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFlat, trendOf, type Point, type Trend } from './flatness';

const series = (values: readonly number[]): Point[] =>
  values.map((value, at) => ({ after: 20 + 10 * at, value }));
const level = 1000;
const isFlatEnough = (trend: Trend) => isFlat(trend, 0.1);

describe('a trend', () => {
  it('of what swings around its level is flat, of what grows steadily is not, however much it swings', () => {
    const noise = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(noise, (swings) => {
        expect(isFlatEnough(trendOf(series(swings.map((swing) => level + swing))))).toBe(true);
        const growing = swings.map((swing, at) => level + swing + (level / 4) * at);
        expect(isFlatEnough(trendOf(series(growing)))).toBe(false);
      }),
    );
  });

  it('does not follow one point that is far off', () => {
    expect(isFlatEnough(trendOf(series([1000, 1001, 999, 1000, 9000, 1001, 1000])))).toBe(true);
    expect(isFlatEnough(trendOf(series([1000, 1001, 999, 1000, 1000, 1001, 9000])))).toBe(true);
  });

  it('tells level and growth in what was measured', () => {
    expect(trendOf(series([100, 110, 120, 130]))).toEqual({ level: 110, growth: 30 });
    expect(isFlatEnough(trendOf(series([130, 120, 110])))).toBe(true);
    expect(isFlatEnough(trendOf(series([0, 0, 0])))).toBe(true);
    expect(() => trendOf(series([1]))).toThrow(RangeError);
  });
});
