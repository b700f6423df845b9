import { describe, expect, it } from 'vitest';
import { anArticle, aPack } from '../../../tests/builders';
import type { Row } from '../../../lib/core/coverage/row';
import { factsOf } from '../../../lib/core/topic/facts';
import type { StoredArticle } from '../../../lib/store/db';
import type { Live } from '../../live/use-live';
import { withNews, type Comparison } from './use-comparison';

const topic = factsOf(aPack());
const article: StoredArticle = {
  ...anArticle(),
  source: 'page',
  topics: ['summit'],
  readAt: 1,
  fingerprint: [],
};
const row: Row = {
  question: 'containers',
  answers: [],
  denials: [],
  values: 1,
  origins: 1,
  articles: 1,
  outcomes: new Set(),
};
const NOTHING: Live<Comparison> = { value: undefined, error: undefined };

describe('withNews', () => {
  it('knows nothing until the articles are known, and is whole when it is said to be', () => {
    const first = withNews(topic, NOTHING, [{ is: 'articles', articles: [article] }]);
    expect(first.value).toEqual({ topic, articles: [article], rows: new Map(), isWhole: false });
    const all = withNews(topic, first, [{ is: 'row', question: 'containers', row }, { is: 'whole' }]);
    expect(all.value).toEqual({
      topic,
      articles: [article],
      rows: new Map([['containers', row]]),
      isWhole: true,
    });
  });

  it('takes away a row that nobody answers any more, and leaves what was shown before as it was', () => {
    const known = withNews(topic, NOTHING, [
      { is: 'articles', articles: [article] },
      { is: 'row', question: 'containers', row },
    ]);
    const now = withNews(topic, known, [{ is: 'row', question: 'containers', row: null }]);
    expect([now.value?.rows.size, known.value?.rows.size]).toEqual([0, 1]);
  });

  it('says why it failed, and keeps what is known', () => {
    const known = withNews(topic, NOTHING, [{ is: 'articles', articles: [article] }]);
    const failed = withNews(topic, known, [{ is: 'failed', why: 'The store is closed.' }]);
    expect(failed.error?.message).toBe('The store is closed.');
    expect(failed.value).toBe(known.value);
  });
});
