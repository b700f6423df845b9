import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPack } from '../../tests/builders';
import { factsOf } from '../core/topic/facts';
import type { TopicPack } from '../core/topic/schema';
import { CrossreadDb, type StoredTopic } from './db';
import { importTopic } from './import-topic';
import { checksumOf } from './pack-checksum';
import { removeTopic } from './remove-topic';
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
    const saved = await saveOwnTopic(db, aPack(), null, THEN);
    const pack = { ...aPack(), updated: '2024-06-20' };
    const topic = { id: 'summit', pack, from: 'own', changed: THEN, checksum: await checksumOf(pack) };
    expect(saved).toEqual({ is: 'saved', topic });
    expect(await db.topics.toArray()).toEqual([topic]);
    expect(await db.claims.toArray()).toMatchObject([{ topic: 'summit', source: 'pack' }]);
  });

  it.each([
    ['1.0.0', '1.0.1'],
    ['2.3.9', '2.3.10'],
    ['1.0.999999', '1.1.0'],
  ])('raises version %s with each change', async (version, next) => {
    const { pack, checksum } = await saved(aPack({ version }), null, THEN);
    const now = await saved({ ...pack, title: { en: 'Another name' } }, checksum, LATER);
    expect(now.pack).toMatchObject({ version: next, title: { en: 'Another name' }, updated: '2024-06-21' });
  });

  it('changes nothing when nothing was changed', async () => {
    const first = await saved(aPack(), null, THEN);
    expect(await saved(aPack(), first.checksum, LATER)).toEqual(first);
    expect(await saved(first.pack, first.checksum, LATER)).toEqual(first);
    expect(await db.topics.toArray()).toEqual([first]);
  });

  it('does not overwrite what was saved in another tab, one behind the other or at once', async () => {
    const { checksum } = await saved(aPack(), null, THEN);
    const both = await Promise.all([
      saveOwnTopic(db, aPack({ title: { en: 'A' } }), checksum, LATER),
      saveOwnTopic(db, aPack({ title: { en: 'B' } }), checksum, LATER),
    ]);
    expect(both.map(({ is }) => is).sort()).toEqual(['changed', 'saved']);
    const there = await db.topics.get('summit');
    expect(there?.pack.version).toBe('1.0.1');
    expect(both).toContainEqual({ is: 'saved', topic: there });
    const third = await saveOwnTopic(db, aPack({ title: { en: 'C' } }), checksum, LATER);
    expect(third).toEqual({ is: 'changed', topic: there });
    expect(await db.topics.toArray()).toEqual([there]);
  });

  it('takes no new topic for one that is there', async () => {
    const topic = await saved(aPack(), null, THEN);
    expect(await saveOwnTopic(db, aPack({ title: { en: 'A' } }), null)).toEqual({ is: 'changed', topic });
  });

  it('does not bring back what was deleted meanwhile', async () => {
    const { checksum } = await saved(aPack(), null, THEN);
    await removeTopic(db, 'summit');
    expect(await saveOwnTopic(db, aPack({ title: { en: 'A' } }), checksum)).toEqual({ is: 'gone' });
    expect(await saveOwnTopic(db, aPack(), checksum)).toEqual({ is: 'gone' });
    expect(await db.topics.count()).toBe(0);
  });

  it.each(['shipped', 'imported'] as const)('refuses to change one that was %s', async (from) => {
    await importTopic(db, factsOf(aPack()), from, 1);
    const [before] = await db.topics.toArray();
    const mine = aPack({ title: { en: 'Mine' } });
    await expect(saveOwnTopic(db, mine, before?.checksum ?? null)).rejects.toThrow('Duplicate this one');
    expect(await db.topics.toArray()).toEqual([before]);
  });
});

async function saved(...[pack, base, changed]: [TopicPack, string | null, number]): Promise<StoredTopic> {
  const result = await saveOwnTopic(db, pack, base, changed);
  if (result.is !== 'saved') throw new Error(result.is);
  return result.topic;
}
