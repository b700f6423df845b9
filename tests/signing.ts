/** Keys and signatures for tests, made by Node's own cryptography: what the extension checks with the browser's, another implementation made. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { FeedIndex } from '../lib/core/topic/feed/feed-index';
import { keyChangeText } from '../lib/core/topic/feed/follow-keys';
import { signedText, type Signable } from '../lib/core/topic/feed/signature';

/** Somebody who signs. */
export interface TestSigner {
  /** The public key, as files have it. */
  readonly key: string;
  readonly name: string;
  readonly privateKey: KeyObject;
}

/** Somebody new. */
export function aSigner(name = 'Harbour Lantern'): TestSigner {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { key: publicKey.export({ format: 'jwk' }).x ?? '', name, privateKey };
}

/** The signature of a text, in base64url. */
export function signatureOf({ privateKey }: TestSigner, text: string): string {
  return sign(null, Buffer.from(text), privateKey).toString('base64url');
}

/** JSON with somebody's signature. */
export function signedBy<T extends object>(
  signer: TestSigner,
  what: Signable,
  json: T,
  signed = '2026-06-01T08:00:00Z',
) {
  const signature = { key: signer.key, name: signer.name, signed };
  const text = signedText(what, { ...json, signature });
  return { ...json, signature: { ...signature, value: signatureOf(signer, text) } };
}

/** That one key takes another's place, on the word of the first. */
export function aKeyChange(feed: string, from: TestSigner, to: TestSigner) {
  const change = { from: from.key, to: to.key, at: '2026-06-01T08:00:00Z' };
  return { ...change, value: signatureOf(from, keyChangeText(feed, change)) };
}

/** The index of a feed, signed. */
export function anIndex(signer: TestSigner, facts: Partial<FeedIndex> = {}): FeedIndex {
  return signedBy(signer, 'feed index', {
    feed: 1 as const,
    id: 'harbour-city',
    title: 'Harbour City, by the Lantern',
    sequence: 7,
    created: '2026-06-01T08:00:00Z',
    expires: '2026-06-15T08:00:00Z',
    packs: [],
    keyChanges: [],
    ...facts,
  });
}
