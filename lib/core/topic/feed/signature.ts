/** What a signature of a pack or of a feed is made of, and what exactly it is made over. Checking it takes cryptography, which the core has not. */
import * as v from 'valibot';
import type { JsonObject } from '../../interchange/json';
import { canonicalText } from '../exchange/canonical-pack';

/** A moment as signers write it: UTC, to the second. */
export const MomentSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
    'A moment is written in UTC and to the second: 2026-05-31T09:30:00Z.',
  ),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'There is no such moment. Correct the date.'),
);

/** A public key of Ed25519 (RFC 8032): its 32 bytes in base64url (RFC 4648) without padding. */
export const KeySchema = v.pipe(
  v.string(),
  v.regex(
    /^[\w-]{43}$/,
    'A key has 43 letters, digits, “-” and “_”. Sign the file anew: npm run pack -- sign.',
  ),
);

/** A signature of Ed25519: its 64 bytes in base64url without padding. */
export const SignatureValueSchema = v.pipe(
  v.string(),
  v.regex(
    /^[\w-]{86}$/,
    'A signature has 86 letters, digits, “-” and “_”. Sign the file anew: npm run pack -- sign.',
  ),
);

/** The field `signature` of a pack or of a feed's index. */
export const SignatureSchema = v.object({
  key: KeySchema,
  /** Who signs, in the signer's own words: nobody else vouches for them. */
  name: v.pipe(
    v.string(),
    v.regex(/\S/, 'Nothing stands here. Write who signs.'),
    v.maxLength(200, 'The name is longer than 200 characters. Shorten it.'),
  ),
  /** When, as the signer says. */
  signed: MomentSchema,
  value: SignatureValueSchema,
});

/** Who signed something, and the proof. */
export type Signature = v.InferOutput<typeof SignatureSchema>;

/** What is remembered of a signature that held, of the pack that it was on. */
export const SignerSchema = v.object({
  ...v.omit(SignatureSchema, ['value']).entries,
  /** SHA-256 of the pack in the feed that it came from; null where its file was signed by itself. */
  sha256: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});

/** Who signed a pack, and which version of a feed it was. */
export type Signer = v.InferOutput<typeof SignerSchema>;

/** What can be signed. It is in the text that is signed, so that a signature of one is none of another. */
export type Signable = 'topic pack' | 'feed index' | 'key change';

/**
 * The text that is signed, in UTF-8: a line that says what it is, and the canonical JSON (RFC 8785) of all of it but the signature's own value; who
 * signs and when is signed as well.
 * @param json as the file has it, before any default is filled in
 */
export function signedText(what: Signable, json: JsonObject): string {
  const { signature, ...rest } = json;
  return `crossread ${what} 1\n${canonicalText({ ...rest, signature: withoutValue(signature) })}`;
}

function withoutValue(signature: unknown): unknown {
  if (typeof signature !== 'object' || signature === null) return signature;
  return Object.fromEntries(Object.entries(signature).filter(([field]) => field !== 'value'));
}

/**
 * Whether a text was signed with a key; false for whatever is no key and no signature. Given by whoever has the cryptography.
 * @throws Error where it cannot be told
 */
export type Verify = (key: string, text: string, value: string) => Promise<boolean>;
