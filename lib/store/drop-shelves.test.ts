import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCuration, anId, aPack } from '../../tests/builders';
import { aStoredArticle, aStoredClaim, fillEveryTable } from '../../tests/full-store';
import { factsOf } from '../core/topic/facts';
import { backupInEnglish } from './backup/backup-reasons';
import { readBackup } from './backup/read-backup';
import { restoreBackup } from './backup/restore-backup';
import { makeBackup } from './backup/write-backup';
import { layShelves } from './claim-shelves';
import { correctFacts } from './correct-facts';
import { curate } from './curations';
import { CrossreadDb } from './db';
import { forgetEverythingRead, putBack } from './forget';
import { removeReaderClaim } from './reader-claims';
import { putBackArticles, removeArticles } from './remove-article';
import { removeTopic } from './remove-topic';
import { SHELVES, shelfOf } from './which-shelf';

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`shelves-${databases++}`);
});
afterEach(() => db.delete());

const ALL = Array.from({ length: SHELVES }, (_, shelf) => shelf);

/** Whether each shelf that is laid is as it would be if it were laid now. */
async function expectTrueShelves(): Promise<void> {
  const laid = await db.shelves.toArray();
  expect(
    await layShelves(
      db,
      laid.map(({ id }) => id),
    ),
  ).toEqual(laid);
}

describe('a shelf', () => {
  it('stays while something else is written', async () => {
    await db.articles.put(aStoredArticle({ id: '10' }));
    await layShelves(db, ALL);
    await db.articles.put(aStoredArticle({ id: 'f0', url: 'https://times.example/' }));
    expect(await db.shelves.count()).toBe(SHELVES - 1);
    expect(await db.shelves.get(shelfOf('f0'))).toBeUndefined();
  });

  it('is dropped in the transaction of what is written, or not at all', async () => {
    await layShelves(db, ALL);
    const writing = db.transaction('rw', db.claims, async () => {
      await db.claims.put(aStoredClaim());
      throw new Error('as when the disk is full');
    });
    await expect(writing).rejects.toThrow('full');
    expect(await db.shelves.count()).toBe(SHELVES);
  });

  const backup = async () => {
    const read = await readBackup(await makeBackup(db, null, 1));
    if (!read.ok) throw new Error(backupInEnglish(read.error.why));
    return read.backup;
  };
  const topics = [factsOf(aPack())];
  it.each<[string, () => Promise<unknown>]>([
    ['an article is deleted', () => removeArticles(db, ['article-1'], topics)],
    [
      'one is deleted and put back',
      async () => putBackArticles(db, await removeArticles(db, ['article-1', 'article-2'], topics)),
    ],
    ['all is forgotten', () => forgetEverythingRead(db, topics)],
    ['all is forgotten and put back', async () => putBack(db, await forgetEverythingRead(db, topics))],
    ['a topic is deleted', () => removeTopic(db, 'own-topic')],
    ['a claim of the reader’s own is deleted', () => removeReaderClaim(db, 'claim-2')],
    [
      'a claim is rejected',
      () =>
        curate(db, aStoredClaim({ id: 'claim-3', article: 'article-2' }), { is: 'rejected' }, '2024-06-20'),
    ],
    [
      'a backup is brought back',
      async () => restoreBackup(db, await backup(), 'replace', { settings: null, at: 5 }),
    ],
    [
      'an article’s facts are put right',
      () => correctFacts(db, 'article-1', aStoredArticle({ title: 'Two presidents meet' })),
    ],
    ['all claims are deleted', () => db.claims.clear()],
  ])('says what stands when %s', async (_, deed) => {
    await fillEveryTable(db);
    await layShelves(db, ALL);
    await deed();
    await expectTrueShelves();
    expect(await db.shelves.count()).toBeLessThan(SHELVES);
  });

  it('says what stands whatever is written, deleted and changed', async () => {
    const article = fc.constantFrom('00', '7f', 'f1', 'f2', 'pack/a');
    const n = fc.nat(5);
    const words = fc.constantFrom('one', 'two');
    const deed = fc.oneof(
      fc.tuple(article, words).map(
        ([id, title]) =>
          () =>
            db.articles.put(aStoredArticle({ id, title, url: id })),
      ),
      article.map(
        (id) => () =>
          db.transaction('rw', db.articles, db.claims, async () => {
            await db.articles.delete(id);
            await db.claims.where('article').equals(id).modify({ article: '00' });
          }),
      ),
      fc.tuple(article, n, words).map(
        ([to, i, display]) =>
          () =>
            db.claims.put(aStoredClaim({ id: `${to} ${i}`, article: to, display })),
      ),
      fc.tuple(article, n).map(
        ([of, i]) =>
          () =>
            db.claims.bulkDelete([`${of} ${i}`, 'gone']),
      ),
      fc.tuple(article, n).map(
        ([of, i]) =>
          () =>
            db.curations.put(aCuration({ id: `${of} ${i}`, article: of, verdict: { is: 'rejected' } })),
      ),
      fc.tuple(article, n).map(
        ([of, i]) =>
          () =>
            db.curations.delete(`${of} ${i}`),
      ),
      words.map((display) => () => db.claims.toCollection().modify({ display })),
      fc.constant(() => layShelves(db, ALL)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), async (deeds) => {
        await layShelves(db, ALL);
        for (const perform of deeds) await perform();
        await expectTrueShelves();
      }),
      { numRuns: 30 },
    );
  });
});

describe('shelfOf', () => {
  it('spreads UUIDs over all, and knows one for every other id', () => {
    expect(shelfOf('')).toBe(0);
    expect(shelfOf(anId())).toBe(0);
    expect(shelfOf('a0b1')).toBe(80);
    expect(shelfOf('ffff')).toBe(SHELVES - 1);
    expect(shelfOf('pack/article')).toBe(SHELVES - 1);
  });
});
