import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, aCuration, anArticle, aPack } from '../../tests/builders';
import { factsOf } from '../core/topic/facts';
import { saveReading } from './articles';
import { CrossreadDb, type StoredClaim } from './db';
import { importTopic } from './import-topic';
import { planImport } from './plan-import';
import { takeBackTopic } from './take-back-topic';

const GAZETTE = 'summit/gazette';
const MADE: StoredClaim = { ...aClaim({ id: 'made', rules: ['reader:selection'] }), source: 'reader' };

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`take-back-topic-${databases++}`);
});
afterEach(() => db.delete());

const bring = () => importTopic(db, factsOf(aPack()), 'imported', 1);
const read = (id: string, url: string, text = 'They shipped 11,000 containers.') =>
  saveReading(db, {
    article: anArticle({ id, url }),
    text,
    topics: [],
    claims: [],
    readAt: 1,
  });
const contents = async () =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );

/** On a topic that was just imported: an article that is read, a claim that the reader makes in it, and a word on the pack's own. */
async function saySomething() {
  await read('article-1', 'https://courier.example/summit');
  await db.articles.update('article-1', { topics: ['summit'] });
  await db.claims.add(MADE);
  const claim = await db.claims.where('article').equals(GAZETTE).first();
  if (!claim) throw new Error('the pack has a claim');
  const said = aCuration({ id: claim.id, article: GAZETTE, claim, verdict: { is: 'rejected' } });
  await db.curations.add(said);
  return said;
}

describe('taking the first import of a topic back', () => {
  it('leaves the store as it was, where the reader said nothing since', async () => {
    await read('article-1', 'https://gazette.example/arms');
    const before = await contents();
    await bring();
    await takeBackTopic(db, 'summit');
    expect(await contents()).toEqual(before);
  });

  it('keeps what the reader said since, and importing the topic again takes it up', async () => {
    await bring();
    const said = await saySomething();
    const before = await contents();
    await takeBackTopic(db, 'summit');
    expect(await db.topics.count()).toBe(0);
    expect(await db.claims.toArray()).toEqual([MADE]);
    expect(await db.curations.toArray()).toEqual([said]);
    expect(await db.articles.toArray()).toMatchObject([{ id: 'article-1', topics: [] }]);
    expect(await planImport(db, aPack(), (title) => title)).toMatchObject({ is: 'new', said: 2, left: [] });
    await bring();
    expect(await contents()).toEqual(before);
  });

  it('gives what was said of the pack’s article to its record, when it was read in between', async () => {
    await bring();
    await saySomething();
    await takeBackTopic(db, 'summit');
    await read('read', 'https://gazette.example/arms', 'Arms went north by rail, Seoul said on Monday.');
    await bring();
    expect(await db.curations.toArray()).toMatchObject([{ article: 'read', claim: { article: 'read' } }]);
  });

  it('takes along what was found on it since: that is found again', async () => {
    await bring();
    await db.claims.add({ ...aClaim({ id: 'found' }), source: 'page' });
    await takeBackTopic(db, 'summit');
    expect(await db.claims.count()).toBe(0);
  });
});
