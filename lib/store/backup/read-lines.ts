import type { BackupReason } from './backup-reasons';
import { joined } from './format';
import { BackupFault } from './fault';

/** How large a file and what is in it may be; in bytes. */
export interface BackupLimits {
  readonly file: number;
  /** Unpacked. */
  readonly unpacked: number;
  /** One line: a row of the store, and browsers take no larger ones. */
  readonly line: number;
}

/** Far more than ten years of reading: two thousand articles with a hundred thousand claims take 100 MB, and packed 10. */
export const BACKUP_LIMITS: BackupLimits = { file: 500_000_000, unpacked: 4_000_000_000, line: 130_000_000 };

/** One line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end. */
  readonly bytes: Uint8Array;
  /** Whether its end was read: where it was not, the file ends in it. */
  readonly isEnded: boolean;
}

/**
 * Packed bytes that are unpacked at once. They come to half a megabyte at most, as gzip packs a thousand bytes into one at best; and what was
 * unpacked together with damaged bytes is lost with them.
 */
const SLICE = 512;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * The lines of a file, gzipped or plain, with no more of it in memory than a line and what was unpacked with it.
 * @throws BackupFault when it is too large, or cannot be unpacked to its end
 */
export async function* readLines(
  bytes: Uint8Array,
  limits: BackupLimits = BACKUP_LIMITS,
): AsyncGenerator<Line> {
  if (bytes.length > limits.file)
    throw tooLarge({
      key: 'tooLargeFile',
      values: { size: megabytes(bytes.length), most: megabytes(limits.file) },
    });
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  let unpacked = 0;
  for await (const chunk of isGzip(bytes) ? unpack(bytes) : slicesOf(bytes)) {
    unpacked += chunk.length;
    if (unpacked > limits.unpacked)
      throw tooLarge({ key: 'tooLargeUnpacked', values: { most: megabytes(limits.unpacked) } });
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      const line = joined([...held, chunk.subarray(from, end)]);
      held = [];
      size = 0;
      from = end + 1;
      yield { number: number++, bytes: withoutReturn(line), isEnded: true };
    }
    if (from < chunk.length) {
      held.push(chunk.subarray(from));
      size += chunk.length - from;
    }
    if (size > limits.line)
      throw tooLarge({ key: 'tooLongLine', values: { line: String(number), most: megabytes(limits.line) } });
  }
  if (size > 0) yield { number, bytes: withoutReturn(joined(held)), isEnded: false };
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += SLICE) yield joined([bytes.subarray(at, at + SLICE)]);
}

/**
 * Fed slice by slice, each when what the one before came to was taken: of a file that unpacks to much more than it is, no more is unpacked than
 * is asked for; and of a damaged one the same is had whenever it is read, as a stream that fails drops what still waits in it.
 */
async function* unpack(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const gzip = new DecompressionStream('gzip');
  const writer = gzip.writable.getWriter();
  const unpacked: Uint8Array[] = [];
  const drained = drain(gzip.readable, unpacked);
  // Told below; what fails meanwhile is told by the writer, too.
  drained.catch(() => undefined);
  let isWhole = false;
  try {
    for (const slice of slicesOf(bytes)) {
      await writer.write(slice);
      yield* unpacked.splice(0);
    }
    await writer.close();
    await drained;
    isWhole = true;
  } catch {
    // What went before is given first.
  } finally {
    // Of a stream that failed or ended there is nothing to abort.
    await writer.abort().catch(() => undefined);
  }
  yield* unpacked;
  if (!isWhole) throw new BackupFault('damaged', null, { key: 'notUnpacked' });
}

/** Takes what a stream gives as soon as it does. */
async function drain(from: ReadableStream<Uint8Array>, into: Uint8Array[]): Promise<void> {
  const reader = from.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    into.push(value);
  }
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === RETURN ? line.subarray(0, -1) : line;
}

function tooLarge(why: BackupReason): BackupFault {
  return new BackupFault('too-large', null, why);
}

/** To a tenth. */
function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}
