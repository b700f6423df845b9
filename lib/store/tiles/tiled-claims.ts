/**
 * The table of claims, of which many may lie in tiles: below Dexie, so that whoever reads and writes claims finds one table and
 * need not know (docs/decisions/0050).
 */
import {
  cmp,
  Dexie,
  type DBCore,
  type DBCoreCountRequest,
  type DBCoreCursor,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreOpenCursorRequest,
  type DBCoreQuery,
  type DBCoreQueryRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import type { StoredClaim } from '../db';
import { Blocks } from './blocks';
import { ClaimsCursor, type Keyed } from './cursor';

/** What the tiles need beside the table of claims. */
const TABLES = ['claimBlocks', 'claimTiles'];

/** Under Dexie's own, of which the lowest is -1: so it tells of what lies in tiles as of rows. */
export const tiledClaims: Middleware<DBCore> = {
  stack: 'dbcore',
  level: -2,
  name: 'tiledClaims',
  create: (core) => {
    // Before version 6 there are none.
    if (!core.schema.tables.some(({ name }) => name === TABLES[0])) return core;
    const claims = tiled(core.table('claims'), new Blocks(core));
    return {
      ...core,
      transaction: (stores, mode, options) => core.transaction(withTiles(stores), mode, options),
      table: (name) => (name === 'claims' ? claims : core.table(name)),
    };
  },
};

function withTiles(stores: readonly string[]): string[] {
  return stores.includes('claims') ? [...new Set([...stores, ...TABLES])] : [...stores];
}

const laying = new WeakSet<DBCoreTransaction>();

/**
 * From now on claims that are put in a transaction are laid down in tiles, at a tenth of the time of rows; or as rows again. What is put then
 * must not be in the store: that is not looked at.
 */
export function layInTiles(transaction: DBCoreTransaction, isSo: boolean): void {
  if (isSo) laying.add(transaction);
  else laying.delete(transaction);
}

function tiled(rows: DBCoreTable, blocks: Blocks): DBCoreTable {
  /** Does what has to do with tiles where there are any, else what rows alone need. */
  const where = <T>(
    trans: DBCoreTransaction,
    { none, some }: { readonly none: () => Promise<T>; readonly some: () => Promise<T> },
  ): Promise<T> => blocks.isEmpty(trans).then((isEmpty) => (isEmpty ? none() : some()));

  /** Those in rows and tiles, in the order of an index. @param inRows the rows, when they are read already */
  const inBoth = (
    { trans, query, direction }: Going,
    limit = Infinity,
    inRows = rows.query({ trans, query, direction, limit, values: true }),
  ): Promise<Keyed[]> =>
    Dexie.Promise.all([laid(blocks, trans, query, direction === 'next' ? limit : Infinity), inRows]).then(
      ([inTiles, { result }]) => inOrder([...result, ...inTiles], query, direction),
    );

  return {
    ...rows,
    get: (request) =>
      rows.get(request).then((row) => {
        const { trans, key } = request;
        const find = () => blocks.under(trans, [key]).then((found) => found.get(key));
        return row ?? where(trans, { none: () => Dexie.Promise.resolve(row), some: find });
      }),
    getMany: (request) =>
      rows.getMany(request).then((found) => {
        const { trans, keys } = request;
        const missing = keys.filter((_, i) => found[i] === undefined);
        const find = () =>
          blocks.under(trans, missing).then((inTiles) => keys.map((id, i) => found[i] ?? inTiles.get(id)));
        return missing.length === 0
          ? found
          : where(trans, { none: () => Dexie.Promise.resolve(found), some: find });
      }),
    query: (request) => {
      const { trans, values, limit, direction = 'next' } = request;
      // At once: that there are no tiles, as mostly, is known when the rows are there.
      return Dexie.Promise.all([blocks.isEmpty(trans), rows.query(request)]).then(([isEmpty, inRows]) => {
        if (isEmpty) return inRows;
        const known = values ? Dexie.Promise.resolve(inRows) : undefined;
        return inBoth({ ...request, direction }, limit, known).then((found) => ({
          result: found.slice(0, limit ?? Infinity).map(({ claim }) => (values ? claim : claim.id)),
        }));
      });
    },
    openCursor: (request) =>
      where<DBCoreCursor | null>(request.trans, {
        none: () => rows.openCursor(request),
        some: () =>
          inBoth({ ...request, direction: directionOf(request) }).then((found) =>
            found.length === 0 ? null : new ClaimsCursor(request.trans, found, request.reverse === true),
          ),
      }),
    count: (request) =>
      where(request.trans, {
        none: () => rows.count(request),
        some: () =>
          Dexie.Promise.all([rows.count(request), countLaid(blocks, request)]).then(([n, more]) => n + more),
      }),
    mutate: (request) => {
      const { trans } = request;
      if (request.type === 'put' && laying.has(trans))
        return blocks.add(trans, request.values).then(() => allDone(idsOf(request.values)));
      return where(trans, {
        none: () => rows.mutate(request),
        some: () => mutateBoth(rows, blocks, request),
      });
    },
  };
}

/** How claims are gone through. */
interface Going extends Pick<DBCoreQueryRequest, 'trans' | 'query'> {
  readonly direction: NonNullable<DBCoreQueryRequest['direction']>;
}

/** The claims in tiles in a range of an index, in no order. @param most of ids in a range, how many are asked for from their beginning */
function laid(
  blocks: Blocks,
  trans: DBCoreTransaction,
  { index, range }: DBCoreQuery,
  most?: number,
): Promise<StoredClaim[]> {
  if (Array.isArray(index.keyPath)) return blocks.onQuestions(trans, range);
  if (!index.isPrimaryKey) return blocks.ofArticles(trans, range);
  if (range.type === 1) return blocks.under(trans, [range.lower]).then((found) => [...found.values()]);
  return blocks.inRange(trans, range, most);
}

function countLaid(blocks: Blocks, { trans, query }: DBCoreCountRequest): Promise<number> {
  if (query.range.type === 3) return blocks.count(trans);
  if (Array.isArray(query.index.keyPath)) return blocks.count(trans, query.range);
  return laid(blocks, trans, query).then(({ length }) => length);
}

/** What is put becomes a row; what is added and there already becomes one first, so that it is refused as one. */
function mutateBoth(
  rows: DBCoreTable,
  blocks: Blocks,
  request: DBCoreMutateRequest,
): Promise<DBCoreMutateResponse> {
  const { trans } = request;
  switch (request.type) {
    case 'deleteRange': {
      const query = { index: rows.schema.primaryKey, range: request.range };
      const clearing: Promise<unknown> =
        request.range.type === 3
          ? blocks.clear(trans)
          : laid(blocks, trans, query).then((claims) => blocks.drop(trans, idsOf(claims)));
      return clearing.then(() => rows.mutate(request));
    }
    case 'delete':
      return blocks.drop(trans, request.keys).then((dropped) => {
        const keys = request.keys.filter((id) => !dropped.has(id));
        return keys.length > 0 ? rows.mutate({ ...request, keys }) : allDone(request.keys);
      });
    case 'put':
      return blocks.drop(trans, idsOf(request.values)).then(() => rows.mutate(request));
    case 'add':
      return blocks
        .under(trans, idsOf(request.values))
        .then((found) => {
          const values = [...found.values()];
          return blocks.drop(trans, idsOf(values)).then(() => rows.mutate({ type: 'put', trans, values }));
        })
        .then(() => rows.mutate(request));
  }
}

/** As Dexie is told that rows were written. */
function allDone(ids: readonly string[]): DBCoreMutateResponse {
  return { numFailures: 0, failures: {}, results: [...ids], lastResult: ids.at(-1) };
}

const idsOf = (claims: readonly StoredClaim[]) => claims.map(({ id }) => id);

function directionOf({ reverse, unique }: DBCoreOpenCursorRequest): Going['direction'] {
  if (unique) return reverse ? 'prevunique' : 'nextunique';
  return reverse ? 'prev' : 'next';
}

/** As IndexedDB orders them: by the index, and by id where that has them equal; of `unique` ones the first by id. */
function inOrder(
  claims: readonly StoredClaim[],
  { index: { extractKey }, range }: DBCoreQuery,
  direction: Going['direction'],
): Keyed[] {
  // Most ask for one key: then it is known of all, and to compare it thousands of times would take most of the reading.
  const isOneKey = range.type === 1;
  const keyed = claims.map((claim) => ({ key: isOneKey ? range.lower : extractKey?.(claim), claim }));
  keyed.sort((a, b) => (isOneKey ? 0 : cmp(a.key, b.key)) || (a.claim.id < b.claim.id ? -1 : 1));
  const left = direction.endsWith('unique')
    ? keyed.filter(({ key }, i) => i === 0 || cmp(key, keyed[i - 1]?.key) !== 0)
    : keyed;
  return direction.startsWith('prev') ? left.reverse() : left;
}
