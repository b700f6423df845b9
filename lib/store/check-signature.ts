/** Signatures by the browser's own cryptography: Ed25519 is in Chromium since 137 and in Firefox since 129 (docs/decisions/0061). */
import { showFingerprint } from '../core/topic/feed/fingerprint';
import { sha256Of } from './pack-checksum';

/** That this browser knows no Ed25519: whether something is signed cannot be told here. */
export class NoSignaturesError extends Error {
  override readonly name = 'NoSignaturesError';
}

/**
 * Whether a text (in UTF-8) was signed with a key (RFC 8032); false for whatever is no key and no signature.
 * @param key its 32 bytes in base64url, without padding
 * @param value the signature's 64 bytes, likewise
 * @throws NoSignaturesError where the browser knows no Ed25519
 */
export async function verifySignature(key: string, text: string, value: string): Promise<boolean> {
  const publicKey = await importKey(bytesOf(key));
  return (
    publicKey !== null &&
    crypto.subtle.verify('Ed25519', publicKey, bytesOf(value), new TextEncoder().encode(text))
  );
}

/** SHA-256 of a key, in hexadecimal digits: lib/core/topic/feed/fingerprint.ts shows the beginning. */
async function digestOfKey(key: string): Promise<string> {
  return (await sha256Of(bytesOf(key))).slice('sha256-'.length);
}

/** A key's fingerprint as people compare it. */
export async function fingerprintOf(key: string): Promise<string> {
  return showFingerprint(await digestOfKey(key));
}

/** @returns null for bytes that are no key */
async function importKey(bytes: BufferSource): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError')
      throw new NoSignaturesError('This browser knows no Ed25519.', { cause: error });
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** @returns no byte for what is no base64url */
function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(base64url) || base64url.length % 4 === 1) return new Uint8Array();
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
