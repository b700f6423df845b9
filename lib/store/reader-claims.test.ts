import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, anArticle, aPack } from '../../tests/builders';
import { SAVED_BY_READER } from '../core/claims/reader-claims';
import { parseTopicPack } from '../core/topic/parse';
import { saveReading, textOf } from './articles';
import { claimsOf } from './claims';
import { coverageOn } from './coverage';
import { CrossreadDb } from './db';
import { forgetEverythingRead, putBack } from './forget';
import { keepReaderClaim, type ReaderClaim } from './keep-reader-claim';
import { putBackReaderClaim, readerClaimsOf, removeReaderClaim } from './reader-claims';
import { importTopic } from './import-topic';

const SENTENCE = 'They shipped 11,000 containers.';

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`reader-claims-${databases++}`);
});
afterEach(() => db.delete());

const mine = (facts: Parameters<typeof aClaim>[0] = {}) =>
  aClaim({ id: 'mine', rules: [SAVED_BY_READER], ...facts });

function keep(facts: Partial<ReaderClaim> = {}) {
  return keepReaderClaim(db, { article: anArticle(), text: SENTENCE, claim: mine(), keptAt: 1, ...facts });
}

function read(facts: Partial<Parameters<typeof saveReading>[1]> = {}) {
  const article = anArticle();
  return saveReading(db, { article, text: SENTENCE, topics: ['summit'], claims: [], readAt: 2, ...facts });
}

function aTopic() {
  const result = parseTopicPack(aPack());
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.topic;
}

async function contents() {
  const [articles, snapshots, claims] = await Promise.all([
    db.articles.toArray(),
    db.snapshots.toArray(),
    db.claims.toArray(),
  ]);
  return { articles, snapshots, claims };
}

describe('keeping a claim of the reader', () => {
  it('stores an article that nobody read here, with the page’s text', async () => {
    await keep();
    expect(await db.articles.toArray()).toMatchObject([
      { id: 'article-1', source: 'page', topics: ['summit'], readAt: 1 },
    ]);
    expect(await textOf(db, 'article-1')).toBe(SENTENCE);
    expect(await readerClaimsOf(db, 'article-1')).toMatchObject([{ id: 'mine', source: 'reader' }]);
  });

  it('keeps by which rules the page was read', async () => {
    await keep({ rules: '1 none of summit@1' });
    expect(await db.articles.get('article-1')).toMatchObject({ rules: '1 none of summit@1' });
  });

  it('changes nothing when it is asked again, even with other words', async () => {
    await keep();
    const before = await contents();
    await keep({ claim: mine({ display: 'else' }), text: 'Another text.', keptAt: 9 });
    expect(await contents()).toEqual(before);
  });

  it('does not bring back one that was removed when it is asked again', async () => {
    await keep();
    await removeReaderClaim(db, 'mine');
    await keep();
    expect(await readerClaimsOf(db, 'article-1')).toEqual([]);
  });

  it('puts it to the article that was read, in whose text its words are found', async () => {
    await read({ text: `First. ${SENTENCE}`, readAt: 5 });
    await keep({ article: anArticle({ id: 'fresh' }), text: `Menu. All news. ${SENTENCE}` });
    expect(await textOf(db, 'article-1')).toBe(`First. ${SENTENCE}`);
    expect(await db.articles.toArray()).toMatchObject([{ id: 'article-1', readAt: 5 }]);
    expect(await readerClaimsOf(db, 'article-1')).toMatchObject([
      { article: 'article-1', sentence: { start: 7 }, span: { start: 20, end: 37 } },
    ]);
  });

  it('makes an article of a pack the reader’s, with all that the pack says of it', async () => {
    await importTopic(db, aTopic());
    const article = anArticle({ id: 'fresh', url: 'https://gazette.example/arms' });
    await keep({ article, claim: mine({ question: 'gifts' }) });
    const [stored] = await db.articles.toArray();
    expect(stored).toMatchObject({ source: 'page', topics: ['summit'] });
    expect((await claimsOf(db, stored?.id ?? '')).map(({ source }) => source).sort()).toEqual([
      'pack',
      'reader',
    ]);
  });

  it('adds the topic to an article that was about another', async () => {
    await read({ topics: ['talks'] });
    await keep();
    expect((await db.articles.get('article-1'))?.topics).toEqual(['talks', 'summit']);
  });

  it('writes nothing at all when it is killed in the middle', async () => {
    db.claims.hook('creating', () => {
      throw new Error('killed');
    });
    await expect(keep()).rejects.toThrow('killed');
    expect(await contents()).toEqual({ articles: [], snapshots: [], claims: [] });
  });
});

