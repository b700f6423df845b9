import { Dexie } from 'dexie';
import type { CrossreadDb, StoredClaim } from '../db';
import { inOrderOfArticles } from './tile';
import { layInTiles } from './tiled-claims';

/** A few blocks at once: often enough to be told how far it is, and not so often that it costs. */
const AT_ONCE = 4_000;

/**
 * Stores very many claims, in tiles. Call it within a transaction that writes claims.
 * @param claims none of them in the store yet: that is not looked at
 * @param onLaid told now and then how many are laid down
 */
export async function layClaims(
  db: CrossreadDb,
  claims: readonly StoredClaim[],
  onLaid: (done: number) => void = () => undefined,
): Promise<void> {
  const transaction = Dexie.currentTransaction.idbtrans;
  const sorted = inOrderOfArticles(claims);
  layInTiles(transaction, true);
  try {
    for (let done = 0; done < sorted.length; done += AT_ONCE) {
      onLaid(done);
      await db.claims.bulkPut(sorted.slice(done, done + AT_ONCE));
    }
  } finally {
    layInTiles(transaction, false);
  }
}
