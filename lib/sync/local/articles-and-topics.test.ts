import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, anArticle, aPack } from '../../../tests/builders';
import { seenIn } from '../../../tests/sync-deeds';
import { aSpace, aTopicSpace, Machine, Memory, syncUntilQuiet } from '../../../tests/sync-devices';
import { parseStamp } from '../../core/merge/stamp';
import type { Json, StampedRecord } from '../../core/merge/stamped-record';
import { parseTopicPack } from '../../core/topic/parse';
import { saveReading } from '../../store/articles';
import { correctFacts } from '../../store/correct-facts';
import { curate } from '../../store/curations';
import { importTopic } from '../../store/import-topic';
import { removeArticles } from '../../store/remove-article';
import { removeTopic } from '../../store/remove-topic';
import { layClaims } from '../../store/tiles/lay-claims';
import { capture } from './capture';
import { digestOf } from './digest';
import { nameDevice, thisDevice } from './device';
import { syncTables } from './schema';
import { forgetSpace } from './spaces';
import { take } from './take';
import { countWaiting, waitingIn } from './waiting';

const NOON = Date.UTC(2024, 5, 20, 12);
const TEXT = 'They shipped 11,000 containers. The visit lasted two days.';

let laptop: Machine;
let phone: Machine;
beforeEach(async () => {
  const server = new Memory();
  [laptop, phone] = [new Machine(server, NOON), new Machine(server, NOON)];
  for (const machine of [laptop, phone]) await machine.join(aSpace());
});
afterEach(async () => {
  for (const { db } of [laptop, phone]) await db.delete();
});

const read = ({ db }: Machine, id: string, readAt: number, text = TEXT) =>
  saveReading(db, {
    article: anArticle({ id }),
    text,
    topics: ['summit'],
    claims: [aClaim({ id: `claim-of-${id}`, article: id })],
    readAt,
  });

async function areAlike(): Promise<void> {
  expect(await seenIn(laptop.db)).toEqual(await seenIn(phone.db));
  expect(await digestOf(laptop.db, aSpace())).toBe(await digestOf(phone.db, aSpace()));
}

describe('articles', () => {
  it('come to the other device, under its own id where it has read them, and the later reading counts', async () => {
    await read(laptop, 'on-the-laptop', 2);
    await read(phone, 'on-the-phone', 1, `${TEXT} An earlier version.`);
    await syncUntilQuiet([laptop, phone]);
    expect(await phone.db.articles.toArray()).toMatchObject([{ id: 'on-the-phone', readAt: 2 }]);
    expect(await phone.db.snapshots.toArray()).toEqual([{ article: 'on-the-phone', text: TEXT }]);
    await areAlike();
  });

  it('keep what the reader put right on one device through what is read on another', async () => {
    await read(laptop, 'on-the-laptop', 1);
    await syncUntilQuiet([laptop, phone]);
    const { title: _, ...facts } = anArticle();
    await correctFacts(laptop.db, 'on-the-laptop', { ...facts, title: 'Put right' });
    const [there] = await phone.db.articles.toArray();
    await read(phone, there?.id ?? '', 5, `${TEXT} A later version.`);
    for (const machine of [laptop, phone]) machine.now += 60_000;
    await syncUntilQuiet([laptop, phone]);
    for (const { db } of [laptop, phone])
      expect(await db.articles.toArray()).toMatchObject([{ title: 'Put right', readAt: 5 }]);
    await areAlike();
  });

  it('are deleted on both, but for one of which the other said something meanwhile', async () => {
    await read(laptop, 'on-the-laptop', 1);
    await syncUntilQuiet([laptop, phone]);
    const [claim] = await phone.db.claims.toArray();
    if (claim) await curate(phone.db, claim, { is: 'rejected' }, '2024-06-20T12:00:00.000Z');
    await removeArticles(laptop.db, ['on-the-laptop'], []);
    for (const machine of [laptop, phone]) machine.now += 60_000;
    await syncUntilQuiet([laptop, phone]);
    expect([await laptop.db.articles.count(), await laptop.db.curations.count()]).toEqual([1, 1]);
    await areAlike();
    await removeArticles(
      phone.db,
      (await phone.db.articles.toArray()).map(({ id }) => id),
      [],
    );
    for (const machine of [laptop, phone]) machine.now += 60_000;
    await syncUntilQuiet([laptop, phone]);
    expect([await laptop.db.articles.count(), await laptop.db.snapshots.count()]).toEqual([0, 0]);
  });

  it('tell those who share a topic nothing of another one', async () => {
    await laptop.join(aTopicSpace('summit'));
    await read(laptop, 'on-the-laptop', 1);
    await laptop.db.articles.update('on-the-laptop', { topics: ['summit', 'secret'], alsoOn: ['hidden'] });
    await laptop.db.claims.add({
      ...aClaim({ id: 'c2', article: 'on-the-laptop', topic: 'secret' }),
      source: 'page',
    });
    await laptop.sync();
    const told = JSON.stringify(laptop.server.since('summit', null));
    expect(told).toContain('claim-of-on-the-laptop');
    expect(told).not.toMatch(/secret|hidden|"c2"/);
  });

  it('that were deleted here and read again are the ones that another device tells of', async () => {
    await read(laptop, 'on-the-laptop', 1);
    await syncUntilQuiet([laptop, phone]);
    await removeArticles(laptop.db, ['on-the-laptop'], []);
    await read(laptop, 'read-again', 2);
    await read(phone, 'on-the-phone', 3);
    for (const machine of [phone, laptop]) machine.now += 60_000;
    await phone.sync();
    await syncUntilQuiet([laptop, phone]);
    expect(await laptop.db.articles.toArray()).toMatchObject([{ id: 'read-again', readAt: 3 }]);
    expect(await seenIn(phone.db)).toEqual(await seenIn(laptop.db));
  });

  it('are all looked at when a space is new, and nothing of a space is known any more when it is left', async () => {
    await read(laptop, 'on-the-laptop', 1);
    await laptop.sync();
    await forgetSpace(laptop.db, 'private-space');
    expect(await syncTables(laptop.db).synced.count()).toBe(0);
    expect(await laptop.db.articles.count()).toBe(1);
    await laptop.join(aSpace({ id: 'another' }));
    await capture(laptop.db, NOON);
    expect(await countWaiting(laptop.db, { id: 'another' })).toBe(1);
  });
});

