import { describe, expect, it } from 'vitest';
import { THE_FILE } from '../import-reasons';
import { readClaimReviews } from './read-claim-reviews';

const page = {
  '@type': 'NewsArticle',
  url: 'https://courier.example/summit',
  headline: 'Two leaders meet',
  publisher: { '@type': 'Organization', name: 'The Courier' },
  datePublished: '2024-06-18',
  inLanguage: 'en-GB',
};
const article = {
  url: 'https://courier.example/summit',
  title: 'Two leaders meet',
  publisher: 'The Courier',
  published: '2024-06-18',
  language: 'en',
};
const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'They shipped 11,000 containers.',
  reviewRating: { '@type': 'Rating', alternateName: 'False', ratingValue: 1 },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ada' }, appearance: page },
};
const found = { text: 'They shipped 11,000 containers.', author: 'Ada', article };

describe('claims that other programs tell of', () => {
  it.each([
    ['a review', review, THE_FILE],
    ['a list of reviews', [review], '[0]'],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, review] }, '@graph[1]'],
    ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ item: [review] }] }, 'dataFeedElement[0].item[0]'],
    [
      'types written in full',
      JSON.parse(JSON.stringify(review).replaceAll('"@type":"Claim', '"@type":"https://schema.org/Claim')),
      THE_FILE,
    ],
    [
      'an appearance that is elsewhere in the graph',
      {
        '@graph': [
          { ...review, itemReviewed: { ...review.itemReviewed, appearance: { '@id': '#p' } } },
          { ...page, '@id': '#p' },
        ],
      },
      '@graph[0]',
    ],
    [
      'the page itself as what is reviewed',
      { ...review, itemReviewed: { ...page, '@type': 'CreativeWork', author: { name: 'Ada' } } },
      THE_FILE,
    ],
    [
      'a claim alone',
      { '@type': ['Thing', 'Claim'], text: found.text, author: 'Ada', firstAppearance: [page] },
      THE_FILE,
    ],
  ])('are found in %s', (_where, json, at) => {
    expect(readClaimReviews(json)).toEqual({ claims: [{ ...found, at }], refused: [] });
  });

  it('are told for each page where they appear, once', () => {
    const appearance = [page, page, 'https://gazette.example/a'];
    const read = readClaimReviews({ ...review, itemReviewed: { '@type': 'Claim', appearance } });
    expect(read?.claims.map(({ article: { url, title } }) => [url, title])).toEqual([
      ['https://courier.example/summit', 'Two leaders meet'],
      ['https://gazette.example/a', 'https://gazette.example/a'],
    ]);
  });

  it.each([
    ['without a page', { ...review, itemReviewed: { '@type': 'Claim' } }],
    [
      'on a page that is none of the web',
      { ...review, itemReviewed: { '@type': 'Claim', appearance: { url: 'javascript:alert(1)' } } },
    ],
    ['without words', { '@type': 'Claim', appearance: page }],
  ])('are refused %s', (_what, json) => {
    expect(readClaimReviews(json)).toMatchObject({
      claims: [],
      refused: [{ at: THE_FILE, why: { key: 'nowhere' } }],
    });
  });

  it('are none where there are none', () => {
    expect(readClaimReviews({ '@type': 'Recipe' })).toBeNull();
    expect(readClaimReviews([1, 'Claim', null])).toBeNull();
  });

  it('are found however deep they lie, and one that holds itself by its id is read once', () => {
    let deep: unknown = review;
    for (let i = 0; i < 20_000; i++) deep = { part: deep };
    expect(readClaimReviews(deep)?.claims).toHaveLength(1);
    const round = { '@id': '#a', '@type': 'Claim', text: 'x', appearance: { '@id': '#a' } };
    expect(readClaimReviews(round)?.refused).toHaveLength(1);
  });
});
