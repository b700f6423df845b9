// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { allowedAddress, renderMarkdown } from './render-markdown';

afterEach(cleanup);

/** A note as it comes out in a page. */
function shown(markdown: string): Element {
  return render(<div>{renderMarkdown(markdown)}</div>).container;
}
const tagsIn = (root: Element) => new Set([...root.querySelectorAll('*')].map(({ localName }) => localName));

const MAY_HOLD = new Set(
  'div p br hr em strong s blockquote ul ol li table thead tbody tr th td pre code a'.split(' '),
);

describe('renderMarkdown', () => {
  it.each([
    ['*a* **b** ~~c~~ `d`', '<p dir="auto"><em>a</em> <strong>b</strong> <s>c</s> <code>d</code></p>'],
    ['- a\n- b', '<ul><li dir="auto">a</li><li dir="auto">b</li></ul>'],
    ['3. a', '<ol start="3"><li dir="auto">a</li></ol>'],
    ['> a', '<blockquote><p dir="auto">a</p></blockquote>'],
    ['one\ntwo', '<p dir="auto">one<br>two</p>'],
    ['# Head', '<p class="note-heading" dir="auto">Head</p>'],
    ['```\nx < y\n```', '<pre tabindex="0"><code>x &lt; y\n</code></pre>'],
    ['a\n\n---', '<p dir="auto">a</p><hr>'],
  ])('renders %j', (markdown, html) => {
    expect(shown(markdown).firstElementChild?.innerHTML).toBe(html);
  });

  it('renders a table', () => {
    expect([...tagsIn(shown('|a|b|\n|-|-|\n|1|2|'))]).toEqual(
      expect.arrayContaining(['table', 'thead', 'tbody', 'tr', 'th', 'td']),
    );
  });

  it('opens links apart and tells their pages nothing', () => {
    const link = shown('[a](https://courier.example/x "title")').querySelector('a');
    expect(link?.outerHTML).toBe(
      '<a href="https://courier.example/x" target="_blank" rel="noopener noreferrer nofollow" title="https://courier.example/x">a (title)</a>',
    );
  });

  it('shows HTML as text', () => {
    const html = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    for (const note of [html, `a ${html}`, `\n\n<div onclick="x()">\n\n${html}\n</div>`]) {
      const root = shown(note);
      expect([...tagsIn(root)].filter((tag) => !MAY_HOLD.has(tag))).toEqual([]);
      expect(root.textContent).toContain(html);
    }
  });

  it('shows an image as a link: nothing is fetched', () => {
    const root = shown('![a chart](https://courier.example/chart.png) ![](data:image/png;base64,AA)');
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('a')?.textContent).toBe('Image: a chart');
    expect(root.querySelectorAll('a')).toHaveLength(1);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](&#x6A;&#x61;vascript:alert(1))',
    '[a](java&#10;script:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a]( \u0001javascript:alert(1))',
    '[a](%6Aavascript:alert(1))',
    '[a](vbscript:x)',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](file:///etc/passwd)',
    '[a](chrome://settings)',
    '[a](blob:https://courier.example/1)',
    '[a](//courier.example/x)',
    '[a](/x)',
    '[a](#x)',
    '[a][1]\n\n[1]: javascript:alert(1)',
    '<javascript:alert(1)>',
    'javascript:alert(1)',
    '![a](javascript:alert(1))',
    '[![a](javascript:alert(1))](javascript:alert(1))',
  ])('makes no link of %j, and keeps its words', (markdown) => {
    const root = shown(markdown);
    expect(root.querySelectorAll('[href], [src]')).toHaveLength(0);
    expect(root.textContent).toMatch(/a/);
  });

  it.each([
    ['https://courier.example/?q=1', 'https://courier.example/?q=1'],
    ['<https://courier.example/>', 'https://courier.example/'],
    ['<ada@courier.example>', 'mailto:ada@courier.example'],
    ['[a](HTTP://courier.example)', 'http://courier.example/'],
    ['see https://courier.example/a_(b).', 'https://courier.example/a_(b)'],
  ])('links %j', (markdown, href) => {
    expect(shown(markdown).querySelector('a')?.getAttribute('href')).toBe(href);
  });

  it('makes no links of words that only look like addresses', () => {
    expect(shown('courier.example and ada@courier.example and node.js').querySelector('a')).toBeNull();
  });

  it('shows quotes nested 10,000 deep, and lists 200 deep, as they were written, with every word', () => {
    const quotes = `${'>'.repeat(10_000)} deep`;
    expect(shown(quotes).textContent).toBe(quotes);
    const lists = Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- word${i}`).join('\n');
    expect(shown(lists).textContent).toContain('word199');
  });

  it.each([
    ['emphasis', `${'*'.repeat(50_000)}a${'*'.repeat(50_000)}`],
    ['underscores', '_a__b'.repeat(10_000)],
    ['brackets', '['.repeat(20_000)],
    ['links', '[a]('.repeat(10_000)],
    ['images', '!['.repeat(10_000)],
    ['ticks', Array.from({ length: 400 }, (_, i) => '`'.repeat(i + 1)).join('a')],
    ['angles', '<a@'.repeat(10_000)],
    ['addresses', 'https://'.repeat(5_000)],
    ['cells', `${'|a'.repeat(5_000)}\n${'|-'.repeat(5_000)}\n`],
  ])('comes through a note of hostile %s', (_, markdown) => {
    expect(shown(markdown).textContent).not.toBe('');
  });

  it.each([
    ['the language of code', '```word0x\ncode\n```'],
    ['a cell too many', '|a|\n|-|\n|b|word0x|'],
    ['a line that names an address', '[word0x]: https://courier.example/'],
    ['the title of a link', '[a](https://courier.example/ "word0x")'],
    ['the title of an image', '![a](https://courier.example/ "word0x")'],
    ['an address that is none of the web', '[a](word0x)'],
  ])('shows %s', (_, markdown) => {
    expect(shown(markdown).textContent).toContain('word0x');
  });

  it('holds nothing but what is allowed and loses no word, whatever is written', () => {
    const marks = '* ** _ ~~ ` [ ]( ) ![ < > | \\ javascript: https://courier.example/ &lt; &#106;'.split(
      ' ',
    );
    const lines = [
      '\n',
      '\n\n',
      '```\n',
      '> ',
      '- ',
      '1. ',
      '# ',
      '|-|\n',
      '---\n',
      '    ',
      '\t',
      '<script>',
      '<b onclick=x>',
    ];
    const piece = fc.constantFrom(...marks, ...lines);
    const note = fc.array(fc.oneof(piece, fc.constant('word')), { maxLength: 40 });
    fc.assert(
      fc.property(note, (pieces) => {
        let n = 0;
        const markdown = pieces.map((piece) => (piece === 'word' ? `word${n++}x` : piece)).join('');
        const root = shown(markdown);
        const foreign = [...tagsIn(root)].filter((tag) => !MAY_HOLD.has(tag));
        const links = [...root.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
        const all = `${root.textContent} ${links.join(' ')}`;
        const missing = Array.from({ length: n }, (_, i) => `word${i}x`).filter(
          (word) => !all.includes(word),
        );
        cleanup();
        expect({ foreign, links: links.filter((href) => allowedAddress(href) === null), missing }).toEqual({
          foreign: [],
          links: [],
          missing: [],
        });
      }),
      { numRuns: 300 },
    );
  });
});
