import * as v from 'valibot';
import { shorten } from '../../core/interchange/shorten';
import type { Backup } from './backup';
import type { BackupReason } from './backup-reasons';
import { BackupFault } from './fault';
import { ofEveryTable, TABLES_IN_BACKUP, type TableInBackup } from './format';
import { readBlocks, type RecordLine } from './read-blocks';
import { RECORD_SCHEMAS, type RowsInBackup } from './record-schemas';

/** Rows of every table; of most there is none in one block. */
export type Rows = { readonly [T in TableInBackup]: RowsInBackup[T][] };

/** The rows of a backup, block by block: of one that was rescued those of its whole blocks. */
export async function* rowsOf({ bytes, blocks }: Backup): AsyncGenerator<Rows> {
  const reader = new RecordReader();
  let left = blocks;
  if (left === 0) return;
  for await (const piece of readBlocks(bytes)) {
    if (piece.is !== 'block') continue;
    yield reader.read(piece.records);
    if (--left === 0) return;
  }
}

/** Validates the records of a file, block after block, and their order. */
export class RecordReader {
  private table = 0;
  private key = '';
  private isFirst = true;
  private readonly addresses = new Set<string>();
  /** The settings, once they were read; null where the file has none. */
  settings: unknown = null;

  /** @throws BackupFault at the first record that is none, or does not stand in its place */
  read(records: readonly RecordLine[]): Rows {
    const rows: Rows = ofEveryTable(() => []);
    for (const { number, json } of records) {
      const { table, row } = wrapped(number, json);
      if (this.isFirst && table === 'settings') this.settings = row;
      else this.add(rows, number, tableOf(number, table), row);
      this.isFirst = false;
    }
    return rows;
  }

  private add<T extends TableInBackup>(rows: Rows, number: number, table: T, row: unknown): void {
    const valid = validated(number, table, row);
    const [at, key] = [TABLES_IN_BACKUP.indexOf(table), KEYS[table](valid)];
    // As ids only rise, none is there twice, without a list of them all.
    if (at < this.table || (at === this.table && key <= this.key))
      throw fault(number, table, { key: 'repeated' });
    this.table = at;
    this.key = key;
    if (table === 'articles') this.mustBeOnlyOne(number, row);
    rows[table].push(valid);
  }

  private mustBeOnlyOne(number: number, row: unknown): void {
    const { url } = validated(number, 'articles', row);
    if (this.addresses.has(url)) throw fault(number, 'articles', { key: 'addressTaken' });
    this.addresses.add(url);
  }
}

const byId = ({ id }: { readonly id: string }) => id;

/** Texts that are in the order of the rows' keys. */
const KEYS: { readonly [T in TableInBackup]: (row: RowsInBackup[T]) => string } = {
  articles: byId,
  snapshots: ({ article }) => article,
  claims: byId,
  curations: byId,
  topics: byId,
  annotations: byId,
  drafts: ({ topic }) => topic,
  bin: byId,
  binnedRows: ({ bin, part }) => `${bin}\u0000${String(part).padStart(16, '0')}`,
};

function tableOf(number: number, name: string): TableInBackup {
  const table = TABLES_IN_BACKUP.find((known) => known === name);
  if (table === undefined) throw fault(number, name, { key: 'unknownTable' });
  return table;
}

function wrapped(number: number, json: string): { readonly table: string; readonly row: unknown } {
  const line = v.safeParse(v.object({ table: v.string(), row: v.unknown() }), parsed(number, json));
  if (!line.success) throw fault(number, null, { key: 'noRecord' });
  return line.output;
}

function parsed(number: number, json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    throw fault(number, null, { key: 'noJson' });
  }
}

function validated<T extends TableInBackup>(number: number, table: T, row: unknown): RowsInBackup[T] {
  const schema: v.GenericSchema<unknown, RowsInBackup[T]> = RECORD_SCHEMAS[table];
  const valid = v.safeParse(schema, row, { abortEarly: true });
  if (!valid.success) throw fault(number, table, whyInvalid(valid.issues[0]));
  return valid.output;
}

function whyInvalid(issue: v.BaseIssue<unknown>): Why {
  const path = v.getDotPath(issue);
  const why: Why =
    issue.expected === null
      ? issue.message
      : { key: 'wrong', values: { expected: shorten(issue.expected), received: shorten(issue.received) } };
  return path === null ? why : { key: 'at', values: { part: shorten(path), why } };
}

/** What a schema says itself is English. */
type Why = BackupReason | string;

/** @param table by its name in the file; null where that is not known */
function fault(number: number, table: string | null, why: Why): BackupFault {
  const of: Why = table === null ? { key: 'noTable' } : shorten(table);
  return new BackupFault('record', number, {
    key: 'record',
    values: { line: String(number), table: of, why },
  });
}
