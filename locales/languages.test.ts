import { describe, expect, it } from 'vitest';
import { directionOf, nearestLanguage } from './languages';

describe('nearestLanguage', () => {
  it.each([
    ['de', 'de'],
    ['de-CH', 'de'],
    ['pt', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['KO', 'ko'],
    ['en-GB', 'en'],
    ['nl', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('takes %s for %s', (wanted, found) => expect(nearestLanguage(wanted)).toBe(found));
});

it('knows what is written from right to left', () => {
  expect(['ar', 'ar-EG', 'he', 'fa', 'de', 'arn'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});
