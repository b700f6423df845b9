/** Finds room for labels beside what they name, so that none covers another. */

/** A rectangle, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What wants a label. */
export interface Labelled {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Widths of its text, in px: of the long one first, then of shorter ones that will do where there is less room. */
  readonly widths: readonly number[];
}

/** Where the text of a label begins, its baseline, and which of its texts it is. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly text: number;
}

const HEIGHT = 14;
const GAP = 8;
const FURTHER = 14;

/**
 * A place for each label for which there is one, by key: above, right, below or left of its mark, within `within`, clear of `taken` and of
 * the labels before it. What has no room gets none: it is named in the line below the picture and in the table.
 */
export function placeLabels(
  labelled: readonly Labelled[],
  within: Box,
  taken: readonly Box[],
): ReadonlyMap<string, LabelPlace> {
  const occupied = [...taken];
  const places = new Map<string, LabelPlace>();
  for (const one of labelled) {
    const isFree = (box: Box) => isInside(box, within) && !occupied.some((other) => overlap(box, other));
    const found = one.widths
      .map((width) => boxesAround(one, width).find(isFree))
      .map((box, text) => box && { box, text })
      .find((fits) => fits !== undefined);
    if (!found) continue;
    const { box, text } = found;
    occupied.push(box);
    places.set(one.key, { x: box.x, y: box.y + HEIGHT - 3, text });
  }
  return places;
}

function boxesAround({ x, y }: Labelled, width: number): Box[] {
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height: HEIGHT });
  const above = y - GAP - HEIGHT;
  const below = y + GAP;
  return [
    at(x - width / 2, above),
    at(x - width, above),
    at(x, above),
    at(x + GAP, y - HEIGHT / 2),
    at(x - GAP - width, y - HEIGHT / 2),
    at(x - width / 2, below),
    at(x - width, below),
    at(x, below),
    // Beyond a bound or an arrow.
    at(x - width / 2, below + FURTHER),
    at(x - width / 2, above - FURTHER),
  ];
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.x >= within.x &&
    box.y >= within.y &&
    box.x + box.width <= within.x + within.width &&
    box.y + box.height <= within.y + within.height
  );
}

/** What wants to stand at a height, and takes some. */
export interface Stacked {
  readonly wanted: number;
  readonly height: number;
}

/** The middles of things in a column, in the order given: as near to where they want as they can without overlapping, from `top` to `bottom` as long as they fit. */
export function stack(things: readonly Stacked[], top: number, bottom: number): number[] {
  const middles: number[] = [];
  let used = top;
  for (const { wanted, height } of things) {
    const middle = Math.max(wanted, used + height / 2);
    middles.push(middle);
    used = middle + height / 2;
  }
  let limit = bottom;
  for (let i = things.length - 1; i >= 0; i--) {
    const half = (things[i]?.height ?? 0) / 2;
    const middle = Math.min(middles[i] ?? 0, limit - half);
    middles[i] = middle;
    limit = middle - half;
  }
  return middles;
}
