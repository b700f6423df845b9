import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPack } from '../../tests/builders';
import { factsOf } from '../core/topic/facts';
import { CrossreadDb } from './db';
import { importTopic } from './import-topic';
import { checksumOf } from './pack-checksum';
import { saveOwnTopic } from './save-topic';

const THEN = Date.UTC(2024, 5, 20);
const LATER = Date.UTC(2024, 5, 21);

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`save-topic-${databases++}`);
});
afterEach(() => db.delete());

describe('saving a topic of one’s own', () => {
  it('keeps a new one as it is, with its articles and claims', async () => {
    const saved = await saveOwnTopic(db, aPack(), THEN);
    const pack = { ...aPack(), updated: '2024-06-20' };
    expect(saved).toEqual({
      id: 'summit',
      pack,
      from: 'own',
      changed: THEN,
      checksum: await checksumOf(pack),
    });
    expect(await db.topics.toArray()).toEqual([saved]);
    expect(await db.claims.toArray()).toMatchObject([{ topic: 'summit', source: 'pack' }]);
  });

  it.each([
    ['1.0.0', '1.0.1'],
    ['2.3.9', '2.3.10'],
  ])('raises the last number of version %s with each change', async (version, next) => {
    const { pack } = await saveOwnTopic(db, aPack({ version }), THEN);
    const saved = await saveOwnTopic(db, { ...pack, title: { en: 'Another name' } }, LATER);
    expect(saved.pack).toMatchObject({ version: next, title: { en: 'Another name' }, updated: '2024-06-21' });
  });

  it('changes nothing when nothing was changed', async () => {
    const first = await saveOwnTopic(db, aPack(), THEN);
    expect(await saveOwnTopic(db, aPack(), LATER)).toEqual(first);
    expect(await saveOwnTopic(db, first.pack, LATER)).toEqual(first);
    expect(await db.topics.toArray()).toEqual([first]);
  });

  it('gives no version twice when two tabs save at once', async () => {
    await saveOwnTopic(db, aPack(), THEN);
    const [a, b] = await Promise.all([
      saveOwnTopic(db, aPack({ title: { en: 'A' } }), LATER),
      saveOwnTopic(db, aPack({ title: { en: 'B' } }), LATER),
    ]);
    expect([a.pack.version, b.pack.version].sort()).toEqual(['1.0.1', '1.0.2']);
  });

  it.each(['shipped', 'imported'] as const)('refuses to change one that was %s', async (from) => {
    await importTopic(db, factsOf(aPack()), from, 1);
    const before = await db.topics.toArray();
    await expect(saveOwnTopic(db, aPack({ title: { en: 'Mine' } }))).rejects.toThrow('Duplicate this one');
    expect(await db.topics.toArray()).toEqual(before);
  });
});
