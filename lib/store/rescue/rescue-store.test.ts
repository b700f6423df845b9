import { afterEach, describe, expect, it, vi } from 'vitest';
import { aClaim, aPack, anAnnotation, anArticle, anId } from '../../../tests/builders';
import { readDump } from '../../../tests/stores';
import { putDump } from '../../../tests/store-dump';
import { backupInEnglish } from '../backup/backup-reasons';
import { readBackup } from '../backup/read-backup';
import { CrossreadDb } from '../db';
import { layClaims } from '../tiles/lay-claims';
import { openRaw, readTable } from './read-raw';
import { deleteStore, findCopies, readCopy, rescueStore } from './rescue-store';

let count = 0;
const newName = () => `rescue-${count++}`;

/** A store with three highlights, a page that was read and a pack's that was not. */
async function aStore(): Promise<string> {
  const name = newName();
  const db = new CrossreadDb(name);
  for (const n of [1, 2, 3]) await db.annotations.add(anAnnotation({ id: anId(n), note: `note ${n}` }));
  const article = { ...anArticle({ id: anId(9) }), topics: ['summit'], readAt: 1, fingerprint: [1, 2] };
  await db.articles.add({ ...article, source: 'page' });
  await db.articles.add({ ...article, id: 'gazette', url: 'https://gazette.example/', source: 'pack' });
  await db.topics.add({ id: 'summit', pack: aPack(), from: 'shipped', changed: 0, checksum: 'a' });
  db.close();
  return name;
}

afterEach(() => vi.restoreAllMocks());

/** Has the browser fail on rows of highlights as it does on damaged files. */
function damage(isDamaged: (key: unknown) => boolean): void {
  const { get, getAll } = IDBObjectStore.prototype;
  const broken = (store: IDBObjectStore) => get.call(store, IDBKeyRange.bound(1, 0));
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
    return this.name === 'annotations' ? broken(this) : getAll.apply(this, args);
  });
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return this.name === 'annotations' && isDamaged(key) ? broken(this) : get.call(this, key);
  });
}

describe('what is rescued of a store', () => {
  it('is a backup file, without what comes again by itself', async () => {
    const rescued = await rescueStore({ paused: true }, 5, undefined, await aStore());
    const backup = await readBackup(rescued?.bytes ?? new Uint8Array());
    if (!backup.ok) throw new Error(backupInEnglish(backup.error.why));
    expect(backup.backup).toMatchObject({ made: 5, settings: { paused: true }, isWhole: true });
    expect(backup.backup.counts).toMatchObject({ annotations: 3, articles: 1, topics: 0 });
  });

  it('is also what lies in tiles, as far as they can be read', async () => {
    const name = await aStore();
    const db = new CrossreadDb(name);
    const claims = [1, 2, 3].map((n) => ({
      ...aClaim({ id: anId(100 + n), article: anId(9), topic: 'summit', question: `q${n}` }),
      source: 'import' as const,
    }));
    await db.transaction('rw', db.claims, () => layClaims(db, claims));
    await db.claimTiles.update([1, 0], { claims: new Uint8Array([1, 2]) });
    db.close();
    const rescued = await rescueStore(null, 5, undefined, name);
    expect(rescued?.tables.get('claims')).toEqual({ read: 2, lost: 1, isCut: false });
    const backup = await readBackup(rescued?.bytes ?? new Uint8Array());
    expect(backup.ok && backup.backup.counts.claims).toBe(2);
  });

  it('is all but the rows that cannot be read, which are counted', async () => {
    const name = await aStore();
    damage((key) => key === anId(2));
    const rescued = await rescueStore(null, 5, undefined, name);
    expect(rescued?.tables.get('annotations')).toEqual({ read: 2, lost: 1, isCut: false });
    const backup = await readBackup(rescued?.bytes ?? new Uint8Array());
    expect(backup.ok && backup.backup.counts.annotations).toBe(2);
  });

  it.each(['v3'])('of %s is a backup file too, of that schema', async (version) => {
    const dump = await readDump(version);
    const name = newName();
    await putDump({ ...dump, name });
    const rescued = await rescueStore(null, 5, undefined, name);
    const backup = await readBackup(rescued?.bytes ?? new Uint8Array());
    if (!backup.ok) throw new Error(backupInEnglish(backup.error.why));
    const texts = dump.tables.find((table) => table.name === 'snapshots')?.rows.length;
    expect(backup.backup.counts.snapshots).toBe(texts);
  });

  it('of a newer store is whatever tables of it are known, and the store stays as it is', async () => {
    const name = newName();
    const opening = indexedDB.open(name, 70);
    await new Promise((resolve) => {
      opening.addEventListener('upgradeneeded', () => {
        opening.result.createObjectStore('annotations', { keyPath: 'id' }).put(anAnnotation());
        opening.result.createObjectStore('later', { keyPath: 'id' });
      });
      opening.addEventListener('success', resolve);
    });
    opening.result.close();
    const rescued = await rescueStore(null, 5, undefined, name);
    expect(rescued?.tables.get('annotations')?.read).toBe(1);
    const raw = await openRaw(name);
    expect(raw?.version).toBe(70);
    expect(Array.from(raw?.objectStoreNames ?? [])).toEqual(['annotations', 'later']);
    raw?.close();
  });

  it('is nothing where there is no store, and none is made', async () => {
    const name = newName();
    expect(await rescueStore(null, 5, undefined, name)).toBeNull();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });
});

describe('reading past what cannot be read', () => {
  it('gives the rows whose ids can be read one by one, and says that there may be more', async () => {
    const name = await aStore();
    const { getAllKeys } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(function (
      this: IDBObjectStore,
      range,
      most,
    ) {
      return most === 1 ? getAllKeys.call(this, range, most) : this.get(IDBKeyRange.bound(1, 0));
    });
    const database = await openRaw(name);
    if (!database) throw new Error('there is a store');
    const rows: object[] = [];
    expect(await readTable(database, 'annotations', (some) => void rows.push(...some))).toEqual({
      read: 3,
      lost: 0,
      isCut: true,
    });
    expect(rows.length).toBe(3);
    database.close();
  });
});

describe('copies in a store', () => {
  it('are found, newest first, and read', async () => {
    const name = newName();
    const db = new CrossreadDb(name);
    for (const at of [1, 2]) {
      await db.backups.add({ id: `copy-${at}`, at, why: 'daily', size: 1, counts: {}, contents: '' });
      await db.backupBytes.add({ backup: `copy-${at}`, bytes: new Uint8Array([at]) });
    }
    db.close();
    expect((await findCopies(name)).map(({ id }) => id)).toEqual(['copy-2', 'copy-1']);
    expect(await readCopy('copy-2', name)).toEqual(new Uint8Array([2]));
    expect(await readCopy('no-such-copy', name)).toBeNull();
  });
});

describe('an empty store', () => {
  it('takes the place of one that is deleted, also while another part holds it open', async () => {
    const name = await aStore();
    const held = new CrossreadDb(name);
    await held.open();
    await deleteStore(() => undefined, name);
    const db = new CrossreadDb(name);
    expect(await db.annotations.count()).toBe(0);
  });
});
