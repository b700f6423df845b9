import { afterEach, describe, expect, it, vi } from 'vitest';
import { birthOf } from './birth';
import { CrossreadDb, STORE_VERSION } from './db';
import { openStore, troubleOf } from './open-store';

let count = 0;
const newName = () => `open-store-${count++}`;

/** What a database of another version has in it. */
async function makeDatabase(
  name: string,
  version: number,
  tables: readonly string[] = ['other'],
): Promise<void> {
  const opening = indexedDB.open(name, version);
  await new Promise((resolve, reject) => {
    opening.addEventListener('upgradeneeded', () => {
      for (const table of tables)
        opening.result.createObjectStore(table, { keyPath: 'id' }).put({ id: 'kept' });
    });
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', () => reject(opening.error));
  });
  opening.result.close();
}

async function versionOf(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((database) => database.name === name)?.version;
}

afterEach(() => vi.unstubAllGlobals());

describe('a store that opens', () => {
  it('is open, and has an id of its own that stays', async () => {
    const db = new CrossreadDb(newName());
    expect(await openStore(db)).toBeNull();
    const { id, isLost } = await birthOf(db, null, 1);
    expect(isLost).toBe(false);
    expect(await birthOf(db, id, 2)).toEqual({ id, isLost: false });
  });

  it('is known to be another one when the one that was there is gone', async () => {
    const name = newName();
    const before = new CrossreadDb(name);
    const { id } = await birthOf(before, null, 1);
    await before.delete();
    const after = new CrossreadDb(name);
    const born = await birthOf(after, id, 2);
    expect(born.isLost).toBe(true);
    expect(await birthOf(after, born.id, 3)).toEqual({ id: born.id, isLost: false });
  });
});

describe('a store that a newer version wrote', () => {
  it('is not opened, and stays as it is', async () => {
    const name = newName();
    await makeDatabase(name, (STORE_VERSION + 1) * 10);
    const db = new CrossreadDb(name);
    expect(await openStore(db)).toEqual({ is: 'newer' });
    const error: unknown = await db.articles.count().catch((thrown: unknown) => thrown);
    expect(troubleOf(error)).toEqual({ is: 'newer' });
    expect(await versionOf(name)).toBe((STORE_VERSION + 1) * 10);
  });

  it('is opened when Dexie counted its number up within this version', async () => {
    const name = newName();
    const db = new CrossreadDb(name);
    await db.open();
    db.close();
    const opening = indexedDB.open(name, STORE_VERSION * 10 + 1);
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    opening.result.close();
    expect(await openStore(new CrossreadDb(name))).toBeNull();
  });
});

describe('a store that cannot be opened', () => {
  it('is not given where the browser has no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const db = new CrossreadDb(newName());
    expect((await openStore(db))?.is).toBe('not-given');
  });

  it.each([
    ['SecurityError', { is: 'not-given' }],
    ['QuotaExceededError', { is: 'full' }],
    ['UnknownError', { is: 'damaged', reason: 'as the browser says' }],
  ] as const)('tells what %s of the browser means', async (name, trouble) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('as the browser says', name);
    });
    const found = await openStore(new CrossreadDb(newName()));
    vi.restoreAllMocks();
    expect(found).toMatchObject(trouble.is === 'damaged' ? { is: 'damaged' } : trouble);
  });

  it('takes a query that fails in an open store for no trouble of opening', async () => {
    const db = new CrossreadDb(newName());
    const error: unknown = await db.articles
      .where('no-such-index')
      .equals(1)
      .count()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(troubleOf(error)).toBeNull();
  });
});
