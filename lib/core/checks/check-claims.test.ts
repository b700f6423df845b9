import { describe, expect, it } from 'vitest';
import { aClaim, anArticle } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import type { Claim } from '../claims/claim';
import { checkClaims, findMissing, type Coverage } from './check-claims';
import { checkWords } from '../../../locales/check-words';

let made = 0;
/** An article of a publisher of its own with one claim on containers. */
function coverage(claim: Partial<Claim>, fingerprint: number[] = []): Coverage {
  const id = `article-${++made}`;
  const article = anArticle({ id, url: `https://${id}.example/`, publisher: id });
  return {
    article,
    fingerprint,
    claims: [aClaim({ id: `claim-${made}`, article: id, question: 'arms.containers', ...claim })],
  };
}
const quantity = (amount: number) => ({
  type: 'quantity' as const,
  min: amount,
  max: amount,
  approx: false,
  unit: 'container',
});
const day = (iso: string) => ({ type: 'date' as const, from: iso, to: iso });
const check = (here: Coverage, ...others: Coverage[]) =>
  checkClaims(theSummit(), here, others, checkWords())[0];

describe('checkClaims', () => {
  it('counts one origin where two articles rest on one word', () => {
    expect(check(coverage({ origin: 'united-states' }), coverage({ origin: 'united-states' }))).toMatchObject(
      {
        outcome: 'corroborated',
        articles: 2,
        origins: 1,
      },
    );
  });

  it('counts two origins where two articles speak on their own word', () => {
    expect(check(coverage({ origin: null }), coverage({ origin: null }))).toMatchObject({
      articles: 2,
      origins: 2,
    });
  });

  it('counts a copy of one text in two outlets as one origin', () => {
    const sketch = [1, 2, 3, 4, 5];
    expect(check(coverage({ origin: null }, sketch), coverage({ origin: null }, sketch))).toMatchObject({
      articles: 2,
      origins: 1,
    });
  });

  it('never holds an article against itself', () => {
    const here = coverage({});
    const again = { ...here, claims: [aClaim({ ...here.claims[0], value: quantity(6700) })] };
    expect(check(here, again)).toMatchObject({ outcome: 'only-here', others: [] });
  });

  it('lets one disagreement show among many agreements', () => {
    const others = [coverage({}), coverage({}), coverage({ value: quantity(500) })];
    expect(check(coverage({}), ...others)).toMatchObject({ outcome: 'differs', articles: 3 });
  });

  it('is not contradicted by an article that reports both figures', () => {
    const here = coverage({});
    const both = coverage({});
    const second = aClaim({ ...both.claims[0], id: 'second', value: quantity(500) });
    expect(check(here, { ...both, claims: [...both.claims, second] })?.outcome).toBe('corroborated');
  });

  it('names the rules of each pair, and those that made the outcome', () => {
    const found = check(
      coverage({ origin: 'united-states' }),
      coverage({ origin: 'united-states' }),
      coverage({ origin: 'south-korea', value: quantity(6700) }),
    );
    expect(found?.rules).toEqual(['origin:same', 'compare:quantity-same']);
    expect(found?.others.map(({ rules }) => rules)).toEqual([
      ['origin:same', 'compare:quantity-same'],
      ['origin:other', 'compare:quantity-apart', 'count:other-counter'],
    ]);
    expect(check(coverage({}))?.rules).toEqual(['only:unanswered']);
  });

  it('tells then from now by the days on which articles were published', () => {
    const on = (published: string, claim: Partial<Claim>) => {
      const made = coverage({ question: 'arrival.date', origin: null, attribution: [], ...claim });
      return { ...made, article: { ...made.article, published } };
    };
    const planned = on('2024-06-17', { value: day('2024-06-18'), display: '18 June', modality: 'planned' });
    const landed = on('2024-06-19', { value: day('2024-06-19'), display: '19 June', modality: 'asserted' });
    const found = check(planned, landed);
    expect(found).toMatchObject({ outcome: 'not-comparable', articles: 1 });
    expect(found?.rules).toContain('time:plan-then-report');
  });
});

describe('findMissing', () => {
  it('names what others answer and this article does not, the most reported first', () => {
    const gap = {
      question: 'visit.gap',
      value: { type: 'quantity' as const, min: 24, max: 24, approx: false, unit: 'year' },
    };
    const oil = { question: 'supplies.oil', value: { type: 'statement' as const, holds: true } };
    const missing = findMissing(
      theSummit(),
      coverage({}),
      [coverage(oil), coverage(gap), coverage(gap), coverage({})],
      checkWords(),
    );
    expect(missing.map(({ question, reportedBy }) => [question, reportedBy.length])).toEqual([
      ['visit.gap', 2],
      ['supplies.oil', 1],
    ]);
  });
});
