// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesIn, quickLines, type QuickLine } from './quick-lines';

const isLine = (line: QuickLine) => line !== null;

function linesOf(body: string): { text: string; linkCharacters: number }[] {
  const document = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  return [...quickLines(document)].filter(isLine);
}

const textsOf = (body: string) => linesOf(body).map(({ text }) => text);

describe('quickLines', () => {
  it.each([
    ['keeps inline tags in their line', '<p>Pyong<b>yang</b></p><p>Two</p>', ['Pyongyang', 'Two']],
    ['passes over furniture', '<nav>Home</nav><p>One</p><script>x</script><footer>Imprint</footer>', ['One']],
    ['goes on after furniture that ends its parent', '<div><nav>Home</nav></div><p>One</p>', ['One']],
    ['has nothing of an empty page', '', []],
  ])('%s', (_, body, lines) => expect(textsOf(body)).toEqual(lines));

  it('counts what is link', () => {
    expect(linesOf('<p>Read <a href="/x"><b>this</b></a></p>')).toEqual([
      { text: 'Read this', linkCharacters: 4 },
    ]);
  });

  it('goes into open shadow roots, and tells of them', () => {
    const document = new DOMParser().parseFromString('<p>One</p><x-y></x-y>', 'text/html');
    const root = document.querySelector('x-y')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Two</p>';
    const found: Node[] = [];
    const lines = [...quickLines(document, (inner) => found.push(inner))].filter(isLine);
    expect(lines.map(({ text }) => text)).toEqual(['One', 'Two']);
    expect(found).toEqual([root]);
  });

  it('gives megabytes in pieces, with a rest between them', () => {
    const text = 'Elsewhere life went on. '.repeat(10_000);
    const lines = [...quickLines(new DOMParser().parseFromString(`<p>${text}</p>`, 'text/html'))];
    expect(
      lines
        .filter(isLine)
        .map((line) => line.text)
        .join(''),
    ).toBe(text);
    expect(Math.max(...lines.filter(isLine).map((line) => line.text.length))).toBeLessThan(40_000);
    expect(lines.filter((line) => line === null).length).toBeGreaterThan(5);
  });
});

describe('linesIn', () => {
  it('gives every line, none of it twice', () => {
    const text = fc.array(fc.constantFrom('a', '\n', 'x'.repeat(40_000)), { maxLength: 8 });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const given = [...linesIn(whole)].filter(isLine).map((line) => line.text);
        expect(given.join('')).toBe(whole.replaceAll('\n', ''));
        expect(given.every((line) => !line.includes('\n'))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
