import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anAnnotation, anArticle, aClaim, anOpenClaim, aPack } from '../../tests/builders';
import { factsOf } from '../core/topic/facts';
import { saveReading } from './articles';
import { CrossreadDb, type StoredClaim } from './db';
import { importTopic } from './import-topic';
import { putBackArticles, removeArticles } from './remove-article';

const TOPIC = factsOf(aPack());
const BY_READER: StoredClaim = {
  ...aClaim({ id: 'said', rules: ['reader:selection'] }),
  source: 'reader',
};
/** Of the pack's own. */
const GAZETTE = 'https://gazette.example/arms';
const TEXT = 'They shipped 11,000 containers. It was raining all the week in the harbour of the capital.';

let db: CrossreadDb;
let databases = 0;

beforeEach(() => {
  db = new CrossreadDb(`remove-${databases++}`);
});
afterEach(() => db.delete());

/** All that the store holds, in an order that does not depend on how it got there. */
async function contents() {
  return Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

/** @returns its id */
async function aKeptArticle(url = 'https://courier.example/summit'): Promise<string> {
  const topics = ['summit'];
  const { article } = await saveReading(db, {
    article: anArticle({ url }),
    text: TEXT,
    topics,
    claims: [aClaim()],
    readAt: 1,
    rules: 'of today',
  });
  const { id } = article;
  await db.claims.put({ ...BY_READER, article: id });
  await db.openReadings.put({
    topic: 'summit',
    article: id,
    rules: '1',
    claims: [anOpenClaim()],
  });
  await db.curations.put({
    id: 'claim-1',
    topic: 'summit',
    article: id,
    claim: { ...aClaim(), source: 'page' },
    verdict: { is: 'confirmed' },
    at: '2024-06-20T10:00:00.000Z',
    earlier: [],
  });
  await db.annotations.put(anAnnotation());
  return id;
}

describe('removing an article', () => {
  it('takes its text, its claims and what was said of them along, and leaves highlights and other articles', async () => {
    await importTopic(db, TOPIC);
    await aKeptArticle();
    await removeArticles(db, ['article-1'], [TOPIC]);
    const { articles, snapshots, claims, openReadings, curations, annotations } = await contents();
    expect(articles?.map(({ id }) => id)).toEqual(['summit/gazette']);
    expect(claims).toMatchObject([{ source: 'pack' }]);
    expect([snapshots, openReadings, curations]).toEqual([[], [], []]);
    expect(annotations).toHaveLength(1);
  });

  it.each([
    ['of the reader’s own', 'https://courier.example/summit', true],
    ['that a pack knew before', GAZETTE, true],
    ['that a pack came to know', GAZETTE, false],
  ])('%s can be undone, and everything is as it was', async (_, url, isPackFirst) => {
    if (isPackFirst) await importTopic(db, TOPIC);
    const id = await aKeptArticle(url);
    await importTopic(db, TOPIC);
    const before = await contents();
    const removed = await removeArticles(db, [id], [TOPIC]);
    expect(await contents()).not.toEqual(before);
    await putBackArticles(db, removed);
    expect(await contents()).toEqual(before);
  });

  it('brings back what the pack says of it', async () => {
    await importTopic(db, TOPIC);
    const fresh = await contents();
    const id = await aKeptArticle(GAZETTE);
    await db.annotations.clear();
    await removeArticles(db, [id], [TOPIC]);
    expect(await contents()).toEqual(fresh);
  });

  it('leaves an article that only a pack knows', async () => {
    await importTopic(db, TOPIC);
    const before = await contents();
    const removed = await removeArticles(db, ['summit/gazette', 'nobody'], [TOPIC]);
    expect(removed.articles).toEqual([]);
    expect(await contents()).toEqual(before);
  });

  it('does not put an older reading over a newer one, which gets the reader’s claims', async () => {
    await aKeptArticle();
    const removed = await removeArticles(db, ['article-1'], []);
    await saveReading(db, {
      article: anArticle({ id: 'new' }),
      text: `Again. ${TEXT}`,
      topics: ['summit'],
      claims: [],
      readAt: 2,
    });
    await putBackArticles(db, removed);
    expect((await db.articles.toArray()).map(({ id }) => id)).toEqual(['new']);
    expect(await db.claims.toArray()).toMatchObject([{ id: 'said', article: 'new', sentence: { start: 7 } }]);
  });

  it('does not delete what took the pack’s record and was read since', async () => {
    await importTopic(db, TOPIC);
    const id = await aKeptArticle(GAZETTE);
    const removed = await removeArticles(db, [id], [TOPIC]);
    await saveReading(db, {
      article: anArticle({ id: 'new', url: GAZETTE }),
      text: TEXT,
      topics: ['summit'],
      claims: [],
      readAt: 2,
    });
    await putBackArticles(db, removed);
    expect((await db.articles.toArray()).map(({ id, source }) => [id, source])).toEqual([
      ['summit/gazette', 'page'],
    ]);
  });

  it('changes nothing when it fails on the way', async () => {
    await importTopic(db, TOPIC);
    const id = await aKeptArticle(GAZETTE);
    const before = await contents();
    db.claims.hook('creating', () => {
      throw new Error('killed');
    });
    await expect(removeArticles(db, [id], [TOPIC])).rejects.toThrow('killed');
    expect(await contents()).toEqual(before);
  });
});
