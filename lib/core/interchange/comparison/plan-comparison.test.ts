import { describe, expect, it } from 'vitest';
import { aClaim, anArticle, aPack } from '../../../../tests/builders';
import type { Claim } from '../../claims/claim';
import type { Correction, Curation } from '../../claims/curation';
import { factsOf } from '../../topic/facts';
import type { ComparisonDocument } from './comparison';
import { importInEnglish } from '../import-reasons';
import { planComparison, type Here } from './plan-comparison';
import type { HereArticle } from './plan-articles';

const topic = factsOf(aPack());
const sketch = (from: number) => Array.from({ length: 64 }, (_, i) => from + i);

const fileArticle = (facts: Partial<ComparisonDocument['articles'][number]> = {}) => ({
  ...anArticle(),
  fingerprint: [],
  ...facts,
});
const hereArticle = (facts: Partial<HereArticle> = {}): HereArticle => ({
  ...fileArticle(),
  source: 'page',
  topics: ['summit'],
  ...facts,
});
const fileClaim = (facts: Partial<Claim> = {}) => ({ ...aClaim(facts), source: 'page' as const });
const aCuration = (facts: Partial<Curation> = {}): Curation => ({
  id: 'claim-1',
  topic: 'summit',
  article: 'article-1',
  claim: fileClaim(),
  verdict: { is: 'confirmed' },
  at: '2024-06-20T10:00:00.000Z',
  earlier: [],
  ...facts,
});
const aFile = (facts: Partial<ComparisonDocument> = {}): ComparisonDocument => ({
  topic: { id: 'summit', version: '1.0.0', title: 'The summit' },
  made: '2024-07-01T00:00:00.000Z',
  articles: [fileArticle()],
  questions: [],
  claims: [fileClaim()],
  curations: [],
  rows: [],
  origins: [],
  texts: [],
  ...facts,
});
const nothing: Here = { articles: [], claims: [], curations: [], texts: new Map() };
const plan = (here: Partial<Here>, file: Partial<ComparisonDocument> = {}) =>
  planComparison(topic, { ...nothing, ...here }, aFile(file));
const twelve = { value: { type: 'quantity', min: 12, max: 12, approx: false, unit: 'container' } } as const;

const correction: Correction = {
  question: 'containers',
  ...twelve,
  display: '12 containers',
  attribution: [],
  origin: null,
  modality: 'asserted',
  polarity: 'affirmed',
};

describe('an article of the file', () => {
  it('is new where nothing like it is here', () => {
    expect(plan({}).articles).toEqual([{ article: hereArticle({ source: 'import' }), is: 'new' }]);
  });

  it.each([
    ['its id', {}, { url: 'https://elsewhere.example/' }],
    ['its address', { id: 'mine' }, {}],
    [
      'its text, where a copy states no publisher',
      { id: 'mine', url: 'file:a.html', fingerprint: sketch(0) },
      { fingerprint: sketch(1), publisher: null },
    ],
  ])('is known by %s, keeps the id and all that is here', (_by, here, file) => {
    const { articles, claims } = plan({ articles: [hereArticle(here)] }, { articles: [fileArticle(file)] });
    expect(articles).toEqual([{ article: hereArticle(here), is: 'same' }]);
    expect(claims[0]?.claim.article).toBe(articles[0]?.article.id);
  });

  it('is fuller than what only a pack knows of it', () => {
    const { articles } = plan(
      { articles: [hereArticle({ id: 'summit/a', source: 'pack', title: 'In short' })] },
      { articles: [fileArticle({ fingerprint: sketch(0) })] },
    );
    const expected = { id: 'summit/a', source: 'import', fingerprint: sketch(0) } as const;
    expect(articles).toEqual([{ article: hereArticle(expected), is: 'fuller' }]);
  });

  it('is another one when only the file’s name is the same', () => {
    const url = 'file:index.html';
    const { articles } = plan(
      { articles: [hereArticle({ id: 'mine', url, fingerprint: sketch(0) })] },
      { articles: [fileArticle({ url, fingerprint: sketch(1000) })] },
    );
    expect(articles.map(({ is, article }) => [is, article.url])).toEqual([['new', 'file:index.html (2)']]);
  });

  it('is one with another of the file that has its address', () => {
    const { articles, claims } = plan(
      {},
      {
        articles: [fileArticle(), fileArticle({ id: 'article-2' })],
        claims: [fileClaim(), fileClaim({ id: 'claim-2', article: 'article-2', ...twelve })],
      },
    );
    expect(articles.map(({ is }) => is)).toEqual(['new']);
    expect(claims.map(({ claim }) => claim.article)).toEqual(['article-1', 'article-1']);
  });
});

