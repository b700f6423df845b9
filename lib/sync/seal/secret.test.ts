import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeSecret, readSecret, writeSecret } from './secret';

const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });

it('makes eight groups of five', () => {
  expect(makeSecret()).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(makeSecret()).not.toBe(makeSecret());
});

it('is read as it was written, in small letters, without dashes, with spaces, in full width', () => {
  fc.assert(
    fc.property(bytes, (secret) => {
      const text = writeSecret(secret);
      const ways = [
        text,
        text.toLowerCase(),
        text.replaceAll('-', ''),
        ` ${text.replaceAll('-', ' ')}\n`,
        text.replaceAll('-', '–'),
      ];
      for (const way of ways) expect(readSecret(way)).toEqual(secret);
      const wide = text.replaceAll(/[0-9A-Z]/g, (letter) =>
        String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
      );
      expect(readSecret(wide)).toEqual(secret);
    }),
  );
});

it('says in which group a digit is wrong', () => {
  fc.assert(
    fc.property(bytes, fc.nat(39), fc.integer({ min: 1, max: 31 }), (secret, at, by) => {
      const text = writeSecret(secret).replaceAll('-', '');
      const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
      const other = digits[(digits.indexOf(text[at] ?? '') + by) % 32] ?? '';
      const typed = text.slice(0, at) + other + text.slice(at + 1);
      expect(readSecret(typed)).toEqual({ is: 'typed', groups: [Math.floor(at / 5) + 1] });
    }),
  );
});

it('says which groups changed places', () => {
  const groups = writeSecret(new Uint8Array(20).map((_, i) => i * 7)).split('-');
  const [first = '', second = '', ...rest] = groups;
  expect(readSecret([second, first, ...rest].join('-'))).toEqual({ is: 'typed', groups: [1, 2] });
});

it('says what is no letter of secrets, and where', () => {
  const text = writeSecret(new Uint8Array(20));
  expect(readSecret(`${text.slice(0, 8)}U${text.slice(9)}`)).toEqual({ is: 'letter', group: 2, letter: 'U' });
});

it.each([
  ['a secret that is not all there', -1, 39],
  ['nothing', -60, 0],
])('says how much there is of %s', (_, end, digits) => {
  const text = writeSecret(new Uint8Array(20)).slice(0, end);
  expect(readSecret(text)).toEqual({ is: 'length', digits, wanted: 40 });
});
