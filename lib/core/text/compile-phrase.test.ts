import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theSummit } from '../../../tests/topic';
import { compilePhrase, firstWordOf } from './compile-phrase';
import { fold } from './fold';
import { tokenise } from './tokens';

/** What compiling the whole phrase tells of its first word, or why it cannot be compiled. */
function byCompiling(phrase: string): unknown {
  try {
    const { words, open } = compilePhrase(phrase, []);
    return { word: words[0], isOpen: open[0] };
  } catch (error) {
    return error;
  }
}

function atAGlance(phrase: string): unknown {
  try {
    return firstWordOf(phrase);
  } catch (error) {
    return error;
  }
}

/** What a phrase comes to when each of its words is split as a text is. */
function wordByWord(phrase: string) {
  const words = phrase
    .trim()
    .split(/\s+/)
    .flatMap((part) => {
      const pieces = tokenise(fold(part)).words;
      return pieces.map((word, i) => ({ word, isOpen: part.endsWith('*') && i === pieces.length - 1 }));
    });
  return { words: words.map(({ word }) => word), open: words.map(({ isOpen }) => isOpen) };
}

describe('compilePhrase', () => {
  it('splits every phrase as a text is split', () => {
    const letters = Array.from({ length: 0x530 }, (_, code) => String.fromCharCode(code));
    const sign = fc.constantFrom(...letters, ...'  **金정ー'.split(''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.constantFrom('kim', 'Jong*', 'Ün', 'ŀa*', 'of', 'a', 'Ё2')).map((all) => all.join(' ')),
          fc.string({ unit: sign, maxLength: 5 }),
        ),
        (phrase) => {
          const { words, open } = wordByWord(phrase);
          fc.pre(words.length > 0 && words.every((word, i) => !open[i] || word.length > 1));
          expect(compilePhrase(phrase, [])).toMatchObject({ words, open });
        },
      ),
      { numRuns: 3_000 },
    );
    for (const letter of letters) {
      const phrase = `a${letter}b`;
      expect(compilePhrase(phrase, [])).toMatchObject(wordByWord(phrase));
    }
  });
});

describe('firstWordOf', () => {
  it('tells of any phrase what compiling it would', () => {
    const sign = fc.constantFrom(..."aZé9ßŉ×÷Жё҃к金정ーاـ’-.'* \u00a0".split(''));
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: sign, maxLength: 8 }), fc.string({ maxLength: 8 })),
        (phrase) => {
          expect(atAGlance(phrase)).toEqual(byCompiling(phrase));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('tells it of every name of a pack', () => {
    for (const { aliases } of theSummit().pack.entities)
      for (const name of Object.values(aliases).flat()) expect(atAGlance(name)).toEqual(byCompiling(name));
  });
});
