import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim } from '../../../tests/builders';
import type { StandingClaim } from '../claims/standing-claims';
import { markText, paragraphAround } from './align-texts';

const at = (text: string, start: number, end: number, id = `${start}-${end}`): StandingClaim => ({
  ...aClaim({ id, sentence: { start, end, exact: text.slice(start, end) } }),
  source: 'page',
});
const saying = (text: string, exact: string) =>
  at(text, text.indexOf(exact), text.indexOf(exact) + exact.length);

describe('markText', () => {
  const text = 'First line. It shipped 11,000.\n\nSecond line.\nThird.';

  it('marks the sentences that answer something, line by line', () => {
    const marked = markText(text, [saying(text, 'It shipped 11,000.'), saying(text, 'Third.')]);
    expect(
      marked.map(({ start, parts }) => [start, parts.map((part) => [part.text, part.claims.length])]),
    ).toEqual([
      [
        0,
        [
          ['First line. ', 0],
          ['It shipped 11,000.', 1],
        ],
      ],
      [32, [['Second line.', 0]]],
      [45, [['Third.', 1]]],
    ]);
  });

  it('finds a sentence that moved, and leaves out one that is gone', () => {
    const moved = aClaim({ sentence: { start: 3, end: 9, exact: 'Third.' } });
    const gone = aClaim({ sentence: { start: 0, end: 4, exact: 'Gone' } });
    const marked = markText(
      text,
      [moved, gone].map((claim) => ({ ...claim, source: 'page' as const })),
    );
    expect(marked.flatMap(({ parts }) => parts.filter(({ claims }) => claims.length > 0))).toMatchObject([
      { text: 'Third.' },
    ]);
  });

  it('loses no word and no claim, however sentences overlap', () => {
    const spans = fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 20 })), { maxLength: 6 });
    const texts = fc.string({
      unit: fc.constantFrom('a', 'b', '.', ' ', '\n'),
      minLength: 40,
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, spans, (text, list) => {
        const claims = list.map(([start, length], i) => at(text, start, start + length, `claim-${i}`));
        const marked = markText(text, claims);
        const lines = marked.map(({ parts }) => parts.map((part) => part.text).join(''));
        expect(lines).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
        const shown = new Set(
          marked.flatMap(({ parts }) => parts.flatMap((part) => part.claims.map(({ id }) => id))),
        );
        const told = claims.filter(({ sentence }) => sentence.exact.trim() !== '').map(({ id }) => id);
        expect([...shown]).toEqual(expect.arrayContaining(told));
      }),
    );
  });
});

describe('paragraphAround', () => {
  it('gives the paragraph of a sentence', () => {
    const text = 'One.\nBefore it. The sentence. After it.\nThree.';
    expect(paragraphAround(text, saying(text, 'The sentence.'))).toEqual({
      before: 'Before it. ',
      sentence: 'The sentence.',
      after: ' After it.',
    });
  });

  it('gives a sentence that begins the text', () => {
    expect(paragraphAround('Here.\nThere.', saying('Here.', 'Here.'))).toEqual({
      before: '',
      sentence: 'Here.',
      after: '',
    });
  });

  it('cuts a text without line breaks at words', () => {
    const text = `${'word '.repeat(20_000)}Here. ${'word '.repeat(20_000)}`;
    const around = paragraphAround(text, saying(text, 'Here.'));
    expect(around?.before.length).toBeLessThanOrEqual(1201);
    expect(around?.before).toMatch(/^…word .* $/);
    expect(around?.after).toMatch(/^ word .*word…$/);
  });

  it('says when the text does not have the sentence', () => {
    expect(paragraphAround('Another text.', aClaim())).toBeNull();
  });
});
