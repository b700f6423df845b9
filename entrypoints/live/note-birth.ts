import { storeLost, storeMade } from '../../lib/messaging/shared-state';
import { birthOf } from '../../lib/store/birth';
import type { CrossreadDb } from '../../lib/store/db';

/**
 * Remembers outside of the store which store is there, and notes when it is another one than was known: then what was kept is gone. The copies
 * of a store that is gone are taken over from their second place; what keeps them from it is thrown, and it is tried again the next time.
 */
export async function noteBirth(db: CrossreadDb): Promise<void> {
  const known = await storeMade.read();
  const { id, isLost } = await birthOf(db, known, Date.now());
  // Loaded only now, so that no page waits for it.
  const { takeOverPlaced } = await import('../../lib/store/backup/take-over');
  try {
    await takeOverPlaced(db, Date.now());
  } finally {
    // In this order: killed in between, it is noticed once more.
    if (isLost) await storeLost.write(Date.now());
    if (id !== known) await storeMade.write(id);
  }
}
