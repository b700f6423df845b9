import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, aCuration, anAnnotation, anArticle, anId, anOpenClaim, aPack } from '../../tests/builders';
import { factsOf } from '../core/topic/facts';
import type { TopicPack } from '../core/topic/schema';
import { saveReading } from './articles';
import { CrossreadDb, type StoredArticle, type StoredClaim } from './db';
import { importTopic } from './import-topic';
import { removeArticles } from './remove-article';
import { bringTopicBack, removeTopic, weighTopic, type RemovedTopic } from './remove-topic';

const HERE = 'https://courier.example/summit';
const GAZETTE = 'summit/gazette';

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`remove-topic-${databases++}`);
});
afterEach(() => db.delete());

const bring = (facts: Partial<TopicPack> = {}, from: 'imported' | 'own' | 'shipped' = 'imported') =>
  importTopic(db, factsOf(aPack(facts)), from, 1);

const contents = async () =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );

/** An article that was read on a topic, with a found claim, one of the reader's, a word on each kind, and a highlight. */
async function read(topics: readonly string[] = ['summit']): Promise<void> {
  await saveReading(db, {
    article: anArticle({ url: HERE }),
    text: 'They shipped 11,000 containers.',
    topics,
    claims: [aClaim()],
    readAt: 1,
  });
  await db.claims.put({ ...aClaim({ id: 'said', rules: ['reader:selection'] }), source: 'reader' });
  await db.curations.put(aCuration());
  await db.openReadings.put({ topic: 'summit', article: 'article-1', rules: '1', claims: [anOpenClaim()] });
  await db.annotations.put(anAnnotation({ topic: 'summit' }));
}

async function removed(id = 'summit'): Promise<RemovedTopic> {
  const gone = await removeTopic(db, id);
  if (!gone) throw new Error('there is no such topic');
  return gone;
}

describe('weighing a topic', () => {
  it('tells what would go with it and what would stay', async () => {
    await bring();
    await read();
    await db.annotations.put(
      anAnnotation({ id: anId(2), topic: 'summit', deleted: '2024-06-20T10:00:00.000Z' }),
    );
    await db.annotations.put(anAnnotation({ id: anId(3), topic: 'other' }));
    expect(await weighTopic(db, 'summit')).toEqual({
      articles: 1,
      packArticles: 1,
      claims: 1,
      packClaims: 1,
      ownClaims: 1,
      curations: 1,
      highlights: 1,
    });
  });
});

describe('removing a topic', () => {
  it('takes its claims and what was said of them along, and leaves articles that were read, and highlights', async () => {
    await bring();
    await read();
    await removed();
    const { topics, articles, claims, curations, openReadings, snapshots, annotations } = await contents();
    expect({ topics, claims, curations, openReadings }).toEqual({
      topics: [],
      claims: [],
      curations: [],
      openReadings: [],
    });
    expect(articles).toMatchObject([{ id: 'article-1', topics: [] }]);
    expect(snapshots).toHaveLength(1);
    expect(annotations).toEqual([anAnnotation({ topic: 'summit' })]);
  });

  it('leaves what another topic has of the same articles', async () => {
    await bring({ id: 'talks' });
    await bring();
    const before = await db.claims.where('[topic+question]').between(['talks', ''], ['talks', '~']).toArray();
    expect(before).toHaveLength(1);
    await removed();
    const { articles, claims } = await contents();
    expect(articles).toMatchObject([{ id: 'talks/gazette', topics: ['talks'] }]);
    expect(claims).toEqual(before);
  });

  it('is forgotten by articles that only mention it', async () => {
    await bring();
    await read(['other']);
    await db.articles.update('article-1', { topics: ['other'], alsoOn: ['summit', 'third'] });
    await removed();
    expect(await db.articles.get('article-1')).toMatchObject({ topics: ['other'], alsoOn: ['third'] });
  });

  it('refuses one that comes with Crossread, and does nothing for one that there is not', async () => {
    await bring({}, 'shipped');
    const before = await contents();
    await expect(removeTopic(db, 'summit')).rejects.toThrow('Switch it off instead');
    expect(await removeTopic(db, 'nothing')).toBeNull();
    expect(await contents()).toEqual(before);
  });
});

