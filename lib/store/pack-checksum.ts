import { canonicalPack } from '../core/topic/exchange/canonical-pack';
import type { TopicPack } from '../core/topic/schema';

/** The checksum of a pack: that of its canonical text, whatever its file looked like. */
export function checksumOf(pack: TopicPack): Promise<string> {
  return sha256Of(new TextEncoder().encode(canonicalPack(pack)));
}

/** `sha256-` and 64 hexadecimal digits (FIPS 180-4). */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
