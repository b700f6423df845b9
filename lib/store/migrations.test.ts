/** Stores of every version that readers had, each filled by its own code (tests/fixtures/stores), opened by the code of today. */
import { beforeAll, describe, expect, it } from 'vitest';
import { noteOf, tagsOf } from '../core/annotation/annotation';
import { putDump, type StoreDump } from '../../tests/store-dump';
import { STORE_DUMPS, readDump } from '../../tests/stores';
import { allAnnotations, allPlacements, annotationsOn } from './annotations';
import { textOf } from './articles';
import { makeBackup } from './backup/write-backup';
import { backupInEnglish } from './backup/backup-reasons';
import { readBackup } from './backup/read-backup';
import { coverageOn, curationsOn } from './coverage';
import { CrossreadDb, STORE_VERSION } from './db';
import { openStore } from './open-store';
import { allDrafts } from './topic-drafts';
import { allTopics } from './topics';

let count = 0;

/** A dump under a name of its own, as it lay when that version was closed. */
async function storeOf(version: string): Promise<{ dump: StoreDump; name: string }> {
  const dump = await readDump(version);
  const name = `migration-${version}-${count++}`;
  await putDump({ ...dump, name });
  return { dump, name };
}

const rowsOf = (dump: StoreDump, table: string) => dump.tables.find(({ name }) => name === table)?.rows ?? [];

/** Topics have fields of their own since version 4. */
const asKept = (row: object) => ({ ...row, from: undefined, changed: undefined, checksum: undefined });

describe.each(STORE_DUMPS)('a store of %s', (version) => {
  let dump: StoreDump;
  let db: CrossreadDb;
  beforeAll(async () => {
    const store = await storeOf(version);
    dump = store.dump;
    db = new CrossreadDb(store.name);
  });

  it('keeps every record, field by field', async () => {
    expect(await openStore(db)).toBeNull();
    expect(db.backendDB().version).toBe(STORE_VERSION * 10);
    for (const { name: table, rows } of dump.tables) {
      const now = await db.table<object>(table).toArray();
      const kept = table === 'topics' ? asKept : (row: object) => row;
      expect(now.map(kept), table).toEqual(rows.map(kept));
    }
  });

  it('has the stores and indexes of one that was made today', async () => {
    const fresh = new CrossreadDb(`${db.name}-fresh`);
    await fresh.open();
    expect(schemaOf(db)).toEqual(schemaOf(fresh));
  });

  it('is read by the functions of today, by every index', async () => {
    const topics = await allTopics(db);
    expect(topics.map(({ id }) => id)).toEqual(
      rowsOf(dump, 'topics').map((row) => ('id' in row ? row.id : '')),
    );
    expect(topics.every(({ from }) => ['shipped', 'own'].includes(from))).toBe(true);
    const coverage = await coverageOn(db, 'summit', '');
    const claims = coverage.reduce((sum, article) => sum + article.claims.length, 0);
    expect(coverage.length).toBe(rowsOf(dump, 'articles').filter(isOnSummit).length);
    expect(claims).toBeGreaterThanOrEqual(6_400);
    expect(await textOf(db, '00000000-0000-4000-8000-000000000007')).toContain('of voyage 7 they shipped');
    const sketch = await db.articles.get('00000000-0000-4000-8000-000000000007');
    const sameSketch = await db.articles
      .where('fingerprint')
      .equals(sketch?.fingerprint[0] ?? '')
      .primaryKeys();
    expect(sameSketch).toContain(sketch?.id);

    const highlights = rowsOf(dump, 'annotations').length;
    const kept = await allAnnotations(db);
    expect(kept.length).toBe(highlights);
    expect((await allPlacements(db)).size).toBe(highlights);
    const onPage = await annotationsOn(db, ['paper-3.example/story-3']);
    expect(onPage.length > 10).toBe(highlights > 0);
    expect(onPage.every(({ deleted }) => deleted === null)).toBe(true);
    expect(onPage.map(noteOf).every((note) => note.endsWith('look again'))).toBe(true);
    expect(onPage.flatMap(tagsOf).length).toBe(onPage.length);
    const binned = kept.filter(({ deleted }) => deleted !== null);
    expect(binned.length).toBe(highlights > 0 ? 100 : 0);
    const said = await curationsOn(db, 'summit');
    expect(said.length).toBe(rowsOf(dump, 'curations').length);
    expect(said.every(({ earlier, verdict }) => earlier.length === 1 && verdict.is === 'confirmed')).toBe(
      true,
    );
    expect((await allDrafts(db)).length).toBe(rowsOf(dump, 'drafts').length);
  });

  it('goes into a backup of today, which is read again', async () => {
    const backup = await readBackup(await makeBackup(db, null));
    if (!backup.ok) throw new Error(backupInEnglish(backup.error.why));
    expect(backup.backup.counts).toMatchObject({
      snapshots: rowsOf(dump, 'snapshots').length,
      annotations: rowsOf(dump, 'annotations').length,
      curations: rowsOf(dump, 'curations').length,
    });
  });

  it('stays as it was when it cannot be brought up to date, and opens the next time', async () => {
    const { name } = await storeOf(version);
    class Failing extends CrossreadDb {
      constructor(failing: string) {
        super(failing);
        this.version(STORE_VERSION + 1)
          .stores({ more: 'id' })
          .upgrade(async (transaction) => {
            await transaction.table('claims').clear();
            throw new Error('as a mistake in an upgrade would');
          });
      }
    }
    expect(await openStore(new Failing(name))).toMatchObject({ is: 'damaged' });
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(dump.version);
    const after = new CrossreadDb(name);
    expect(await openStore(after)).toBeNull();
    expect(await after.claims.count()).toBe(rowsOf(dump, 'claims').length);
  });
});

function isOnSummit(row: object): boolean {
  return 'topics' in row && Array.isArray(row.topics) && row.topics.includes('summit');
}

/** What there is in IndexedDB, past what Dexie thinks there is. */
function schemaOf(db: CrossreadDb): unknown[] {
  const database = db.backendDB();
  return Array.from(database.objectStoreNames, (name) => {
    const store = database.transaction(name).objectStore(name);
    const indexes = Array.from(store.indexNames, (index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { index, keyPath, unique, multiEntry };
    });
    return { name, keyPath: store.keyPath, indexes };
  });
}
