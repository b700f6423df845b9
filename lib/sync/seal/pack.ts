/**
 * What is inside a sealed envelope: a text, pressed where that saves something, and filled up so that its size says little of it.
 *
 *     1 byte    0: as it is; 1: pressed with DEFLATE (RFC 1951; gzip’s header and checksum say nothing that the seal does not)
 *     4 bytes   how many bytes of text follow, the first the lowest
 *     …         them, then zeros
 */
import { SyncError } from '../target';

/** Bytes of a record’s text, the largest that is sealed or unpacked: an article of ten million letters is below it in every script. */
export const MOST_UNPACKED = 48_000_000;

/** Bytes that are unpacked at once: DEFLATE makes at most 1,032 of one, so a bomb is noticed within four million. */
const SLICE = 4096;
/** Bytes of a text below which pressing it saves too little. */
const WORTH_IT = 200;
const HEAD = 5;

/** Makes the inside of an envelope. @throws SyncError `too-large` */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new TextEncoder().encode(text);
  if (plain.length > MOST_UNPACKED) throw new SyncError({ is: 'too-large' });
  const pressed =
    plain.length < WORTH_IT ? plain : await through(new CompressionStream('deflate-raw'), plain);
  const isPressed = pressed.length < plain.length;
  const content = isPressed ? pressed : plain;
  const bytes = new Uint8Array(padme(HEAD + content.length));
  bytes[0] = isPressed ? 1 : 0;
  new DataView(bytes.buffer).setUint32(1, content.length, true);
  bytes.set(content, HEAD);
  return bytes;
}

/** The text in it; null where it is not of the form, or unpacks to more than {@link MOST_UNPACKED}. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, most = MOST_UNPACKED): Promise<string | null> {
  if (bytes.length < HEAD) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1, true);
  if (length > bytes.length - HEAD) return null;
  const content = bytes.subarray(HEAD, HEAD + length);
  const how = bytes[0];
  if (how !== 0 && how !== 1) return null;
  const plain =
    how === 0 ? content : await through(new DecompressionStream('deflate-raw'), content, most).catch(noText);
  if (plain === null || plain.length > most) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
  } catch {
    return null;
  }
}

/**
 * A size that tells little of the one it stands for: the Padmé scheme (Nikitin and others, “Reducing Metadata Leakage from Encrypted Files and
 * Communication with PURBs”, 2019). Sizes come in so few steps that most records share theirs, for at most an eighth more.
 */
export function padme(size: number): number {
  const exponent = Math.floor(Math.log2(size));
  const step = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1));
  return Math.ceil(size / step) * step;
}

/** Thrown within; nobody is told more than that it cannot be read. */
function noText(): null {
  return null;
}

/** Bytes through a stream, slice by slice, of which no more comes out than is asked for. @throws when it is not for it, or it is too much */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most = Infinity,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const written = writeAll(writer, bytes);
  // What fails there fails the reading, too, which is what is waited for.
  written.catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('It unpacks to more than anything that is sealed.');
    }
    chunks.push(value);
  }
  await written;
  return joined(chunks, size);
}

async function writeAll(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  for (let at = 0; at < bytes.length; at += SLICE) {
    await writer.ready;
    await writer.write(bytes.subarray(at, at + SLICE));
  }
  await writer.close();
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
