import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['He came. She went.', ['He came.', 'She went.']],
    [
      'Maj. Gen. Patrick Ryder of the U.S. Army spoke. Then he left.',
      ['Maj. Gen. Patrick Ryder of the U.S. Army spoke.', 'Then he left.'],
    ],
    ['It cost 3.5 million. “Why?” he asked.', ['It cost 3.5 million.', '“Why?” he asked.']],
    ['One paragraph\nand another', ['One paragraph', 'and another']],
    ['普京抵达平壤。他们会谈。', ['普京抵达平壤。', '他们会谈。']],
    [
      'Impact Shorts More ShortsThe outlet described it.',
      ['Impact Shorts More Shorts', 'The outlet described it.'],
    ],
    [
      'Travel resumed this year. -of tourists- and so did trade.',
      ['Travel resumed this year. -of tourists- and so did trade.'],
    ],
    ['Он приехал в 2 ч. ночи. Потом уехал.', ['Он приехал в 2 ч. ночи.', 'Потом уехал.']],
    ['A labelThe\nNext line', ['A labelThe', 'Next line']],
    ['It was approx. 5 km (approx. 3 miles).', ['It was approx. 5 km (approx. 3 miles).']],
    ['«We thank you.» he said', ['«We thank you.» he said']],
  ])('splits %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('loses nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const spans = splitSentences(text);
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
