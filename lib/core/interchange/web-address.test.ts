import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/arbitrary-annotation';
import { isWebAddress, percentEncode } from './web-address';

describe('percentEncode', () => {
  it.each([
    ['https://page.example/a%20b?c=d&e#f', 'https://page.example/a%20b?c=d&e#f'],
    ['https://page.example/ä ſ \u212A 🙂', 'https://page.example/%C3%A4%20%C5%BF%20%E2%84%AA%20%F0%9F%99%82'],
    ['https://page.example/100%', 'https://page.example/100%25'],
    ['https://page.example/?a[]=<b>"|^`{}\\', 'https://page.example/?a%5B%5D=%3Cb%3E%22%7C%5E%60%7B%7D%5C'],
    ['https://page.example/#a#b', 'https://page.example/#a%23b'],
    ['http://[::1]:8080/[', 'http://[::1]:8080/%5B'],
    ['https://page.example/\uDC00', 'https://page.example/%EF%BF%BD'],
  ])('makes of %s %s', (address, encoded) => expect(percentEncode(address)).toBe(encoded));

  it('leaves only what may stand in an address, and nothing to do the second time', () => {
    fc.assert(
      fc.property(anyText, anyText, (path, fragment) => {
        const encoded = percentEncode(`https://page.example/${path}#${fragment}`);
        expect(encoded).toMatch(/^(?:[A-Za-z\d\-._~!$&'()*+,;=:@/?#]|%[\dA-Fa-f]{2})*$/);
        expect(percentEncode(encoded)).toBe(encoded);
        expect(isWebAddress(encoded)).toBe(true);
      }),
    );
  });
});