describe('a claim of the file', () => {
  const here = (claim: Partial<Claim>) => ({
    articles: [hereArticle()],
    claims: [fileClaim(claim)],
  });

  it('is here already when the article says so in the same words, whatever its id', () => {
    const { claims } = plan(
      here({
        id: 'mine',
        value: { unit: 'container', approx: false, max: 11000, min: 11000, type: 'quantity' },
      }),
    );
    expect(claims.map(({ is, claim }) => [is, claim.id])).toEqual([['same', 'mine']]);
  });

  it('stands beside one that it contradicts, which it names', () => {
    const { claims } = plan(here({ id: 'mine', display: '12 containers', ...twelve }));
    expect(claims).toEqual([
      { claim: { ...aClaim(), source: 'import' }, is: 'contradicting', otherwise: '12 containers' },
    ]);
  });

  it('gets an id of its own, the same every time, when another claim has its id', () => {
    const first = plan(here({ display: '12 containers', ...twelve })).claims[0]?.claim;
    expect(first?.id).toMatch(/^[\da-f-]{36}$/);
    expect(plan(here({ display: '12 containers', ...twelve })).claims[0]?.claim).toEqual(first);
  });

  it('has its place in the text that is kept here', () => {
    const text = `Before. ${aClaim().sentence.exact}`;
    const { claims } = plan({ articles: [hereArticle()], texts: new Map([['article-1', text]]) });
    expect(claims[0]?.claim.span).toEqual({ start: 21, end: 38, exact: '11,000 containers' });
  });

  it.each([
    [
      'to a question that is not here',
      { question: 'gifts' },
      '1.1.0',
      /version here, 1\.0\.0, has no question “gifts”; the file was made with version 1\.1\.0/,
    ],
    [
      'to a question of another kind',
      { value: { type: 'statement', holds: true } },
      '1.0.0',
      /asks for a quantity and not for a statement/,
    ],
  ] as const)('%s is refused with the versions', (_what, claim, version, why) => {
    const { claims, refused } = plan(
      {},
      { claims: [fileClaim(claim)], topic: { id: 'summit', version, title: 'The summit' } },
    );
    expect(claims).toEqual([]);
    expect(refused.map(({ at }) => at)).toEqual(['claims[0]']);
    expect(refused.map((one) => importInEnglish(one.why))).toEqual([expect.stringMatching(why)]);
  });
});

const figureOf = (min: number | null, max = min, unit = 'container') =>
  ({ type: 'quantity', min, max, approx: false, unit }) as const;

