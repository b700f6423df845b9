import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim, anArticle, aPack } from '../../../tests/builders';
import type { Claim, Value } from '../claims/claim';
import type { StandingClaim } from '../claims/standing-claims';
import { factsOf } from '../topic/facts';
import { alignClaims, type AlignedRow, type Side } from './align-claims';

const pack = aPack();
const [containers] = pack.questions;
if (!containers) throw new Error('The pack of the tests has a question');
const question = (id: string, facts: Partial<typeof containers> = {}) => ({ ...containers, id, ...facts });
const statement = { type: 'statement', yes: { en: 'yes' }, no: { en: 'no' } } as const;
const topic = factsOf(
  aPack({
    questions: [
      question('containers'),
      question('years', { value: { type: 'quantity', unit: 'year', nouns: 'year*' } }),
      question('ships'),
      question('denial', { value: statement, denies: ['containers'] }),
    ],
  }),
);

const figure = (n: number, unit = 'container'): Value => ({
  type: 'quantity',
  min: n,
  max: n,
  approx: false,
  unit,
});
let made = 0;
const told = (asked: string, at: number, facts: Partial<Claim> = {}): StandingClaim => ({
  ...aClaim({
    id: `claim-${++made}`,
    question: asked,
    value: figure(11000),
    sentence: { start: at, end: at + 20, exact: `Sentence at ${at}.` },
    ...facts,
  }),
  source: 'page',
});
const side = (
  id: string,
  claims: readonly StandingClaim[],
  published: string | null = '2024-06-18',
): Side => ({
  article: anArticle({ id, url: `https://${id}.example/`, publisher: id, published }),
  claims: claims.map((claim) => ({ ...claim, article: id })),
});
const questionsOf = (rows: readonly AlignedRow[]) => rows.map(({ question: id }) => id);

