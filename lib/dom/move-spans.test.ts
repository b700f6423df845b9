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

  it('never moves a span to other words', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' '), { maxLength: 30 })
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

  it('drops a span to whose words something was put, and one around a single character that changed', () => {
    expect(moveSpans('cost 14 now', 'cost 214 now', [{ start: 5, end: 7 }])).toEqual([null]);
    expect(moveSpans('cost 14 now', 'cost 140 now', [{ start: 5, end: 7 }])).toEqual([null]);
    expect(moveSpans('a 14 b', 'a 15 b', [{ start: 2, end: 4 }])).toEqual([null]);
  });
});
