import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyAnnotation } from '../../../tests/arbitrary-annotation';
import { aCuration, anAnnotation, anId } from '../../../tests/builders';
import {
  aDraft,
  aStoredArticle,
  aStoredClaim,
  aStoredTopic,
  dump,
  fillEveryTable,
} from '../../../tests/full-store';
import { CrossreadDb, type StoredArticle } from '../db';
import type { Backup, How } from './backup';
import { layClaims } from '../tiles/lay-claims';
import { TABLES_IN_BACKUP } from './format';
import { backupInEnglish } from './backup-reasons';
import { readBackup } from './read-backup';
import { planRestore, restoreBackup } from './restore-backup';
import { bytesOfSnapshot } from './snapshots';
import { makeBackup } from './write-backup';

const stores: CrossreadDb[] = [];
const aStore = () => {
  const db = new CrossreadDb(`restore-${Math.random()}`);
  stores.push(db);
  return db;
};
let db: CrossreadDb;
let other: CrossreadDb;
beforeEach(() => {
  db = aStore();
  other = aStore();
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const store of stores.splice(0)) await store.delete();
});

async function read(bytes: Uint8Array): Promise<Backup> {
  const done = await readBackup(bytes);
  if (!done.ok) throw new Error(backupInEnglish(done.error.why));
  return done.backup;
}

const backupOf = async (store: CrossreadDb) => read(await makeBackup(store, null, 1));
const restore = (store: CrossreadDb, backup: Backup, how: How) =>
  restoreBackup(store, backup, how, { settings: null, at: 5 });
const held = (store: CrossreadDb) => dump(store, TABLES_IN_BACKUP);
const everything = (store: CrossreadDb) =>
  dump(
    store,
    store.tables.map(({ name }) => name).filter((name) => !name.startsWith('backup')),
  );

describe('replacing', () => {
  it('makes an empty store the one that was saved', async () => {
    await fillEveryTable(other);
    await restore(db, await backupOf(other), 'replace');
    expect(await held(db)).toEqual(await held(other));
  });

  it('brings back claims that lay in tiles, and lets go of those that lie there', async () => {
    const laid = (some: readonly number[]) =>
      some.map((n) => aStoredClaim({ id: anId(700 + n), source: 'import', question: `q${n % 3}` }));
    await fillEveryTable(other);
    await other.transaction('rw', other.claims, () => layClaims(other, laid([1, 2, 3, 4, 5])));
    await db.transaction('rw', db.claims, () => layClaims(db, laid([4, 5, 6])));
    const backup = await backupOf(other);
    // Those that a pack brings are left out.
    expect(backup.counts.claims).toBe(8);
    await restore(db, backup, 'replace');
    expect(await held(db)).toEqual(await held(other));
  });

  it('leaves nothing of what was there, but what comes with Crossread', async () => {
    await fillEveryTable(db);
    const shipped = { ...(await aStoredTopic('shipped')), from: 'shipped' as const };
    await db.topics.put(shipped);
    await db.placements.put({ annotation: anId(), status: 'placed', found: null, places: 1, at: 1 });
    await other.annotations.put(anAnnotation({ id: anId(5) }));
    const backup = await backupOf(other);
    expect(await planRestore(db, backup, 'replace')).toMatchObject({
      annotations: { new: 1, goes: 2 },
      articles: { new: 0, goes: 2 },
      topics: { new: 0, goes: 2 },
    });
    await restore(db, backup, 'replace');
    expect(await db.topics.toArray()).toEqual([shipped]);
    expect(await db.annotations.toCollection().primaryKeys()).toEqual([anId(5)]);
    expect((await db.articles.toArray()).every(({ source }) => source === 'pack')).toBe(true);
    for (const table of [db.snapshots, db.curations, db.bin, db.binnedRows, db.placements, db.drafts])
      expect(await table.count()).toBe(0);
  });

  it('is undone by the copy that was made before', async () => {
    await fillEveryTable(db);
    const was = await held(db);
    const { before } = await restore(db, await backupOf(other), 'replace');
    expect(await db.annotations.count()).toBe(0);
    await restore(db, await read((await bytesOfSnapshot(db, before)) ?? new Uint8Array()), 'replace');
    expect(await held(db)).toEqual(was);
  });
});

