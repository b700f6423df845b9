import { describe, expect, it } from 'vitest';
import { aPack } from '../../../tests/builders';
import { aRowAnswer, aTold, packTold, toldIn } from '../../../tests/told';
import { theSummit } from '../../../tests/topic';
import { factsOf } from '../topic/facts';
import { countArticles, countOrigins, withOrigins } from './origins';

const topic = factsOf(aPack());

describe('whose word answers are', () => {
  it('gives several articles on one word one origin', () => {
    const told = ['a', 'b', 'c'].map((article) => aTold(topic, { article }, { publisher: article }));
    expect(new Set(told.map(({ origin }) => origin.key)).size).toBe(1);
    expect([countArticles(told), countOrigins(told)]).toEqual([3, 1]);
  });

  it('calls an origin as all articles call it, and by the name of the whole where they differ', () => {
    const articles = new Map([['article-1', toldIn()]]);
    const named = (...names: string[]) =>
      withOrigins(
        topic,
        names.map((name) => aRowAnswer({ origin: 'ada', attribution: [name] })),
        articles,
      ).map(({ origin }) => origin.name);
    expect(named('Ada’s office', 'Ada’s office')).toEqual(['Ada’s office', 'Ada’s office']);
    expect(named('Ada’s office', 'Ada’s ministry')).toEqual(['Ada', 'Ada']);
  });

  it('takes a publisher that credits nobody for an origin of its own, and copies of its text for the same', () => {
    const sketch = Array.from({ length: 20 }, (_, i) => i);
    const articles = [
      toldIn({ id: 'a', publisher: 'The Courier', fingerprint: sketch }),
      toldIn({ id: 'b', publisher: 'The Gazette', fingerprint: sketch }),
      toldIn({ id: 'c', publisher: 'The Herald' }),
      toldIn({ id: 'd', publisher: null }),
    ];
    const told = withOrigins(
      topic,
      articles.map(({ id }) => aRowAnswer({ article: id, attribution: [], origin: null })),
      new Map(articles.map((article) => [article.id, article])),
    );
    expect(told.map(({ origin }) => origin.name)).toEqual([
      'The Courier',
      'The Courier',
      'The Herald',
      '“Two leaders meet”',
    ]);
    expect(countOrigins(told)).toBe(3);
  });

  it('leaves out an answer whose article is gone', () => {
    expect(withOrigins(topic, [aRowAnswer()], new Map())).toEqual([]);
  });

  it('finds two counters behind the containers of the summit', () => {
    const told = packTold(theSummit(), 'arms.containers');
    expect([...new Set(told.map(({ origin }) => origin.name))].sort()).toEqual([
      'South Korea',
      'United States',
    ]);
  });
});
