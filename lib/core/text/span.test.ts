import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround } from './span';

describe('excerptAround', () => {
  it('leaves a sentence that somebody may read as it is', () => {
    const text = 'They signed it. They flew on.';
    expect(excerptAround(text, { start: 0, end: 15 }, { start: 5, end: 11 })).toEqual({ start: 0, end: 15 });
  });

  it('keeps what stands around a span of a sentence that never ends, whole words where there are spaces', () => {
    const text = 'and so on '.repeat(1_000);
    const { start, end } = excerptAround(text, { start: 0, end: text.length }, { start: 5_000, end: 5_003 });
    expect(end - start).toBeLessThanOrEqual(1_200);
    expect(text.slice(start, end)).toMatch(/^(and|so|on) .* (and|so|on)$/);
  });

  it('lies within the sentence and holds the span, whatever the text', () => {
    const texts = fc.array(fc.constantFrom('ab', ' ', '普', '😀'), { minLength: 1, maxLength: 3_000 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(40), (pieces, at, length) => {
        const text = pieces.join('');
        const start = at % text.length;
        const span = { start, end: Math.min(text.length, start + length) };
        const excerpt = excerptAround(text, { start: 0, end: text.length }, span);
        expect(excerpt.start).toBeGreaterThanOrEqual(0);
        expect(excerpt.start).toBeLessThanOrEqual(span.start);
        expect(excerpt.end).toBeGreaterThanOrEqual(span.end);
        expect(excerpt.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
