import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCuration, anAnnotation, anId } from '../../tests/builders';
import { CrossreadDb } from './db';
import { countOwn, deleteCopies, roomTaken } from './room-taken';

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`room-${databases++}`);
});
afterEach(() => db.delete());

async function aCopy(id: string, size: number): Promise<void> {
  await db.backups.put({ id, at: 1, why: 'daily', size, counts: {}, contents: id });
  await db.backupBytes.put({ backup: id, bytes: new Uint8Array(size) });
}

describe('what takes room', () => {
  it('counts every text, copy and thing in the bin', async () => {
    const articles = Array.from({ length: 405 }, (_, i) => `article-${i}`);
    await db.snapshots.bulkPut(articles.map((article) => ({ article, text: 'ten bytes.' })));
    await aCopy('one', 100);
    await aCopy('two', 50);
    const went = { articles: 1, claims: 0, ownClaims: 0, said: 0, drafts: 0 };
    await db.bin.put({ id: '1', at: 1, is: 'articles', title: '', went, characters: 70 });
    expect(await roomTaken(db)).toEqual({
      texts: { n: 405, bytes: 4050 },
      copies: { n: 2, bytes: 150 },
      bin: { n: 1, bytes: 70 },
    });
  });

  it('lets go of the copies, with their bytes', async () => {
    await aCopy('one', 100);
    await aCopy('two', 50);
    expect(await deleteCopies(db)).toBe(2);
    expect([await db.backups.count(), await db.backupBytes.count()]).toEqual([0, 0]);
  });

  it('counts what is the reader’s own', async () => {
    await db.annotations.bulkPut([
      anAnnotation(),
      anAnnotation({ id: anId(2), deleted: '2024-06-20T10:00:00.000Z' }),
    ]);
    await db.curations.put(aCuration());
    expect(await countOwn(db)).toBe(3);
  });
});
