import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim } from '../../../tests/builders';
import type { Span } from '../text/span';
import { isByReader, placeIn, readersFirst, SAVED_BY_READER } from './reader-claims';

const mine = (facts: Parameters<typeof aClaim>[0] = {}) =>
  aClaim({ id: 'mine', rules: [SAVED_BY_READER], ...facts });
const at = (start: number, exact: string) => ({ start, end: start + exact.length, exact });
const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

describe('readersFirst', () => {
  it.each([
    ['in the same words, though it says another thing', { display: '11,000 crates' }, ['mine']],
    ['in other words of its sentence that say the same', { span: at(0, 'They') }, ['mine']],
    ['of a sentence whose words are not known', { span: null, display: '11 containers' }, ['mine']],
    ['in other words that say another thing', { span: at(0, 'They'), display: '6,700' }, ['mine', 'claim-1']],
    [
      'elsewhere, though it says the same',
      { span: at(99, '11,000'), sentence: at(90, 'Of these 11,000 came.') },
      ['mine', 'claim-1'],
    ],
    ['of another question', { question: 'gifts' }, ['mine', 'claim-1']],
    ['of another topic', { topic: 'other' }, ['mine', 'claim-1']],
  ])('takes the reader’s word before what was found %s', (_name, found, expected) => {
    expect(ids(readersFirst([aClaim(found), mine()]))).toEqual(expected);
  });

  it('leaves what was found where the reader said nothing', () => {
    const found = [aClaim(), aClaim({ id: 'claim-2' })];
    expect(readersFirst(found)).toEqual(found);
  });

  it('keeps all that the reader said, though two of them are on the same words', () => {
    expect(ids(readersFirst([mine(), mine({ id: 'again', display: '12,000' })]))).toEqual(['mine', 'again']);
  });
});

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
