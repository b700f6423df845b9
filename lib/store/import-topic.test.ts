import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, aCuration, anArticle, aPack } from '../../tests/builders';
import { factsOf } from '../core/topic/facts';
import type { TopicPack } from '../core/topic/schema';
import { saveReading } from './articles';
import { CrossreadDb, type StoredTopic } from './db';
import { importTopic, putBackTopic } from './import-topic';
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
