import { expect, it } from 'vitest';
import { shortQuote } from './short-quote';

it.each([
  ['a few words', 20, 'a few words'],
  ['a few words more than fit', 14, 'a few words …'],
  ['一二三四五六', 4, '一二三四 …'],
  ['ab😀😀', 5, 'ab😀 …'],
])('shortens “%s” to %i units', (quote, most, short) => {
  expect(shortQuote(quote, most)).toBe(short);
});
