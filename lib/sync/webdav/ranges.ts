/** Which numbers of a log were read: ranges that neither touch nor overlap, in their order. One that was read to its end without a gap is one range. */

/** Numbers from the first to the last, both of them in it. */
export type Range = readonly [first: number, last: number];

/** Ranges with one more. */
export function withRange(ranges: readonly Range[], [first, last]: Range): readonly Range[] {
  const joined = ranges.filter((one) => one[0] <= last + 1 && one[1] >= first - 1);
  const apart = ranges.filter((one) => !joined.includes(one));
  const from = Math.min(first, ...joined.map((one) => one[0]));
  const to = Math.max(last, ...joined.map((one) => one[1]));
  return [...apart, [from, to] as const].sort((a, b) => a[0] - b[0]);
}

/** Whether all numbers of a range are in one of them. */
export function holds(ranges: readonly Range[], [first, last]: Range): boolean {
  return ranges.some((one) => one[0] <= first && one[1] >= last);
}

/** Whether a number is missing that is smaller than the last: they do not begin with 1, or not all of them touch. */
export function hasGap(ranges: readonly Range[]): boolean {
  const [only, ...more] = ranges;
  return only !== undefined && (only[0] > 1 || more.length > 0);
}

/** The greatest number; 0 of none. */
export function lastIn(ranges: readonly Range[]): number {
  return ranges.at(-1)?.[1] ?? 0;
}
