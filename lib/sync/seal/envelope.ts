/**
 * The text of a sealed doc: `crossread1.KEY.BODY`, where KEY names the key and BODY is what was sealed with it (`sealBytes`), in base64 for addresses.
 * A doc of a readable space is JSON and begins with a brace.
 */
import type { Space } from '../space';
import type { Doc } from '../target';
import { fromBase64Url, toBase64Url } from './base64url';
import { MOST_UNPACKED } from './pack';
import { FORM, SEAL_ADDS } from './seal-bytes';

/** What an envelope says without being opened. */
export interface Envelope {
  /** What the key is called that it was sealed with. */
  readonly key: string;
  /** The vector of 12 bytes, what is sealed, and its tag of 16. */
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Letters of an envelope, the longest that is looked at: what is packed has at most an eighth more bytes, of three of which base64 makes four. */
const LONGEST = MOST_UNPACKED * 1.51;

/** The text of an envelope. */
export function writeEnvelope({ key, sealed }: Envelope): string {
  return `${FORM}.${key}.${toBase64Url(sealed)}`;
}

/** What a text says as an envelope; null where it is none, or of a version that is not known here. */
export function readEnvelope(text: string): Envelope | null {
  if (text.length > LONGEST) return null;
  const [form, key, body, more] = text.split('.', 4);
  if (form !== FORM || !key || body === undefined || more !== undefined) return null;
  const sealed = fromBase64Url(body);
  return sealed && sealed.length >= SEAL_ADDS ? { key, sealed } : null;
}

/**
 * What a record that came in a doc rests on when it is pushed: the doc’s base; null where the doc was sealed with an older key, as the record is
 * pushed under the name that the newest gives it, of which this doc is no version.
 */
export function baseOf(
  { keys }: Pick<Space, 'keys'>,
  { body, base }: Pick<Doc, 'body' | 'base'>,
): string | null {
  const newest = keys.at(-1);
  return !newest || body.startsWith(`${FORM}.${newest.id}.`) ? base : null;
}
