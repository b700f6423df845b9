import { afterEach, beforeEach, expect, it } from 'vitest';
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
