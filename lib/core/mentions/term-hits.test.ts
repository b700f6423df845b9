import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermHits } from './term-hits';

const COUNT = 100;
const sentences = fc.array(
  fc.record({ first: fc.nat(30), terms: fc.uniqueArray(fc.nat(COUNT - 1), { maxLength: 6 }) }),
  { maxLength: 12 },
);

describe('TermHits', () => {
  it('say of every term what a plain list says', () => {
    fc.assert(
      fc.property(sentences, fc.uniqueArray(fc.nat(COUNT - 1)), (found, leaders) => {
        const hits = found.map(({ first }) => ({ first, last: first }));
        const read = new TermHits(
          hits,
          found.map(({ terms }) => Int32Array.from(terms)),
          COUNT,
        );
        for (let term = 0; term < COUNT; term++) {
          const expected = hits.filter((_, i) => found[i]?.terms.includes(term));
          expect(read.has(term)).toBe(expected.length > 0);
          expect(read.get(term) ?? []).toEqual(expected);
        }
        const byTerm = new Map(leaders.map((term) => [term, [term]]));
        const mask = new Uint32Array((COUNT + 31) >>> 5);
        for (const term of leaders) mask[term >>> 5] = (mask[term >>> 5] ?? 0) | (1 << (term & 31));
        const led = read.ledTo({ mask, byTerm }).flat();
        expect(led).toEqual(leaders.filter((term) => read.has(term)).sort((a, b) => a - b));
      }),
    );
  });
});
