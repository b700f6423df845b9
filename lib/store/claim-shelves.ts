/**
 * The claims that stand, laid ready to be looked for by words, on shelves: each row has those of all articles whose ids lie between two bounds.
 * A shelf is dropped in the transaction that writes anything it was made of (drop-shelves.ts), and laid again when claims are looked for.
 */
import { layShelf, SHELF_RULES, type ClaimShelf } from '../core/claims/claim-shelf';
import { standingClaims } from '../core/claims/standing-claims';
import type { CrossreadDb } from './db';
import { boundsOf } from './which-shelf';

/** A shelf as it is kept. */
export interface StoredShelf extends ClaimShelf {
  /** Which one (which-shelf.ts). */
  readonly id: number;
  /** By which rules it was laid: with others it counts for nothing. */
  readonly rules: number;
}

/** The shelves from one to another (half-open) that are laid. */
export async function laidShelves(db: CrossreadDb, from: number, to: number): Promise<StoredShelf[]> {
  const kept = await db.shelves.where(':id').between(from, to).toArray();
  return kept.filter(({ rules }) => rules === SHELF_RULES);
}

/** Lays shelves and keeps them, in one transaction: what is written meanwhile waits, and drops them again. */
export function layShelves(db: CrossreadDb, shelves: readonly number[]): Promise<StoredShelf[]> {
  return db.transaction('rw', [db.articles, db.claims, db.curations, db.shelves], async () => {
    const laid = await Promise.all(shelves.map((shelf) => readShelf(db, shelf)));
    await db.shelves.bulkPut(laid);
    return laid;
  });
}

async function readShelf(db: CrossreadDb, id: number): Promise<StoredShelf> {
  const bounds = boundsOf(id);
  const [articles, claims, curations] = await Promise.all([
    db.articles
      .where('id')
      .between(...bounds)
      .toArray(),
    db.claims
      .where('article')
      .between(...bounds)
      .toArray(),
    db.curations
      .where('article')
      .between(...bounds)
      .toArray(),
  ]);
  return { id, rules: SHELF_RULES, ...layShelf(articles, standingClaims(claims, curations)) };
}
