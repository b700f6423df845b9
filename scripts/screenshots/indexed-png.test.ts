import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { indexedPng } from './indexed-png';

/** The data of a chunk, by its name. */
function chunkOf(png: Buffer, type: string): Buffer {
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === type) return png.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  throw new Error(`there is no ${type}`);
}

/** The colours of a picture as they come out again. */
function coloursOf(png: Buffer, width: number): number[][] {
  const palette = chunkOf(png, 'PLTE');
  const rows = inflateSync(chunkOf(png, 'IDAT'));
  return [...rows]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((index) => [...palette.subarray(index * 3, index * 3 + 3)]);
}

it('gives back a picture of few colours as it was', () => {
  const rgba = Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 9, 8, 7, 255]);
  const png = indexedPng({ width: 2, height: 2, rgba });
  expect(coloursOf(png, 2)).toEqual([
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
    [9, 8, 7],
  ]);
});

it('gives what has too many colours the nearest of 256', () => {
  const rgba = Uint8Array.from({ length: 4 * 1024 }, (_, at) =>
    at % 4 === 0 ? (at / 4) % 256 : at % 4 === 1 ? (at / 1024) * 3 : 0,
  );
  const png = indexedPng({ width: 32, height: 32, rgba });
  expect(chunkOf(png, 'PLTE').length).toBeLessThanOrEqual(256 * 3);
  for (const [at, colour] of coloursOf(png, 32).entries())
    for (const part of [0, 1, 2])
      expect(Math.abs((colour[part] ?? 0) - (rgba[at * 4 + part] ?? 0))).toBeLessThanOrEqual(24);
});
