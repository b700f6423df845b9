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

/** Packed bytes that are unpacked at once: they come to eight megabytes at most, as gzip packs a thousand bytes into one at best. */
const SLICE = 8_192;
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
  if (bytes.length > limits.file) throw tooLarge(`It has ${megabytes(bytes.length)}`, limits.file);
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  let unpacked = 0;
  for await (const chunk of isGzip(bytes) ? unpack(bytes) : slicesOf(bytes)) {
    unpacked += chunk.length;
    if (unpacked > limits.unpacked)
      throw tooLarge(`Unpacked it has more than ${megabytes(limits.unpacked)}`, limits.unpacked);
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
      throw tooLarge(`Its line ${number} has more than ${megabytes(limits.line)}`, limits.line);
  }
  if (size > 0) yield { number, bytes: withoutReturn(joined(held)), isEnded: false };
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += SLICE) yield joined([bytes.subarray(at, at + SLICE)]);
}

/** Fed in slices: of a file that unpacks to much more than it is, no more is unpacked than is asked for. */
async function* unpack(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const slices = slicesOf(bytes);
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      const { value, done } = slices.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read().catch(cannotUnpack);
      if (done) return;
      yield value;
    }
  } finally {
    // Of a stream that failed there is nothing to cancel.
    await reader.cancel().catch(() => undefined);
  }
}

function cannotUnpack(): never {
  throw new BackupFault('damaged', null, 'It cannot be unpacked to its end.');
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === RETURN ? line.subarray(0, -1) : line;
}

function tooLarge(what: string, most: number): BackupFault {
  return new BackupFault(
    'too-large',
    null,
    `${what}, and ${megabytes(most)} is the most that a backup may have. Choose another file; nothing of this one was taken.`,
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