describe('an answer that can be none', () => {
  it.each([
    ['in another unit', figureOf(12345, 12345, 'shell'), /asks for a number of containers and not of shells/],
    ['beyond all figures', figureOf(1e21), /1e\+21 is beyond 1,000,000,000,000,000/],
    ['of less than none', figureOf(-5), /-5 is less than naught/],
    ['with bounds the wrong way round', figureOf(9, 8), /lower bound, 9, is above its upper, 8/],
    ['of no figure', figureOf(null), /gives no figure/],
    [
      'of days that never were',
      { ...figureOf(5), period: { from: '2024-02-31', to: null } },
      /2024-02-31 is no day of the calendar/,
    ],
    ['for ever', { ...figureOf(5), period: { from: '1000-01-01', to: '2999-12-31' } }, /more than 200 years/],
  ])('is refused in a claim and in what a reader said: %s', (_what, value, why) => {
    const to = { ...correction, value };
    const corrected = aCuration({ verdict: { is: 'corrected', to } });
    const before = aCuration({
      id: 'claim-2',
      earlier: [{ verdict: { is: 'corrected', to }, at: '2024-06-19T10:00:00.000Z' }],
    });
    const found = aCuration({ id: 'claim-3', claim: fileClaim({ id: 'claim-3', value }) });
    const { claims, curations, refused } = plan(
      {},
      { claims: [fileClaim({ value })], curations: [corrected, before, found] },
    );
    expect([claims, curations]).toEqual([[], []]);
    expect(refused.map(({ at }) => at)).toEqual([
      'claims[0]',
      'curations[0]',
      'curations[1]',
      'curations[2]',
    ]);
    for (const one of refused) expect(importInEnglish(one.why)).toMatch(why);
  });
});

describe('what the file shows of an answer', () => {
  it('is no more than the answer says, in claims and in what a reader said', () => {
    const lie = { display: '99 containers' };
    const { claims, curations } = plan(
      {},
      {
        claims: [fileClaim(lie)],
        curations: [
          aCuration({ verdict: { is: 'corrected', to: { ...correction, ...lie } } }),
          aCuration({ id: 'claim-2', claim: fileClaim({ id: 'claim-2', ...lie }) }),
        ],
      },
    );
    expect(claims[0]?.claim.display).toBe('11,000 containers');
    const [corrected, confirmed] = curations.map(({ curation }) => curation);
    expect(corrected?.verdict).toMatchObject({ to: { display: '12 containers' } });
    expect(confirmed?.claim.display).toBe('11,000 containers');
  });
});

describe('what the reader of the file said', () => {
  const mine = aCuration({ verdict: { is: 'rejected' } });
  const later = '2024-06-21T10:00:00.000Z';

  it('comes with the claims, under the ids that they have here', () => {
    const { curations } = plan(
      {
        articles: [hereArticle({ id: 'a' })],
        claims: [{ ...fileClaim({ id: 'mine', article: 'a' }), source: 'page' }],
      },
      { curations: [aCuration()] },
    );
    expect(
      curations.map(({ is, curation }) => [is, curation.id, curation.article, curation.claim.id]),
    ).toEqual([['new', 'mine', 'a', 'mine']]);
  });

  it.each([
    ['gives way to what was said here later', '2024-06-19T10:00:00.000Z', 'rejected'],
    ['counts when it was said later', later, 'confirmed'],
  ])('%s, and neither is lost', (_what, at, expected) => {
    const { curations } = plan({ curations: [mine] }, { curations: [aCuration({ at })] });
    const { is, verdict, earlier } = { ...curations[0]?.curation, is: curations[0]?.is };
    expect([is, verdict?.is]).toEqual(['merged', expected]);
    expect(earlier?.map((one) => one.verdict.is)).toEqual([
      expected === 'rejected' ? 'confirmed' : 'rejected',
    ]);
  });

  it('finds what a claim was merged into', () => {
    const { curations } = plan(
      { articles: [hereArticle()], claims: [fileClaim({ id: 'mine' })] },
      {
        curations: [
          aCuration({
            id: 'other',
            claim: { ...fileClaim({ id: 'other' }) },
            verdict: { is: 'merged', into: 'claim-1' },
          }),
        ],
      },
    );
    expect(curations[0]?.curation.verdict).toMatchObject({ is: 'merged', into: 'mine' });
  });
});

it('takes a kept text only where none is kept here', () => {
  const texts = [{ article: 'article-1', text: 'theirs' }];
  expect(plan({}, { texts }).texts).toEqual(texts);
  expect(
    plan({ articles: [hereArticle()], texts: new Map([['article-1', 'mine']]) }, { texts }).texts,
  ).toEqual([]);
});
