import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClaim, aCuration, aPack } from '../../tests/builders';
import { factsOf } from '../core/topic/facts';
import type { TopicPack } from '../core/topic/schema';
import { CrossreadDb, type StoredTopic } from './db';
import { importTopic } from './import-topic';
import { planImport } from './plan-import';

let db: CrossreadDb;
let databases = 0;
beforeEach(() => {
  db = new CrossreadDb(`plan-import-${databases++}`);
});
afterEach(() => db.delete());

const have = (facts: Partial<TopicPack> = {}, from: StoredTopic['from'] = 'imported') =>
  importTopic(db, factsOf(aPack(facts)), from, 1);
const plan = (facts: Partial<TopicPack> = {}) => planImport(db, aPack(facts), (title) => `${title} (file)`);

describe('planning an import', () => {
  it('of a topic that is not here', async () => {
    expect(await plan()).toMatchObject({ is: 'new', pack: aPack(), owner: null, before: null });
  });

  it('of the very pack that is here', async () => {
    await have();
    expect((await plan({ checksum: `sha256-${'0'.repeat(64)}` })).is).toBe('same');
  });

  it.each([
    ['2.0.0', false],
    ['1.0.0', false],
    ['0.9.9', true],
  ])('of version %s in the place of 1.0.0', async (version, isOlder) => {
    await have();
    const title = { en: 'Another title' };
    expect(await plan({ version, title })).toMatchObject({ is: 'update', isOlder, before: { id: 'summit' } });
  });

  it.each(['shipped', 'own'] as const)(
    'with the id of a topic that is %s: as one beside it',
    async (from) => {
      await have({}, from);
      const first = await plan({ version: '2.0.0' });
      expect(first).toMatchObject({
        is: 'new',
        owner: { id: 'summit', from },
        pack: { id: 'summit.imported', title: { en: 'The summit (file)' } },
      });
      await importTopic(db, factsOf(first.pack), 'imported', 2);
      expect((await plan({ version: '2.0.0' })).is).toBe('same');
      expect(await plan({ version: '3.0.0' })).toMatchObject({
        is: 'update',
        before: { id: 'summit.imported' },
      });
    },
  );

  it.each(['shipped', 'own'] as const)('of what a topic that is %s is already', async (from) => {
    await have({}, from);
    expect(await plan()).toMatchObject({ is: 'same', owner: { id: 'summit' } });
  });

  it('tells what the reader said, and which of it would be left without a question', async () => {
    await have();
    const made = aClaim({ id: 'made', rules: ['reader:selection'] });
    await db.claims.bulkPut([
      { ...aClaim(), source: 'page' },
      { ...made, source: 'reader' },
    ]);
    await db.curations.put(aCuration({ verdict: { is: 'rejected' } }));
    expect(await plan({ version: '2.0.0' })).toMatchObject({ said: 2, left: [] });
    const [question] = aPack().questions;
    if (!question) throw new Error('the pack has a question');
    const { left } = await plan({ questions: [{ ...question, id: 'other' }], claims: [] });
    expect(left).toEqual([
      { question: question.text, answer: '11,000 containers', done: 'made' },
      { question: question.text, answer: '11,000 containers', done: 'rejected' },
    ]);
    const asDate = await plan({ questions: [{ ...question, value: { type: 'date' } }], claims: [] });
    expect(asDate.left).toHaveLength(2);
  });

  it('counts no verdict that was taken back', async () => {
    await have();
    await db.curations.put(aCuration({ verdict: { is: 'none' } }));
    expect(await plan({ version: '2.0.0' })).toMatchObject({ said: 0 });
  });
});