describe('merging', () => {
  it('of a store into itself changes nothing', async () => {
    await fillEveryTable(db);
    const was = await everything(db);
    const backup = await backupOf(db);
    const plan = await planRestore(db, backup, 'merge');
    for (const { same, ...others } of Object.values(plan))
      expect({ same: same > 0, ...others }).toEqual({
        same: true,
        new: 0,
        newerHere: 0,
        newerThere: 0,
        goes: 0,
      });
    await restore(db, backup, 'merge');
    expect(await everything(db)).toEqual(was);
  });

  it('brings all to an empty store', async () => {
    await fillEveryTable(other);
    await restore(db, await backupOf(other), 'merge');
    expect(await held(db)).toEqual(await held(other));
  });

  it('keeps both wordings of a note', async () => {
    await db.annotations.put(anAnnotation({ note: 'mine', modified: '2024-06-18T11:00:00.000Z' }));
    await other.annotations.put(anAnnotation({ note: 'theirs', modified: '2024-06-18T12:00:00.000Z' }));
    const backup = await backupOf(other);
    expect((await planRestore(db, backup, 'merge')).annotations).toMatchObject({ newerThere: 1, new: 0 });
    await restore(db, backup, 'merge');
    expect(JSON.stringify(await db.annotations.toArray())).toMatch(/theirs.*mine/);
  });

  it('takes the newer reading of an article with its claims, and keeps what a reader said of it', async () => {
    const mine = aStoredArticle({ id: 'mine', readAt: 1, typed: { title: 'Put right' }, title: 'Put right' });
    const theirs = aStoredArticle({ id: 'theirs', readAt: 2, typed: { language: 'ko' }, language: 'ko' });
    await db.articles.put(mine);
    await db.snapshots.put({ article: 'mine', text: 'Old. They shipped 11,000 containers.' });
    await db.claims.bulkPut([
      aStoredClaim({ id: 'gone', article: 'mine' }),
      aStoredClaim({ id: 'own', article: 'mine', source: 'reader', topic: 'my-topic' }),
    ]);
    await db.openReadings.put({ topic: 'summit', article: 'mine', rules: '', claims: [] });
    await other.articles.put(theirs);
    await other.snapshots.put({ article: 'theirs', text: 'New text. They shipped 11,000 containers.' });
    await other.claims.put(aStoredClaim({ id: 'found', article: 'theirs' }));
    await other.curations.put(aCuration({ claim: aStoredClaim({ id: 'found', article: 'theirs' }) }));
    const backup = await backupOf(other);
    expect(await planRestore(db, backup, 'merge')).toMatchObject({
      articles: { newerThere: 1, new: 0 },
      claims: { new: 1, goes: 1 },
      snapshots: { newerThere: 1 },
    });
    await restore(db, backup, 'merge');
    expect(await db.articles.toArray()).toMatchObject([
      { id: 'mine', readAt: 2, title: 'Put right', language: 'ko', topics: ['summit', 'my-topic'] },
    ]);
    expect((await db.claims.toArray()).map(({ id, article }) => [id, article])).toEqual([
      ['found', 'mine'],
      ['own', 'mine'],
    ]);
    expect((await db.claims.get('own'))?.sentence.start).toBe(10);
    expect(await db.curations.toArray()).toMatchObject([{ article: 'mine', claim: { article: 'mine' } }]);
    expect(await db.openReadings.count()).toBe(0);
  });

  it('keeps the newer reading that is here, and takes what a reader said there', async () => {
    await db.articles.put(aStoredArticle({ readAt: 2 }));
    await db.snapshots.put({ article: 'article-1', text: 'newer' });
    await other.articles.put(aStoredArticle({ readAt: 1, title: 'Older' }));
    await other.snapshots.put({ article: 'article-1', text: 'older' });
    await other.claims.bulkPut([
      aStoredClaim({ id: 'found' }),
      aStoredClaim({ id: 'own', source: 'reader', topic: 'theirs' }),
    ]);
    await restore(db, await backupOf(other), 'merge');
    expect(await db.articles.toArray()).toMatchObject([{ readAt: 2, topics: ['summit', 'theirs'] }]);
    expect(await db.snapshots.toArray()).toEqual([{ article: 'article-1', text: 'newer' }]);
    expect(await db.claims.toArray()).toMatchObject([{ id: 'own', span: null }]);
  });

  it('lets an article keep its address when another has the one it moved to', async () => {
    await db.articles.bulkPut([
      aStoredArticle({ id: 'a', url: 'https://a.example/', readAt: 1 }),
      aStoredArticle({ id: 'b', url: 'https://b.example/', readAt: 1 }),
    ]);
    await other.articles.put(aStoredArticle({ id: 'a', url: 'https://b.example/', readAt: 2 }));
    await restore(db, await backupOf(other), 'merge');
    expect((await db.articles.toArray()).map(({ id, url, readAt }) => [id, url, readAt])).toEqual([
      ['a', 'https://a.example/', 2],
      ['b', 'https://b.example/', 1],
    ]);
  });

  it('takes the topic that was changed last, and never gives up one’s own for a file’s', async () => {
    const older = await aStoredTopic('t', 1);
    const newer = await aStoredTopic('t', 2);
    const version = { ...newer, pack: { ...newer.pack, version: '9.0.0' }, checksum: 'of the file' };
    await db.topics.put(older);
    await other.topics.put(version);
    await restore(db, await backupOf(other), 'merge');
    expect(await db.topics.get('t')).toMatchObject({ changed: 2, pack: { version: '9.0.0' } });
    expect((await db.topics.get('t'))?.checksum).toMatch(/^sha256-/);
    await other.topics.put({ ...older, from: 'imported', changed: 9 });
    await restore(db, await backupOf(other), 'merge');
    expect(await db.topics.get('t')).toMatchObject({ changed: 2, from: 'own' });
  });

  it('notes that the same topic was changed later elsewhere, as that counts where a third store is met', async () => {
    const here = await aStoredTopic('t', 1);
    await db.topics.put(here);
    await other.topics.put({ ...here, changed: 3 });
    const backup = await backupOf(other);
    expect((await planRestore(db, backup, 'merge')).topics).toMatchObject({ same: 1, newerThere: 0 });
    await restore(db, backup, 'merge');
    expect(await db.topics.get('t')).toEqual({ ...here, changed: 3 });
  });

  it('takes the draft that was changed last', async () => {
    await db.drafts.put(aDraft({ changed: 1 }));
    await other.drafts.put(aDraft({ changed: 2, article: 'elsewhere' }));
    await restore(db, await backupOf(other), 'merge');
    expect(await db.drafts.toArray()).toMatchObject([{ changed: 2, article: 'elsewhere' }]);
  });

  it('takes what was rescued of a file, which cannot replace anything', async () => {
    await fillEveryTable(other);
    await other.snapshots.put({ article: 'article-2', text: 'x'.repeat(200_000) });
    const bytes = await makeBackup(other, null, 1);
    const cut = await readBackup(bytes.subarray(0, bytes.length - 200));
    const rescued = cut.ok ? null : cut.error.rescued;
    if (!rescued) throw new Error('Nothing was rescued.');
    await expect(restore(db, rescued, 'replace')).rejects.toThrow(RangeError);
    await restore(db, rescued, 'merge');
    expect(await db.articles.where('id').startsWith('article-').count()).toBe(2);
    expect(await db.bin.count()).toBe(0);
  });
});