describe('alignClaims', () => {
  it('follows the reading order of the first article, then of the second for what the first lacks', () => {
    const rows = alignClaims(topic, [
      side('a', [told('years', 50), told('containers', 10)]),
      side('b', [
        told('ships', 5),
        told('years', 1),
        told('denial', 90, { value: { type: 'statement', holds: true } }),
      ]),
    ]);
    expect(questionsOf(rows)).toEqual(['containers', 'years', 'ships', 'denial']);
    expect(rows.map(({ lacking }) => lacking)).toEqual([[1], [], [0], [0]]);
  });

  it('puts claims without a place in a text behind, in the order of the topic', () => {
    const gist = { span: null, sentence: { start: 0, end: 0, exact: 'Told in short.' } };
    const rows = alignClaims(topic, [
      side('a', [told('ships', 0, gist), told('years', 0, gist), told('containers', 99)]),
      side('b', []),
    ]);
    expect(questionsOf(rows)).toEqual(['containers', 'years', 'ships']);
  });

  it('keeps a claim whose question the topic no longer asks', () => {
    const rows = alignClaims(topic, [side('a', [told('gone', 5)]), side('b', [told('gone', 9)])]);
    expect(rows).toMatchObject([{ question: 'gone', pairs: [], differs: false, lacking: [] }]);
  });

  it('makes one answer of passages that say the same on the same word', () => {
    const [row] = alignClaims(topic, [
      side('a', [told('years', 40), told('years', 3), told('years', 60, { attribution: ['Seoul'] })]),
      side('b', []),
    ]);
    const starts = row?.cells[0]?.map(({ passages }) => passages.map(({ sentence }) => sentence.start));
    expect(starts).toEqual([[3, 40], [60]]);
  });

  it('says how two stand to each other, the same from both sides', () => {
    const a = side('a', [told('years', 1, { value: figure(24, 'year') })]);
    const b = side('b', [told('years', 1, { value: figure(19, 'year') })]);
    for (const sides of [
      [a, b],
      [b, a],
    ]) {
      const [row] = alignClaims(topic, sides);
      expect(row).toMatchObject({ differs: true, pairs: [{ sides: [0, 1], relation: 'differs' }] });
    }
  });

  it('says which of two is more exact', () => {
    const a = side('a', [told('years', 1, { value: { ...figure(20, 'year'), max: null } as Value })]);
    const b = side('b', [told('years', 1, { value: figure(24, 'year') })]);
    expect(alignClaims(topic, [a, b])[0]?.pairs).toMatchObject([{ relation: 'vaguer', moreExact: 1 }]);
    expect(alignClaims(topic, [b, a])[0]?.pairs).toMatchObject([{ relation: 'vaguer', moreExact: 0 }]);
  });

  it('gives the rules of a pair from one side only', () => {
    const a = side('a', [told('years', 1, { value: { ...figure(20, 'year'), max: null } as Value })]);
    const b = side('b', [told('years', 1, { value: figure(24, 'year') })]);
    expect(alignClaims(topic, [a, b])[0]?.pairs).toMatchObject([
      { rulesOf: 0, rules: ['compare:quantity-wider'] },
    ]);
    const denial = told('denial', 7, { value: { type: 'statement', holds: true } });
    expect(
      alignClaims(topic, [side('b', [denial]), side('a', [told('containers', 1)])])[1]?.pairs,
    ).toMatchObject([{ rulesOf: 1, rules: ['denial:denial'] }]);
  });

  it('shows a denial where it denies, and in a row of its own', () => {
    const denial = told('denial', 7, { value: { type: 'statement', holds: true } });
    const rows = alignClaims(topic, [side('a', [told('containers', 1)]), side('b', [denial])]);
    expect(rows[0]).toMatchObject({
      question: 'containers',
      lacking: [1],
      differs: true,
      pairs: [{ relation: 'denied' }],
    });
    expect(rows[0]?.denials[1]?.map(({ id }) => id)).toEqual([denial.id]);
    expect(rows[1]?.question).toBe('denial');
  });

  it('says behind a denial how the figures stand to each other', () => {
    const denial = told('denial', 7, { value: { type: 'statement', holds: true } });
    const a = side('a', [told('containers', 1, { value: figure(6700) })]);
    const b = side('b', [told('containers', 1, { value: figure(11_000) }), denial]);
    expect(alignClaims(topic, [a, b])[0]?.pairs).toMatchObject([
      {
        relation: 'denied',
        beside: ['differs'],
        moreExact: null,
        rules: ['compare:quantity-apart', 'denial:denial'],
      },
    ]);
    const both = side('a', [
      ...a.claims,
      told('containers', 9, { value: figure(11_000), display: '11,000' }),
    ]);
    expect(alignClaims(topic, [both, b])[0]?.pairs).toMatchObject([
      { relation: 'denied', beside: ['differs', 'corroborated'] },
    ]);
    const unlike = side('c', [denial]);
    expect(alignClaims(topic, [a, unlike])[0]?.pairs).toMatchObject([{ relation: 'denied', beside: [] }]);
  });

  const claims = fc.array(
    fc.record({
      asked: fc.constantFrom('containers', 'years', 'ships', 'gone'),
      at: fc.nat(500),
      n: fc.integer({ min: 1, max: 4 }),
      who: fc.constantFrom<string[]>([], ['Seoul']),
    }),
    { maxLength: 12 },
  );
  const sides = fc.array(claims, { minLength: 1, maxLength: 4 }).map((texts) =>
    texts.map((text, i) =>
      side(
        `article-${i}`,
        text.map(({ asked, at, n, who }) =>
          told(asked, at, { value: figure(n), display: `${n} containers`, attribution: who }),
        ),
      ),
    ),
  );

  it('loses nothing and shows every claim once', () => {
    fc.assert(
      fc.property(sides, (chosen) => {
        const rows = alignClaims(topic, chosen);
        chosen.forEach(({ claims: given }, at) => {
          const shown = rows.flatMap(({ cells }) =>
            (cells[at] ?? []).flatMap(({ passages }) => passages.map(({ id }) => id)),
          );
          expect(shown.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        });
        expect(new Set(questionsOf(rows)).size).toBe(rows.length);
      }),
    );
  });

  it('tells the same of two articles whichever comes first', () => {
    fc.assert(
      fc.property(sides, (chosen) => {
        const [a, b] = chosen;
        if (!a || !b) return;
        const told = (rows: readonly AlignedRow[]) =>
          rows
            .map(({ question: id, differs, lacking, pairs }) => ({
              id,
              differs,
              lacking: lacking.length,
              relations: pairs.map(({ relation }) => relation),
            }))
            .sort((x, y) => (x.id < y.id ? -1 : 1));
        expect(told(alignClaims(topic, [a, b]))).toEqual(told(alignClaims(topic, [b, a])));
      }),
    );
  });
});
