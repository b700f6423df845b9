import { describe, expect, it } from 'vitest';
import { aClaim, anArticle, aPack } from '../../../tests/builders';
import type { Claim } from '../claims/claim';
import type { StandingClaim } from '../claims/standing-claims';
import { factsOf } from '../topic/facts';
import type { Question } from '../topic/schema';
import { indexArticles } from './article-index';
import { compareAnswers } from './compare-answers';

const denied: Question = {
  id: 'denied',
  text: { en: 'Is it denied?' },
  group: 'arms',
  value: { type: 'statement', yes: { en: 'yes' }, no: { en: 'no' } },
  cues: {},
  not: {},
  denies: ['containers'],
};
const topic = factsOf(aPack({ questions: [...aPack().questions, denied] }));

const figure = (n: number, more: { approx?: boolean } = {}): Partial<Claim> => ({
  value: { type: 'quantity', min: n, max: n, approx: false, unit: 'container', ...more },
  display: `${n} containers`,
});
const at = (start: number): Partial<Claim> => ({
  span: null,
  sentence: { start, end: start + 1, exact: `${start}` },
});

/** The row of some claims, of articles in the order in which they are named first. */
function rowOf(
  told: readonly (readonly [article: string, facts: Partial<StandingClaim>])[],
  text: Readonly<Record<string, number[]>> = {},
) {
  const claims = told.map(([article, facts], i): StandingClaim => ({
    ...aClaim({ id: `claim-${i}`, article }),
    source: 'page',
    ...facts,
  }));
  const ids = [...new Set(told.map(([article]) => article))];
  const articles = ids.map((id) => ({
    ...anArticle({ id, url: `https://${id}.example/`, publisher: id }),
    fingerprint: text[id] ?? [],
  }));
  return compareAnswers(topic, 'containers', claims, indexArticles(articles));
}

describe('compareAnswers', () => {
  it('takes what an article says twice on one word for one answer, and keeps apart what it says otherwise', () => {
    const { answers, articles } = rowOf([
      ['courier', at(50)],
      ['courier', at(10)],
      ['courier', { ...at(20), attribution: ['Seoul'], origin: 'south-korea' }],
      ['courier', { ...at(30), passages: [{ start: 60, end: 61, exact: 'x' }], modality: 'alleged' }],
    ]);
    expect(answers.map(({ claim, passages }) => [claim, passages])).toEqual([
      ['claim-1', 2],
      ['claim-2', 1],
      ['claim-3', 2],
    ]);
    expect(articles).toBe(1);
  });

  it('shows of two passages the one of which the reader said something', () => {
    const { answers } = rowOf([
      ['courier', at(10)],
      ['courier', { ...at(50), rules: ['reader:confirmed'] }],
    ]);
    expect(answers.map(({ claim, passages, curated }) => [claim, passages, curated])).toEqual([
      ['claim-1', 2, 'confirmed'],
    ]);
  });

  it('puts articles in their order, an article’s answers in reading order, the reader’s own first', () => {
    const { answers } = rowOf([
      ['gazette', at(1)],
      ['courier', { ...figure(2), ...at(20) }],
      ['gazette', { ...figure(3), ...at(90), rules: ['reader:selection'] }],
      ['courier', { ...figure(4), ...at(10) }],
    ]);
    expect(answers.map(({ claim }) => claim)).toEqual(['claim-2', 'claim-0', 'claim-3', 'claim-1']);
  });

  it('counts as one value what agrees and what only rounding tells apart', () => {
    expect(
      rowOf([
        ['a', figure(6700)],
        ['b', figure(6700)],
      ]).values,
    ).toBe(1);
    expect(
      rowOf([
        ['a', figure(6700, { approx: true })],
        ['b', figure(6800)],
      ]).values,
    ).toBe(1);
    expect(
      rowOf([
        ['a', figure(6700)],
        ['b', figure(6800)],
      ]).values,
    ).toBe(2);
    expect(
      rowOf([
        ['a', figure(6700)],
        ['b', { ...figure(6700), modality: 'denied' }],
      ]).values,
    ).toBe(2);
    expect(
      rowOf([
        ['a', figure(6700)],
        ['b', { ...figure(6700), polarity: 'negated' }],
      ]).values,
    ).toBe(2);
  });

  it('does not let a run of rounded figures make its ends one', () => {
    const run = [1000, 1040, 1080, 1120, 1160].map((n) => [`a${n}`, figure(n, { approx: true })] as const);
    expect(rowOf(run).values).toBeGreaterThan(1);
  });

  it('counts two articles on one word as one origin, and copies of one text', () => {
    expect(
      rowOf([
        ['a', {}],
        ['b', {}],
      ]).origins,
    ).toBe(1);
    const own = { origin: null, attribution: [] };
    expect(
      rowOf([
        ['a', own],
        ['b', own],
      ]).origins,
    ).toBe(2);
    const sketch = [1, 2, 3, 4, 5];
    expect(
      rowOf(
        [
          ['a', own],
          ['b', own],
        ],
        { a: sketch, b: sketch },
      ).origins,
    ).toBe(1);
  });

  it('shows denials beside the answers which they deny, and no word that nobody denies', () => {
    const holds = (yes: boolean): Partial<Claim> => ({
      question: 'denied',
      value: { type: 'statement', holds: yes },
    });
    const row = rowOf([
      ['a', {}],
      ['b', holds(true)],
      ['c', holds(false)],
    ]);
    expect(row.denials.map(({ article, outcome }) => [article, outcome])).toEqual([['b', 'differs']]);
    expect(row.answers.map(({ article, outcome }) => [article, outcome])).toEqual([['a', 'denied']]);
    expect([row.articles, row.outcomes]).toEqual([1, new Set(['denied', 'only-here'])]);
    const alone = rowOf([['b', holds(true)]]);
    expect(row.answers.map(({ beside }) => beside)).toEqual(['only-here']);
    expect([alone.answers.length, alone.denials.length, alone.values]).toEqual([0, 1, 0]);
  });

  it('tells of figures that are denied how they stand to each other as well', () => {
    const row = rowOf([
      ['a', figure(6700)],
      ['b', { ...figure(11000), origin: 'united-states' }],
      ['c', { ...figure(11000), origin: 'united-states' }],
      ['d', { question: 'denied', value: { type: 'statement', holds: true } }],
    ]);
    expect(row.answers.map(({ article, outcome, beside }) => [article, outcome, beside])).toEqual([
      ['a', 'denied', 'differs'],
      ['b', 'denied', 'differs'],
      ['c', 'denied', 'differs'],
    ]);
    expect(row.outcomes).toEqual(new Set(['denied', 'differs']));
  });

  it('shares equal values and attributions, and keeps no sentence', () => {
    const { answers } = rowOf([
      ['a', {}],
      ['b', {}],
    ]);
    expect(answers[0]?.value).toBe(answers[1]?.value);
    expect(answers[0]?.attribution).toBe(answers[1]?.attribution);
    expect(JSON.stringify(answers)).not.toContain('They shipped');
  });

  it('bears five hundred values, a value of five thousand characters, and an article that is not known', () => {
    const many = Array.from({ length: 1200 }, (_, i) => [`a${i}`, figure(1000 + 150 * (i % 500))] as const);
    const long = 'x'.repeat(5000);
    const row = rowOf([...many, ['long', { display: long }]]);
    expect(row.answers).toHaveLength(1201);
    expect(row.values).toBe(501);
    expect(row.answers.at(-1)?.display).toBe(long);
    const { answers } = compareAnswers(topic, 'containers', [{ ...aClaim(), source: 'page' }], new Map());
    expect(answers).toEqual([]);
  });
});
