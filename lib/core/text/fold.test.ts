import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, toSource } from './fold';

describe('fold', () => {
  it.each([
    ['Kim Jong‑un', 'kim jong-un'],
    ['«Größe»', '"grosse"'],
    ['PUTİN', 'putin'],
    ['Łódź ØRSTED Đà', 'lodz orsted da'],
    ['Путин', 'путин'],
    ['Ёлка', 'елка'],
    ['ﬁfty', 'fifty'],
    ['ガス', 'ガス'],
    ['김정은', '김정은'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['الزِّيارة', 'الزياره'],
  ])('folds %s to %s', (source, folded) => {
    expect(fold(source).folded).toBe(folded);
  });

  it('leads every folded character back to where it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (source) => {
        const text = fold(source);
        let before = 0;
        for (let at = 0; at <= text.folded.length; at++) {
          const there = toSource(text, at);
          expect(there).toBeGreaterThanOrEqual(before);
          expect(there).toBeLessThanOrEqual(source.length);
          before = there;
        }
        expect(toSource(text, text.folded.length)).toBe(source.length);
      }),
    );
  });
});
