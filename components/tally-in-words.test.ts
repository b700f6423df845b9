import { describe, expect, it } from 'vitest';
import { tallyInWords } from './tally-in-words';

describe('tallyInWords', () => {
  it.each([
    [1, 1, '1 article, 1 origin'],
    [3, 2, '3 articles, 2 origins'],
    [2, 3, '2 articles, 3 origins (an article may credit several)'],
  ])('of %i articles and %i origins says “%s”', (articles, origins, said) => {
    expect(tallyInWords({ articles, origins })).toBe(said);
  });
});
