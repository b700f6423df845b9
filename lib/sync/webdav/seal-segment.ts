/**
 * What is in a segment: a line a doc, JSON of its id and body, pressed and then sealed as one. Texts of one kind are alike: pressed together they are a
 * seventh of what they are each alone, and once sealed nothing presses them any more.
 */
import * as v from 'valibot';
import { MOST_UNPACKED, pack, unpack } from '../seal/pack';
import { openBytes, SEAL_ADDS, sealBytes } from '../seal/seal-bytes';
import type { Space } from '../space';
import { SyncError, type Doc } from '../target';
import type { Segment } from './segment-name';

/** What segments are sealed with; no keys where they are readable. */
export type Sealing = Pick<Space, 'database' | 'keys' | 'earlier'>;

/** A doc in a segment. A log has no versions for it to rest on. */
export type Line = Pick<Doc, 'id' | 'body'>;

/** A segment with its bytes. */
export interface SealedSegment {
  readonly segment: Segment;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Characters of text in one segment: as many as are opened at once. One doc may be longer. */
export const MOST_CHARACTERS = 4_000_000;

/** Bytes that a segment can have: nothing that is packed is more than a ninth longer than it was. */
export const MOST_LENGTH = Math.ceil(MOST_UNPACKED * 1.125) + SEAL_ADDS;

const LineSchema = v.pipe(v.string(), v.parseJson(), v.strictTuple([v.string(), v.string()]));

/** Text of one doc in a segment. */
export const lineOf = ({ id, body }: Line): string => `${JSON.stringify([id, body])}\n`;

/**
 * Makes a segment, sealed with the newest key and bound to its place: under another number, in another log or folder it does not open.
 * @throws SyncError `too-large`
 */
export async function sealSegment(
  { database, keys }: Sealing,
  place: Pick<Segment, 'device' | 'first' | 'last'>,
  lines: readonly Line[],
): Promise<SealedSegment> {
  const key = keys.at(-1);
  const packed = await pack(lines.map(lineOf).join(''));
  const bytes = key ? await sealBytes(key, database, placeOf(place), packed) : packed;
  const hash = await hashOf(bytes);
  return { segment: { ...place, key: key?.id ?? null, length: bytes.length, hash }, bytes };
}

/**
 * The docs of a segment, in the order in which they were pushed.
 * @throws SyncError `wrong-key`; `forged` when the bytes are not those that its name speaks of, were sealed for another place or are not of the form
 */
export async function openSegment(
  space: Sealing,
  segment: Segment,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly Line[]> {
  const { length, hash } = segment;
  const isAsNamed = bytes.length === length && (await hashOf(bytes)) === hash;
  const packed = isAsNamed ? await unsealed(space, segment, bytes) : null;
  const lines = packed && linesIn(await unpack(packed));
  if (!lines) throw new SyncError({ is: 'forged', id: placeOf(segment) });
  return lines;
}

async function unsealed(
  { database, keys }: Sealing,
  segment: Segment,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  // In a space with keys nothing readable is believed: anybody could have put it there.
  if (segment.key === null) return keys.length === 0 ? bytes : null;
  const key = keys.find(({ id }) => id === segment.key);
  if (!key) throw new SyncError({ is: 'wrong-key' });
  return openBytes(key, database, placeOf(segment), bytes);
}

/** Whether the key that a segment is sealed with is here; a readable one needs none. */
export const hasKeyOf = ({ keys }: Sealing, { key }: Segment): boolean =>
  key === null || keys.some(({ id }) => id === key);

/** What a segment is called to the reader, and what its seal is bound to: no doc's id has a slash. */
const placeOf = ({ device, first, last }: Pick<Segment, 'device' | 'first' | 'last'>) =>
  `${device}/${first}-${last}`;

function linesIn(text: string | null): readonly Line[] | null {
  if (!text?.endsWith('\n')) return null;
  const lines: Line[] = [];
  for (const line of text.slice(0, -1).split('\n')) {
    const read = v.safeParse(LineSchema, line);
    if (!read.success) return null;
    const [id, body] = read.output;
    lines.push({ id, body });
  }
  return lines;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
