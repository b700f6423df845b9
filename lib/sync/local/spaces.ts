/** The spaces of this device, and what belongs to which. */
import type { CrossreadDb } from '../../store/db';
import type { Space } from '../space';
import { syncTables, type Changed } from './schema';

/** All spaces, in no order. */
export function allSpaces(db: CrossreadDb): Promise<Space[]> {
  return syncTables(db).spaces.toArray();
}

/** Adds a space, or puts it in the place of the one of its id. All that is stored is looked at anew: which audience it has may be another now. */
export async function putSpace(db: CrossreadDb, space: Space): Promise<void> {
  const { spaces } = syncTables(db);
  await db.transaction('rw', [spaces, ...NOTED(db)], async () => {
    await spaces.put(space);
    await noteEverything(db);
  });
}

/** Changes what is given of a space; nothing when it is not there. What decides on who reads what has all that is stored looked at anew. */
export async function changeSpace(
  db: CrossreadDb,
  id: string,
  change: Partial<Omit<Space, 'id'>>,
): Promise<void> {
  const { spaces } = syncTables(db);
  const isAudience = 'audience' in change || 'sharesHighlights' in change;
  if (!isAudience) {
    await spaces.update(id, { ...change });
    return;
  }
  await db.transaction('rw', [spaces, ...NOTED(db)], async () => {
    const before = await spaces.get(id);
    if (!before) return;
    await spaces.put({ ...before, ...change });
    await noteEverything(db);
  });
}

/**
 * Forgets a space and what is known of its server, in one transaction. All rows stay here, and the others keep theirs. What was in it belongs from now
 * on to the private space, where there is one.
 */
export async function forgetSpace(db: CrossreadDb, id: string): Promise<void> {
  const { spaces, synced } = syncTables(db);
  await db.transaction('rw', [spaces, synced, ...NOTED(db)], async () => {
    await spaces.delete(id);
    await synced.where('[space+kind+id]').between([id], [id, []]).delete();
    await noteEverything(db);
  });
}

const NOTED = (db: CrossreadDb) => [
  syncTables(db).changed,
  db.articles,
  db.curations,
  db.annotations,
  db.topics,
];

/**
 * Notes every row as changed: it is compared with what is known of it in each space, in batches, and what is the same is not said again. The notes
 * are what is left to do, whenever the worker dies. Claims of the reader are looked at with their article.
 */
export async function noteEverything(db: CrossreadDb): Promise<void> {
  const { changed } = syncTables(db);
  const at = Date.now();
  const note =
    (table: Changed['table']) =>
    (id: string): Changed => ({ table, id, at });
  for (const table of ['articles', 'curations', 'annotations', 'topics'] as const) {
    const ids = await db.table<unknown, string>(table).toCollection().primaryKeys();
    await changed.bulkPut(ids.map(note(table)));
  }
}
