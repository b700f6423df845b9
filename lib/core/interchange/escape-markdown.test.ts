import { describe, expect, it } from 'vitest';
import { closeMarkdown, escapeInline, escapeMarkdown } from './escape-markdown';

describe('escapeMarkdown', () => {
  it.each([
    ['plain words, (in brackets) – 50% & more!', 'plain words, (in brackets) – 50% & more!'],
    ['*a* _b_ `c` [d](e) ~f~', String.raw`\*a\* \_b\_ \`c\` \[d\](e) \~f\~`],
    ['<script> & &amp; &#60;', String.raw`\<script> & \&amp; \&\#60;`],
    ['# a #tag', String.raw`\# a \#tag`],
    ['> a > b', String.raw`\> a > b`],
    ['- a - b', String.raw`\- a - b`],
    ['---', String.raw`\---`],
    ['=====', String.raw`\=\=\=\=\=`],
    ['1. a', String.raw`1\. a`],
    ['2) a', String.raw`2\) a`],
    ['1.5 a', '1.5 a'],
    ['-5 degrees', '-5 degrees'],
    ['$5 ^a ==b== %%c%% a|b', String.raw`\$5 \^a \=\=b\=\= \%\%c\%\% a\|b`],
    ['    code  \n\tmore', 'code\nmore'],
    ['a\r\nb\u2028c', 'a\nb\nc'],
    [String.raw`\*`, String.raw`\\\*`],
  ])('makes of %j %j', (text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));

  it('makes one line of a title', () => expect(escapeInline('a\n\n# b')).toBe(String.raw`a \# b`));
});

describe('closeMarkdown', () => {
  it.each([
    ['*my* [note](https://a.example)', '*my* [note](https://a.example)'],
    ['```js\ncode <b>', '```js\ncode <b>\n```'],
    ['~~~~\n~~~\n```', '~~~~\n~~~\n```\n~~~~'],
    ['```\na\n```\n<b>', '```\na\n```\n\\<b>'],
    ['```inline```\n<b>', '```inline```\n\\<b>'],
    ['a < b <script> <!-- </p> <?x', String.raw`a < b \<script> \<!-- \</p> \<?x`],
    ['`<b>` and <https://a.example>', '`<b>` and <https://a.example>'],
  ])('makes of %j %j', (note, closed) => expect(closeMarkdown(note)).toBe(closed));

  it('takes long notes of unmatched marks in its stride', () => {
    const runs = Array.from({ length: 600 }, (_, n) => '`'.repeat(n + 1)).join(' <b ');
    expect(closeMarkdown(runs)).not.toMatch(/[^\\]<b/);
  });
});
