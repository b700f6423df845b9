/**
 * Notes which rows of what is synced were written or deleted, in the same transaction, whoever writes them: so nothing that is typed is ever
 * missed, and what is not committed is not noted. What became of the row is looked at when it is captured.
 */
import {
  Dexie,
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import type { Changed } from './schema';

/** Table and key of the row that is noted. */
type Note = Pick<Changed, 'table' | 'id'>;

const NOTES = 'changed';
/** As `ALL_ROWS` of schema.ts, which has this file in it. */
const ALL = '';

/** Of a written row of each table, what is noted. What was found in an article, and its text, is noted as the article: so many are one note. */
const NOTED: Readonly<Record<string, (row: unknown) => Note | null>> = {
  articles: (row) => noteOf('articles', textIn(row, 'id')),
  snapshots: (row) => noteOf('articles', textIn(row, 'article')),
  claims: (row) =>
    textIn(row, 'source') === 'reader'
      ? noteOf('claims', textIn(row, 'id'))
      : noteOf('articles', textIn(row, 'article')),
  curations: (row) => noteOf('curations', textIn(row, 'id')),
  annotations: (row) => noteOf('annotations', textIn(row, 'id')),
  topics: (row) => noteOf('topics', textIn(row, 'id')),
};

/** Of tables whose key says by itself what is noted, the table: nothing has to be read before it is deleted. */
const BY_KEY: Readonly<Record<string, Changed['table']>> = {
  articles: 'articles',
  snapshots: 'articles',
  curations: 'curations',
  annotations: 'annotations',
  topics: 'topics',
};

/** What is noted where a table is emptied, in whole or by a range of keys: the claims that went are not read for it. */
const EMPTIED: Readonly<Record<string, readonly Changed['table'][]>> = {
  articles: ['articles'],
  snapshots: ['articles'],
  claims: ['articles', 'claims'],
  curations: ['curations'],
  annotations: ['annotations'],
  topics: ['topics'],
};

/** For `db.use` of the store, where there is a table of what changed. */
export const noteChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'noteChanges',
  // Above all that may hold claims in another way: what is written is told by claims.
  level: 21,
  create: (core) => {
    if (!core.schema.tables.some(({ name }) => name === NOTES)) return core;
    // A transaction that writes thousands of claims of an article notes it once.
    const noted = new WeakMap<DBCoreTransaction, Set<string>>();
    const note = (trans: DBCoreTransaction, notes: readonly Note[]): PromiseLike<unknown> => {
      const before = noted.get(trans) ?? new Set<string>();
      noted.set(trans, before);
      const at = Date.now();
      const fresh = new Map<string, Changed>();
      for (const one of notes) {
        const key = `${one.table} ${one.id}`;
        if (!before.has(key)) fresh.set(key, { ...one, at });
      }
      if (fresh.size === 0) return Dexie.Promise.resolve();
      for (const key of fresh.keys()) before.add(key);
      return core.table(NOTES).mutate({ type: 'put', trans, values: [...fresh.values()] });
    };
    return {
      ...core,
      transaction: (tables, mode, options) => core.transaction(withNotes(tables, mode), mode, options),
      table: (name) => {
        const table = core.table(name);
        return name in NOTED ? notingFirst(table, name, note) : table;
      },
    };
  },
};

function notingFirst(
  table: DBCoreTable,
  name: string,
  note: (trans: DBCoreTransaction, notes: readonly Note[]) => PromiseLike<unknown>,
): DBCoreTable {
  return {
    ...table,
    // Dexie knows its transaction only behind promises of its own.
    mutate: (request) =>
      Dexie.Promise.resolve(
        notesOf(table, name, request)
          .then((notes) => note(request.trans, notes))
          .then(() => table.mutate(request)),
      ),
  };
}

function withNotes(tables: string[], mode: 'readonly' | 'readwrite'): string[] {
  const isNoting = mode === 'readwrite' && tables.some((table) => table in NOTED);
  return isNoting && !tables.includes(NOTES) ? [...tables, NOTES] : tables;
}

function notesOf(
  table: DBCoreTable,
  name: string,
  request: DBCoreMutateRequest,
): PromiseLike<readonly Note[]> {
  if (request.type === 'deleteRange')
    return Dexie.Promise.resolve((EMPTIED[name] ?? []).map((emptied) => ({ table: emptied, id: ALL })));
  if (request.type !== 'delete') return Dexie.Promise.resolve(ofRows(name, request.values));
  const byKey = BY_KEY[name];
  const { trans, keys } = request;
  if (byKey) return Dexie.Promise.resolve(keys.flatMap((key: unknown) => noteOf(byKey, String(key)) ?? []));
  return table.getMany({ trans, keys }).then((rows) => ofRows(name, rows));
}

function ofRows(name: string, rows: readonly unknown[]): readonly Note[] {
  const notes = new Map<string, Note>();
  for (const row of rows) {
    const one = NOTED[name]?.(row) ?? null;
    if (one) notes.set(`${one.table} ${one.id}`, one);
  }
  return [...notes.values()];
}

const noteOf = (table: Changed['table'], id: string | null): Note | null =>
  id === null ? null : { table, id };

function textIn(row: unknown, field: string): string | null {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, field) : null;
  return typeof value === 'string' ? value : null;
}
