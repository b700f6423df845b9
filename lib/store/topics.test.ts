import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPack } from '../../tests/builders';
import { factsOf } from '../core/topic/facts';
import { CrossreadDb } from './db';
import { importTopic } from './import-topic';
import { allTopics, topicsOf } from './topics';

let db: CrossreadDb;
let databases = 0;
beforeEach(async () => {
  db = new CrossreadDb(`all-topics-${databases++}`);
  for (const id of ['one', 'two', 'three']) await importTopic(db, factsOf(aPack({ id })), 'imported', 1);
});
afterEach(() => db.delete());

const idsIn = (topics: readonly { readonly id: string }[]) => topics.map(({ id }) => id);

describe('the topics of the store', () => {
  it('are read once, and again only when they changed', async () => {
    const before = await allTopics(db);
    expect(idsIn(before)).toEqual(['one', 'three', 'two']);
    const read = vi.spyOn(db.topics, 'bulkGet');
    expect((await allTopics(db)).every((topic, i) => topic === before[i])).toBe(true);
    expect(read).toHaveBeenLastCalledWith([]);
    await importTopic(db, factsOf(aPack({ id: 'two', version: '2.0.0' })), 'imported', 2);
    const after = await allTopics(db);
    expect(read).toHaveBeenLastCalledWith(['two']);
    expect(after.map(({ pack }) => pack.version)).toEqual(['1.0.0', '1.0.0', '2.0.0']);
    expect(after[0]).toBe(before[0]);
  });

  it('are without one that was deleted', async () => {
    await allTopics(db);
    await db.topics.delete('three');
    expect(idsIn(await allTopics(db))).toEqual(['one', 'two']);
  });

  it('are read one by one where others are not wanted', async () => {
    const read = vi.spyOn(db.topics, 'bulkGet');
    expect(idsIn(await topicsOf(db, ['two', 'nowhere']))).toEqual(['two']);
    expect(read).toHaveBeenCalledExactlyOnceWith(['two']);
    expect(idsIn(await allTopics(db))).toEqual(['one', 'three', 'two']);
    expect(read).toHaveBeenLastCalledWith(['one', 'three']);
  });
});
