import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { tokenise, vocabularyOf } from './tokens';
import { vocabularyFrom, WordTable } from './vocabulary';

describe('the vocabulary of a text', () => {
  it('has each word once, whether the text is numbered as it is split or afterwards', () => {
    const word = fc.oneof(
      fc.constantFrom('a', 'of', 'Ünión', '平', '壤', 'Путин'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 300, maxLength: 600 }), (words) => {
        const tokens = tokenise(fold(words.join(' ')));
        expect(vocabularyOf(tokens)).toEqual(vocabularyFrom(tokens.words));
      }),
      { numRuns: 50 },
    );
  });

  it('tells words apart that have one hash, however many', () => {
    const words = Array.from({ length: 3_000 }, (_, i) => `w${i}`);
    const table = new WordTable([...words, ...words].join(''));
    let end = 0;
    const numbered = ({ length }: string) => table.numberOf(end, (end += length), 7);
    expect(words.map(numbered)).toEqual(words.map((_, i) => i));
    expect(words.map(numbered)).toEqual(words.map((_, i) => i));
    expect(table.words).toEqual(words);
  });
});
