/** What this device pushed itself while the program ran: it need not be fetched again. */
import type { Leaf, Place } from './database';
import { nameOfLeaf } from './database';
import type { Parts } from './base';

/** A leaf that this device put there: deleted, or with a body, in parts or not. */
export type OwnLeaf = 'deleted' | { readonly parts: Parts | null };

/** Leaves of one database by {@link nameOfLeaf}. */
export type Known = Map<string, OwnLeaf>;

/** So many are remembered of a database; of older ones the server tells again, which changes nothing. */
const MOST = 20_000;

/**
 * Outlives a target, as one is made for each sync. Never kept for longer than the program runs: a profile that was set back to an older state
 * must get again what it had pushed since.
 */
const all = new Map<string, Known>();

/** What a device knows of a database. */
export function knownIn({ server, database }: Place, device: string): Known {
  const name = JSON.stringify([server.url, server.user, database, device]);
  const known = all.get(name) ?? new Map<string, OwnLeaf>();
  all.set(name, known);
  return known;
}

/** Remembers a leaf. */
export function remember(known: Known, leaf: Leaf, own: OwnLeaf): void {
  known.set(nameOfLeaf(leaf), own);
  if (known.size <= MOST) return;
  const [oldest] = known.keys();
  if (oldest !== undefined) known.delete(oldest);
}
