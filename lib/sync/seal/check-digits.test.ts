import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkOf, digitOf, DIGITS, fromDigits, toDigits } from './check-digits';

const digit = fc.integer({ min: 0, max: 31 });
const group = fc.tuple(digit, digit, digit, digit);

it('gives back the bytes that digits were made of', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(fromDigits(toDigits(bytes))).toEqual(bytes);
    }),
  );
});

it('finds every wrong digit', () => {
  fc.assert(
    fc.property(group, fc.nat(3), fc.integer({ min: 1, max: 31 }), (digits, at, by) => {
      const wrong = digits.map((one, i) => (i === at ? one ^ by : one));
      expect(checkOf(wrong, 0)).not.toBe(checkOf(digits, 0));
    }),
  );
});

it('finds any two digits that changed places', () => {
  fc.assert(
    fc.property(group, fc.nat(3), fc.nat(3), (digits, a, b) => {
      fc.pre(digits[a] !== digits[b]);
      const swapped = digits.map((one, i) => (i === a ? digits[b] : i === b ? digits[a] : one) ?? 0);
      expect(checkOf(swapped, 0)).not.toBe(checkOf(digits, 0));
    }),
  );
});

it('finds a group at another’s place', () => {
  const checks = new Set(Array.from({ length: 31 }, (_, place) => checkOf([1, 2, 3, 4], place)));
  expect(checks.size).toBe(31);
});

it('takes letters as they are read aloud', () => {
  expect([...'oOiIlL'].map((letter) => DIGITS[digitOf(letter)])).toEqual(['0', '0', '1', '1', '1', '1']);
  expect(['u', 'ß', '*'].map(digitOf)).toEqual([-1, -1, -1]);
});