describe.each(['merge', 'replace'] as const)('a restore (%s) that fails', (how) => {
  it.each(TABLES_IN_BACKUP)('in %s leaves all as it was', async (table) => {
    await fillEveryTable(other);
    await db.annotations.put(anAnnotation({ id: anId(7) }));
    await db.articles.put(aStoredArticle({ id: 'here', url: 'https://here.example/' }));
    const was = await everything(db);
    const backup = await backupOf(other);
    const full = new DOMException('No room', 'QuotaExceededError');
    db.table(table).hook('creating', () => {
      throw full;
    });
    await expect(restore(db, backup, how)).rejects.toThrow(/No room/);
    expect(await everything(db)).toEqual(was);
  });
});

const MOMENTS = ['2024-06-18T08:00:00.000Z', '2024-06-18T20:00:00.000Z'];
const few = fc.constantFrom('a', 'b');
const articles = fc.uniqueArray(
  fc
    .record({ id: few, page: few, readAt: fc.constantFrom(1, 2), title: few })
    .map(({ page, ...facts }) =>
      aStoredArticle({ ...facts, url: `https://${page}.example/`, typed: { title: facts.title } }),
    ),
  { comparator: (a, b) => a.id === b.id || a.url === b.url, maxLength: 2 },
);
const records = fc.record({
  articles,
  texts: fc.array(few, { minLength: 2, maxLength: 2 }),
  own: fc.uniqueArray(fc.constantFrom('c1', 'c2'), { maxLength: 2 }),
  annotations: fc.uniqueArray(
    anyAnnotation({ ids: [anId(1), anId(2)], moments: MOMENTS, texts: ['a', 'b'] }),
    { selector: ({ id }) => id, maxLength: 2 },
  ),
  said: fc.option(fc.constantFrom(...MOMENTS), { nil: null }),
});
type Records = typeof records extends fc.Arbitrary<infer T> ? T : never;

