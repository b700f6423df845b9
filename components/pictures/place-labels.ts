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
  /** Width of its text, in px. */
  readonly width: number;
}

/** Where the text of a label begins, and its baseline. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
}

const HEIGHT = 14;
const GAP = 8;

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
    const box = boxesAround(one).find(
      (candidate) => isInside(candidate, within) && !occupied.some((other) => overlap(candidate, other)),
    );
    if (!box) continue;
    occupied.push(box);
    places.set(one.key, { x: box.x, y: box.y + HEIGHT - 3 });
  }
  return places;
}

function boxesAround({ x, y, width }: Labelled): Box[] {
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

/**
 * Heights for things that want to stand at `wanted` (ascending), each `height` px apart or more and all between `top` and `bottom` as long as
 * they fit; in order.
 */
export function spread(wanted: readonly number[], height: number, top: number, bottom: number): number[] {
  const placed: number[] = [];
  for (const want of wanted) placed.push(Math.max(want, top, (placed.at(-1) ?? -Infinity) + height));
  for (let i = placed.length - 1, limit = bottom; i >= 0; i--, limit -= height) {
    const at = placed[i] ?? top;
    if (at <= limit) break;
    placed[i] = limit;
  }
  return placed;
}
