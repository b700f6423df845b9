import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, placeAt, type Place } from './desk-address';

const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed());
const place = fc.oneof(
  fc.record({
    room: fc.constantFrom('coverage' as const, 'timeline' as const, 'report' as const),
    topic: id,
  }),
  fc.record({ room: fc.constant('question' as const), topic: id, question: id }),
  fc.record({
    room: fc.constant('side-by-side' as const),
    topic: id,
    articles: fc.array(id, { maxLength: 4 }),
  }),
  fc.record({
    room: fc.constant('missing' as const),
    topic: id,
    by: fc.constantFrom('article' as const, 'publisher' as const),
    of: fc.option(id),
  }),
  fc.record({
    room: fc.constantFrom(
      'articles' as const,
      'claims' as const,
      'topics' as const,
      'library' as const,
      'bin' as const,
      'import' as const,
    ),
  }),
  fc.record({ room: fc.constant('new-topic' as const), article: fc.option(id) }),
  fc.record({ room: fc.constant('edit-topic' as const), topic: id }),
  fc.record({ room: fc.constant('article' as const), article: id, claim: fc.option(id) }),
);

describe('an address of the desk', () => {
  it('names every place so that it is found again, whatever its ids look like', () => {
    fc.assert(
      fc.property(place, fc.string({ unit: 'grapheme' }), (there: Place, query) => {
        const asked = new URLSearchParams({ q: query });
        const back = placeAt(addressOf(there, asked));
        expect(back.place).toEqual(there);
        expect(back.asked.get('q')).toBe(asked.get('q'));
      }),
    );
  });

  it('leads to the coverage when it names nothing, and nowhere when it names no room', () => {
    for (const fragment of ['', '#', '#/', '#/topic', '#/topic/'])
      expect(placeAt(fragment).place).toEqual({ room: 'coverage', topic: null });
    expect(placeAt('#/highlights').place).toEqual({ room: 'library' });
    expect(placeAt('#/article').place).toEqual({ room: 'articles' });
    for (const fragment of ['#/elsewhere', '#/constructor', '#/__proto__'])
      expect(placeAt(fragment).place).toEqual({ room: 'nowhere' });
    expect(placeAt('#/topic/summit/nothing').place).toEqual({ room: 'coverage', topic: 'summit' });
    expect(placeAt('#/topic/100%/question/a%zz').place).toEqual({
      room: 'question',
      topic: '100%',
      question: 'a%zz',
    });
  });

  it('is made of any text, also of what is none', () => {
    expect(addressOf({ room: 'article', article: 's\ud800', claim: null })).toBe('#/article/s%EF%BF%BD');
  });

  it('is known without the slash, as the panel of an earlier version wrote it', () => {
    const { place: library, asked } = placeAt('#library?q=treaty');
    expect([library, asked.get('q')]).toEqual([{ room: 'library' }, 'treaty']);
  });
});
