import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipFiles } from './zip-files';

const AT = new Date(2024, 5, 18, 10, 30, 8);
const decoder = new TextDecoder();

/** Reads an archive by its directory, as unpackers do, and holds each entry against its file's own header. */
function unzip(archive: Uint8Array): { name: string; content: string; date: number[] }[] {
  const view = new DataView(archive.buffer);
  const end = archive.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [size, length, from] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ];
    const name = decoder.decode(archive.subarray(at + 46, at + 46 + length));
    expect(view.getUint32(from, true)).toBe(0x04034b50);
    expect(archive.subarray(from + 4, from + 30)).toEqual(archive.subarray(at + 6, at + 32));
    const data = archive.subarray(from + 30 + length, from + 30 + length + size);
    expect(view.getUint32(at + 16, true)).toBe(crc32(data));
    const [time, day] = [view.getUint16(at + 12, true), view.getUint16(at + 14, true)];
    const date = [
      1980 + (day >> 9),
      (day >> 5) & 15,
      day & 31,
      time >> 11,
      (time >> 5) & 63,
      (time & 31) * 2,
    ];
    at += 46 + length;
    return { name, content: decoder.decode(data), date };
  });
}

describe('zipFiles', () => {
  it('packs files so that each is found again under its name, with its date', () => {
    const files = [
      { name: 'Pyŏngyang.md', content: '# “Eleven”\n' },
      { name: 'empty.md', content: '' },
    ];
    const date = [2024, 6, 18, 10, 30, 8];
    expect(unzip(zipFiles(files, AT))).toEqual(files.map((file) => ({ ...file, date })));
  });

  it('makes an archive of nothing', () => {
    expect(unzip(zipFiles([], AT))).toEqual([]);
  });

  it('refuses more files than the format counts', () => {
    const files = Array.from({ length: 65_536 }, (_, i) => ({ name: `${i}.md`, content: '' }));
    expect(() => zipFiles(files, AT)).toThrow(RangeError);
  });
});
