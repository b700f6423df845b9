import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBits } from '../topic/local-topic';
import { TermHits } from './term-hits';

const COUNT = 100;
const sentences = fc.array(
  fc.record({ first: fc.nat(30), terms: fc.uniqueArray(fc.nat(COUNT - 1), { maxLength: 6 }) }),
  { maxLength: 12 },
);

function bitsOf(terms: readonly number[]): Uint32Array {
  const bits = new Uint32Array((COUNT + 31) >>> 5);
  addBits(bits, terms);
  return bits;
}

describe('TermHits', () => {
  it('say of every term what a plain list says', () => {
    fc.assert(
      fc.property(sentences, fc.uniqueArray(fc.nat(COUNT - 1)), (found, leaders) => {
        const hits = found.map(({ first }) => ({ first, last: first }));
        const read = new TermHits(
          hits,
          found.map(({ terms }) => ({ terms: Int32Array.from(terms), bits: bitsOf(terms) })),
          COUNT,
        );
        for (let term = 0; term < COUNT; term++) {
          const expected = hits.filter((_, i) => found[i]?.terms.includes(term));
          expect(read.has(term)).toBe(expected.length > 0);
          expect(read.get(term) ?? []).toEqual(expected);
        }
        const byTerm = new Map(leaders.map((term) => [term, [term]]));
        const led = read.ledTo({ mask: bitsOf(leaders), byTerm }).flat();
        expect(led).toEqual(leaders.filter((term) => read.has(term)).sort((a, b) => a - b));
      }),
    );
  });

  it('tells of a sentence without end where a term stands at its beginning', () => {
    const hits = Array.from({ length: 5_000 }, (_, first) => ({ first, last: first }));
    const set = { terms: Int32Array.of(0), bits: Uint32Array.of(1) };
    const read = new TermHits(
      hits,
      hits.map(() => set),
      1,
    );
    expect(read.get(0)).toEqual(hits.slice(0, 400));
  });
});
