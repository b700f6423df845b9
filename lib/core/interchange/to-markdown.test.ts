import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnnotation } from '../../../tests/arbitrary-annotation';
import { anAnnotation } from '../../../tests/builders';
import { someNames } from '../../../tests/export-names';
import { toMarkdown, toOneMarkdown } from './to-markdown';

const other = anAnnotation({ exact: 'others' });
const elsewhere = {
  ...other,
  target: { ...other.target, source: 'https://gazette.example/a(b)' },
  article: { ...other.article, title: 'two LEADERS meet', publisher: null },
};

describe('toMarkdown', () => {
  it('writes a document with front matter, quotes, links, colours, notes and tags', () => {
    const annotation = anAnnotation({
      note: 'my *note*',
      tags: ['arms deal', '2024', '#arms/shells'],
      colour: 'blue',
    });
    expect(toMarkdown([annotation], someNames)).toEqual([
      {
        name: 'Two leaders meet.md',
        content: `---
title: "Two leaders meet"
url: "https://courier.example/summit"
publisher: "The Courier"
published: "2024-06-18"
accessed: "2024-06-18T10:00:00.000Z"
tags:
  - "arms-deal"
  - "arms/shells"
tool: "Crossread"
---

# Two leaders meet

The Courier · 2024-06-18 · <https://courier.example/summit>

> 11,000 containers

Figure · [open in the page](https://courier.example/summit#:~:text=They%20shipped-,11%2C000%20containers,-.)

my *note*

#arms-deal 2024 #arms/shells

***
`,
      },
    ]);
  });

  it('writes one document for each article, in the order of the page, under names of their own', () => {
    const [late, early] = [
      anAnnotation({ start: 90, exact: 'late' }),
      anAnnotation({ start: 10, exact: 'early' }),
    ];
    const files = toMarkdown([late, elsewhere, early], someNames);
    expect(files.map(({ name }) => name)).toEqual(['Two leaders meet.md', 'two LEADERS meet 2.md']);
    expect(files[0]?.content).toMatch(/> early[^]*> late/);
    expect(files[1]?.content).toContain('(https://gazette.example/a%28b%29#');
  });

  it('shows quotes as the words they are', () => {
    const exact = '# Not a heading\n\n- [x] <b>*no*</b> #tag';
    const [file] = toMarkdown([anAnnotation({ exact })], someNames);
    expect(file?.content).toContain(String.raw`> \# Not a heading
>
> \- \[x\] \<b>\*no\*\</b> \#tag`);
  });

  it('makes no link of what is no address', () => {
    const annotation = anAnnotation();
    const target = { ...annotation.target, source: 'javascript:alert(1)' };
    const [file] = toMarkdown([{ ...annotation, target }], someNames);
    expect(file?.content).not.toMatch(/\]\(|<javascript/);
    expect(file?.content).toContain('url: "javascript:alert(1)"');
  });

  it('does not repeat the title as the words of a note on the whole page', () => {
    const note = anAnnotation({ exact: 'Two leaders meet', isNote: true, note: 'n' });
    const [file] = toMarkdown([note], someNames);
    expect(file?.content).not.toContain('> ');
    expect(file?.content).toContain(
      'Key point · note on the page · [open in the page](https://courier.example/summit)',
    );
  });

  it('writes front matter that is one line a property, whatever the page says', () => {
    fc.assert(
      fc.property(anyAnnotation(), (annotation) => {
        const [file] = toMarkdown([annotation], someNames);
        const [, front = ''] = /^---\n([^]*?)\n---\n\n#/.exec(file?.content ?? '') ?? [];
        for (const line of front.split('\n')) {
          expect(line).toMatch(/^(?:\w+: "|tags:$| {2}- ")/);
          if (line !== 'tags:') JSON.parse(line.replace(/^(?:\w+: | {2}- )/, ''));
          expect(line).not.toMatch(/[\p{Surrogate}\u0085\u2028]/u);
        }
        expect(front).toContain('tool: "Crossread"');
      }),
    );
  });

  it('keeps each quote within its block', () => {
    fc.assert(
      fc.property(anyAnnotation(), (annotation) => {
        const [{ content } = { content: '' }] = toMarkdown([{ ...annotation, body: [] }], someNames);
        const [, body = ''] = /^---\n[^]*?\n---\n\n([^]*)$/.exec(content) ?? [];
        for (const line of body.split('\n'))
          expect(line).toMatch(/^(?:>|# |\*\*\*$|Key point|$|.*<https:.*>$)/);
      }),
    );
  });
});

describe('toOneMarkdown', () => {
  it('has all articles under one heading', () => {
    const document = toOneMarkdown([anAnnotation({ tags: ['a'] }), elsewhere], someNames);
    expect(document).toMatch(
      /^---\ntags:\n {2}- "a"\ntool: "Crossread"\n---\n\n# Highlights\n\n## Two leaders meet\n/,
    );
    expect(document.match(/^## /gm)).toHaveLength(2);
  });
});
