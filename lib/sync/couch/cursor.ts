/** The cursor of a CouchDB: how far its feed was read, and which leaves before that are not whole yet. */
import type { Cursor } from '../target';
import { REVISION } from './base';
import { nameOfLeaf, type Leaf } from './database';

/** A {@link Cursor}, read. */
export interface Reached {
  /** As the server wrote it; null is before all. */
  readonly seq: string | null;
  /** To be asked for again. */
  readonly again: readonly Leaf[];
}

/** So many leaves may wait for their parts. */
export const MOST_AGAIN = 100;

/** A place as text: the server's own in the first line, then a leaf a line. */
export function writeCursor({ seq, again }: Reached): Cursor {
  return seq === null ? null : [seq, ...again.map(nameOfLeaf)].join('\n');
}

/** Reads {@link writeCursor}'s text. */
export function readCursor(cursor: Cursor): Reached {
  const [seq = null, ...lines] = cursor?.split('\n') ?? [];
  return { seq, again: lines.flatMap(readLeaf) };
}

function readLeaf(line: string): readonly Leaf[] {
  const at = line.lastIndexOf(' ');
  const leaf = { id: line.slice(0, at), rev: line.slice(at + 1) };
  return at > 0 && REVISION.test(leaf.rev) ? [leaf] : [];
}
