import type { Kind } from '../../core/merge/stamped-record';
import type { Space, SpaceKey } from '../space';
import { toBase64Url } from './base64url';

/** Bytes of a name, of the 32 that HMAC gives: 128 bits, so two records of one name are not to be met. */
const BYTES = 16;

/**
 * What the server knows a record by. In a readable space `kind:id`. In an encrypted one a name that says nothing of it, made with the newest key:
 * after a change of keys every record has a new name, is pushed under it as one that the server never had, and whoever left cannot tell which is
 * which any more.
 */
export async function docIdOf(space: Pick<Space, 'keys'>, kind: Kind, id: string): Promise<string> {
  const key = space.keys.at(-1);
  return key ? nameBy(key, kind, id) : plainName(kind, id);
}

/** The name that a record has in an encrypted space by one of its keys. */
export async function nameBy(key: SpaceKey, kind: Kind, id: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([kind, id]));
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key.name, text));
  return toBase64Url(mac.subarray(0, BYTES));
}

/** The name that a record has in a readable space. */
export function plainName(kind: Kind, id: string): string {
  return `${kind}:${id}`;
}
