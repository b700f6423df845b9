import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../lib/core/annotation/limits';
import { namesOfColours, SHAPES } from './colours';

describe('the colours of highlights', () => {
  it('have a shape each, so that nobody needs the colour', () => {
    expect(new Set(COLOURS.map((colour) => SHAPES[colour])).size).toBe(COLOURS.length);
  });

  it('are called as the reader named them, else as the interface does', () => {
    expect(namesOfColours({ yellow: ' Nuclear ', blue: '  ' })).toEqual({
      yellow: 'Nuclear',
      blue: 'figure',
      green: 'quote',
      purple: 'doubt',
      orange: 'follow up',
    });
  });
});
