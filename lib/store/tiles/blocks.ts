import {
  cmp,
  Dexie,
  type DBCore,
  type DBCoreKeyRange,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie';
import { hash32 } from '../../core/text/hash';
import type { ClaimBlock, ClaimTile, StoredClaim } from '../db';
import { blockOf, claimsIn, inBlocks, mayHave, tilesOf } from './tile';

/** All keys of an index: IndexedDB's range of none. */
const ANY: DBCoreKeyRange = { type: 3, lower: undefined, upper: undefined };

/** Whether a key lies in a range. */
export function isWithin(
  key: unknown,
  { type, lower, lowerOpen, upper, upperOpen }: DBCoreKeyRange,
): boolean {
  if (type === 4) return false;
  if (type === 3) return true;
  if (lower !== undefined && cmp(key, lower) < (lowerOpen ? 1 : 0)) return false;
  return upper === undefined || cmp(key, upper) <= (upperOpen ? -1 : 0);
}

/** The claims that lie in tiles, by each index of the table of claims. Promises are Dexie's, so that its transactions go on. */
export class Blocks {
  readonly #blocks: DBCoreTable;
  readonly #tiles: DBCoreTable;
  /** Claims of blocks that were read in a transaction: whoever asks for many articles one by one has each block read once. */
  readonly #read = new WeakMap<DBCoreTransaction, Map<number, Promise<StoredClaim[]>>>();

  readonly #empty = new WeakMap<DBCoreTransaction, Promise<boolean>>();

  constructor(core: DBCore) {
    this.#blocks = core.table('claimBlocks');
    this.#tiles = core.table('claimTiles');
  }

  /** Whether there is none, as in most stores: asked once a transaction. */
  isEmpty(trans: DBCoreTransaction): Promise<boolean> {
    const known = this.#empty.get(trans);
    if (known) return known;
    const query = { index: this.#blocks.schema.primaryKey, range: ANY };
    const found = this.#blocks
      .query({ trans, query, values: false, limit: 1 })
      .then(({ result }) => result.length === 0);
    this.#empty.set(trans, found);
    return found;
  }

  /**
   * Those of the ids in a range. Block by block, and of no block more is kept than is asked for: so that whoever goes through all of them,
   * page by page, has a page of them in memory.
   * @param most how many are asked for, those of the least ids
   */
  inRange(trans: DBCoreTransaction, range: DBCoreKeyRange, most = Infinity): Promise<StoredClaim[]> {
    const add = (kept: StoredClaim[], { block }: ClaimBlock): Promise<StoredClaim[]> =>
      this.#tilesAt(trans, null, rangeOf(block)).then((tiles) => {
        const more = tiles.flatMap(claimsIn).filter(({ id }) => isWithin(id, range));
        const all = [...kept, ...more];
        return all.length > most ? all.sort(byId).slice(0, most) : all;
      });
    return this.#blocksAt(trans, null, ANY).then((blocks) =>
      blocks.reduce<Promise<StoredClaim[]>>(
        (reading, block) => reading.then((kept) => add(kept, block)),
        Dexie.Promise.resolve<StoredClaim[]>([]),
      ),
    );
  }

  /** How many there are on the questions in a range of `[topic, question]`. */
  count(trans: DBCoreTransaction, range: DBCoreKeyRange = ANY): Promise<number> {
    return this.#blocksAt(trans, null, ANY).then((blocks) =>
      blocks
        .flatMap(({ answers }) => answers)
        .reduce((sum, [topic, question, n]) => (isWithin([topic, question], range) ? sum + n : sum), 0),
    );
  }

  /** Those on the questions in a range of `[topic, question]`. */
  onQuestions(trans: DBCoreTransaction, range: DBCoreKeyRange): Promise<StoredClaim[]> {
    return this.#tilesAt(trans, ['topic', 'question'], range).then((tiles) => tiles.flatMap(claimsIn));
  }

  /** Those of the articles in a range. */
  ofArticles(trans: DBCoreTransaction, range: DBCoreKeyRange): Promise<StoredClaim[]> {
    return this.#blocksAt(trans, 'articles', range)
      .then((blocks) => this.#claimsOf(trans, [...new Map(blocks.map((one) => [one.block, one])).values()]))
      .then((claims) => claims.filter(({ article }) => isWithin(article, range)));
  }

  /** Those of some ids that are here, by id. */
  under(trans: DBCoreTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, StoredClaim>> {
    return this.#blocksThatMayHave(trans, ids)
      .then((blocks) => this.#claimsOf(trans, blocks))
      .then((claims) => {
        const sought = new Set(ids);
        return new Map(claims.flatMap((claim) => (sought.has(claim.id) ? [[claim.id, claim]] : [])));
      });
  }

  /** Lays claims down that are not here. */
  add(trans: DBCoreTransaction, claims: readonly StoredClaim[]): Promise<unknown> {
    this.#empty.delete(trans);
    const parts = inBlocks(claims);
    const blocks = parts.map(blockOf);
    return this.#blocks.mutate({ type: 'add', trans, values: blocks }).then((response) => {
      throwFailed(response);
      const tiles = parts.flatMap((part, i) => tilesOf(response.results?.[i], part));
      return this.#tiles.mutate({ type: 'put', trans, values: tiles }).then(throwFailed);
    });
  }

  /** Takes claims out of their tiles; of others nothing happens. @returns the ids of those that were here */
  drop(trans: DBCoreTransaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const gone = new Set(ids);
    return this.#blocksThatMayHave(trans, ids)
      .then((blocks) => Dexie.Promise.all(blocks.map((block) => this.#dropIn(trans, block, gone))))
      .then((dropped) => new Set(dropped.flat()));
  }

  /** Takes all out. */
  clear(trans: DBCoreTransaction): Promise<unknown> {
    this.#read.delete(trans);
    this.#empty.delete(trans);
    const clear = { type: 'deleteRange', trans, range: ANY } as const;
    return Dexie.Promise.all([this.#blocks.mutate(clear), this.#tiles.mutate(clear)]);
  }

  #dropIn(trans: DBCoreTransaction, { block }: ClaimBlock, gone: ReadonlySet<string>): Promise<string[]> {
    return this.#claimsIn(trans, block).then((claims) => {
      const left = claims.filter(({ id }) => !gone.has(id));
      if (left.length === claims.length) return [];
      this.#read.delete(trans);
      const tiles: DBCoreMutateRequest[] = [{ type: 'deleteRange', trans, range: rangeOf(block) }];
      if (left.length > 0) tiles.push({ type: 'put', trans, values: tilesOf(block, left) });
      const change: DBCoreMutateRequest =
        left.length > 0
          ? { type: 'put', trans, values: [{ ...blockOf(left), block }] }
          : { type: 'delete', trans, keys: [block] };
      return Dexie.Promise.all([
        ...tiles.map((write) => this.#tiles.mutate(write).then(throwFailed)),
        this.#blocks.mutate(change).then(throwFailed),
      ]).then(() => claims.flatMap(({ id }) => (gone.has(id) ? [id] : [])));
    });
  }

  /** More than these do not have them. */
  #blocksThatMayHave(trans: DBCoreTransaction, ids: readonly string[]): Promise<ClaimBlock[]> {
    return this.#blocksAt(trans, null, ANY).then((blocks) => {
      if (blocks.length === 0) return blocks;
      const hashes = new Set(ids.map(hash32));
      return blocks.filter((block) => mayHave(block, hashes));
    });
  }

  #claimsOf(trans: DBCoreTransaction, blocks: readonly ClaimBlock[]): Promise<StoredClaim[]> {
    return Dexie.Promise.all(blocks.map(({ block }) => this.#claimsIn(trans, block))).then((all) =>
      all.flat(),
    );
  }

  #claimsIn(trans: DBCoreTransaction, block: number): Promise<StoredClaim[]> {
    const read = this.#read.get(trans) ?? new Map<number, Promise<StoredClaim[]>>();
    this.#read.set(trans, read);
    const known = read.get(block);
    if (known) return known;
    const claims = this.#tilesAt(trans, null, rangeOf(block)).then((tiles) => tiles.flatMap(claimsIn));
    read.set(block, claims);
    return claims;
  }

  #blocksAt(trans: DBCoreTransaction, keyPath: string | null, range: DBCoreKeyRange): Promise<ClaimBlock[]> {
    return rowsAt(this.#blocks, trans, keyPath, range);
  }

  #tilesAt(trans: DBCoreTransaction, keyPath: string[] | null, range: DBCoreKeyRange): Promise<ClaimTile[]> {
    return rowsAt(this.#tiles, trans, keyPath, range);
  }
}

function byId({ id: a }: StoredClaim, { id: b }: StoredClaim): number {
  return a < b ? -1 : 1;
}

/** Dexie throws what fails of its own requests; ours are beneath it. */
function throwFailed({ failures }: DBCoreMutateResponse): void {
  const failed = Object.values(failures)[0];
  if (failed) throw failed;
}

/** The keys of a block's tiles. */
function rangeOf(block: number): DBCoreKeyRange {
  return { type: 2, lower: [block], upper: [block, []] };
}

function rowsAt<Row>(
  table: DBCoreTable,
  trans: DBCoreTransaction,
  keyPath: string | string[] | null,
  range: DBCoreKeyRange,
): Promise<Row[]> {
  const { primaryKey } = table.schema;
  const index = keyPath === null ? primaryKey : table.schema.getIndexByKeyPath(keyPath);
  if (!index) throw new Error(`${table.name} has no such index.`);
  return table.query({ trans, values: true, query: { index, range } }).then(({ result }) => result);
}
