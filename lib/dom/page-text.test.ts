// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readParsedText, type PageText } from './page-text';
import { nodeRangesOf } from './ranges';

const PROSE =
  'The two leaders met in the capital on Wednesday and signed a treaty which both called the strongest since the war ended.';

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');
}

const textOf = (body: string): string => readParsedText(pageOf(body)).text;

/** The characters that the segments point at, with white space as one space. */
function readBack({ text, segments }: PageText): string[] {
  return segments.map(({ start, end, node, offset }) =>
    text.slice(start, end) === node.data.slice(offset, offset + end - start).replace(/\s/g, ' ')
      ? 'same'
      : `${text.slice(start, end)} ≠ ${node.data.slice(offset, offset + end - start)}`,
  );
}

describe('lines', () => {
  it.each([
    [
      'an inline tag does not split a word',
      '<p>Pyong<b>yang</b>’s <i>air</i>port</p>',
      'Pyongyang’s airport',
    ],
    ['a block ends a line', '<div>One<div>Two</div>Three</div>', 'One\nTwo\nThree'],
    ['paragraphs are lines', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    ['a br ends a line', 'One<br>Two<br><br>Three', 'One\nTwo\nThree'],
    ['white space is one space', '<p>  One \n\t two&nbsp;&nbsp;three  </p>', 'One two three'],
    ['white space across tags is one space', '<p>One <b> two </b> three</p>', 'One two three'],
    [
      'characters that are not seen are dropped',
      '<p>Pyong&shy;yang, Ku\u200Bnsusan</p>',
      'Pyongyang, Kunsusan',
    ],
    ['preformatted lines are lines', '<pre>One\nTwo\n\nThree</pre>', 'One\nTwo\nThree'],
    ['cells are lines', '<table><tr><td>A1</td><td>B1</td></tr></table>', 'A1\nB1'],
    [
      'inline tags shown as blocks end a line',
      '<p>Shorts<span style="display:block">The</span></p>',
      'Shorts\nThe',
    ],
    ['joiners that belong to the spelling stay', '<p>می‌خواهم</p>', 'می‌خواهم'],
  ])('%s', (_, body, text) => expect(textOf(body)).toBe(text));
});

describe('what is left out', () => {
  it.each([
    ['navigation', '<nav>Home World</nav>'],
    ['an aside', '<aside>Elsewhere</aside>'],
    ['the footer', '<footer>Imprint</footer>'],
    ['a form', '<form>Your mail <input></form>'],
    ['a button', '<button>Share</button>'],
    ['scripts and styles', '<script>var a = "b"</script><style>p {}</style><noscript>no</noscript>'],
    ['templates', '<template><p>Not yet</p></template>'],
    [
      'hidden text',
      '<p hidden>Secret</p><p style="display: none">Secret</p><div style="visibility:hidden">x</div>',
    ],
    ['closed details', '<details><p>Folded away</p></details>'],
    ['advertisements', '<div class="ad-slot">Buy</div><div id="top-ads">Buy</div>'],
    ['a newsletter box', '<div class="newsletterSignup"><p>Get the news by mail</p></div>'],
    ['related stories', '<div class="related-articles"><h3>More</h3><p>Another story</p></div>'],
    ['read more', '<p>Read more: <a href="/b">Another story of the day</a></p>'],
    ['a widget without a name', '<div>More Shorts</div>'],
    ['lines of nothing but link', '<ul><li><a href="/b">Another story of the day</a></li></ul>'],
    ['comments', '<section id="comments"><p>First!</p></section>'],
    ['a share bar', '<div class="share-bar">Facebook X</div>'],
    ['a player’s caption', '<figure><video></video><figcaption>Watch this</figcaption></figure>'],
  ])('%s', (_, furniture) => {
    expect(textOf(`<article><p>${PROSE}</p>${furniture}<p>${PROSE}</p></article>`)).toBe(
      `${PROSE}\n${PROSE}`,
    );
  });

  it.each([
    ['an open details', '<details open><summary>Sum</summary><p>Text</p></details>', 'Sum\nText'],
    [
      'a photo’s caption',
      '<figure><img><figcaption>The two leaders</figcaption></figure>',
      'The two leaders',
    ],
    ['a form around a whole page', `<form><h1>Title</h1><p>Text</p></form>`, 'Title\nText'],
    ['a name that says what else there is', '<div class="has-sidebar with-ads"><p>Text</p></div>', 'Text'],
    ['aria-hidden text that is seen', '<p aria-hidden="true">Text</p>', 'Text'],
  ])('but %s stays', (_, body, text) => expect(textOf(body)).toBe(text));
});

describe('the article', () => {
  it('is what articleBody holds, with headline and standfirst', () => {
    const body = `<header><h1>Leaders meet</h1></header><p>A treaty, and what it may mean for the region’s uneasy peace</p>
      <p>By A. Writer</p><div itemprop="articleBody"><p>${PROSE}</p><p>${PROSE}</p></div><div><p>Elsewhere today</p></div>`;
    expect(textOf(body)).toBe(
      `Leaders meet\nA treaty, and what it may mean for the region’s uneasy peace\n${PROSE}\n${PROSE}`,
    );
  });

  it('is the article element that holds the prose, not a teaser', () => {
    const body = `<article><h2>Teaser</h2><p>Short.</p></article><article><h1>A</h1><p>${PROSE.repeat(3)}</p></article>`;
    expect(textOf(body)).toBe(`A\n${PROSE.repeat(3)}`);
  });

  it('is every whole article of an endless page', () => {
    const body = `<article><h1>A</h1><p>${PROSE}</p></article><article><h1>B</h1><p>${PROSE}</p></article>`;
    expect(textOf(body)).toBe(`A\n${PROSE}\nB\n${PROSE}`);
  });

  it('is the densest part where no markup tells', () => {
    const body = `<div><div>Menu</div><div><div>${PROSE}<br>${PROSE}<br>${PROSE}</div></div><div>Imprint</div></div>`;
    expect(textOf(body)).toBe(`${PROSE}\n${PROSE}\n${PROSE}`);
  });

  it('tells a headline once', () => {
    const body = `<h1>Leaders meet</h1><article><h2>Leaders meet</h2><p>${PROSE}</p></article>`;
    expect(textOf(body)).toBe(`Leaders meet\n${PROSE}`);
  });

  it('is read through open shadow roots', () => {
    const page = pageOf('<news-story></news-story>');
    const root = page.querySelector('news-story')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<h1>Leaders meet</h1><p>${PROSE}</p>`;
    expect(readParsedText(page).text).toBe(`Leaders meet\n${PROSE}`);
  });

  it('is cut at a million characters, and says so', () => {
    const page = pageOf(`<article>${`<p>${PROSE}</p>`.repeat(9000)}</article>`);
    const { text, segments, truncated } = readParsedText(page);
    expect(text.length).toBe(1_000_000);
    expect(segments.at(-1)?.end).toBe(1_000_000);
    expect(truncated).toBe(true);
  });

  it('is empty where nothing is', () => {
    expect(readParsedText(pageOf(''))).toEqual({ text: '', segments: [], truncated: false });
  });
});

describe('the map', () => {
  const inline = fc.constantFrom('b', 'span', 'a', 'em');
  const block = fc.constantFrom('p', 'div', 'section', 'li', 'pre');
  const words = fc
    .array(
      fc.constantFrom(
        'Putin',
        'Kim',
        ' ',
        '  ',
        '\n',
        '\t ',
        '\u00A0',
        '\u00AD',
        '\u200B',
        '金正恩',
        'é',
        '👍',
        '.',
      ),
    )
    .map((parts) => parts.join(''));
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      words,
      fc.constant('<br>'),
      fc.tuple(fc.oneof(inline, block), fc.array(tie('node'), { maxLength: 4 })).map(([tag, inner]) => {
        return `<${tag}>${inner.join('')}</${tag}>`;
      }),
    ),
  }));

  it('leads every character back to where it stands', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
        const page = readParsedText(pageOf(nodes.join('')));
        expect(new Set(readBack(page))).toEqual(new Set(page.segments.length > 0 ? ['same'] : []));
        const mapped = page.segments.reduce((sum, { start, end }) => sum + end - start, 0);
        const lineEnds = page.text.split('\n').length - 1;
        expect(mapped + lineEnds).toBe(page.text.length);
        expect(page.text).not.toMatch(/ {2}|^\s|\s$|\n\s|\s\n|[\u00AD\u200B\u00A0]/);
      }),
    );
  });

  it('gives for any spans the characters they cover', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), fc.array(fc.nat(200)), (nodes, cuts) => {
        const { text, segments } = readParsedText(pageOf(nodes.join('')));
        const ends = [...new Set(cuts)].filter((cut) => cut <= text.length).sort((a, b) => a - b);
        const spans = ends.slice(1).map((end, index) => ({ start: ends[index] ?? 0, end }));
        const found = nodeRangesOf(segments, spans).map((pieces) =>
          pieces.map(({ node: { data }, start, end }) => data.slice(start, end)).join(''),
        );
        const bare = (value: string) => value.replace(/[\s\u00AD\u200B]/g, '');
        expect(found.map(bare)).toEqual(spans.map(({ start, end }) => bare(text.slice(start, end))));
      }),
    );
  });
});
