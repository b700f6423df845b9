/**
 * How many of `items`, ordered by `placeOf`, stand before a place: the index of the first that does not. Logarithmic, for
 * sentences without a full stop, which have thousands of figures, nouns and marks.
 */
export function indexFrom<T>(items: readonly T[], place: number, placeOf: (item: T) => number): number {
  let low = 0;
  for (let high = items.length; low < high;) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
