import { sha1 } from './sha1';

/** The namespace of our names: itself a version 4 UUID, drawn once. */
const NAMESPACE = '0c1e6a52-6d1f-4b0e-9a8d-6f4b1b7c2e93';
const UUID = /^(?:urn:uuid:)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/**
 * A UUID for a name, the same everywhere and always (version 5, RFC 9562 section 5.5): what comes from a tool whose ids are no UUIDs
 * has the same id whenever it is imported. Halves of surrogate pairs are told apart too.
 */
export function nameUuid(name: string, namespace: string = NAMESPACE): string {
  const space = (namespace.replaceAll('-', '').match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  const text = utf8(name);
  const named = new Uint8Array(space.length + text.length);
  named.set(space);
  named.set(text, space.length);
  const digest = sha1(named);
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
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) ?? 0;
    if (point > 0xffff) i++;
    const follow = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x1_0000 ? 2 : 3;
    bytes[length++] = LEAD[follow] | (point >> (6 * follow));
    for (let rest = follow - 1; rest >= 0; rest--) bytes[length++] = 0x80 | ((point >> (6 * rest)) & 0x3f);
  }
  return bytes.subarray(0, length);
}
