import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutText, signatureOf, type ClaimMark, type SavedMark } from './lay-out-text';

const TEXT = 'Headline\n\nThey shipped 11,000 containers.\nIt rained.';

const aMark = (facts: Partial<ClaimMark> = {}): ClaimMark => ({
  claim: 'a',
  start: 23,
  end: 40,
  outcome: 'differs',
  label: 'How many?',
  ...facts,
});

const shown = (claims: readonly ClaimMark[], saved: readonly SavedMark[] = []) =>
  layOutText(TEXT, claims, saved).map(({ pieces }) =>
    pieces.map(({ text, claims: of, saved: colour }) =>
      [...of.map(({ claim }) => claim), ...(colour ? [colour] : []), text].join(':'),
    ),
  );

describe('layOutText', () => {
  it('gives one paragraph a line, without the empty ones', () => {
    expect(shown([])).toEqual([['Headline'], ['They shipped 11,000 containers.'], ['It rained.']]);
  });

  it('cuts where marks begin and end, also where they overlap', () => {
    const inner = aMark({ claim: 'b', end: 29, outcome: 'denied' });
    expect(shown([aMark(), inner])[1]).toEqual(['They shipped ', 'b:a:11,000', 'a: containers', '.']);
  });

  it('marks what runs over several lines in each of them', () => {
    expect(shown([aMark({ start: 29, end: 44 })]).slice(1)).toEqual([
      ['They shipped 11,000', 'a: containers.'],
      ['a:It', ' rained.'],
    ]);
  });

  it('shows a highlight together with a claim', () => {
    expect(shown([aMark()], [{ start: 10, end: 29, colour: 'blue' }])[1]).toEqual([
      'blue:They shipped ',
      'a:blue:11,000',
      'a: containers',
      '.',
    ]);
  });

  it('tells a paragraph that looks different from one that does not', () => {
    const [before, same, after] = [aMark(), aMark(), aMark({ outcome: null })].map((mark) =>
      signatureOf(layOutText(TEXT, [mark], [])[1]!),
    );
    expect(before).toBe(same);
    expect(before).not.toBe(after);
  });

  it('loses and doubles no character, whatever is marked', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '。'), maxLength: 60 }),
        spans,
        (text, at) => {
          const marks = at.map(([start, length], i) => aMark({ claim: `${i}`, start, end: start + length }));
          const paragraphs = layOutText(text, marks, []);
          const lines = text.split('\n').filter((line) => line.trim() !== '');
          expect(paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(lines);
          for (const { pieces } of paragraphs)
            for (const piece of pieces) {
              const end = piece.start + piece.text.length;
              expect(text.slice(piece.start, end)).toBe(piece.text);
              const covering = marks.filter(
                (mark) => mark.start < end && mark.end > piece.start && mark.start < mark.end,
              );
              expect(piece.claims.map(({ claim }) => claim).sort()).toEqual(
                covering.map(({ claim }) => claim).sort(),
              );
            }
        },
      ),
    );
  });
});
