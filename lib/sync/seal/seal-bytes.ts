/** Sealing bytes with AES-256-GCM, whatever they are: one record, or many in one file. */
import type { SpaceKey } from '../space';

/** First word of envelopes, and part of what every seal is bound to: another version would have another. */
export const FORM = 'crossread1';

const VECTOR = 12;
const TAG = 16;

/** Bytes that sealing adds. */
export const SEAL_ADDS = VECTOR + TAG;

/**
 * Seals bytes, bound to their database, to what they are called there, to the key and to this version: moved elsewhere, they do not open.
 * @param id of the doc, or name of the file
 * @returns the vector of 12 bytes, what is sealed, and its tag of 16. The vector is random, so that one key is good for 2³² times (NIST SP 800-38D,
 * 8.3), more than a space will ever see
 */
export async function sealBytes(
  key: SpaceKey,
  database: string,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const vector = crypto.getRandomValues(new Uint8Array(VECTOR));
  const sealed = await crypto.subtle.encrypt(how(vector, database, id, key), key.seal, bytes);
  const whole = new Uint8Array(VECTOR + sealed.byteLength);
  whole.set(vector);
  whole.set(new Uint8Array(sealed), VECTOR);
  return whole;
}

/** The bytes that were sealed; null where they were sealed with another key or for another place, or were changed on the way. */
export async function openBytes(
  key: SpaceKey,
  database: string,
  id: string,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (sealed.length < SEAL_ADDS) return null;
  const by = how(sealed.subarray(0, VECTOR), database, id, key);
  // It fails for one reason only: seal and content, or seal and place, do not belong together.
  const bytes = await crypto.subtle.decrypt(by, key.seal, sealed.subarray(VECTOR)).catch(() => null);
  return bytes && new Uint8Array(bytes);
}

function how(vector: Uint8Array<ArrayBuffer>, database: string, id: string, key: SpaceKey): AesGcmParams {
  const bound = new TextEncoder().encode(JSON.stringify([FORM, database, id, key.id]));
  return { name: 'AES-GCM', iv: vector, additionalData: bound };
}
