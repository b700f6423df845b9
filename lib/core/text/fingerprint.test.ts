import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, sameText } from './fingerprint';
import { hash32 } from './hash';

const sketch = fc
  .uniqueArray(fc.nat({ max: 90 }), { maxLength: 64 })
  .map((hashes) => hashes.sort((a, b) => a - b));

/** The definition: of the smallest of all numbers, as many as the longer sketch has, the share that both have. */
function shareOf(a: readonly number[], b: readonly number[]): number {
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.max(a.length, b.length));
  return union.filter((hash) => a.includes(hash) && b.includes(hash)).length / union.length;
}

describe('fingerprintOf', () => {
  it('is the smallest hashes of five words in a row, each once, as the stores of readers have them', () => {
    const word = fc.constantFrom('ada', 'bob', 'met', 'summit', 'treaty', 'containers', 'straße', '2024');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 600 }), (words) => {
        const hashes = words.slice(4).map((_, i) =>
          hash32(
            words
              .slice(i, i + 5)
              .join(' ')
              .replace(/ß/g, 'ss'),
          ),
        );
        const smallest = [...new Set(hashes)].sort((a, b) => a - b).slice(0, 64);
        expect(fingerprintOf(words.join(' '))).toEqual(smallest);
      }),
    );
  });
});

describe('sameText', () => {
  it('asks for four in ten of the smallest numbers of both', () => {
    fc.assert(
      fc.property(sketch, sketch, (a, b) => {
        const isSame = a.length > 0 && b.length > 0 && shareOf(a, b) >= 0.4;
        expect([sameText(a, b), sameText(b, a)]).toEqual([isSame, isSame]);
      }),
      { numRuns: 500 },
    );
  });

  it('knows a text with a word changed, and no other text', () => {
    const words = Array.from({ length: 200 }, (_, i) => `word${(i * i) % 97}x${i % 13}`);
    const text = words.join(' ');
    expect(sameText(fingerprintOf(text), fingerprintOf(text.replace('word1x', 'other')))).toBe(true);
    expect(sameText(fingerprintOf(text), fingerprintOf(words.toReversed().join(' ')))).toBe(false);
    expect(sameText(fingerprintOf(text), fingerprintOf('four words make none'))).toBe(false);
  });
});
