import type { ExportFile } from '../../../lib/core/interchange/to-markdown';

/**
 * Text files in one ZIP archive, not compressed (APPNOTE.TXT 6.3.3, sections 4.3.7, 4.3.12 and 4.3.16; names in UTF-8, 4.4.4 bit 11). The same
 * files at the same moment give the same bytes.
 * @param at the files' date, by the clock here
 * @throws RangeError when there are more files, or more of them, than the format takes without its 64-bit extension
 */
export function zipFiles(files: readonly ExportFile[], at: Date): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const [path, data] = [encoder.encode(name), encoder.encode(content)];
    const facts = factsOf(path, data, at);
    const local = record(0x04034b50, [...facts]);
    parts.push(local, path, data);
    // After the facts: no comment, first disk, no attributes, and where the file begins.
    directory.push(
      record(0x02014b50, [[VERSION, 2], ...facts, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]),
      path,
    );
    offset += local.length + path.length + data.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  if (files.length > 0xffff || offset + length > 0xffffffff)
    throw new RangeError('The export is too large for one ZIP archive: export fewer highlights at a time.');
  const n = files.length;
  const end = record(0x06054b50, [
    [0, 2],
    [0, 2],
    [n, 2],
    [n, 2],
    [length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return joined([...parts, ...directory, end]);
}

/** A number and how many bytes it takes. */
type Field = readonly [value: number, bytes: 2 | 4];

const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;

/** What the header before a file and its entry in the directory have in common. */
function factsOf(path: Uint8Array, data: Uint8Array, at: Date): Field[] {
  const time = (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1);
  const day = ((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate();
  return [
    [VERSION, 2],
    [NAMES_ARE_UTF8, 2],
    // Stored, not compressed.
    [0, 2],
    [time, 2],
    [day, 2],
    [crc32(data), 4],
    [data.length, 4],
    [data.length, 4],
    [path.length, 2],
    [0, 2],
  ];
}

function record(signature: number, fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 + fields.reduce((sum, [, bytes]) => sum + bytes, 0)));
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** CRC-32 as ZIP has it (polynomial 0xEDB88320, reflected). */
function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  // By index: over megabytes an iterator takes ten times as long.
  for (let i = 0; i < data.length; i++) crc = (crc >>> 8) ^ (TABLE[(crc ^ (data[i] ?? 0)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ 0xedb88320;
  return crc >>> 0;
});
