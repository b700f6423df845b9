import { afterEach, beforeEach, expect, it } from 'vitest';
import { aClaim, aCuration, anArticle } from '../../tests/builders';
import { saveReading } from './articles';
import { articleAsItIs, bringBack } from './bring-back';
import { CrossreadDb } from './db';

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`back-${databases++}`);
});
afterEach(() => db.delete());

const contents = () =>
  Promise.all([db.articles, db.snapshots, db.claims, db.curations].map((table) => table.toArray()));

async function readAs(title: string, text: string, claims = [aClaim()]): Promise<void> {
  await saveReading(db, { article: anArticle({ title }), text, topics: [title], claims, readAt: 1 });
}

async function before() {
  const was = await articleAsItIs(db, 'article-1');
  if (!was) throw new Error('It is kept.');
  return was;
}

it('brings back article, text, claims and what the reader said of them', async () => {
  await readAs('Alpha', 'They shipped 11,000 containers.');
  await db.claims.put({ ...aClaim({ id: 'said' }), source: 'reader' });
  await db.curations.add(aCuration({ article: 'article-1' }));
  const kept = await contents();
  const was = await before();
  await readAs('Beta', 'Another text.', [aClaim({ id: 'claim-2', question: 'gifts' })]);
  expect(await contents()).not.toEqual(kept);
  await bringBack(db, was);
  expect(await contents()).toEqual(kept);
});

it('leaves what the reader said since', async () => {
  await readAs('Alpha', 'They shipped 11,000 containers.');
  await db.curations.add(aCuration({ article: 'article-1', at: '2024-07-01T00:00:00.000Z' }));
  const was = await before();
  await readAs('Beta', 'Another text.', []);
  await db.curations.put(aCuration({ article: 'article-1', at: '2024-07-02T00:00:00.000Z' }));
  await db.claims.put({ ...aClaim({ id: 'said' }), source: 'reader' });
  await bringBack(db, was);
  expect(await db.curations.toArray()).toMatchObject([{ at: '2024-07-02T00:00:00.000Z' }]);
  expect((await db.claims.toArray()).map(({ id }) => id)).toEqual(['claim-1', 'said']);
});

it('brings back an article of which no text was kept without one', async () => {
  await readAs('Alpha', 'A text.');
  await db.snapshots.clear();
  const was = await before();
  await readAs('Beta', 'Another text.');
  await bringBack(db, was);
  expect(await db.snapshots.toArray()).toEqual([]);
  expect(await articleAsItIs(db, 'nobody')).toBeUndefined();
});
