/** What is told of many measurements of one thing. */

/** Median and middle half, in the unit of what was measured, and how many there were. */
export interface Spread {
  readonly median: number;
  /** A quarter of all are below. */
  readonly low: number;
  /** A quarter of all are above. */
  readonly high: number;
  readonly runs: number;
}

/** @param values one or more @throws RangeError when there are none */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('Nothing was measured.');
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    runs: values.length,
  };
}

/** The ratios of what was measured in the same rounds. @param ours and theirs one for each round */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
}

/**
 * How steeply a cost grows: the slope of the line through the logarithms (least squares); 1 is linear, 2 square.
 * @param points two or more, with x and y above 0
 */
export function steepnessOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (pick: (point: { x: number; y: number }) => number) =>
    logs.reduce((sum, point) => sum + pick(point), 0) / logs.length;
  const [x0, y0] = [mean(({ x }) => x), mean(({ y }) => y)];
  const across = logs.reduce((sum, { x }) => sum + (x - x0) ** 2, 0);
  return logs.reduce((sum, { x, y }) => sum + (x - x0) * (y - y0), 0) / across;
}

/** Between neighbours in proportion, as R's default (type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