describe('reading its article again', () => {
  it('keeps the claim, with its words where they are now', async () => {
    await keep();
    await read({ text: `An editor’s note. ${SENTENCE}` });
    expect(await readerClaimsOf(db, 'article-1')).toMatchObject([
      { id: 'mine', span: { start: 31, end: 48, exact: '11,000 containers' } },
    ]);
  });

  it('keeps it also when the sentence is gone, and finds it when it is back', async () => {
    await keep();
    await read({ text: 'All of it was rewritten.' });
    expect(await readerClaimsOf(db, 'article-1')).toMatchObject([
      { display: '11,000 containers', span: null, sentence: { exact: SENTENCE } },
    ]);
    await read();
    expect(await readerClaimsOf(db, 'article-1')).toMatchObject([{ span: { exact: SENTENCE } }]);
  });

  it('never takes it for one that was found', async () => {
    await keep();
    const { claims } = await read({ claims: [aClaim({ id: 'found' })] });
    expect(claims.map(({ id }) => id)).toEqual(['found']);
    await read({ claims: [] });
    expect((await claimsOf(db, 'article-1')).map(({ id }) => id)).toEqual(['mine']);
  });
});

describe('coverage', () => {
  const covered = async () => (await coverageOn(db, 'summit', 'elsewhere'))[0]?.claims.map(({ id }) => id);

  it('has the reader’s answer instead of what was found in the same words', async () => {
    await read({ claims: [aClaim({ id: 'found', display: '11,000 crates' })] });
    await keep();
    expect(await covered()).toEqual(['mine']);
  });

  it('has it before what was found elsewhere in the article', async () => {
    const elsewhere = { start: 40, end: 60, exact: 'Seoul counts 6,700.' };
    await read({
      claims: [aClaim({ id: 'a', display: '6,700 containers', span: elsewhere, sentence: elsewhere })],
    });
    await keep();
    expect(await covered()).toEqual(['mine', 'a']);
  });

  it('has it instead of the pack’s', async () => {
    await importTopic(db, aTopic());
    await keep({ article: anArticle({ url: 'https://gazette.example/arms' }) });
    expect(await covered()).toEqual(['mine']);
  });
});

describe('deleting everything', () => {
  it('deletes it with its article, and brings it back', async () => {
    await keep();
    const before = await contents();
    const forgotten = await forgetEverythingRead(db, []);
    expect(await db.claims.count()).toBe(0);
    await putBack(db, forgotten);
    expect(await contents()).toEqual(before);
  });

  it('brings it back to a newer reading of its article', async () => {
    await keep();
    const forgotten = await forgetEverythingRead(db, []);
    await read({ article: anArticle({ id: 'new' }), text: `First. ${SENTENCE}` });
    await putBack(db, forgotten);
    expect(await readerClaimsOf(db, 'new')).toMatchObject([{ id: 'mine', span: { start: 20, end: 37 } }]);
    expect(await db.articles.count()).toBe(1);
  });
});

describe('removing one', () => {
  it('can be undone', async () => {
    await keep();
    const before = await contents();
    const removed = await removeReaderClaim(db, 'mine');
    expect(await db.claims.count()).toBe(0);
    if (removed) await putBackReaderClaim(db, removed);
    expect(await contents()).toEqual(before);
  });

  it('leaves alone what the reader did not make', async () => {
    await read({ claims: [aClaim()] });
    expect(await removeReaderClaim(db, 'claim-1')).toBeNull();
    expect(await removeReaderClaim(db, 'none')).toBeNull();
    expect(await db.claims.count()).toBe(1);
  });

  it('is not undone once its article was deleted', async () => {
    await keep();
    const removed = await removeReaderClaim(db, 'mine');
    await forgetEverythingRead(db, []);
    if (removed) await putBackReaderClaim(db, removed);
    expect(await db.claims.count()).toBe(0);
  });
});
