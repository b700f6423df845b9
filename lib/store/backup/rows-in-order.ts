import type { Table } from 'dexie';
import type { CrossreadDb, StoredArticle } from '../db';
import type { TableInBackup } from './format';

/** Takes some rows of one table. What it has to wait for it returns; within a transaction that is something of Dexie's. */
export type TakeRows = (table: TableInBackup, rows: readonly object[]) => PromiseLike<void> | undefined;

/** Some megabytes. Where many lie in tiles, all of these are gone through for each page, so that they are few. */
const CLAIMS_AT_ONCE = 20_000;

/**
 * Gives all that a backup holds, table after table in the file's order and in each by id, a few rows at a time, so that a worker's memory
 * hardly notices them; call it within a transaction over those tables. What comes again by itself is left out: what a pack brings, unless
 * something else was said of it, and what was found beside a topic's questions.
 */
export async function rowsInOrder(db: CrossreadDb, take: TakeRows): Promise<void> {
  await eachPage(db.articles, 200, byId, async (rows) => take('articles', await ownArticles(db, rows)));
  await eachPage(
    db.snapshots,
    50,
    ({ article }) => article,
    (rows) => take('snapshots', rows),
  );
  await eachPage(db.claims, CLAIMS_AT_ONCE, byId, (rows) =>
    take(
      'claims',
      rows.filter(({ source }) => source !== 'pack'),
    ),
  );
  await eachPage(db.curations, 200, byId, (rows) => take('curations', rows));
  // A pack may have megabytes, and so may a hundred texts in the bin: one at a time.
  await eachPage(db.topics, 1, byId, (rows) =>
    take(
      'topics',
      rows.filter(({ from }) => from !== 'shipped'),
    ),
  );
  await eachPage(db.annotations, 500, byId, (rows) => take('annotations', rows));
  await eachPage(
    db.drafts,
    1,
    ({ topic }) => topic,
    (rows) => take('drafts', rows),
  );
  await eachPage(db.bin, 200, byId, (rows) => take('bin', rows));
  await eachPage(
    db.binnedRows,
    1,
    ({ bin, part }): [string, number] => [bin, part],
    (rows) =>
      take(
        'binnedRows',
        rows.map((row) => ({ ...row, openReadings: [] })),
      ),
  );
}

async function eachPage<Row, Key>(
  table: Table<Row, Key>,
  most: number,
  keyOf: (row: Row) => Key,
  take: (rows: readonly Row[]) => PromiseLike<void> | undefined,
): Promise<void> {
  let rows = await table.orderBy(':id').limit(most).toArray();
  for (;;) {
    const last = rows.at(-1);
    if (last === undefined) return;
    await take(rows);
    rows = await table.where(':id').above(keyOf(last)).limit(most).toArray();
  }
}

function byId({ id }: { readonly id: string }): string {
  return id;
}

/** Without articles that only a pack knows. Those stay of which somebody said something: what was said must not be left without them. */
async function ownArticles(db: CrossreadDb, rows: readonly StoredArticle[]): Promise<StoredArticle[]> {
  const packs = rows.flatMap(({ id, source }) => (source === 'pack' ? [id] : []));
  if (packs.length === 0) return [...rows];
  const [claims, curations] = await Promise.all([
    db.claims.where('article').anyOf(packs).toArray(),
    db.curations.where('article').anyOf(packs).toArray(),
  ]);
  const said = [...claims.filter(({ source }) => source !== 'pack'), ...curations];
  const spokenOf = new Set(said.map(({ article }) => article));
  return rows.filter(({ id, source }) => source !== 'pack' || spokenOf.has(id));
}
