import { expect, it } from 'vitest';
import { sayInEnglish, sayReason } from './reason';

const ENGLISH = { whole: '{why} Shorten it to {most}.', part: 'It has {n} signs.' } as const;
const reason = {
  key: 'whole',
  values: { most: 1000, why: { key: 'part', values: { n: '12345' } } },
} as const;

it('says a reason with the reasons in it, with numbers in figures and texts as they are', () => {
  expect(sayInEnglish(ENGLISH, reason)).toBe('It has 12345 signs. Shorten it to 1,000.');
});

it('leaves to the language how it is said', () => {
  expect(sayReason(reason, (key, values) => `${key}(${Object.values(values).join()})`)).toBe(
    'whole(1000,part(12345))',
  );
});

it('leaves a text that stands in a value as it is, whatever it looks like', () => {
  expect(sayInEnglish({ part: 'At “{part}”.' }, { key: 'part', values: { part: '{part} $&' } })).toBe(
    'At “{part} $&”.',
  );
});
