import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnnotation } from '../../../tests/arbitrary-annotation';
import { anAnnotation } from '../../../tests/builders';
import { mergeAnnotations } from './merge';

const [EARLY, NOON, LATE] = [
  '2024-06-18T08:00:00.000Z',
  '2024-06-18T12:00:00.000Z',
  '2024-06-18T20:00:00.000Z',
];
const id = '5c0a2f6e-6f6a-4b8e-9f39-0f3a1a0f8a11';
const copy = (facts: Parameters<typeof anAnnotation>[0]) => anAnnotation({ id, ...facts });

/** Copies that clash in everything: few moments, few words. */
const clashing = anyAnnotation({ ids: [id], moments: [EARLY, NOON, LATE], texts: ['a', 'b'] });

describe('mergeAnnotations', () => {
  it('keeps what was said last, and what the other said among the earlier versions', () => {
    const mine = copy({ note: 'mine', modified: EARLY });
    const theirs = copy({ note: 'theirs', modified: LATE });
    expect(mergeAnnotations(mine, theirs)).toEqual({
      ...theirs,
      earlier: [{ modified: EARLY, body: mine.body, selector: mine.target.selector }],
    });
  });

  it('lists earlier versions newest first, each once', () => {
    const versions = [EARLY, NOON].map((modified) => copy({ note: `at ${modified}`, modified }));
    const last = copy({ note: 'last', modified: LATE });
    const merged = [...versions, last, ...versions].reduce(mergeAnnotations);
    expect(merged.earlier.map(({ modified }) => modified)).toEqual([NOON, EARLY]);
  });

  it('keeps no earlier version that says what it says now', () => {
    const mine = copy({ modified: EARLY });
    expect(mergeAnnotations(mine, copy({ modified: LATE })).earlier).toEqual([]);
  });

  it('follows the newest into the bin and out of it', () => {
    const binned = copy({ modified: NOON, deleted: NOON });
    expect(mergeAnnotations(copy({ modified: EARLY }), binned).deleted).toBe(NOON);
    expect(mergeAnnotations(copy({ modified: LATE }), binned).deleted).toBeNull();
  });

  it('was created when the first copy was', () => {
    const merged = mergeAnnotations(copy({ created: NOON }), copy({ created: EARLY, note: 'x' }));
    expect(merged.created).toBe(EARLY);
  });

  it('does not depend on sides', () => {
    fc.assert(
      fc.property(clashing, clashing, (a, b) => {
        expect(mergeAnnotations(a, b)).toEqual(mergeAnnotations(b, a));
      }),
    );
  });

  it('does not depend on order', () => {
    fc.assert(
      fc.property(clashing, clashing, clashing, (a, b, c) => {
        const left = mergeAnnotations(mergeAnnotations(a, b), c);
        expect(mergeAnnotations(a, mergeAnnotations(b, c))).toEqual(left);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(clashing, clashing, (a, b) => {
        const merged = mergeAnnotations(a, b);
        expect(mergeAnnotations(a, a)).toEqual(a);
        expect(mergeAnnotations(merged, b)).toEqual(merged);
        expect(mergeAnnotations(merged, a)).toEqual(merged);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no wording', () => {
    fc.assert(
      fc.property(clashing, clashing, (a, b) => {
        const merged = mergeAnnotations(a, b);
        const kept = [merged, ...merged.earlier].map(({ body }) => JSON.stringify(body));
        for (const { body } of [a, b, ...a.earlier, ...b.earlier])
          expect(kept).toContain(JSON.stringify(body));
      }),
    );
  });

  it('refuses two annotations that are not copies of one', () => {
    expect(() => mergeAnnotations(anAnnotation(), copy({}))).toThrow(/not the same one/);
  });
});
