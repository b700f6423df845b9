import { afterEach, beforeEach, expect, it } from 'vitest';
import { compileTopic } from '../../lib/core/topic/compile';
import { parseTopicPack } from '../../lib/core/topic/parse';
import { curate } from '../../lib/store/curations';
import { CrossreadDb } from '../../lib/store/db';
import { aClaim, anArticle, aPack } from '../../tests/builders';
import { readTextFor } from './read-text';

let db: CrossreadDb;
beforeEach(() => {
  db = new CrossreadDb('read-text');
});
afterEach(() => db.delete());

function aTopic() {
  const result = parseTopicPack(aPack());
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.topic;
}

const SOUP = 'A soup of leeks and potatoes, and nothing else.';
const topicOf = async () => (await readTextFor(db, [aTopic()], anArticle(), SOUP)).best?.topic.pack.id;

it.each([
  ['confirmed', 'summit'],
  ['rejected', undefined],
] as const)(
  'puts a text in which no topic is found under that on which the reader %s a claim of it: %s',
  async (is, topic) => {
    expect(await topicOf()).toBeUndefined();
    await curate(db, { ...aClaim(), source: 'page' }, { is }, '2024-06-24T10:00:00.000Z');
    expect(await topicOf()).toBe(topic);
  },
);

it('puts a text under the topic it is about, and tells which others it mentions', async () => {
  const { event, entities } = aPack();
  const before = aPack({
    id: 'before',
    entities: [...entities, { id: 'oslo', name: { en: 'Oslo' }, kind: 'place', aliases: { '*': ['Oslo'] } }],
    event: {
      ...event,
      places: ['oslo'],
      window: { from: '2023-03-01', to: '2023-03-02' },
      announced: '2023-01-01',
    },
  });
  const topics = [compileTopic(before).topic, aTopic()];
  const text = 'Ada met Bob on Tuesday for a summit. They had met in Oslo in March 2023 for another summit.';
  const article = anArticle({ published: '2024-06-18', language: 'en' });
  const { best, alsoOn } = await readTextFor(db, topics, article, text);
  expect([best?.topic.pack.id, alsoOn]).toEqual(['summit', ['before']]);
});
