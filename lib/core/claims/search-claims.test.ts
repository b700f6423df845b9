import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim, anArticle } from '../../../tests/builders';
import type { Article, Claim } from './claim';
import { layShelf } from './claim-shelf';
import { ClaimSearch } from './search-claims';

const QUESTIONS = new Map([
  ['summit\nshells', 'How many containers of munitions were shipped?'],
  ['summit\nvisit', 'When was his last visit?'],
]);
const COURIER = { title: 'Two leaders meet', publisher: 'The Daily Courier', published: '2024-06-19' };
const TIMES = { title: 'A treaty is signed', publisher: 'The Evening Times', published: '2024-06-20' };

const shelfOf = (id: string, facts: Partial<Article>, claims: readonly Claim[]) =>
  layShelf(
    [anArticle({ id, ...facts })],
    claims.map((claim) => ({ ...claim, article: id })),
  );

const sought = (id: string, words = 'about 6,700 containers', facts: Partial<Claim> = {}): Claim => ({
  ...aClaim({ id, topic: 'summit', question: 'shells', attribution: [], ...facts }),
  display: words,
  sentence: { ...aClaim().sentence, exact: '' },
});

function searchOf(...claims: Claim[]): ClaimSearch {
  const search = new ClaimSearch(QUESTIONS);
  search.add(shelfOf('courier', COURIER, claims));
  return search;
}
const idsOf = (search: ClaimSearch, query: string) => search.find(query).map(({ id }) => id);

describe('looking for claims', () => {
  it.each([
    ['its own words', '6,700'],
    ['its question', 'MUNITIONS'],
    ['the title of its article', 'leaders'],
    ['the publisher', 'courier'],
    ['a part of a word', 'ontainer'],
    ['words in several of these', 'courier munitions 6,700'],
    ['a phrase in quotation marks', '“about 6,700”'],
  ])('finds one by %s', (_, query) => {
    const search = searchOf(sought('a'));
    search.add(shelfOf('times', TIMES, [sought('b', '24 years', { question: 'visit' })]));
    expect(idsOf(search, query)).toEqual(['a']);
  });

  it('finds nothing where one of the words does not occur', () => {
    expect(idsOf(searchOf(sought('a')), 'munitions treaty')).toEqual([]);
  });

  it('finds all of them, in order, without a word', () => {
    expect(idsOf(searchOf(sought('b'), sought('a')), ' ')).toEqual(['b', 'a']);
  });

  it('sets diacritics, case and quotation marks aside', () => {
    expect(idsOf(searchOf(sought('a', 'Wołodymyr Zełenśkyj’s plane')), "ZELENSKYJ's")).toEqual(['a']);
  });

  it('finds claims that came after it was asked', () => {
    const search = searchOf(sought('a'));
    search.find('containers');
    search.add(shelfOf('times', TIMES, [sought('b')]));
    expect(idsOf(search, 'containers')).toEqual(['a', 'b']);
    expect(search.size).toBe(2);
  });

  it('shows the newest article first', () => {
    const search = searchOf(sought('a'), sought('b'));
    search.add(shelfOf('undated', { ...COURIER, published: null }, [sought('x')]));
    search.add(shelfOf('times', TIMES, [sought('t')]));
    search.sort();
    expect(idsOf(search, '')).toEqual(['t', 'a', 'b', 'x']);
  });

  it('finds the same whatever was asked before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'É', ' ', '"'), maxLength: 6 });
    const claims = fc.array(text, { maxLength: 8 });
    fc.assert(
      fc.property(claims, fc.array(text, { maxLength: 12 }), (texts, queries) => {
        const all = texts.map((words, i) => sought(String(i), words));
        const asked = searchOf(...all);
        for (const query of queries) expect(idsOf(asked, query)).toEqual(idsOf(searchOf(...all), query));
      }),
    );
  });

  it('finds what is being typed among what was found by the keys before', () => {
    const search = searchOf(...Array.from({ length: 50 }, (_, i) => sought(String(i), `claim ${i}`)));
    const typed = 'claim 4'.split('').map((_, i) => idsOf(search, 'claim 4'.slice(0, i + 1)).length);
    expect(typed).toEqual([50, 50, 50, 50, 50, 50, 14]);
  });
});
