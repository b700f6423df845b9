import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONTEXT } from './annotation';
import { describe as describeSpan } from './describe';

const quoteOf = (text: string, start: number, end: number) => describeSpan(text, { start, end })?.[0].exact;

it('keeps the words, 64 units on either side, and where they stand', () => {
  const text = `${'a'.repeat(100)} the words ${'b'.repeat(100)}`;
  expect(describeSpan(text, { start: 101, end: 110 })).toEqual([
    {
      type: 'TextQuoteSelector',
      exact: 'the words',
      prefix: `${'a'.repeat(CONTEXT - 1)} `,
      suffix: ` ${'b'.repeat(CONTEXT - 1)}`,
    },
    { type: 'TextPositionSelector', start: 101, end: 110, pairsBefore: 0 },
  ]);
});

it('leaves out white space and what has no width at the ends', () => {
  expect(quoteOf(' \n\u200b the words\u00a0\n', 0, 15)).toBe('the words');
});

it.each([
  ['emoji joined to a family', '👨‍👩‍👧', 2],
  ['a flag', '🇰🇵', 2],
  ['an emoji with a colour of skin', '👍🏽', 2],
  ['a letter with marks', 'e\u0301\u0323', 1],
  ['a Hangul syllable in parts', '\u1112\u1161\u11ab', 1],
])('takes %s whole, however little of it is selected', (_, grapheme, cut) => {
  const text = `ab ${grapheme} cd`;
  expect(quoteOf(text, 0, 3 + cut)).toBe(`ab ${grapheme}`);
  expect(quoteOf(text, 3 + cut, text.length)).toBe(`${grapheme} cd`);
});

it('never begins or ends context with half a character', () => {
  const text = `${'🙂'.repeat(40)}x${'🙂'.repeat(40)}`;
  const [quote] = describeSpan(`a${text}b`, { start: 81, end: 82 }) ?? [];
  expect(quote?.prefix).toBe('🙂'.repeat(32));
  const [odd] = describeSpan(text, { start: 79, end: 81 }) ?? [];
  expect([odd?.prefix, odd?.exact]).toEqual(['🙂'.repeat(32), '🙂x']);
  expect(odd?.suffix.isWellFormed()).toBe(true);
});

it('counts the characters before it that take two units', () => {
  expect(describeSpan('🙂é🙂 word', { start: 6, end: 10 })?.[1]).toMatchObject({ start: 6, pairsBefore: 2 });
});

it.each([
  ['nothing', '', 0, 0],
  ['no width', 'word', 2, 2],
  ['white space', 'a \n\t b', 1, 5],
])('is null for %s', (_, text, start, end) => {
  expect(describeSpan(text, { start, end })).toBeNull();
});

it.each([
  [-1, 2],
  [3, 2],
  [0, 5],
  [0.5, 2],
  [0, Number.NaN],
])('refuses what is no span of the text: %s to %s', (start, end) => {
  expect(() => describeSpan('word', { start, end })).toThrow(RangeError);
});

it('holds what was selected, cuts no grapheme, and its parts stand in the text side by side', () => {
  const unit = fc.constantFrom(
    'a',
    'B',
    ' ',
    '\n',
    '\r\n',
    'é',
    'e\u0301',
    '👨‍👩‍👧',
    '🇰🇵',
    '🇨',
    '한',
    '\u1112\u1161',
    '汉',
    'क्ष',
    '\u200b',
    '\ud83d',
  );
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), fc.nat(), fc.nat(), (units, a, b) => {
      const text = units.join('');
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const selectors = describeSpan(text, { start, end });
      const words = text.slice(start, end).replace(/^[\s\u200b]+|[\s\u200b]+$/g, '');
      expect(selectors === null).toBe(words === '');
      if (!selectors) return;
      const [{ exact, prefix, suffix }, position] = selectors;
      const edges = new Set([...segmenter.segment(text)].map(({ index }) => index)).add(text.length);
      expect([edges.has(position.start), edges.has(position.end)]).toEqual([true, true]);
      expect(text.slice(position.start - prefix.length, position.end + suffix.length)).toBe(
        prefix + exact + suffix,
      );
      expect(exact).toContain(words);
    }),
    { numRuns: 400 },
  );
});
