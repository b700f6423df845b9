import type { CrossreadDb } from '../store/db';
import { tablesOf } from './local/capture';
import { syncTables, type Synced } from './local/schema';
import { forgetSpace } from './local/spaces';

/**
 * Forgets a space and takes away from here all that was in it and is in no other space. In one transaction, so that nothing of it is ever told to
 * those who stay in the space.
 */
export async function forgetWithRows(db: CrossreadDb, id: string): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    const went = await onlyIn(db, id);
    await forgetSpace(db, id);
    const ids = (kind: Synced['kind']) => went.flatMap((row) => (row.kind === kind ? [row.row] : []));
    const articles = ids('article');
    const claims = await db.claims.where('article').anyOf(articles).primaryKeys();
    const readings = await db.openReadings.where('article').anyOf(articles).primaryKeys();
    await db.claims.bulkDelete([...claims, ...ids('claim')]);
    await db.openReadings.bulkDelete(readings);
    await db.snapshots.bulkDelete(articles);
    await db.articles.bulkDelete(articles);
    await db.curations.bulkDelete(ids('curation'));
    await db.annotations.bulkDelete(ids('annotation'));
    await db.placements.bulkDelete(ids('annotation'));
    await db.topics.bulkDelete(ids('topic'));
  });
}

/** What is in a space and in no other. */
async function onlyIn(db: CrossreadDb, id: string): Promise<readonly Synced[]> {
  const { synced } = syncTables(db);
  const rows = await synced
    .where('[space+kind+id]')
    .between([id], [id, []])
    .filter(({ left }) => !left)
    .toArray();
  const others = await synced
    .where('[kind+row]')
    .anyOf(rows.map(({ kind, row }) => [kind, row]))
    .filter(({ space, left }) => space !== id && !left)
    .toArray();
  const elsewhere = new Set(others.map(({ kind, row }) => `${kind} ${row}`));
  return rows.filter(({ kind, row }) => !elsewhere.has(`${kind} ${row}`));
}
