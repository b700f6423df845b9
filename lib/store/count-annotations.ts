import type { CrossreadDb } from './db';

/** How many annotations are saved on a page, as annotationsOn finds them. On its own, as the panel counts before it loads the rest. */
export function countAnnotationsOn(db: CrossreadDb, keys: readonly string[]): Promise<number> {
  return db.annotations
    .where('keys')
    .anyOf(keys)
    .distinct()
    .filter(({ deleted }) => deleted === null)
    .count();
}
