/**
 * Bytes as text in a JSON document: base64 with the alphabet of addresses, without padding (RFC 4648, section 5). Base85 would be a sixteenth
 * shorter and base32768 is longer once it is UTF-8; this one the browsers do themselves, and it needs no escapes in JSON or in addresses.
 */

/** As many as are given to `fromCharCode` at once: an argument list has its bounds. */
const SLICE = 0x2000;

/** Of bytes, any number. */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE)
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes; null where the text is not just what {@link toBase64Url} makes of some: of bytes there is one text only. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  // The last letter may hold bits that belong to no byte.
  return toBase64Url(bytes.subarray(bytes.length - (bytes.length % 3))) ===
    text.slice(text.length - (text.length % 4))
    ? bytes
    : null;
}
