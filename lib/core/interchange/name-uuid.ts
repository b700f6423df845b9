import { sha1 } from './sha1';

/** The namespace of our names: itself a version 4 UUID, drawn once. */
const NAMESPACE = '0c1e6a52-6d1f-4b0e-9a8d-6f4b1b7c2e93';
const UUID = /^(?:urn:uuid:)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/**
 * A UUID for a name, the same everywhere and always (version 5, RFC 9562 section 5.5): what comes from a tool whose ids are no UUIDs
 * has the same id whenever it is imported. Halves of surrogate pairs are told apart too.
 */
export function nameUuid(name: string, namespace: string = NAMESPACE): string {
  const space = namespace.replaceAll('-', '').match(/../g) ?? [];
  const digest = sha1(Uint8Array.from([...space.map((byte) => Number.parseInt(byte, 16)), ...utf8(name)]));
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The UUID that an id is, alone or as `urn:uuid:`, in small letters; null when it is none. */
export function uuidIn(id: string): string | null {
  return UUID.exec(id)?.[1]?.toLowerCase() ?? null;
}

/** Marks of a first byte, by how many follow it. */
const LEAD = [0, 0xc0, 0xe0, 0xf0] as const;

/** The text's UTF-8, a lone surrogate encoded like any other code point. */
function* utf8(text: string): Generator<number> {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const follow = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x1_0000 ? 2 : 3;
    yield LEAD[follow] | (point >> (6 * follow));
    for (let i = follow - 1; i >= 0; i--) yield 0x80 | ((point >> (6 * i)) & 0x3f);
  }
}
