/** PNG with a palette: pictures of an interface have few colours, and weigh a third so. PNG (third edition), W3C Recommendation, sections 4 to 11. */
import { crc32, deflateSync } from 'node:zlib';

/** Colours of a palette at most. */
const MOST = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Pixels by rows, four bytes each: red, green, blue and an opacity that is not looked at. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** The picture as PNG with the 256 colours that it has most of; of the others each becomes the nearest of them. */
export function indexedPng({ width, height, rgba }: Pixels): Buffer {
  const palette = paletteOf(rgba);
  const nearest = new Map<number, number>(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, to = 0, from = 0; y < height; y += 1) {
    // Each row begins with its filter: none, as neighbours in a palette are no neighbours in colour.
    rows[to++] = 0;
    for (let x = 0; x < width; x += 1, from += 4) {
      const colour = colourAt(rgba, from);
      let index = nearest.get(colour);
      if (index === undefined) nearest.set(colour, (index = nearestIn(palette, colour)));
      rows[to++] = index;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours from a palette.
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [...partsOf(colour)]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function paletteOf(rgba: Uint8Array): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = colourAt(rgba, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  if (byCount.length <= MOST) return byCount;
  // Half of them as they are; the rest spread over what is left, so that no shade is without a like one.
  const chosen = byCount.slice(0, MOST / 2);
  for (const colour of byCount.slice(MOST / 2)) {
    if (chosen.length === MOST) break;
    if (distance(colour, chosen[nearestIn(chosen, colour)] ?? 0) > FAR) chosen.push(colour);
  }
  return chosen;
}

/** Squared distance from which a colour wants a place of its own: eight steps of one part. */
const FAR = 64;

function nearestIn(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  for (const [index, candidate] of palette.entries()) {
    const apart = distance(candidate, colour);
    if (apart < least) [best, least] = [index, apart];
  }
  return best;
}

function distance(a: number, b: number): number {
  const [red, green, blue] = partsOf(a);
  const [otherRed, otherGreen, otherBlue] = partsOf(b);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

const colourAt = (rgba: Uint8Array, at: number) =>
  ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
const partsOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
