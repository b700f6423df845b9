import type { Table } from 'dexie';
import { isSame } from '../../core/topic/exchange/is-same';
import type { CrossreadDb } from '../db';
import type { Backup, RestorePlan } from './backup';
import type { TableInBackup } from './format';
import { rowsOf, type Rows } from './read-records';
import { rowsInOrder } from './rows-in-order';
import { Tallies } from './tally';

/** What it would do to put a backup in the place of what is there; writes nothing. */
export async function countReplacing(db: CrossreadDb, backup: Backup): Promise<RestorePlan> {
  const counting = new Counting();
  await rowsInOrder(db, (table, rows) => {
    counting.tallies.add(table, 'goes', rows.length);
    return undefined;
  });
  for await (const rows of rowsOf(backup)) await countBlock(db, counting, rows);
  return counting.tallies.plan;
}

async function countBlock(db: CrossreadDb, counting: Counting, rows: Rows): Promise<void> {
  const byId = ({ id }: { readonly id: string }) => id;
  const byArticle = ({ article }: { readonly article: string }) => article;
  const none = () => 0;
  await counting.count('articles', db.articles, rows.articles, byId, ({ readAt }) => readAt ?? 0);
  await counting.count('snapshots', db.snapshots, rows.snapshots, byArticle, none);
  await counting.count('claims', db.claims, rows.claims, byId, none);
  await counting.count('curations', db.curations, rows.curations, byId, ({ at }) => Date.parse(at));
  await counting.count('topics', db.topics, rows.topics, byId, ({ changed }) => changed);
  await counting.count('annotations', db.annotations, rows.annotations, byId, ({ modified }) =>
    Date.parse(modified),
  );
  await counting.count(
    'drafts',
    db.drafts,
    rows.drafts,
    ({ topic }) => topic,
    ({ changed }) => changed,
  );
  await counting.count('bin', db.bin, rows.bin, byId, ({ at }) => at);
  await counting.count(
    'binnedRows',
    db.binnedRows,
    rows.binnedRows,
    ({ bin, part }): [string, number] => [bin, part],
    none,
  );
}

class Counting {
  readonly tallies = new Tallies();

  /** Counts rows of one table beside those of their ids that are here and not a pack's. */
  async count<Row extends object, Key>(
    name: TableInBackup,
    table: Table<Row, Key>,
    theirs: readonly Row[],
    keyOf: (row: Row) => Key,
    timeOf: (row: Row) => number,
  ): Promise<void> {
    const there = await table.bulkGet(theirs.map(keyOf));
    for (const [i, their] of theirs.entries()) {
      const mine = there[i];
      if (mine === undefined || isPacks(mine)) this.tallies.add(name, 'new');
      else {
        const isLater = timeOf(mine) > timeOf(their);
        this.tallies.add(name, isSame(mine, their) ? 'same' : isLater ? 'newerHere' : 'newerThere');
        this.tallies.add(name, 'goes', -1);
      }
    }
  }
}

function isPacks(row: object): boolean {
  return ('source' in row && row.source === 'pack') || ('from' in row && row.from === 'shipped');
}
