import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theSummit } from '../../../tests/topic';
import { compilePhrase, firstWordOf } from './compile-phrase';

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
