import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteShown } from './site-shown';

describe('siteShown', () => {
  it.each([
    ['bank.example', 'bank.example'],
    ['xn--mnchen-3ya.de', 'münchen.de (xn--mnchen-3ya.de)'],
    ['bank.xn--fiqs8s', 'bank.中国 (bank.xn--fiqs8s)'],
    ['xn--80ak6aa92e.com', 'аррӏе.com (xn--80ak6aa92e.com)'],
    ['xn--.example', 'xn--.example'],
    ['xn--a-%.example', 'xn--a-%.example'],
    ['xn--99999999999.example', 'xn--99999999999.example'],
  ])('%s is shown as %s', (site, shown) => expect(siteShown(site)).toBe(shown));

  it('has every name as the browser would write it', () => {
    const letter = fc.constantFrom(...'abcz0189äöüßéøłžαωЖяשع中国日本語한글😀');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
        const site = domainToASCII(`${letters.join('')}.example`);
        fc.pre(site.startsWith('xn--'));
        expect(siteShown(site)).toBe(`${domainToUnicode(site)} (${site})`);
      }),
    );
  });

  it('never fails, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (label) => typeof siteShown(`xn--${label}.example`) === 'string'));
  });
});
