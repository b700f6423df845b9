import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, anAnnotation, anArticle, anId } from '../../tests/builders';
import { colourOf, noteOf, tagsOf } from '../core/annotation/annotation';
import {
  allAnnotations,
  allPlacements,
  annotationsOn,
  binAnnotations,
  deleteForGood,
  editAnnotations,
  keepAnnotation,
  knownTags,
  restoreAnnotations,
  savePlacements,
  takeBackPlacing,
} from './annotations';
import { emptyBinOfOld } from './bin';
import { CrossreadDb } from './db';

const KEYS = ['courier.example/summit'];
const LATER = '2024-06-19T10:00:00.000Z';

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`annotations-${databases++}`);
});
afterEach(() => db.delete());

describe('highlights in the store', () => {
  it('are found by each of the keys of their page, in the order of its text', async () => {
    const keys = ['courier.example/summit', 'courier.example/s?id=7'];
    await keepAnnotation(db, anAnnotation({ id: anId(1), start: 50, keys }));
    await keepAnnotation(db, anAnnotation({ id: anId(2), start: 10, keys }));
    await keepAnnotation(db, anAnnotation({ id: anId(3), keys: ['elsewhere.example'] }));
    for (const wanted of [keys, [keys[0]!], [keys[1]!]])
      expect((await annotationsOn(db, wanted)).map(({ id }) => id)).toEqual([anId(2), anId(1)]);
  });

  it('are kept once, however often a page asks', async () => {
    await keepAnnotation(db, anAnnotation({ note: 'mine' }));
    await editAnnotations(db, new Map([[anId(), { note: 'changed since' }]]), LATER);
    await keepAnnotation(db, anAnnotation({ note: 'mine' }));
    expect((await annotationsOn(db, KEYS)).map(noteOf)).toEqual(['changed since']);
  });

  it('do not come back when a page asks again after they were deleted for good', async () => {
    await keepAnnotation(db, anAnnotation(), { status: 'placed', found: null, places: 1, at: 1 });
    expect([...(await allPlacements(db)).keys()]).toEqual([anId()]);
    await deleteForGood(db, [anId()]);
    await keepAnnotation(db, anAnnotation(), { status: 'placed', found: null, places: 1, at: 1 });
    expect([await db.annotations.count(), await db.placements.count()]).toEqual([0, 0]);
  });

  it('change in what an edit names, and in nothing else', async () => {
    await keepAnnotation(
      db,
      anAnnotation({ note: 'why?', tags: ['arms'], topic: 'summit', claim: 'claim-1' }),
    );
    await editAnnotations(db, new Map([[anId(), { colour: 'purple' }]]), LATER);
    const [annotation] = await annotationsOn(db, KEYS);
    expect(annotation).toEqual(
      anAnnotation({
        note: 'why?',
        tags: ['arms'],
        topic: 'summit',
        claim: 'claim-1',
        colour: 'purple',
        modified: LATER,
      }),
    );
  });

  it('are back where they were when that is undone, with nothing left of the other words but what was written since', async () => {
    const before = anAnnotation({ id: anId(1) });
    const { selector } = anAnnotation({ exact: 'other words' }).target;
    await keepAnnotation(db, before);
    await editAnnotations(db, new Map([[anId(1), { selector }]]), LATER);
    await editAnnotations(db, new Map([[anId(1), { note: 'since' }]]), LATER);
    await takeBackPlacing(db, before, LATER);
    const [now] = await annotationsOn(db, KEYS);
    expect(now).toMatchObject({ target: before.target, earlier: [], modified: LATER });
    expect(now && noteOf(now)).toBe('since');
  });

  it('lie in the bin until they are restored', async () => {
    await keepAnnotation(db, anAnnotation({ note: 'why?' }));
    await binAnnotations(db, [anId()], LATER);
    expect(await annotationsOn(db, KEYS)).toEqual([]);
    await restoreAnnotations(db, [anId()], LATER);
    expect((await annotationsOn(db, KEYS)).map(noteOf)).toEqual(['why?']);
  });

  it('go for good after thirty days in the bin, with what was known of their places, and no others', async () => {
    await db.annotations.bulkPut([
      anAnnotation({ id: anId(1), deleted: '2024-05-01T00:00:00.000Z' }),
      anAnnotation({ id: anId(2), deleted: '2024-06-10T00:00:00.000Z' }),
      anAnnotation({ id: anId(3) }),
    ]);
    const at = 1;
    await savePlacements(db, [
      { annotation: anId(1), status: 'lost', found: null, places: 0, at },
      { annotation: anId(3), status: 'placed', found: null, places: 1, at },
    ]);
    await emptyBinOfOld(db, Date.parse('2024-06-18T00:00:00.000Z'));
    expect((await db.annotations.toArray()).map(({ id }) => id)).toEqual([anId(2), anId(3)]);
    expect([...(await allPlacements(db)).keys()]).toEqual([anId(3)]);
  });

  it('leave no placement for one that was deleted in the meantime', async () => {
    await savePlacements(db, [{ annotation: anId(9), status: 'placed', found: null, places: 1, at: 1 }]);
    expect((await allPlacements(db)).size).toBe(0);
  });

  it('are all read, however many there are', async () => {
    const ids = Array.from({ length: 4_001 }, (_, i) => anId(i + 1));
    await db.annotations.bulkPut(ids.map((id) => anAnnotation({ id })));
    expect((await allAnnotations(db)).map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('offer the tags in use that begin so, those used most first', async () => {
    const tagged = (n: number, tags: string[]) => keepAnnotation(db, anAnnotation({ id: anId(n), tags }));
    await tagged(1, ['Arms', 'treaty']);
    await tagged(2, ['aid', 'treaty']);
    await tagged(3, ['aid']);
    await tagged(4, ['archived']);
    await binAnnotations(db, [anId(4)], LATER);
    expect(await knownTags(db, 'a', 8)).toEqual(['aid', 'Arms']);
    expect(await knownTags(db, '', 1)).toEqual(['aid']);
  });
});

describe('a store from before highlights', () => {
  it('keeps all that it holds, and takes highlights', async () => {
    const name = `before-${databases++}`;
    const old = new Dexie(name);
    old.version(1).stores({
      topics: 'id',
      articles: 'id, &url, *topics',
      snapshots: 'article',
      claims: 'id, article, [topic+question]',
    });
    old.version(2).stores({ openReadings: '[topic+article], article' });
    const article = { ...anArticle(), source: 'page', topics: ['summit'], readAt: 1, fingerprint: [] };
    const opened = { topic: 'summit', article: article.id, rules: '1', claims: [] };
    await old.table('articles').add(article);
    await old.table('claims').add({ ...aClaim(), source: 'page' });
    await old.table('openReadings').add(opened);
    old.close();

    const now = new CrossreadDb(name);
    await keepAnnotation(now, anAnnotation({ colour: 'green', tags: ['arms'] }));
    expect(await now.articles.toArray()).toEqual([article]);
    expect(await now.claims.toArray()).toEqual([{ ...aClaim(), source: 'page' }]);
    expect(await now.openReadings.toArray()).toEqual([opened]);
    const [annotation] = await annotationsOn(now, KEYS);
    expect(annotation && [colourOf(annotation), tagsOf(annotation)]).toEqual(['green', ['arms']]);
    await now.delete();
  });
});
