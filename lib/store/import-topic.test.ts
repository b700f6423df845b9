import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, aCuration, anArticle, aPack } from '../../tests/builders';
import type { Claim } from '../core/claims/claim';
import { factsOf } from '../core/topic/facts';
import type { TopicPack } from '../core/topic/schema';
import { saveReading } from './articles';
import { CrossreadDb, type StoredTopic } from './db';
import { importTopic, putBackTopic, rowOf, withLastSigner } from './import-topic';
import { checksumOf } from './pack-checksum';

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`import-topic-${databases++}`);
});
afterEach(() => db.delete());

const bring = (facts: Partial<TopicPack>, from: StoredTopic['from'], changed = 1) =>
  importTopic(db, factsOf(aPack(facts)), from, changed);

const contents = async () =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );

describe('importing a pack', () => {
  it('notes where it is from, when, and its checksum, which is its own whatever it states', async () => {
    const stated = `sha256-${'0'.repeat(64)}`;
    await bring({ checksum: stated }, 'imported', 7);
    const checksum = await checksumOf(aPack());
    expect(await db.topics.toArray()).toEqual([
      { id: 'summit', pack: aPack(), from: 'imported', changed: 7, checksum },
    ]);
  });

  it('keeps who signed its file, and no signature, which would not hold for what is changed', async () => {
    const signature = { key: 'k', name: 'City desk', signed: '2026-06-01T08:00:00Z', value: 'v' };
    const { value: _, ...by } = signature;
    const signed = { ...by, sha256: 'a'.repeat(64) };
    await importTopic(db, factsOf(aPack({ signature })), 'imported', 1, signed);
    const [stored] = await db.topics.toArray();
    expect(stored).toMatchObject({ pack: aPack(), signed });
    expect(stored?.pack).not.toHaveProperty('signature');
    const same = await rowOf(aPack(), 'imported', 2);
    const other = await rowOf(aPack({ version: '2.0.0' }), 'imported', 2);
    expect(withLastSigner(same, stored).signed).toEqual(signed);
    expect(withLastSigner(other, stored).signed).toEqual({ ...by, sha256: null });
    expect(withLastSigner(other, undefined)).toEqual(other);
    await bring({ version: '3.0.0' }, 'imported', 3);
    expect((await db.topics.get('summit'))?.signed).toBeUndefined();
  });

  it('changes nothing the second time, not even the day', async () => {
    expect(await bring({}, 'imported', 1)).toBe(true);
    const before = await contents();
    expect(await bring({}, 'imported', 2)).toBe(false);
    expect(await contents()).toEqual(before);
  });

  it('keeps what the reader said of claims, also of those that the new version no longer has', async () => {
    await bring({}, 'imported');
    const [claim] = await db.claims.toArray();
    if (!claim) throw new Error('the pack has a claim');
    const said = aCuration({ id: claim.id, article: claim.article, claim, verdict: { is: 'rejected' } });
    await db.curations.put(said);
    await db.claims.put({ ...aClaim({ id: 'said', question: 'gone' }), source: 'reader' });
    await bring({ version: '2.0.0', articles: [], claims: [] }, 'imported');
    expect(await db.curations.toArray()).toEqual([said]);
    expect(await db.claims.toArray()).toMatchObject([{ id: 'said', question: 'gone' }]);
  });

  it('leaves an article that two packs know to the other one, with its claims', async () => {
    await bring({ id: 'talks' }, 'imported');
    await bring({}, 'imported');
    expect(await db.articles.toArray()).toMatchObject([{ id: 'talks/gazette', topics: ['talks', 'summit'] }]);
    await bring({ id: 'talks', version: '2.0.0', articles: [], claims: [] }, 'imported');
    expect(await db.articles.toArray()).toMatchObject([{ id: 'talks/gazette', topics: ['summit'] }]);
    expect(await db.claims.toArray()).toMatchObject([{ topic: 'summit', article: 'talks/gazette' }]);
  });

  it('refuses a file with the id of a topic that comes with Crossread or is the reader’s own', async () => {
    await bring({}, 'shipped');
    await bring({ id: 'mine', articles: [], claims: [] }, 'own');
    const before = await contents();
    await expect(bring({ version: '9.0.0' }, 'imported')).rejects.toThrow('comes with Crossread');
    await expect(bring({ id: 'mine', version: '9.0.0' }, 'imported')).rejects.toThrow('of your own');
    expect(await contents()).toEqual(before);
  });

  it('lets what comes with Crossread take over an imported one, never one of the reader’s own', async () => {
    await bring({}, 'imported');
    expect(await bring({}, 'shipped')).toBe(true);
    expect((await db.topics.get('summit'))?.from).toBe('shipped');
    await bring({ id: 'mine' }, 'own');
    expect(await bring({ id: 'mine', version: '9.0.0' }, 'shipped')).toBe(false);
    expect((await db.topics.get('mine'))?.pack.version).toBe('1.0.0');
  });
});

