import { expect, it } from 'vitest';
import { hash32, stableId } from './hash';

it('makes the same id of the same parts, and other ids of parts cut elsewhere', () => {
  expect(stableId('a', 'bc')).toBe(stableId('a', 'bc'));
  expect(stableId('a', 'bc')).not.toBe(stableId('ab', 'c'));
});

it('tells apart what one hash of 32 bits takes for the same', () => {
  const texts = Array.from({ length: 300_000 }, (_, i) => `${i * 7919} says ${(i * 104_729) % 65_537}`);
  expect(new Set(texts.map(hash32)).size).toBeLessThan(texts.length);
  expect(new Set(texts.map((text) => stableId(text))).size).toBe(texts.length);
});
