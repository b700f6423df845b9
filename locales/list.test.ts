import { afterEach, expect, it } from 'vitest';
import { chained, listOf, strung } from './list';
import { speak } from './say';

afterEach(() => speak('en', {}));

it.each([
  ['en', 'a, b, c', 'a, b, c'],
  ['de', 'a, b und c', 'a, b, c'],
  ['ja', 'a、b、c', 'a、b、c'],
  ['fr', 'a, b, c', 'a, b, c'],
])('lists things and strings words together as %s does', (code, list, words) => {
  speak(code, {});
  expect([listOf(['a', 'b', 'c']), strung(['a', 'b', 'c'])]).toEqual([list, words]);
});

it('leaves one thing as it is, and says nothing of none', () => {
  expect([listOf([7]), listOf([]), strung([])]).toEqual(['7', '', '']);
});

it.each([
  ['en', 'Ushakov → Interfax'],
  ['ar', 'Ushakov ← Interfax'],
])('chains names along the line of %s', (code, chain) => {
  speak(code, {});
  expect(chained(['Ushakov', 'Interfax'])).toBe(chain);
});
