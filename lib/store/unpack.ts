/** Why a gzip file is not unpacked. */
export class UnpackError extends Error {
  override readonly name = 'UnpackError';
  constructor(readonly why: 'damaged' | 'too-large') {
    super(why === 'damaged' ? 'The packed file is cut off or damaged.' : 'Unpacked, the file is too large.');
  }
}

/** Whether bytes begin as a gzip file does (RFC 1952). */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Unpacks a gzip file, and stops as soon as it is larger than it may be: a thousand times as much may come out as goes in.
 * @param most bytes that may come out
 * @throws UnpackError
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) throw new UnpackError('too-large');
      parts.push(part.value);
    }
  } catch (error) {
    // Whatever a stream says of damaged data: each engine has errors of its own.
    throw error instanceof UnpackError ? error : new UnpackError('damaged');
  } finally {
    // Of a stream that failed there is nothing to cancel, and it says why once more.
    await reader.cancel().catch(() => undefined);
  }
  return joinBytes(parts, size);
}

function joinBytes(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
