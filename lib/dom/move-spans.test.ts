import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveSpans } from './move-spans';

describe('moveSpans', () => {
  it('keeps what is ahead of a change, shifts what is behind it, drops what is in it', () => {
    const spans = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 8, end: 13 },
    ];
    expect(moveSpans('one two three', 'one 22222 three', spans)).toEqual([
      { start: 0, end: 3 },
      null,
      { start: 10, end: 15 },
    ]);
  });

  it('keeps what stands between several changes, also where a line is there twice', () => {
    const before = 'top\nsame\nold words here\nmiddle of it\nsame\ngone\nend';
    const after = 'new top\nsame\nnew words here\nmiddle of it\nsame\nend\nmore';
    const spans = ['words', 'middle', 'gone', 'end'].map((word) => {
      const start = before.indexOf(word);
      return { start, end: start + word.length };
    });
    const moved = moveSpans(before, after, spans).map((span) => span && after.slice(span.start, span.end));
    expect(moved).toEqual(['words', 'middle', null, 'end']);
  });

  it('keeps a span over several lines when nothing came between them', () => {
    const spans = [{ start: 2, end: 7 }];
    expect(moveSpans('a\nbb\ncc\nd', 'x\ny\nbb\ncc\nz', spans)).toEqual([{ start: 4, end: 9 }]);
    expect(moveSpans('a\nbb\ncc\nd', 'x\nbb\nbetween\ncc\nz', spans)).toEqual([null]);
  });

  it('drops what was moved past the rest', () => {
    const [moved] = moveSpans('one\ntwo\nthree\nfour', 'two\nthree\nfour\none', [{ start: 0, end: 3 }]);
    expect(moved).toBeNull();
  });

  it('never moves a span to other words', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n'), { maxLength: 30 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(30), (before, after, from, length) => {
        const span = { start: Math.min(from, before.length), end: Math.min(from + length, before.length) };
        const [moved] = moveSpans(before, after, [span]);
        const words = before.slice(span.start, span.end);
        expect(moved ? after.slice(moved.start, moved.end) : words).toBe(words);
      }),
    );
  });
});
