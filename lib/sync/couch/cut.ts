/** A body that is too long for one doc is cut into parts: docs of their own, which only together, and unchanged, are the body again. */
import type { Content } from './answers';
import type { Parts } from './base';
import type { Sent } from './database';

/** Before the id of a doc that carries a record. */
export const RECORD = 'r:';

/** Before the id of a doc that carries a part of one. */
const PART = 'p:';

/** Characters of a part: three bytes each at most, so below the megabyte at which proxies and hosted CouchDBs draw the line. */
export const MOST_CHARACTERS = 256 * 1024;

/** Where even this many are too many, the server takes none of it. */
export const FEWEST_CHARACTERS = 8 * 1024;

/** Parts of one body: more is too large for anywhere. */
export const MOST_PARTS = 128;

/** Ids of the docs that carry the parts of a record's doc, in order. */
export function partIds(id: string, { token, count }: Parts): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${PART}${id}:${token}:${at}`);
}

/** A doc for the server. */
export interface Cut {
  readonly head: Content;
  /** To be there before the head is: who reads the head reads them. */
  readonly parts: readonly Sent[];
  readonly named: Parts | null;
}

/**
 * Cuts a body into parts of at most `size` UTF-16 units; none inside a character.
 * @returns null when there would be more than {@link MOST_PARTS}
 */
export async function cut(id: string, body: string, size: number): Promise<Cut | null> {
  if (body.length <= size) return { head: { body }, parts: [], named: null };
  const pieces = piecesOf(body, size);
  if (pieces.length > MOST_PARTS) return null;
  // Of this one push: were it named by its content, one device could clear away what another has just put there again.
  const named = { token: randomToken(), count: pieces.length };
  const parts = partIds(id, named).map((part, at) => ({ id: part, content: { body: pieces[at] ?? '' } }));
  return { head: { parts: { ...named, sha256: await sha256(body) } }, parts, named };
}

/** The body that parts make together; null when they are not those that the head was written for. */
export async function join(pieces: readonly string[], hash: string): Promise<string | null> {
  const body = pieces.join('');
  return (await sha256(body)) === hash ? body : null;
}

function piecesOf(body: string, size: number): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < body.length;) {
    let end = start + size;
    if (/[\ud800-\udbff]/.test(body[end - 1] ?? '') && end < body.length) end--;
    pieces.push(body.slice(start, end));
    start = end;
  }
  return pieces;
}

function randomToken(): string {
  return hex(crypto.getRandomValues(new Uint8Array(8)));
}

async function sha256(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
