/** Which of many boxes laid end to end are in sight, so that only these are drawn. */

/** Boxes from `first` to before `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Where each of boxes of these sizes begins, laid end to end, and behind the last one where all end: one number more than boxes. */
export function offsetsOf(sizes: readonly number[]): number[] {
  const offsets = [0];
  let end = 0;
  for (const size of sizes) offsets.push((end += size));
  return offsets;
}

/**
 * The boxes that touch what is in sight.
 * @param offsets as of {@link offsetsOf}
 * @param from where what is in sight begins
 * @param length how much is in sight
 * @param spare so many more on either side are ready before they come into sight
 */
export function stretchInSight(
  offsets: readonly number[],
  from: number,
  length: number,
  spare: number,
): Stretch {
  const count = offsets.length - 1;
  const first = boxAt(offsets, from);
  const end = Math.min(count, boxAt(offsets, from + Math.max(0, length - 1)) + 1);
  return { first: Math.max(0, first - spare), end: Math.min(count, end + spare) };
}

/** The box that holds a place; the first or last one for a place outside. */
function boxAt(offsets: readonly number[], place: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
