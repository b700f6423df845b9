import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Narrowing } from './narrowing';

const holding = (word: string, entries: readonly string[]) => entries.filter((entry) => entry.includes(word));

it('finds the same whatever was asked before', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 });
  const words = fc.array(text, { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(text), fc.array(words, { maxLength: 20 }), (all, queries) => {
      const narrowing = new Narrowing(all, holding);
      for (const query of queries)
        expect(narrowing.find(query)).toEqual(
          all.filter((entry) => query.every((word) => entry.includes(word))),
        );
    }),
  );
});

it('looks for what is typed further, and taken back, among what was found before', () => {
  const looked: number[] = [];
  const all = Array.from({ length: 100 }, (_, i) => `claim ${i}`);
  const narrowing = new Narrowing(all, (word, entries) => {
    looked.push(entries.length);
    return holding(word, entries);
  });
  for (const words of [['4'], ['42'], ['4'], ['4', 'claim'], ['5']]) narrowing.find(words);
  expect(looked).toEqual([100, 19, 19, 100]);
});
