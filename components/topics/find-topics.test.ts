import { describe, expect, it } from 'vitest';
import { aTopicEntry } from '../../tests/topic-builders';
import { findTopics, inOrder } from './find-topics';

const TOPICS = [
  aTopicEntry({ id: 'a', title: 'Summit in Singapore', days: { from: '2018-06-12', to: '2018-06-12' } }),
  aTopicEntry({ id: 'b', title: 'Maratón de Lübeck', author: 'City desk' }),
  aTopicEntry({ id: 'c', title: 'Harbour fire', description: 'A warehouse burns.' }),
];
const idsOf = (topics: readonly { id: string }[]) => topics.map(({ id }) => id);

describe('finding topics', () => {
  it.each([
    ['', ['a', 'b', 'c']],
    ['  ', ['a', 'b', 'c']],
    ['maraton lubeck', ['b']],
    ['DESK', ['b']],
    ['warehouse', ['c']],
    ['summit harbour', []],
  ])('by “%s”', (query, expected) => {
    expect(idsOf(findTopics(TOPICS, query))).toEqual(expected);
  });
});

describe('the order of topics', () => {
  it('has the latest event first, and goes by title within the same days', () => {
    expect(idsOf(inOrder(TOPICS))).toEqual(['c', 'b', 'a']);
  });
});
