import type { CrossreadDb } from './db';

/** Which store this is, and whether it is another than the one that was there before. */
export interface Birth {
  readonly id: string;
  /** Whether the store that was known is gone: the browser opened an empty one in its place. */
  readonly isLost: boolean;
}

/**
 * The store's own id, given when it is asked for first. A browser that finds its files damaged deletes them without a word and opens an
 * empty store: the id that is remembered elsewhere then is another one.
 * @param known the id that is remembered outside of the store; null where none is @param now milliseconds since 1970
 */
export async function birthOf(db: CrossreadDb, known: string | null, now: number): Promise<Birth> {
  const id = await db.transaction('rw', db.made, async () => {
    const made = await db.made.toCollection().first();
    if (made) return made.id;
    const fresh = crypto.randomUUID();
    await db.made.add({ id: fresh, at: now });
    return fresh;
  });
  return { id, isLost: known !== null && known !== id };
}
