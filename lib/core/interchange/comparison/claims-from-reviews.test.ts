import { describe, expect, it } from 'vitest';
import { theSummit } from '../../../../tests/topic';
import { TOLD_BY_OTHERS } from '../../claims/source';
import { claimsFromReviews } from './claims-from-reviews';
import type { ForeignClaim } from './read-claim-reviews';

const told = (text: string, facts: Partial<ForeignClaim> = {}): ForeignClaim => ({
  at: '[0]',
  text,
  author: null,
  article: {
    url: 'https://courier.example/summit?utm_source=feed',
    title: 'Putin and Kim meet in Pyongyang',
    publisher: 'The Courier',
    published: '2024-06-19',
    language: 'en',
  },
  ...facts,
});
const MADE = '2024-07-01T00:00:00.000Z';
const read = (...foreign: ForeignClaim[]) =>
  claimsFromReviews([theSummit()], foreign, (address) => address.replace(/\?.*/, ''), MADE);
const CONTAINERS =
  'North Korea has shipped more than 11,000 containers of munitions to Russia since September, before Putin met Kim in Pyongyang.';

describe('a claim that another program tells of', () => {
  it('becomes an answer to a question of the topic, told by the article in which it appears', () => {
    const { documents, refused } = read(told(CONTAINERS, { author: 'US State Department' }));
    expect(refused).toEqual([]);
    expect(documents.map(({ topic, articles }) => [topic.id, articles.map(({ url }) => url)])).toEqual([
      ['pyongyang-summit-2024', ['https://courier.example/summit']],
    ]);
    const answer = documents[0]?.claims.find(({ value }) => value.type === 'quantity' && value.min === 11000);
    expect(answer).toMatchObject({
      source: 'import',
      span: null,
      sentence: { exact: CONTAINERS },
      attribution: ['US State Department'],
      origin: 'united-states',
    });
    expect(answer?.rules).toContain(TOLD_BY_OTHERS);
  });

  it('has the same ids every time', () => {
    expect(read(told(CONTAINERS))).toEqual(read(told(CONTAINERS)));
  });

  it('that fits no question is listed with the reason', () => {
    const { documents, refused } = read(
      told('Chocolate cures colds.', { article: { ...told('').article, title: 'Health' } }),
    );
    expect(documents).toEqual([]);
    expect(refused).toEqual([{ at: '[0]', what: 'Chocolate cures colds.', why: { key: 'fitsNothing' } }]);
  });
});