describe('what is noted', () => {
  it('is one article for all that is found in it, also in tiles; and of a table that was emptied every row', async () => {
    const { changed } = syncTables(laptop.db);
    await changed.clear();
    await read(laptop, 'on-the-laptop', 1);
    expect((await changed.toArray()).map(({ table, id }) => [table, id])).toEqual([
      ['articles', 'on-the-laptop'],
    ]);
    await laptop.sync();
    const claims = Array.from({ length: 3_000 }, (_, i) => ({
      ...aClaim({ id: `laid-${i}`, article: `laid-in-${i % 3}` }),
      source: 'import' as const,
    }));
    await laptop.db.transaction('rw', laptop.db.claims, () => layClaims(laptop.db, claims));
    expect(await changed.count()).toBe(3);
    await laptop.db.articles.clear();
    await capture(laptop.db, NOON + 1);
    expect(await changed.count()).toBe(0);
    expect(await countWaiting(laptop.db, aSpace())).toBe(1);
  });

  it('is nothing of what is not committed', async () => {
    const { db } = laptop;
    await syncTables(db).changed.clear();
    const failing = db.transaction('rw', db.articles, db.snapshots, async () => {
      await db.snapshots.put({ article: 'a', text: TEXT });
      throw new Error('The disk is full.');
    });
    await expect(failing).rejects.toThrow('The disk is full.');
    expect(await syncTables(db).changed.count()).toBe(0);
  });
});

describe('topics', () => {
  function aTopic(facts: Parameters<typeof aPack>[0] = {}) {
    const parsed = parseTopicPack(aPack(facts));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    return parsed.topic;
  }

  it('come to the other device as they are, and what both changed comes together', async () => {
    const topic = aTopic();
    await importTopic(laptop.db, topic, 'imported', 1);
    await syncUntilQuiet([laptop, phone]);
    const [mine, theirs] = [await laptop.db.topics.toArray(), await phone.db.topics.toArray()];
    expect(theirs.map(({ pack, checksum, from }) => ({ pack, checksum, from }))).toEqual(
      mine.map(({ pack, checksum, from }) => ({ pack, checksum, from })),
    );
    await importTopic(laptop.db, aTopic({ title: { en: 'Another title' } }), 'imported', 2);
    await importTopic(phone.db, aTopic({ description: { en: 'What it is.' } }), 'imported', 2);
    for (const machine of [laptop, phone]) machine.now += 60_000;
    await syncUntilQuiet([laptop, phone]);
    for (const { db } of [laptop, phone])
      expect(await db.topics.toArray()).toMatchObject([
        { pack: { title: { en: 'Another title' }, description: { en: 'What it is.' } } },
      ]);
    expect(await digestOf(laptop.db, aSpace())).toBe(await digestOf(phone.db, aSpace()));
  });

  it('that are shared are not taken from the others when one deletes them', async () => {
    const topic = aTopic();
    const shared = aTopicSpace(topic.pack.id);
    for (const machine of [laptop, phone]) await machine.join(shared);
    await importTopic(laptop.db, topic, 'imported', 1);
    await curate(
      laptop.db,
      { ...aClaim({ topic: topic.pack.id }), source: 'page' },
      { is: 'confirmed' },
      '2024-06-20T12:00:00.000Z',
    );
    await syncUntilQuiet([laptop, phone]);
    await removeTopic(laptop.db, topic.pack.id);
    for (const machine of [laptop, phone]) machine.now += 60_000;
    await syncUntilQuiet([laptop, phone]);
    expect([await phone.db.topics.count(), await phone.db.curations.count()]).toEqual([1, 1]);
  });
});

