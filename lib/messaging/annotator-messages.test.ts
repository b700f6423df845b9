import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isHighlights } from './annotator-messages';
import { HighlightsSchema, type Highlight, type Highlights } from './protocol';

const HIGHLIGHT: Highlight = {
  id: '00000000-0000-4000-8000-000000000001',
  colour: 'yellow',
  note: '',
  tags: ['arms'],
  exact: 'words',
  anchoring: { status: 'placed', span: { start: 3, end: 8 } },
};
const COLOURS = { yellow: 'a', blue: 'b', green: 'c', purple: 'd', orange: 'e' };
const of = (...highlights: Highlight[]): Highlights => ({ highlights, colours: COLOURS });
const span = { start: 0, end: 2 };

describe('isHighlights', () => {
  it.each([
    ['none', of()],
    ['one that is placed', of(HIGHLIGHT)],
    ['one that is lost', of({ ...HIGHLIGHT, anchoring: { status: 'lost' } })],
    ['an ambiguous one', of({ ...HIGHLIGHT, anchoring: { status: 'ambiguous', spans: [span, span] } })],
    [
      'one that changed',
      of({ ...HIGHLIGHT, anchoring: { status: 'changed', span, difference: { parts: [], touches: [] } } }),
    ],
  ])('takes what the schema takes: %s', (_, value) => {
    expect(v.is(HighlightsSchema, value)).toBe(true);
    expect(isHighlights(value)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['no colours', { highlights: [] }],
    ['a highlight that is none', { ...of(), highlights: [null] }],
    ['one without words', { ...of(), highlights: [{ ...HIGHLIGHT, exact: 3 }] }],
    ['one with a tag that is none', { ...of(), highlights: [{ ...HIGHLIGHT, tags: [null] }] }],
    ['one without a place', { ...of(), highlights: [{ ...HIGHLIGHT, anchoring: { status: 'placed' } }] }],
    [
      'places that are none',
      { ...of(), highlights: [{ ...HIGHLIGHT, anchoring: { status: 'ambiguous', spans: [1] } }] },
    ],
    [
      'a change without words',
      { ...of(), highlights: [{ ...HIGHLIGHT, anchoring: { status: 'changed', span } }] },
    ],
    ['another fate', { ...of(), highlights: [{ ...HIGHLIGHT, anchoring: { status: 'eaten', span } }] }],
  ])('refuses %s', (_, value) => expect(isHighlights(value)).toBe(false));
});
