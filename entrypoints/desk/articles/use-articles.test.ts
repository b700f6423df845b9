import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, anArticle, aPack } from '../../../tests/builders';
import { factsOf } from '../../../lib/core/topic/facts';
import { saveReading } from '../../../lib/store/articles';
import { curate } from '../../../lib/store/curations';
import { CrossreadDb } from '../../../lib/store/db';
import { importTopic } from '../../../lib/store/import-topic';
import { counted, entryOf } from './use-articles';

let db: CrossreadDb;
beforeEach(() => {
  db = new CrossreadDb('use-articles');
});
afterEach(() => db.delete());

describe('how much there is on an article', () => {
  it('is what stands: neither what its topic knew of it before it was read, nor what was rejected', async () => {
    await importTopic(db, factsOf(aPack()));
    const [known] = await db.articles.toArray();
    if (!known) throw new Error('The topic knows no article.');
    const countOf = async () => {
      const articles = (await db.articles.toArray()).map((article) => entryOf(article, true, new Set()));
      return (await counted(db, articles)).get(known.id)?.claims;
    };
    expect(await countOf()).toBe(1);
    const two = [1, 2].map((n) => {
      const exact = `They shipped ${n} containers.`;
      const value = { type: 'quantity', min: n, max: n, approx: false, unit: 'container' } as const;
      const sentence = { start: n * 100, end: n * 100 + exact.length, exact };
      return aClaim({ id: `claim-${n}`, article: known.id, value, display: `${n}`, sentence, span: null });
    });
    const article = anArticle({ ...known });
    await saveReading(db, { article, text: 'A text.', topics: ['summit'], claims: two, readAt: 1 });
    expect(await db.claims.where('article').equals(known.id).count()).toBe(3);
    expect(await countOf()).toBe(2);
    const [first] = two;
    if (!first) throw new Error('There are two.');
    await curate(db, { ...first, source: 'page' }, { is: 'rejected' }, '2024-06-20T10:00:00.000Z');
    expect(await countOf()).toBe(1);
  });
});
