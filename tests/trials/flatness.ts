/** Whether something that is measured again and again stays as it is, robust against what swings. */

/** What was measured after the `after`th article. */
export interface Point {
  readonly after: number;
  readonly value: number;
}

/** How something went on from one point to the last. */
export interface Trend {
  /** Its level at the beginning: the median of the first few points. */
  readonly level: number;
  /** By how much it grew until the last: the slope by Theil and Sen (the median of the slopes between all pairs) times the way. */
  readonly growth: number;
}

/** Of so many points at the beginning the level is taken. */
const FIRST = 3;

/** @param points in order, two at least @throws RangeError when there are fewer */
export function trendOf(points: readonly Point[]): Trend {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) throw new RangeError('a trend needs two points');
  const slopes = points.flatMap((from, at) =>
    points.slice(at + 1).map((to) => (to.value - from.value) / (to.after - from.after)),
  );
  return {
    level: medianOf(points.slice(0, FIRST).map(({ value }) => value)),
    growth: medianOf(slopes) * (last.after - first.after),
  };
}

/** Whether it grew by no more than this share of its level. What shrinks is flat. */
export function isFlat({ level, growth }: Trend, share: number): boolean {
  return growth <= level * share;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = Number.isInteger(middle)
    ? [sorted[middle - 1], sorted[middle]]
    : [sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
