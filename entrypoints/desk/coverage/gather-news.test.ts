import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ComparisonNews } from '../../../lib/store/follow-comparison';
import { gatherNews } from './gather-news';

const ARTICLES: ComparisonNews = { is: 'articles', articles: [] };
const row = (question: string): ComparisonNews => ({ is: 'row', question, row: null });
const LONG = 10_000;

let heard: (readonly ComparisonNews[])[];
const hear = (news: readonly ComparisonNews[]) => heard.push(news);
beforeEach(() => {
  heard = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('keeps what comes before anybody listens, and tells it at once and in one', () => {
  const news = gatherNews();
  for (const one of [ARTICLES, row('a'), row('b')]) news.add(one);
  vi.advanceTimersByTime(LONG);
  news.listen(hear);
  expect(heard).toEqual([[ARTICLES, row('a'), row('b')]]);
});

it('waits with the articles alone for the rows at their heels', () => {
  const news = gatherNews();
  news.add(ARTICLES);
  news.listen(hear);
  expect(heard).toEqual([]);
  news.add(row('a'));
  vi.advanceTimersByTime(LONG);
  expect(heard).toEqual([[ARTICLES, row('a')]]);
});

it('tells the more seldom the more come one after another, and at once that it is whole', () => {
  const news = gatherNews();
  news.listen(hear);
  for (let i = 0; i < 400; i++) {
    news.add(row(`q${i}`));
    vi.advanceTimersByTime(5);
  }
  expect(heard.length).toBeGreaterThan(2);
  expect(heard.length).toBeLessThan(10);
  news.add({ is: 'whole' });
  expect(heard.flat()).toHaveLength(401);
});

it('tells nothing once it is ended', () => {
  const news = gatherNews();
  news.listen(hear);
  news.add(ARTICLES);
  news.end();
  vi.advanceTimersByTime(LONG);
  expect(heard).toEqual([]);
});
