import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnnotation } from '../../../tests/builders';
import { fold } from '../text/fold';
import { entriesHolding, findWords, foldAhead, indexAnnotations, wordsOf } from './search-annotations';

const { article: facts } = anAnnotation();
const marked = (text: string, query: string) =>
  findWords(text, wordsOf(query)).map(({ start, end }) => text.slice(start, end));
const finds = (facts: Parameters<typeof anAnnotation>[0], query: string) =>
  entriesHolding(indexAnnotations([anAnnotation(facts)]), wordsOf(query)).length > 0;

describe('wordsOf', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['Arms  DEAL', ['arms', 'deal']],
    ['“arms deal” shells', ['arms deal', 'shells']],
    ['"arms de', ['arms de']],
    ['a arms', ['arms']],
    ['"', []],
  ])('reads %j as %j', (query, words) => expect(wordsOf(query)).toEqual(words));
});

describe('looking through highlights', () => {
  it.each([
    ['the quote', { exact: 'eleven thousand' }],
    ['the note', { note: 'eleven thousand' }],
    ['a tag', { tags: ['arms', 'eleven thousand'] }],
    ['the title', { article: { ...facts, title: 'eleven thousand' } }],
    ['the publisher', { article: { ...facts, publisher: 'eleven thousand' } }],
  ])('finds words in %s', (_, said) => {
    expect(finds(said, 'thousand ELEVEN')).toBe(true);
    expect(finds(said, 'eleven hundred')).toBe(false);
  });

  it('finds words that stand in different places', () => {
    expect(finds({ exact: 'shells', tags: ['arms'] }, 'arms shells')).toBe(true);
  });

  it('sets diacritics and quotation marks aside', () => {
    expect(finds({ exact: 'Wołodymyr Zełenśkyj’s' }, "zelenskyj's")).toBe(true);
  });

  it('folds anew what was edited, and nothing else', () => {
    const [a, b] = [anAnnotation({ id: 'a' }), anAnnotation({ id: 'b' })];
    const before = indexAnnotations([a, b]);
    const edited = anAnnotation({ id: 'b', note: 'zebra' });
    const after = indexAnnotations([{ ...a }, edited], before);
    expect(after.get('b')?.folded).toContain('zebra');
    expect(after.get('a')?.folded).toBe(before.get('a')?.folded);
  });

  it('folds ahead of the first search, an entry at a time, and what was folded never again', () => {
    const saved = ['a', 'b', 'c'].map((id) => anAnnotation({ id, note: `Straße ${id}` }));
    const index = indexAnnotations(saved);
    const steps = foldAhead(index);
    const folded = (of: typeof index) =>
      [...of.values()].flatMap(({ annotation: { id }, foldedSoFar }) => (foldedSoFar === null ? [] : [id]));
    expect(folded(index)).toEqual([]);
    steps.next();
    expect(folded(index)).toEqual(['a']);
    const after = indexAnnotations([...saved.slice(0, 2), anAnnotation({ id: 'c', note: 'edited' })], index);
    expect(folded(after)).toEqual(['a']);
    expect([...foldAhead(after)]).toHaveLength(2);
    expect(after.get('b')?.foldedSoFar).toContain('strasse b');
  });
});

describe('findWords', () => {
  it.each([
    ['Pyŏngyang’s arms', 'pyongyang', ['Pyŏngyang']],
    ['Straße', 'strasse', ['Straße']],
    ['Straße', 'stras', ['Straß']],
    ['cafe\u0301s', 'cafe', ['cafe\u0301']],
    ['banana', 'ana', ['anana']],
    ['arms and more arms', 'arms', ['arms', 'arms']],
    ['平壌と金正恩', '金正', ['金正']],
    ['nothing', 'arms', []],
  ])('marks in %j what “%s” found', (text, query, spans) => expect(marked(text, query)).toEqual(spans));

  it('marks, in order and apart, only what folds to hold a word', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'ß', 'e\u0301', ' ', '…', '🙂') });
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const words = wordsOf(query);
        const spans = findWords(text, words);
        for (const [i, { start, end }] of spans.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          const inside = fold(text.slice(start, end)).folded;
          expect(words.some((word) => inside.includes(word))).toBe(true);
        }
        const isThere = words.some((word) => fold(text).folded.includes(word));
        expect(spans.length > 0).toBe(isThere);
      }),
    );
  });
});
