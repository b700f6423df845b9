import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';
import { findNumbers } from './numbers';
import { findQuantities } from './quantities';

/** Where a word stands. */
const hitsOf = (words: readonly string[], noun: string) =>
  words.flatMap((word, at) => (word === noun ? [{ first: at, last: at }] : []));

function cratesIn(text: string, watch: <T>(hits: readonly T[]) => readonly T[] = (hits) => hits) {
  const tokens = tokenise(fold(text));
  const sentence = { first: 0, last: tokens.words.length - 1 };
  const numbers = findNumbers(tokens, 0, sentence.last, 'en');
  const nouns = watch(hitsOf(tokens.words, 'crates'));
  const otherNouns = watch(hitsOf(tokens.words, 'shells'));
  return findQuantities(tokens, numbers, sentence, { unit: 'crate', nouns, otherNouns, atLeast: 10 });
}

describe('findQuantities', () => {
  it.each<[string, (number | null)[][]]>([
    ['They sent 900 crates.', [[900, 900]]],
    ['They sent 900 sealed wooden crates.', [[900, 900]]],
    ['Of 900 men, none saw the crates.', []],
    ['They sent 900 shells in crates.', []],
    ['They sent 300 of the 900 crates.', [[900, 900]]],
    [
      'Seoul counts 900 crates; the Americans say 700.',
      [
        [900, 900],
        [700, 700],
      ],
    ],
    ['Seoul counts 900 crates and 5,000 shells; the Americans say 7,000.', [[900, 900]]],
  ])('of “%s” are %j', (text, bounds) => {
    expect(cratesIn(text).map(({ value: { min, max } }) => [min, max])).toEqual(bounds);
  });

  it.each<[string, string, [number, number]]>([
    ['es', 'con varias horas de retraso', [2, 9]],
    ['es', 'durante dos horas y media', [2.5, 2.5]],
    ['fr', 'avec plusieurs heures de retard', [2, 9]],
    ['fr', 'à 3 heures du matin, avec plusieurs heures de retard', [2, 9]],
    ['fr', 'pendant deux heures et demie', [2.5, 2.5]],
    ['it', 'con diverse ore di ritardo', [2, 9]],
    ['it', 'due ore e mezza di colloquio', [2.5, 2.5]],
    ['pt', 'com várias horas de atraso', [2, 9]],
    ['pt', 'durante duas horas e meia', [2.5, 2.5]],
  ])('reads, in %s, the hours of “%s”', (language, text, bounds) => {
    const tokens = tokenise(fold(text));
    const sentence = { first: 0, last: tokens.words.length - 1 };
    const numbers = findNumbers(tokens, 0, sentence.last, language);
    const found = findQuantities(tokens, numbers, sentence, { unit: 'hour', nouns: [], otherNouns: [] });
    expect(found.map(({ value: { min, max } }) => [min, max])).toEqual([bounds]);
  });

  it('does not look at every noun for every figure', () => {
    // Counted, as a clock also tells of whatever else the machine is doing.
    const looksAt = (times: number) => {
      let looks = 0;
      const counted = <T>(hits: readonly T[]) =>
        new Proxy(hits, { get: (all, key) => (looks++, Reflect.get(all, key)) });
      cratesIn('900 crates, 700 shells, 500, '.repeat(times), counted);
      return looks;
    };
    expect(looksAt(2000)).toBeLessThan(6 * looksAt(500));
  });
});
