import { describe, expect, it } from 'vitest';
import type { ArticleEntry } from './article-entry';
import {
  askedOf,
  countValues,
  findArticles,
  indexArticles,
  inOrder,
  viewIn,
  type ArticlesView,
} from './find-articles';

function anEntry(facts: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    id: 'a',
    url: 'https://courier.example/summit',
    title: 'Two leaders meet',
    publisher: 'The Courier',
    byline: null,
    published: '2024-06-18',
    language: 'en',
    topics: ['summit'],
    status: 'page',
    hasText: true,
    isOld: false,
    readAt: 1,
    ...facts,
  };
}

const ENTRIES = [
  anEntry(),
  anEntry({
    id: 'b',
    title: 'Arms for Pyŏngyang',
    published: '2024-06-17T10:00:00Z',
    readAt: 3,
    isOld: true,
  }),
  anEntry({ id: 'c', title: 'Undated', publisher: null, published: null, topics: [], status: 'paste' }),
  anEntry({ id: 'd', title: 'Known', status: 'pack', hasText: false, readAt: null, published: '2024' }),
];
const ALL: ArticlesView = { query: '', sort: 'read', chosen: {}, showsPack: true };

const found = (view: Partial<ArticlesView>) =>
  findArticles(inOrder(indexArticles(ENTRIES), view.sort ?? 'newest'), { ...ALL, ...view })
    .map(({ id }) => id)
    .join('');

describe('the list of articles', () => {
  it.each([
    ['by title, without accents', { query: 'pyongyang arms' }, 'b'],
    ['by publisher, as a phrase', { query: '"the courier"' }, 'abd'],
    ['by address', { query: 'courier.example/sum' }, 'abdc'],
    ['by no word that is not there', { query: 'zebra' }, ''],
    ['of a topic', { chosen: { topic: 'summit' } }, 'abd'],
    ['of no topic', { chosen: { topic: '' } }, 'c'],
    ['of no publisher', { chosen: { publisher: '' } }, 'c'],
    ['read by older rules', { chosen: { status: 'old' } }, 'b'],
    ['without a text', { chosen: { status: 'no-text' } }, 'd'],
    ['without those that only a pack knows', { showsPack: false }, 'abc'],
  ])('finds %s', (_, view, ids) => expect(found(view)).toBe(ids));

  it.each([
    ['newest', 'abdc'],
    ['oldest', 'dbac'],
    ['read', 'bacd'],
    ['title', 'bdac'],
    ['publisher', 'abdc'],
  ] as const)('puts the %s first', (sort, ids) => expect(found({ sort })).toBe(ids));

  it('counts what can be chosen', () => {
    expect(countValues(ENTRIES).status).toEqual([
      ['page', 2],
      ['no-text', 1],
      ['old', 1],
      ['pack', 1],
      ['paste', 1],
    ]);
  });

  it('is in the address as it is shown', () => {
    const view: ArticlesView = { query: 'arms', sort: 'title', chosen: { publisher: '' }, showsPack: false };
    expect(viewIn(askedOf(view))).toEqual(view);
    expect(askedOf(ALL).toString()).toBe('');
    expect(viewIn(new URLSearchParams('sort=sideways'))).toEqual(ALL);
  });
});
