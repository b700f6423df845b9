import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../lib/messaging/protocol';
import { ownerOf, paintedSpans, placeName } from './paint-highlights';

function aHighlight(id: string, start: number, end: number, of: Partial<Highlight> = {}): Highlight {
  const anchoring = { status: 'placed', span: { start, end } } as const;
  return { id, colour: 'yellow', note: '', tags: [], exact: 'words', anchoring, ...of };
}

const stylesOf = (...highlights: Highlight[]) => paintedSpans(highlights).map(({ style }) => style);

describe('paintedSpans', () => {
  it('paints by start, and of two that begin together the longer first', () => {
    const spans = paintedSpans([aHighlight('c', 5, 9), aHighlight('a', 0, 3), aHighlight('b', 0, 9)]);
    expect(spans.map(({ id }) => ownerOf(id ?? ''))).toEqual(['b', 'a', 'c']);
  });

  it('gives those of one colour that overlap styles of their own, and no others', () => {
    expect(stylesOf(aHighlight('a', 0, 5), aHighlight('b', 3, 9), aHighlight('c', 5, 7))).toEqual([
      'yellow',
      'yellow-2',
      'yellow',
    ]);
    expect(stylesOf(aHighlight('a', 0, 5), aHighlight('b', 3, 9, { colour: 'blue' }))).toEqual([
      'yellow',
      'blue',
    ]);
  });

  it('knows three of one colour over one another, and paints a fourth with the third', () => {
    const four = ['a', 'b', 'c', 'd'].map((id, at) => aHighlight(id, at, 20));
    expect(stylesOf(...four)).toEqual(['yellow', 'yellow-2', 'yellow-3', 'yellow-3']);
  });

  it('tells what became of the words, paints every place of an ambiguous one, and nothing of a lost one', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 8, end: 9 },
    ];
    const ambiguous = aHighlight('a', 0, 0, { anchoring: { status: 'ambiguous', spans } });
    expect(paintedSpans([ambiguous])).toEqual([
      { start: 0, end: 2, id: placeName('a', 0), style: 'yellow-ambiguous' },
      { start: 8, end: 9, id: placeName('a', 1), style: 'yellow-ambiguous' },
    ]);
    const difference = { parts: [], touches: [] };
    const changed = aHighlight('b', 0, 0, {
      anchoring: { status: 'changed', span: { start: 1, end: 2 }, difference },
    });
    expect(stylesOf(changed, aHighlight('c', 0, 0, { anchoring: { status: 'lost' } }))).toEqual([
      'yellow-changed',
    ]);
  });
});
