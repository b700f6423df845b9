import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpans } from './carry-spans';

describe('carrySpans', () => {
  it('keeps what is ahead of a change, shifts what is behind it, drops what is in it', () => {
    const spans = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 8, end: 13 },
    ];
    expect(carrySpans('one two three', 'one 22222 three', spans)).toEqual([
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
    const moved = carrySpans(before, after, spans).map((span) => span && after.slice(span.start, span.end));
    expect(moved).toEqual(['words', 'middle', null, 'end']);
  });

  it('keeps a span over several lines when nothing came between them', () => {
    const spans = [{ start: 2, end: 7 }];
    expect(carrySpans('a\nbb\ncc\nd', 'x\ny\nbb\ncc\nz', spans)).toEqual([{ start: 4, end: 9 }]);
    expect(carrySpans('a\nbb\ncc\nd', 'x\nbb\nbetween\ncc\nz', spans)).toEqual([null]);
  });

  it('drops what was moved past the rest', () => {
    const [moved] = carrySpans('one\ntwo\nthree\nfour', 'two\nthree\nfour\none', [{ start: 0, end: 3 }]);
    expect(moved).toBeNull();
  });

  it('drops a span around a single character that changed', () => {
    expect(carrySpans('a 14 b', 'a 15 b', [{ start: 2, end: 4 }])).toEqual([null]);
    expect(carrySpans('x\na b\ny', 'x\naab\ny', [{ start: 2, end: 5 }])).toEqual([null]);
  });

  it('drops a span to whose words something was put', () => {
    expect(carrySpans('cost 14 now', 'cost 214 now', [{ start: 5, end: 7 }])).toEqual([null]);
    expect(carrySpans('cost 14 now', 'cost 140 now', [{ start: 5, end: 7 }])).toEqual([null]);
    expect(carrySpans('cost 14', 'more\ncost 14\nmore', [{ start: 5, end: 7 }])).toEqual([
      { start: 10, end: 12 },
    ]);
  });

  it('never moves a span to other words', () => {
    const line = fc
      .array(fc.constantFrom('a', 'b', ' '), { maxLength: 5 })
      .map((letters) => letters.join(''));
    const lines = fc.array(line, { maxLength: 8 });
    // An edit: lines put in, taken out and rewritten, at several places.
    const edits = fc.array(fc.tuple(fc.nat(8), fc.nat(2), fc.array(line, { maxLength: 2 })), {
      maxLength: 3,
    });
    const edited = (text: readonly string[], changes: readonly [number, number, string[]][]) => {
      const after = [...text];
      for (const [at, gone, put] of changes) after.splice(at, gone, ...put);
      return after.join('\n');
    };
    fc.assert(
      fc.property(lines, edits, fc.nat(30), fc.nat(30), (text, changes, from, length) => {
        const [before, after] = [text.join('\n'), edited(text, changes)];
        const span = { start: Math.min(from, before.length), end: Math.min(from + length, before.length) };
        const [moved] = carrySpans(before, after, [span]);
        const words = before.slice(span.start, span.end);
        expect(moved ? after.slice(moved.start, moved.end) : words).toBe(words);
      }),
      { numRuns: 2_000 },
    );
  });
});
