import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onceInBoth } from './once-in-both';

it('pairs what stands once in either, in one order', () => {
  expect(onceInBoth(['a', 'x', 'b', 'x', 'c'], ['b', 'c', 'a', 'x'])).toEqual([
    [2, 0],
    [4, 1],
  ]);
});

it('pairs only equal texts, and rises in both', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const pairs = onceInBoth(before, after);
      for (const [i, j] of pairs) expect(before[i]).toBe(after[j]);
      for (const [at, [i, j]] of pairs.slice(1).entries())
        expect((pairs[at]?.[0] ?? -1) < i && (pairs[at]?.[1] ?? -1) < j).toBe(true);
    }),
  );
});
