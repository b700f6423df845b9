import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim } from '../../../tests/builders';
import { fold } from '../text/fold';
import { ClaimSearch, wordsOfClaim, type SoughtClaim } from './search-claims';

const SURROUNDINGS = {
  articles: new Map([
    ['courier', 'Two leaders meet\nThe Daily Courier'],
    ['times', 'A treaty is signed\nThe Evening Times'],
  ]),
  questions: new Map([
    ['shells', 'How many containers of munitions were shipped?'],
    ['visit', 'When was his last visit?'],
  ]),
};
const sought = (id: string, facts: Partial<SoughtClaim> = {}): SoughtClaim => ({
  id,
  article: 'courier',
  question: 'shells',
  words: 'about 6,700 containers',
  ...facts,
});

function searchOf(...claims: SoughtClaim[]): ClaimSearch {
  const search = new ClaimSearch(SURROUNDINGS);
  search.add(claims);
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
    const search = searchOf(
      sought('a'),
      sought('b', { article: 'times', question: 'visit', words: '24 years' }),
    );
    expect(idsOf(search, query)).toEqual(['a']);
  });

  it('finds nothing where one of the words does not occur', () => {
    expect(idsOf(searchOf(sought('a')), 'munitions treaty')).toEqual([]);
  });

  it('finds all of them, in order, without a word', () => {
    expect(idsOf(searchOf(sought('b'), sought('a')), ' ')).toEqual(['b', 'a']);
  });

  it('sets diacritics, case and quotation marks aside', () => {
    expect(idsOf(searchOf(sought('a', { words: 'Wołodymyr Zełenśkyj’s plane' })), "ZELENSKYJ's")).toEqual([
      'a',
    ]);
  });

  it('finds claims that came after it was asked', () => {
    const search = searchOf(sought('a'));
    search.find('containers');
    search.add([sought('b')]);
    expect(idsOf(search, 'containers')).toEqual(['a', 'b']);
    expect(search.size).toBe(2);
  });

  it('shows the articles in the order it is told, those not named last', () => {
    const search = searchOf(
      sought('x', { article: 'unknown' }),
      sought('a'),
      sought('t', { article: 'times' }),
      sought('b'),
    );
    search.sort(['times', 'courier']);
    expect(idsOf(search, '')).toEqual(['t', 'a', 'b', 'x']);
  });

  it('lets go of the claims of an article', () => {
    const search = searchOf(sought('a'), sought('t', { article: 'times' }));
    search.find('containers');
    search.drop(new Set(['courier']));
    expect(idsOf(search, 'containers')).toEqual(['t']);
  });

  it('finds the same whatever was asked before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'É', ' ', '"'), maxLength: 6 });
    const claims = fc.array(text, { maxLength: 8 });
    fc.assert(
      fc.property(claims, fc.array(text, { maxLength: 12 }), (texts, queries) => {
        const all = texts.map((words, i) => sought(String(i), { words, article: '', question: '' }));
        const asked = searchOf(...all);
        for (const query of queries) expect(idsOf(asked, query)).toEqual(idsOf(searchOf(...all), query));
      }),
    );
  });

  it('finds what is being typed among what was found by the keys before', () => {
    const search = searchOf(
      ...Array.from({ length: 50 }, (_, i) => sought(String(i), { words: `claim ${i}` })),
    );
    const typed = 'claim 4'.split('').map((_, i) => idsOf(search, 'claim 4'.slice(0, i + 1)).length);
    expect(typed).toEqual([50, 50, 50, 50, 50, 50, 14]);
  });
});

describe('wordsOfClaim', () => {
  it('has the answer, the sentence and whose word it is', () => {
    const claim = aClaim({ display: 'about 6,700', attribution: ['Yuri Ushakov', 'Interfax'] });
    const { folded } = fold(wordsOfClaim(claim));
    for (const words of ['about 6,700', fold(claim.sentence.exact).folded, 'yuri ushakov', 'interfax'])
      expect(folded).toContain(words);
  });
});
