import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aClaim, anArticle, anOpenClaim } from '../../tests/builders';
import { saveReading, type ArticleRead } from './articles';
import { CrossreadDb } from './db';
import { forgetEverythingRead, putBack } from './forget';
import { openCoverageOn, type OpenFinder } from './open-readings';

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`open-${databases++}`);
});
afterEach(() => db.delete());

function aRead(facts: Partial<ArticleRead> = {}): ArticleRead {
  return {
    article: anArticle(),
    text: 'About 500 children sang.',
    topics: ['summit'],
    claims: [aClaim()],
    readAt: 1,
    ...facts,
  };
}

const find = vi.fn<OpenFinder['find']>((article, text) => [
  anOpenClaim({ id: `open in ${article.id}`, article: article.id, display: text }),
]);
beforeEach(() => {
  find.mockClear();
});

const displays = async (facts: Partial<OpenFinder> = {}, from = db) =>
  (await openCoverageOn(from, { topic: 'summit', rules: '1', find, ...facts })).flatMap(({ openClaims }) =>
    openClaims.map(({ display }) => display),
  );

describe('openCoverageOn', () => {
  it('finds open claims in the texts that are kept, once', async () => {
    await saveReading(db, aRead());
    expect(await displays()).toEqual(['About 500 children sang.']);
    expect(await displays()).toEqual(['About 500 children sang.']);
    expect(find).toHaveBeenCalledOnce();
  });

  it('finds them anew by other rules', async () => {
    await saveReading(db, aRead());
    await displays();
    await displays({ rules: '2' });
    expect(find).toHaveBeenCalledTimes(2);
    expect(await db.openReadings.count()).toBe(1);
  });

  it('finds them anew when the article was read again', async () => {
    await saveReading(db, aRead());
    await displays();
    await saveReading(db, aRead({ text: 'About 300 children sang.' }));
    expect(await displays()).toEqual(['About 300 children sang.']);
  });

  it('looks only into articles on the topic', async () => {
    await saveReading(db, aRead({ topics: ['another'] }));
    expect(await displays()).toEqual([]);
  });

  it('keeps nothing of a text that was replaced while it was looked through', async () => {
    await saveReading(db, aRead());
    const text = vi
      .spyOn(db.snapshots, 'get')
      .mockImplementationOnce(() =>
        Dexie.Promise.resolve({ article: 'article-1', text: 'An earlier text.' }),
      );
    expect(await displays()).toEqual(['An earlier text.']);
    text.mockRestore();
    expect(await db.openReadings.count()).toBe(0);
  });

  it('goes with what was read, and is found again when that is put back', async () => {
    await saveReading(db, aRead());
    await displays();
    const forgotten = await forgetEverythingRead(db, []);
    expect(await db.openReadings.count()).toBe(0);
    await putBack(db, forgotten);
    expect(await displays()).toEqual(['About 500 children sang.']);
  });
});

describe('a store from before open claims', () => {
  it('keeps all that it holds, and finds open claims in its texts', async () => {
    const name = `old-${databases++}`;
    const old = new Dexie(name);
    old.version(1).stores({
      topics: 'id',
      articles: 'id, &url, *topics',
      snapshots: 'article',
      claims: 'id, article, [topic+question]',
    });
    const article = { ...anArticle(), source: 'page', topics: ['summit'], readAt: 1, fingerprint: [] };
    await old.table('articles').add(article);
    await old.table('snapshots').add({ article: article.id, text: 'About 500 children sang.' });
    await old.table('claims').add({ ...aClaim(), source: 'page' });
    old.close();

    const now = new CrossreadDb(name);
    expect(await now.articles.toArray()).toEqual([article]);
    expect(await now.claims.toArray()).toEqual([{ ...aClaim(), source: 'page' }]);
    expect(await displays({}, now)).toEqual(['About 500 children sang.']);
    await now.delete();
  });
});