async function fill(store: CrossreadDb, { articles, texts, own, annotations, said }: Records): Promise<void> {
  // A text's sketch tells it from others.
  const sketched = articles.map((article, i) => ({
    ...article,
    fingerprint: [texts[i]?.charCodeAt(0) ?? 0],
  }));
  await store.articles.bulkPut(sketched);
  const [first] = articles;
  for (const [i, { id, readAt }] of articles.entries()) {
    await store.snapshots.put({
      article: id,
      text: `${texts[i] ?? ''} ${readAt} They shipped 11,000 containers.`,
    });
    await store.claims.put(aStoredClaim({ id: `found-${id}-${readAt}`, article: id, span: null }));
  }
  if (first)
    await store.claims.bulkPut(
      own.map((id) => aStoredClaim({ id, article: first.id, source: 'reader', span: null })),
    );
  if (first && said !== null)
    await store.curations.put(
      aCuration({ claim: aStoredClaim({ id: 'c1', article: first.id, span: null }), at: said }),
    );
  await store.annotations.bulkPut(annotations.filter(({ target }) => target.selector[0].exact !== ''));
}

/** What must hold of any store. */
async function mustBeSound(store: CrossreadDb): Promise<void> {
  const ids = new Set(await store.articles.toCollection().primaryKeys());
  for (const { article } of await store.claims.toArray()) expect(ids).toContain(article);
  for (const { article } of await store.snapshots.toArray()) expect(ids).toContain(article);
}

describe('any two stores', () => {
  it('come back whole, and merge to the same again and again', async () => {
    await fc.assert(
      fc.asyncProperty(records, records, async (a, b) => {
        const [one, two, empty] = [aStore(), aStore(), aStore()];
        await fill(one, a);
        await fill(two, b);
        const backup = await backupOf(one);
        await restore(empty, backup, 'replace');
        expect(await held(empty)).toEqual(await held(one));
        await restore(two, backup, 'merge');
        await mustBeSound(two);
        const merged = await held(two);
        await restore(two, backup, 'merge');
        expect(await held(two)).toEqual(merged);
        await restore(two, await backupOf(two), 'merge');
        expect(await held(two)).toEqual(merged);
      }),
      { numRuns: 20 },
    );
  });

  it('merge to the same in both directions, but for the ids of articles and claims', async () => {
    const facts = async (store: CrossreadDb) => ({
      articles: (await store.articles.toArray()).map(withoutId).sort(byAddress),
      texts: new Set((await store.snapshots.toArray()).map(({ text }) => text)),
      annotations: await store.annotations.toArray(),
      sayings: (await store.curations.toArray()).map(({ id, verdict, at, earlier }) => ({
        id,
        verdict,
        at,
        earlier,
      })),
    });
    await fc.assert(
      fc.asyncProperty(records, records, async (a, b) => {
        // Each article at one address: which of two that moved onto each other is which, nobody can say.
        const settled = ({ articles, ...rest }: Records): Records => ({
          ...rest,
          articles: articles.map((article) => ({ ...article, url: `https://${article.id}.example/` })),
        });
        const [one, two] = [aStore(), aStore()];
        await fill(one, settled(a));
        await fill(two, settled(b));
        const [first, second] = [await backupOf(one), await backupOf(two)];
        await restore(two, first, 'merge');
        await restore(one, second, 'merge');
        expect(await facts(one)).toEqual(await facts(two));
      }),
      { numRuns: 20 },
    );
  });
});

function withoutId({ id: _, ...facts }: StoredArticle) {
  return facts;
}

function byAddress(a: { readonly url: string }, b: { readonly url: string }): number {
  return a.url < b.url ? -1 : 1;
}
