import { canonicalPack } from '../core/topic/canonical-pack';
import type { TopicPack } from '../core/topic/schema';

/** The checksum of a pack: `sha256-` and 64 hexadecimal digits (FIPS 180-4), of its canonical text. */
export async function checksumOf(pack: TopicPack): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalPack(pack));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
