import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FACETS } from '../../lib/core/annotation/facets';
import { GROUPINGS } from '../../lib/core/annotation/group-annotations';
import { askedOf, viewIn } from './view-in-address';

it('is the plain room where nothing is asked for', () => {
  expect(askedOf({}).toString()).toBe('');
  expect(viewIn(new URLSearchParams())).toEqual({ query: '', chosen: {}, by: 'article' });
});

it('leaves out what it does not know', () => {
  expect(viewIn(new URLSearchParams('by=mood&weather=fine&tag=arms'))).toEqual({
    query: '',
    chosen: { tag: 'arms' },
    by: 'article',
  });
});

it('comes back as it was, whatever is asked for', () => {
  const word = fc.string({ minLength: 1 });
  const chosen = fc.dictionary(fc.constantFrom(...FACETS), word, { noNullPrototype: true });
  const query = word.filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(query, chosen, fc.constantFrom(...GROUPINGS), (query, chosen, by) => {
      expect(viewIn(askedOf({ query, chosen, by }))).toEqual({ query, chosen, by });
    }),
  );
});
