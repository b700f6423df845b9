import { sign } from 'node:crypto';
import type { KeyChange } from '../../lib/core/topic/feed/feed-index';
import { keyChangeText } from '../../lib/core/topic/feed/follow-keys';
import { signedText, type Signable, type Signature } from '../../lib/core/topic/feed/signature';
import type { SigningKey } from './key-file';

/** Who signs, and when. */
export interface Signing {
  readonly key: SigningKey;
  readonly name: string;
  readonly now: Date;
}

/** A moment as signatures have it: UTC, to the second. */
export function momentOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The field `signature` for JSON, which holds everything else that will be in the file. */
export function signatureFor(what: Signable, json: object, { key, name, now }: Signing): Signature {
  const signature = { key: key.key, name, signed: momentOf(now) };
  return { ...signature, value: valueOf(key, signedText(what, { ...json, signature })) };
}

/** That `to` signs a feed from now on, on the word of the key before it. */
export function keyChangeFor(feed: string, from: SigningKey, to: SigningKey, now: Date): KeyChange {
  const change = { from: from.key, to: to.key, at: momentOf(now) };
  return { ...change, value: valueOf(from, keyChangeText(feed, change)) };
}

function valueOf({ privateKey }: SigningKey, text: string): string {
  return sign(null, Buffer.from(text), privateKey).toString('base64url');
}
