import { describe, expect, it } from 'vitest';
import { matchCue, parseCue, type HitsByTerm } from './cue';

const TERMS = ['a', 'b', 'c'];
const cue = (source: string) => parseCue(source, (term) => TERMS.indexOf(term));
const hits = (...at: [term: string, first: number][]): HitsByTerm => {
  const map = new Map<number, { first: number; last: number }[]>();
  for (const [term, first] of at) {
    const number = TERMS.indexOf(term);
    map.set(number, [...(map.get(number) ?? []), { first, last: first }]);
  }
  return map;
};

describe('a cue', () => {
  it.each<[string, [string, number][], boolean]>([
    [
      'a + b',
      [
        ['b', 0],
        ['a', 9],
      ],
      true,
    ],
    [
      'a > b',
      [
        ['b', 0],
        ['a', 9],
      ],
      false,
    ],
    [
      'a > b',
      [
        ['a', 0],
        ['b', 9],
      ],
      true,
    ],
    [
      'a > b',
      [
        ['a', 0],
        ['b', 30],
      ],
      false,
    ],
    [
      'a + b ! c',
      [
        ['a', 0],
        ['b', 1],
      ],
      true,
    ],
    [
      'a + b ! c',
      [
        ['a', 0],
        ['b', 1],
        ['c', 2],
      ],
      false,
    ],
    ['a', [['b', 0]], false],
  ])('%s in a sentence with %j: %s', (source, at, stands) => {
    expect(matchCue(cue(source), hits(...at)) !== null).toBe(stands);
  });

  it('chooses the hits that lie closest together', () => {
    const match = matchCue(cue('a + b'), hits(['a', 0], ['a', 20], ['b', 22]));
    expect(match?.hits.map(({ first }) => first)).toEqual([20, 22]);
  });

  it('says which words carry the answer', () => {
    expect(matchCue(cue('a + =b'), hits(['a', 0], ['b', 5]))?.answer).toEqual([{ first: 5, last: 5 }]);
  });

  it('may have gaps of any length', () => {
    const { terms, none } = cue('a \n +   b ! \u00a0 c');
    expect([terms.map(({ term }) => term), none]).toEqual([[0, 1], [2]]);
  });

  it('is refused when nothing must stand in the sentence', () => {
    expect(() => cue(' ! a')).toThrow(RangeError);
  });
});
