import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundFact } from './bound-fact';

describe('a fact of an article', () => {
  it('stays as it is while it is as long as facts are', () => {
    expect(boundFact('x'.repeat(500), 500)).toBe('x'.repeat(500));
  });

  it('is cut where it is longer, between characters', () => {
    expect(boundFact('x'.repeat(300_000), 500)).toBe(`${'x'.repeat(499)}…`);
    expect(boundFact('😀😀😀', 4)).toBe('😀…');
  });

  it('is the same when it is cut again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 12 }), (fact, most) => {
        const cut = boundFact(fact, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(boundFact(cut, most)).toBe(cut);
      }),
    );
  });
});
