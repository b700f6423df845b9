import { describe, expect, it } from 'vitest';
import { anArticle } from '../../../tests/builders';
import { aRow, aRowAnswer } from '../../../tests/coverage-builders';
import { countAnswered, sortArticles, type Order } from './sort-articles';

const ARTICLES = [
  anArticle({ id: 'a', publisher: 'Zeta', published: '2024-06-18', title: 'One' }),
  anArticle({ id: 'b', publisher: null, published: '2024-06-19T08:00:00Z', title: 'Two' }),
  anArticle({ id: 'c', publisher: 'alpha', published: null, title: 'Three' }),
  anArticle({ id: 'd', publisher: 'Zeta', published: '2024-06-18', title: 'One' }),
  anArticle({ id: 'e', publisher: 'Älpen', published: '2024-06-17', title: 'Five' }),
];
const COMPLETENESS = new Map([
  ['c', 7],
  ['e', 2],
]);

const sorted = (order: Order, articles = ARTICLES) =>
  sortArticles(articles, order, COMPLETENESS)
    .map(({ id }) => id)
    .join('');

describe('sortArticles', () => {
  it.each([
    ['newest', 'badec'],
    ['oldest', 'eadbc'],
    ['publisher', 'ecadb'],
    ['completeness', 'cebad'],
  ] as const)('puts what is not stated last and keeps one order, by %s', (order, ids) => {
    expect(sorted(order)).toBe(ids);
    expect(sorted(order, ARTICLES.toReversed())).toBe(ids);
  });
});

describe('countAnswered', () => {
  it('counts a question once, however many answers an article gives to it, and no denial', () => {
    const rows = [
      aRow({
        answers: [aRowAnswer({ article: 'a' }), aRowAnswer({ article: 'a' }), aRowAnswer({ article: 'b' })],
      }),
      aRow({ answers: [aRowAnswer({ article: 'a' })], denials: [aRowAnswer({ article: 'c' })] }),
    ];
    expect([...countAnswered(rows)]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
