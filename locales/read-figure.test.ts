import { afterEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { LANGUAGES } from './languages';
import { readFigure, writeFigure } from './read-figure';
import { speak } from './say';

afterEach(() => speak('en', {}));

describe('readFigure', () => {
  it.each([
    ['en', '6,700', 6700],
    ['en', '3.5', 3.5],
    ['en', '6,700.25', 6700.25],
    ['en', '6 700', 6700],
    ['en', '−0.125', -0.125],
    ['en', '7.000', 'ambiguous'],
    ['en', '7.000.000', 'ambiguous'],
    ['en', '6,70', 'none'],
    ['en', '1e21', 'none'],
    ['de', '6.700', 6700],
    ['de', '3,5', 3.5],
    ['de', '6.700,25', 6700.25],
    ['de', '7,000', 'ambiguous'],
    ['de', '6.70', 'none'],
    ['fr', '6 700,5', 6700.5],
    ['ru', '6 700,5', 6700.5],
    ['pt-BR', '1.000.000', 1_000_000],
    ['ja', '6,700', 6700],
    ['en', '', 'none'],
  ] as const)('reads in %s “%s” as %s', (code, typed, figure) => {
    speak(code, {});
    expect(readFigure(typed)).toBe(figure);
  });

  it('reads what the interface itself writes, unless that can be read in two ways, and all that stands in a form', () => {
    const codes = fc.constantFrom(...Object.keys(LANGUAGES));
    const figures = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1000 || 0);
    fc.assert(
      fc.property(codes, figures, (code, n) => {
        speak(code, {});
        expect([n, 'ambiguous']).toContain(readFigure(new Intl.NumberFormat(code).format(n)));
        expect(readFigure(writeFigure(n))).toBe(n);
      }),
    );
  });
});