describe('what is hostile', () => {
  const stamp = '019035841dc0.0000.mallory';
  const record = (kind: StampedRecord['kind'], id: string, values: Record<string, Json>): StampedRecord => ({
    kind,
    id,
    fields: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { stamp, value }])),
    lost: {},
  });
  const takeAll = (records: readonly StampedRecord[]) =>
    take(
      laptop.db,
      { id: 'space-of-summit' },
      records.map((one) => ({ record: one, base: '1' })),
      '9',
      NOON,
    );

  it('is refused whole, and hinders no other', async () => {
    await laptop.join(aTopicSpace('summit'));
    await laptop.db.claims.add({ ...aClaim({ id: 'mine', topic: 'secret' }), source: 'reader' });
    const before = await laptop.db.claims.toArray();
    const claim = { ...aClaim(), article: 'u-1', source: 'page' };
    const reading = {
      url: 'https://courier.example/summit',
      title: 'T',
      publisher: null,
      byline: null,
      published: null,
      modified: null,
      language: null,
      source: 'page',
      readAt: 1,
      fingerprint: [1],
      text: TEXT,
      topics: ['summit'],
      claims: [],
    };
    const good = record('curation', 'claim-1', {
      base: {
        topic: 'summit',
        article: 'u-1',
        claim: { ...claim, value: { ...claim.value, strict: false } },
      },
      verdict: { verdict: { is: 'rejected' }, at: '2024-06-20T10:00:00.000Z' },
    } as Record<string, Json>);
    const taken = await takeAll([
      record('annotation', 'no-uuid', { base: {}, colour: 'yellow', tags: [], topic: 'summit' }),
      record('article', 'u-2', { reading: { ...reading, url: 'javascript:alert(1)' } }),
      record('article', 'u-3', { reading: { ...reading, topics: ['secret'] } }),
      record('article', 'u-4', {
        reading: { ...reading, claims: [{ ...aClaim({ id: 'mine' }), source: 'page' }] },
      } as unknown as Record<string, Json>),
      record('article', 'u-5', { reading: 7 }),
      record('claim', 'mine', {
        base: { article: 'u-1', topic: 'summit', sentence: '', span: null, rules: [] },
      }),
      record('topic', 'secret', { 'pack.id': 'secret', from: 'own' }),
      good,
    ]);
    expect(taken).toEqual({ changed: 1, kept: 7 });
    expect(await laptop.db.claims.toArray()).toEqual(before);
    expect(await laptop.db.articles.count()).toBe(0);
    expect((await laptop.db.curations.toArray()).map(({ id }) => id)).toEqual(['claim-1']);
  });

  it('of a clock that is far ahead writes nothing', async () => {
    await laptop.join(aTopicSpace('summit'));
    const ahead = { ...record('device', 'd', { name: 'x' }) };
    const late = { ...ahead, fields: { name: { stamp: 'ffffffffffff.0000.mallory', value: 'x' } } };
    await expect(takeAll([ahead, late])).rejects.toMatchObject({ fault: { is: 'clock', device: 'mallory' } });
    expect(await syncTables(laptop.db).synced.count()).toBe(0);
  });
});

describe('history', () => {
  it('tells who said what on which device', async () => {
    await nameDevice(laptop.db, { name: 'laptop', user: 'Anna' });
    await curate(laptop.db, { ...aClaim(), source: 'page' }, { is: 'confirmed' }, '2024-06-20T10:00:00.000Z');
    await capture(laptop.db, NOON);
    const [said] = await syncTables(laptop.db)
      .synced.where('[kind+row]')
      .equals(['curation', 'claim-1'])
      .toArray();
    const { id, name, user } = await thisDevice(laptop.db);
    expect({ name, user }).toEqual({ name: 'laptop', user: 'Anna' });
    expect(parseStamp(said?.record.fields['verdict']?.stamp ?? '')).toMatchObject({
      device: id,
      wall: Date.UTC(2024, 5, 20, 10),
    });
    expect(said?.record.lost).toEqual({});
    expect((await waitingIn(laptop.db, aSpace(), 10)).map(({ base }) => base)).toEqual([null]);
  });
});
