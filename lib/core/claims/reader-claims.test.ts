import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim } from '../../../tests/builders';
import type { Span } from '../text/span';
import { isByReader, placeIn, SAVED_BY_READER } from './reader-claims';

const mine = (facts: Parameters<typeof aClaim>[0] = {}) =>
  aClaim({ id: 'mine', rules: [SAVED_BY_READER], ...facts });
const at = (start: number, exact: string) => ({ start, end: start + exact.length, exact });

describe('placeIn', () => {
  it('finds the words where their sentence is now', () => {
    const text = 'A new beginning. They shipped 11,000 containers. The end.';
    const placed = placeIn(text, mine());
    expect(placed).toMatchObject({ sentence: { start: 17, end: 48 }, span: { start: 30, end: 47 } });
    expect(text.slice(30, 47)).toBe('11,000 containers');
  });

  it('leaves them where they are when they stand there still, though the sentence comes before as well', () => {
    const claim = placeIn(`${aClaim().sentence.exact} ${aClaim().sentence.exact}`, {
      ...mine(),
      sentence: at(32, aClaim().sentence.exact),
      span: at(45, '11,000 containers'),
    });
    expect(claim.span).toEqual(at(45, '11,000 containers'));
  });

  it('keeps the claim when its sentence is gone, and marks the whole sentence when that comes back', () => {
    const lost = placeIn('They shipped 12,000 containers.', mine());
    expect(lost).toEqual({ ...mine(), span: null });
    expect(placeIn('They shipped 11,000 containers.', lost).span?.exact).toBe(
      'They shipped 11,000 containers.',
    );
  });

  it('always gives offsets that hold, or none', () => {
    const around = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(around, around, fc.boolean(), (before, behind, isThere) => {
        const text = `${before}${isThere ? aClaim().sentence.exact : ''}${behind}`;
        const { span, sentence } = placeIn(text, mine());
        const there = (words: Span | null) => words && text.slice(words.start, words.end);
        expect(there(span)).toBe(isThere ? '11,000 containers' : null);
        expect(there(span && sentence)).toBe(isThere ? sentence.exact : null);
      }),
    );
  });
});

it('tells the reader’s claims from those of a rule', () => {
  expect([mine(), aClaim({ rules: ['cue:ship*'] })].map(isByReader)).toEqual([true, false]);
});
