import { describe, expect, it } from 'vitest';
import { aClaim } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import type { Claim, Value } from '../claims/claim';
import { findOwnDisagreements } from './own-disagreement';
import { checkWords } from '../../../locales/check-words';

let made = 0;
/** A claim in a sentence of its own, on the article's own word. */
function told(display: string, facts: Partial<Claim>): Claim {
  const start = ++made * 100;
  const sentence = { start, end: start + 10, exact: `It was ${display}.` };
  const own = { attribution: [], origin: null, modality: 'asserted' } as const;
  return aClaim({
    id: `claim-${made}`,
    display,
    sentence,
    ...own,
    attribution: [...own.attribution],
    ...facts,
  });
}
const years = (n: number, max: number | null = n): { question: string; value: Value } => ({
  question: 'visit.gap',
  value: { type: 'quantity', min: n, max, approx: false, unit: 'year' },
});
const landing = (day: string) => ({
  question: 'arrival.date',
  value: { type: 'date' as const, from: day, to: day },
});
const find = (...claims: Claim[]) => findOwnDisagreements(theSummit(), claims, checkWords());

describe('findOwnDisagreements', () => {
  it('finds two answers on one word, with both sentences', () => {
    const [a, b] = [told('24 years', years(24)), told('19 years', years(19))];
    expect(find(a, b)).toEqual([
      {
        question: 'visit.gap',
        kind: 'two-answers',
        claims: [a.id, b.id],
        sentences: ['It was 24 years.', 'It was 19 years.'],
        why: 'This article gives two answers: 24 years and 19 years.',
      },
    ]);
  });

  it('names whose word both are', () => {
    const kcna = { origin: 'north-korea', attribution: ['KCNA'] };
    const [found] = find(
      told('24 years', { ...years(24), ...kcna }),
      told('19 years', { ...years(19), ...kcna }),
    );
    expect(found?.why).toBe('This article gives two answers, both by KCNA: 24 years and 19 years.');
  });

  it('takes two answers on two words for a dispute that the article reports', () => {
    const [found] = find(
      told('24 years', { ...years(24), origin: 'russia', attribution: ['Kremlin'] }),
      told('19 years', { ...years(19), origin: 'south-korea', attribution: ['Seoul'] }),
    );
    expect(found).toMatchObject({
      kind: 'reports-both',
      why: 'This article reports both: 24 years, by the Kremlin; 19 years, by Seoul.',
    });
  });

  it('tells analysts from residents, who are both no origin', () => {
    const [found] = find(
      told('24 years', { ...years(24), attribution: ['analysts'] }),
      told('19 years', { ...years(19), attribution: ['residents'] }),
    );
    expect(found?.kind).toBe('reports-both');
  });

  it('lets one passage that credits somebody speak for the others with its answer', () => {
    const found = find(
      told('24 years', years(24)),
      told('19 years', years(19)),
      told('19 years', { ...years(19), origin: 'south-korea', attribution: ['Seoul'] }),
    );
    expect(found.map(({ kind }) => kind)).toEqual(['reports-both']);
  });

  it.each<[string, Claim, Claim]>([
    ['the same twice', told('24 years', years(24)), told('24 years', years(24))],
    ['more and less exact', told('more than 20 years', years(20, null)), told('24 years', years(24))],
    [
      'a plan and what came of it',
      told('18 June', { ...landing('2024-06-18'), modality: 'planned' }),
      told('19 June', landing('2024-06-19')),
    ],
    [
      'what should have been',
      told('18 June', { ...landing('2024-06-18'), polarity: 'negated' }),
      told('18 June', landing('2024-06-18')),
    ],
    [
      'a denial',
      told('24 years', { ...years(24), modality: 'denied', polarity: 'negated' }),
      told('19 years', years(19)),
    ],
    ['figures of two things', told('24 years', years(24)), told('5,000 years', years(5000))],
    [
      'several gifts',
      told('a car', { question: 'gift.given', value: { type: 'choice', option: 'aurus' } }),
      told('a tea set', { question: 'gift.given', value: { type: 'choice', option: 'tea-set' } }),
    ],
  ])('finds nothing in %s', (_, a, b) => {
    expect(find(a, b)).toEqual([]);
  });

  it('finds nothing in two answers of one sentence', () => {
    const a = told('24 years', years(24));
    expect(find(a, { ...told('19 years', years(19)), sentence: a.sentence })).toEqual([]);
  });

  it('does not hold all answers of a table against each other', () => {
    // Counted, as a clock also tells of whatever else the machine is doing.
    const looksAt = (answers: number) => {
      let looks = 0;
      const counted = (claim: Claim) =>
        new Proxy(claim, { get: (all, key) => (looks++, Reflect.get(all, key)) });
      find(...Array.from({ length: answers }, (_, i) => counted(told(`${i} years`, years(i)))));
      return looks;
    };
    expect(looksAt(1000)).toBeLessThan(2.2 * looksAt(500));
  });
});
