import { storeLost, storeMade } from '../../lib/messaging/shared-state';
import { birthOf } from '../../lib/store/birth';
import type { CrossreadDb } from '../../lib/store/db';

/** Remembers outside of the store which store is there, and notes when it is another one than was known: then what was kept is gone. */
export async function noteBirth(db: CrossreadDb): Promise<void> {
  const known = await storeMade.read();
  const { id, isLost } = await birthOf(db, known, Date.now());
  // In this order: killed in between, it is noticed once more.
  if (isLost) await storeLost.write(Date.now());
  if (id !== known) await storeMade.write(id);
}
