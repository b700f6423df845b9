import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle } from '../../tests/builders';
import { saveReading } from './articles';
import { AddressTakenError, correctFacts, undoCorrectFacts } from './correct-facts';
import { CrossreadDb } from './db';

let db: CrossreadDb;
beforeEach(() => {
  db = new CrossreadDb('correct-facts');
});
afterEach(() => db.delete());

const read = (facts: Parameters<typeof anArticle>[0] = {}) =>
  saveReading(db, { article: anArticle(facts), text: 'A text.', topics: [], claims: [], readAt: 1 });
const GIVEN = { ...anArticle(), publisher: 'The Herald', published: '2024-06-19' };

describe('the facts of an article that the reader puts right', () => {
  it('stay when its page is read again, and what was left as it was follows the page', async () => {
    await read();
    await correctFacts(db, 'article-1', GIVEN);
    await read({ title: 'Another headline' });
    expect(await db.articles.get('article-1')).toMatchObject({
      publisher: 'The Herald',
      published: '2024-06-19',
      title: 'Another headline',
    });
  });

  it('are as they were when it is undone', async () => {
    await read();
    const before = await db.articles.get('article-1');
    const was = await correctFacts(db, 'article-1', GIVEN);
    if (!was) throw new Error('The article is gone.');
    await undoCorrectFacts(db, was);
    expect(await db.articles.get('article-1')).toEqual(before);
  });

  it('are refused with the address of another article, and left alone where the article is gone', async () => {
    await read();
    await read({ id: 'b', url: 'https://gazette.example/', publisher: 'The Gazette' });
    const taken = correctFacts(db, 'article-1', { ...GIVEN, url: 'https://gazette.example/' });
    await expect(taken).rejects.toThrow(AddressTakenError);
    expect(await db.articles.get('article-1')).toMatchObject({ publisher: anArticle().publisher });
    expect(await correctFacts(db, 'nothing', GIVEN)).toBeNull();
  });
});