describe('bringing a topic back', () => {
  it('is exact, whatever lies in the store', async () => {
    const ids = ['summit', 'talks'];
    const anyTopics = fc.subarray(ids);
    const anyRow = fc.record({
      source: fc.constantFrom('page' as const, 'import' as const),
      topics: anyTopics,
      alsoOn: fc.option(anyTopics, { nil: undefined }),
      isPackUrl: fc.boolean(),
      claims: fc.array(
        fc.record({
          topic: fc.constantFrom(...ids),
          source: fc.constantFrom('page' as const, 'import' as const, 'reader' as const),
          isSaid: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
    });
    const property = fc.asyncProperty(
      fc.array(anyRow, { maxLength: 4 }),
      fc.shuffledSubarray(ids, { minLength: 1 }),
      async (rows, packs) => {
        for (const table of db.tables) await table.clear();
        for (const [i, row] of rows.entries()) await fill(i, row);
        for (const id of packs) await bring({ id });
        const before = await contents();
        const gone = await removeTopic(db, 'summit');
        if (!gone) return;
        expect((await db.articles.where('topics').equals('summit').count()) + (await db.topics.count())).toBe(
          packs.length - 1,
        );
        await bringTopicBack(db, gone);
        expect(await contents()).toEqual(before);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  async function fill(
    i: number,
    row: {
      source: 'page' | 'import';
      topics: string[];
      alsoOn: string[] | undefined;
      isPackUrl: boolean;
      claims: { topic: string; source: 'page' | 'import' | 'reader'; isSaid: boolean }[];
    },
  ): Promise<void> {
    const id = `read-${i}`;
    const url = row.isPackUrl && i === 0 ? 'https://gazette.example/arms' : `https://a.example/${i}`;
    const article: StoredArticle = {
      ...anArticle({ id, url }),
      source: row.source,
      topics: row.topics,
      readAt: 1,
      fingerprint: [],
      ...(row.alsoOn && { alsoOn: row.alsoOn }),
    };
    await db.articles.add(article);
    for (const [n, { topic, source, isSaid }] of row.claims.entries()) {
      const claim: StoredClaim = { ...aClaim({ id: `${id}-${n}`, article: id, topic }), source };
      await db.claims.add(claim);
      if (isSaid) await db.curations.add(aCuration({ id: claim.id, topic, article: id, claim }));
    }
    await db.openReadings.add({ topic: 'summit', article: id, rules: '1', claims: [] });
  }

  it('the second time changes nothing', async () => {
    await bring();
    await read();
    const before = await contents();
    const gone = await removed();
    expect(await bringTopicBack(db, gone)).toBe(true);
    expect(await bringTopicBack(db, gone)).toBe(false);
    expect(await contents()).toEqual(before);
  });

  it('keeps a pack that was imported again meanwhile, and gives it back what the reader said', async () => {
    await bring();
    await read();
    const gone = await removed();
    await bring({ version: '2.0.0' });
    expect(await bringTopicBack(db, gone)).toBe(false);
    expect((await db.topics.get('summit'))?.pack.version).toBe('2.0.0');
    const claims = await db.claims.toArray();
    expect(claims.map(({ source }) => source).sort()).toEqual(['pack', 'page', 'reader']);
    expect(await db.curations.count()).toBe(1);
    expect((await db.articles.get('article-1'))?.topics).toEqual(['summit']);
  });

  it('brings no claims to an article that was removed meanwhile', async () => {
    await bring();
    await read();
    const gone = await removed();
    await removeArticles(db, ['article-1'], []);
    await bringTopicBack(db, gone);
    const { articles, claims, curations, openReadings } = await contents();
    expect(articles).toMatchObject([{ id: GAZETTE }]);
    expect(claims).toMatchObject([{ article: GAZETTE, source: 'pack' }]);
    expect([curations, openReadings]).toEqual([[], []]);
  });

  it('gives the pack’s claims to an article that was read meanwhile', async () => {
    await bring();
    const gone = await removed();
    await saveReading(db, {
      article: anArticle({ id: 'read', url: 'https://gazette.example/arms' }),
      text: 'A text.',
      topics: [],
      claims: [],
      readAt: 2,
    });
    await bringTopicBack(db, gone);
    expect(await db.articles.toArray()).toMatchObject([{ id: 'read', source: 'page', topics: ['summit'] }]);
    expect(await db.claims.toArray()).toMatchObject([{ article: 'read', source: 'pack' }]);
  });
});
