/**
 * Drops the shelves (claim-shelves.ts) of which something is written, in the same transaction, whoever writes it: so no word outlives on a
 * shelf what it was taken from. A claim changes its article only where that article goes: then its shelf goes as well.
 */
import {
  Dexie,
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import { shelfOf, SHELVES } from './which-shelf';

/** Of a row of each table that shelves are made of, the article. */
const ARTICLE_OF: Readonly<Record<string, string>> = {
  articles: 'id',
  claims: 'article',
  curations: 'article',
};
const TABLE = 'shelves';
const ALL = Array.from({ length: SHELVES }, (_, shelf) => shelf);

/** For `db.use` of the store. */
export const droppingShelves: Middleware<DBCore> = {
  stack: 'dbcore',
  name: TABLE,
  // Above all that may hold claims in another way: what is touched is told by claims.
  level: 20,
  create: (core) => {
    // In a transaction that drops a shelf none is laid: each is dropped once.
    const dropped = new WeakMap<DBCoreTransaction, Set<number>>();
    const drop = (trans: DBCoreTransaction, shelves: readonly number[]): PromiseLike<unknown> => {
      const before = dropped.get(trans) ?? new Set();
      const keys = shelves.filter((shelf) => !before.has(shelf));
      if (keys.length === 0) return Dexie.Promise.resolve();
      dropped.set(trans, new Set([...before, ...keys]));
      return core.table(TABLE).mutate({ type: 'delete', trans, keys });
    };
    return {
      ...core,
      transaction: (tables, mode, options) => core.transaction(withShelves(tables, mode), mode, options),
      table: (name) => {
        const table = core.table(name);
        const key = ARTICLE_OF[name];
        return key === undefined ? table : droppingFirst(table, key, drop);
      },
    };
  },
};

/** A table of which nothing is written before the shelves are dropped. */
function droppingFirst(
  table: DBCoreTable,
  key: string,
  drop: (trans: DBCoreTransaction, shelves: readonly number[]) => PromiseLike<unknown>,
): DBCoreTable {
  return {
    ...table,
    // Dexie knows its transaction only behind promises of its own.
    mutate: (request) => {
      const dropping = touched(table, request, key).then((shelves) => drop(request.trans, shelves));
      return Dexie.Promise.resolve(dropping.then(() => table.mutate(request)));
    },
  };
}

function withShelves(tables: string[], mode: 'readonly' | 'readwrite'): string[] {
  const isTouching = mode === 'readwrite' && tables.some((table) => table in ARTICLE_OF);
  return isTouching && !tables.includes(TABLE) ? [...tables, TABLE] : tables;
}

/** The shelves of what is written. */
function touched(
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  key: string,
): PromiseLike<readonly number[]> {
  if (request.type === 'deleteRange') return Dexie.Promise.resolve(ALL);
  if (request.type !== 'delete') return Dexie.Promise.resolve(shelvesOf(request.values, key));
  if (key === 'id') return Dexie.Promise.resolve([...new Set(request.keys.map(shelfOf))]);
  const { trans, keys } = request;
  return table.getMany({ trans, keys }).then((rows) => shelvesOf(rows, key));
}

function shelvesOf(rows: readonly unknown[], key: string): readonly number[] {
  const articles = new Set(rows.flatMap((row) => articleIn(row, key)));
  return [...new Set([...articles].map(shelfOf))];
}

function articleIn(row: unknown, key: string): string[] {
  if (typeof row !== 'object' || row === null) return [];
  const article: unknown = Reflect.get(row, key);
  return typeof article === 'string' ? [article] : [];
}
