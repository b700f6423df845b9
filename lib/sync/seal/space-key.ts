import type { SpaceKey } from '../space';
import { DIGITS, toDigits } from './check-digits';
import { readSecret } from './secret';

/** Digits of a key’s name: 40 bits, which tell keys of one space apart and say nothing of the secret. */
const NAMED_BY = 5;

/**
 * The key of a space, the same on every device that has the secret: HKDF with SHA-256 (RFC 5869), bound to the database. A secret holds 160 bits
 * of chance, so nothing need be slow here as it must be with passwords. What comes out cannot be read by any script, but IndexedDB keeps it.
 * @param secret as `makeSecret` gave it or as somebody typed it @param database of the space
 * @throws RangeError when it is no secret: ask `readSecret` first
 */
export async function keyFrom(secret: string, database: string): Promise<SpaceKey> {
  const bytes = readSecret(secret);
  if (!(bytes instanceof Uint8Array)) throw new RangeError(`This is no secret: ${bytes.is}`);
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const [seal, name, id] = await Promise.all([
    crypto.subtle.deriveKey(made('seal', database), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveKey(
      made('name', database),
      root,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign'],
    ),
    crypto.subtle.deriveBits(made('id', database), root, NAMED_BY * 8),
  ]);
  return { id: nameOf(new Uint8Array(id)), seal, name };
}

function made(what: 'seal' | 'name' | 'id', database: string): HkdfParams {
  const utf8 = new TextEncoder();
  return {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: utf8.encode('crossread space 1'),
    info: utf8.encode(JSON.stringify([what, database])),
  };
}

const nameOf = (bytes: Uint8Array) =>
  toDigits(bytes)
    .map((digit) => DIGITS[digit])
    .join('');