describe('an article that was read here and that a later version no longer lists', () => {
  const NONE = { version: '1.0.1', articles: [], claims: [] };
  const read = async (topics: readonly string[], rules?: string, claims: Claim[] = []) => {
    const article = anArticle({ id: 'read', url: 'https://gazette.example/arms' });
    const kept = { article, text: 'A text.', topics, claims, readAt: 1, ...(rules && { rules }) };
    await saveReading(db, kept);
  };
  const topicsNow = async () => (await db.articles.get('read'))?.topics;

  it('leaves the topic, and comes back to it with the version that lists it', async () => {
    await read(['talks'], '2 talks@1.0.0');
    await bring({}, 'imported');
    expect(await topicsNow()).toEqual(['talks', 'summit']);
    const before = await contents();
    await bring(NONE, 'imported', 2);
    expect(await topicsNow()).toEqual(['talks']);
    await bring({}, 'imported', 1);
    expect(await contents()).toEqual(before);
  });

  it('leaves it also when its reading was for none of those that were followed', async () => {
    await read([], '2 none of summit@1.0.0');
    await bring({}, 'imported');
    await bring(NONE, 'imported');
    expect(await topicsNow()).toEqual([]);
  });

  it.each([
    ['its own reading was for it', () => read(['summit'], '2 summit@1.0.0')],
    ['nobody knows by which rules it was read', () => read(['summit'])],
    ['something was found in it', () => read(['summit'], '2 talks@1.0.0', [aClaim()])],
    [
      'the reader said something of it',
      async () => {
        await read([], '2 talks@1.0.0');
        await db.curations.put(aCuration({ article: 'read' }));
      },
    ],
    [
      'the reader made a claim in it',
      async () => {
        await read([], '2 talks@1.0.0');
        await db.claims.put({ ...aClaim({ article: 'read' }), source: 'reader' });
      },
    ],
  ])('stays when %s', async (_, prepare) => {
    await prepare();
    await bring({}, 'imported');
    await bring(NONE, 'imported');
    expect(await topicsNow()).toEqual(['summit']);
  });
});

describe('putting an earlier version back', () => {
  it('is as if the later one had never been imported', async () => {
    await bring({}, 'imported');
    const article = anArticle({ url: 'https://elsewhere.example/' });
    await saveReading(db, { article, text: 'A text.', topics: ['summit'], claims: [aClaim()], readAt: 1 });
    const before = await contents();
    const [was] = await db.topics.toArray();
    if (!was) throw new Error('there is a topic');
    const [first] = aPack().claims;
    if (!first) throw new Error('the pack has a claim');
    const other = { ...aPack().articles[0], id: 'other', title: 'Other', url: 'https://other.example/' };
    await bring(
      {
        version: '2.0.0',
        articles: [{ ...other, publisher: null, published: null, language: 'en' }],
        claims: [{ ...first, article: 'other' }],
      },
      'imported',
      2,
    );
    expect(await contents()).not.toEqual(before);
    await putBackTopic(db, was);
    expect(await contents()).toEqual(before);
  });
});

describe('a pack with very many articles', () => {
  it('knows those that are here by their texts, its own among them', async () => {
    const sketch = (n: number) => Array.from({ length: 64 }, (_, i) => n * 1000 + i);
    const [article] = aPack().articles;
    if (!article) throw new Error('the pack has an article');
    const listed = (n: number, url: string, publisher: string | null = 'The Gazette') => ({
      ...article,
      id: `a${url}`,
      url: `https://a.example/${url}`,
      publisher,
      fingerprint: sketch(n),
    });
    const here = { ...anArticle({ id: 'here', publisher: null }), source: 'page' as const, readAt: 1 };
    await db.articles.add({ ...here, topics: [], fingerprint: sketch(7) });
    const many = Array.from({ length: 50 }, (_, i) => listed(i, String(i)));
    const others = [listed(8, 'copy'), listed(9, 'other-paper', 'The Courier'), listed(10, 'unsigned', null)];
    await bring({ articles: [...many, ...others], claims: [] }, 'imported');
    const ids = (await db.articles.where('topics').equals('summit').toArray()).map(({ id }) => id);
    expect(ids).toHaveLength(50 + 1);
    expect(ids).toContain('here');
    expect(ids).toContain('summit/aother-paper');
    for (const gone of ['summit/a7', 'summit/acopy', 'summit/aunsigned']) expect(ids).not.toContain(gone);
  });

  it('is imported whole', async () => {
    const [article] = aPack().articles;
    const [claim] = aPack().claims;
    if (!article || !claim) throw new Error('the pack has an article and a claim');
    const numbers = Array.from({ length: 2000 }, (_, i) => i);
    await bring(
      {
        articles: numbers.map((i) => ({ ...article, id: `a${i}`, url: `https://a.example/${i}` })),
        claims: numbers.map((i) => ({ ...claim, article: `a${i}` })),
      },
      'imported',
    );
    expect([await db.articles.count(), await db.claims.count()]).toEqual([2000, 2000]);
  });
});
