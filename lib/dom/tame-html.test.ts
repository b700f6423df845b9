// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tameHtml } from './tame-html';

const tamed = (html: string) => [...tameHtml(html)].join('');

describe('a file that is tamed', () => {
  it.each([
    ['a page', '<!doctype html><title>A <b</title><p class="a">Ada &amp; <a href=x>Bob</a>'],
    ['comments', '<!-- <b style=""> --><!--><p>a<!bogus><?php x ?></ >b'],
    ['scripts', '<script type="application/ld+json">{"a":"<b style=1>"}</script><p>x'],
    ['a sign that begins no tag', '3 < 4 and 5 <'],
    ['quotes', '<p title="a > b" id=\'"\' data-x = "y">z</p>'],
  ])('stays as it is where all is well: %s', (_, html) => expect(tamed(html)).toBe(html));

  it('has no style that would be applied, no handler and no base', () => {
    expect(
      tamed('<base href="//x"><P STYLE="display:none" onClick=run() id=a style>x</P><style>p{}</style>'),
    ).toBe('<p data-crossread-style="display:none" id=a data-crossread-style>x</p>');
  });

  it('takes what looks like an attribute for none outside of tags', () => {
    expect(tamed('<p title="style=1">style=2 onclick=3')).toBe('<p title="style=1">style=2 onclick=3');
  });

  it('has formatting that a parser does not open anew', () => {
    expect(tamed('<font color=red>a</font><b>c</b>')).toBe('<span color=red>a</span><span>c</span>');
  });

  it('is never deep, and parts lines where elements were', () => {
    const html = tamed(`${'<div>'.repeat(5000)}a${'</div>'.repeat(5000)}<div>b</div>`);
    expect(html.match(/<div>/g)).toHaveLength(257);
    expect(html.match(/<\/div>/g)).toHaveLength(257);
    expect(html).toContain('<br>a<br>');
    expect(html.endsWith('</div><div>b</div>')).toBe(true);
  });

  it('keeps what unclosed elements would hide from it: a closed element closes what is in it', () => {
    const html = `${'<div><span></div>'.repeat(1000)}<article>a</article>`;
    expect(tamed(html)).toBe(html);
  });

  it('keeps all text, whatever the tags', () => {
    const bit = fc.constantFrom(
      '<b>',
      '</b>',
      '<div style="a">',
      '</div>',
      '<p>',
      '< ',
      '&lt;',
      'word ',
      '<br/>',
      '<i on=1>',
    );
    const property = fc.property(fc.array(bit, { maxLength: 60 }), (bits) => {
      const html = `${bits.join('')} `;
      const textOf = (source: string) => source.replaceAll(/<\/?[a-z][^>]*>/gi, '');
      expect(textOf(tamed(html))).toBe(textOf(html));
    });
    fc.assert(property);
  });
});
