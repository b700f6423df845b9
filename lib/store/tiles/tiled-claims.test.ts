import fc from 'fast-check';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim } from '../../../tests/builders';
import { CrossreadDb, type StoredClaim } from '../db';
import { layClaims } from './lay-claims';

let databases = 0;
/** One with tiles, and one in which the same is in rows. */
let db: CrossreadDb;
let plain: CrossreadDb;
beforeEach(() => {
  db = new CrossreadDb(`tiled-${databases++}`);
  plain = new CrossreadDb(`plain-${databases++}`);
});
afterEach(() => Promise.all([db.delete(), plain.delete()]));

const claim = (n: number, facts: Partial<StoredClaim> = {}): StoredClaim => ({
  ...aClaim({
    id: `claim-${String(n).padStart(3, '0')}`,
    article: `article-${n % 7}`,
    question: `q${n % 5}`,
  }),
  topic: `topic-${n % 3}`,
  source: 'import',
  ...facts,
});
const claims = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => claim(from + i));

function lay(some: readonly StoredClaim[]): Promise<void> {
  return db.transaction('rw', db.claims, () => layClaims(db, some));
}

/** The same claims, laid down and as rows. */
async function fill(some: readonly StoredClaim[]): Promise<void> {
  await lay(some);
  await plain.claims.bulkPut([...some]);
}

type Asking = (on: CrossreadDb) => PromiseLike<unknown>;

const QUESTIONS: readonly (readonly [string, Asking])[] = [
  ['by id', (on) => on.claims.get('claim-004')],
  ['by an id that nothing has', (on) => on.claims.get('none')],
  ['by ids, in their order', (on) => on.claims.bulkGet(['claim-031', 'none', 'claim-002'])],
  ['all', (on) => on.claims.toArray()],
  ['some of them', (on) => on.claims.limit(7).toArray()],
  ['those behind one', (on) => on.claims.where(':id').above('claim-011').limit(9).toArray()],
  ['ids', (on) => on.claims.toCollection().primaryKeys()],
  ['of an article', (on) => on.claims.where('article').equals('article-3').toArray()],
  ['of articles', (on) => on.claims.where('article').anyOf(['article-5', 'article-1']).toArray()],
  ['of articles in a range', (on) => on.claims.where('article').between('article-2', 'article-4').toArray()],
  ['on a question', (on) => on.claims.where('[topic+question]').equals(['topic-1', 'q2']).toArray()],
  [
    'on a topic',
    (on) => on.claims.where('[topic+question]').between(['topic-1', ''], ['topic-1', '\uffff']).toArray(),
  ],
  ['on a topic, by it alone', (on) => on.claims.where('topic').equals('topic-2').toArray()],
  ['in the order of an index', (on) => on.claims.orderBy('article').primaryKeys()],
  ['backwards', (on) => on.claims.orderBy('article').reverse().limit(5).toArray()],
  ['the questions that are answered', (on) => on.claims.orderBy('[topic+question]').uniqueKeys()],
  ['by what no index has', (on) => on.claims.filter(({ id }) => id.endsWith('3')).toArray()],
  [
    'a filtered index',
    (on) =>
      on.claims
        .where('article')
        .equals('article-2')
        .filter(({ topic }) => topic === 'topic-0')
        .toArray(),
  ],
  ['how many', (on) => on.claims.count()],
  ['how many on a topic', (on) => on.claims.where('topic').equals('topic-0').count()],
  ['whether the first', (on) => on.claims.orderBy('article').first()],
  ['the last', (on) => on.claims.orderBy('article').last()],
];

describe('claims in tiles', () => {
  it.each(QUESTIONS)('are found as rows are: %s', async (_, ask) => {
    await fill(claims(0, 40));
    expect(await ask(db)).toEqual(await ask(plain));
  });

  it.each(QUESTIONS)('are found among rows: %s', async (_, ask) => {
    await fill(claims(0, 40));
    for (const one of [db, plain]) await one.claims.bulkPut(claims(30, 60));
    expect(await ask(db)).toEqual(await ask(plain));
  });

  it('lie in few rows', async () => {
    await lay(claims(0, 200));
    expect(await db.claimTiles.count()).toBe(15);
    expect(await db.claims.count()).toBe(200);
  });

  it('are refused where they are added again, and nothing is lost', async () => {
    await lay(claims(0, 10));
    await expect(db.claims.add(claim(4))).rejects.toThrow(/Key already exists|exists/);
    expect(await db.claims.count()).toBe(10);
  });

  it('are told of to whoever follows them', async () => {
    const seen: number[] = [];
    const following = liveQuery(() => db.claims.where('article').equals('article-1').count());
    const subscription = following.subscribe((n) => seen.push(n));
    await expect.poll(() => seen).toEqual([0]);
    await lay(claims(0, 100));
    await expect.poll(() => seen.at(-1)).toBe(15);
    await db.claims.delete('claim-001');
    await expect.poll(() => seen.at(-1)).toBe(14);
    subscription.unsubscribe();
  });

  it('are not there when the transaction that laid them fails', async () => {
    const failing = db.transaction('rw', db.claims, async () => {
      await layClaims(db, claims(0, 100));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.claims.count()).toBe(0);
    expect(await db.claimTiles.count()).toBe(0);
  });

  it('are written, changed and deleted as rows are, in any order', async () => {
    const id = fc.integer({ min: 0, max: 30 });
    const ids = fc.uniqueArray(id, { maxLength: 12 });
    const deed = fc.oneof(
      ids.map(
        (some): Asking =>
          (on) =>
            on.claims.bulkPut(some.map((n) => claim(n, { display: 'put' }))),
      ),
      ids.map(
        (some): Asking =>
          (on) =>
            on.claims.bulkDelete(some.map((n) => claim(n).id)),
      ),
      id.map(
        (n): Asking =>
          (on) =>
            on.claims
              .where('article')
              .equals(`article-${n % 7}`)
              .delete(),
      ),
      id.map(
        (n): Asking =>
          (on) =>
            on.claims.where(':id').above(claim(n).id).delete(),
      ),
      id.map(
        (n): Asking =>
          (on) =>
            on.claims
              .where('article')
              .equals(`article-${n % 7}`)
              .modify({ article: 'article-1' }),
      ),
      id.map(
        (n): Asking =>
          (on) =>
            on.claims.update(claim(n).id, { display: 'updated' }),
      ),
      ids.map(
        (some): Asking =>
          (on) =>
            on.claims.bulkAdd(some.map((n) => claim(n))).catch(() => 'refused'),
      ),
      fc.constant<Asking>((on) => on.claims.clear()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 8 }), async (deeds) => {
        for (const one of [db, plain]) await one.claims.clear();
        await fill(claims(0, 25));
        for (const make of deeds) {
          await Promise.all([make(db), make(plain)]);
          expect(await db.claims.toArray()).toEqual(await plain.claims.toArray());
        }
        for (const [what, ask] of QUESTIONS) expect(await ask(db), what).toEqual(await ask(plain));
      }),
      { numRuns: 25 },
    );
  });
});
