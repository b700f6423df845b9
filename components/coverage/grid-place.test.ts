import { describe, expect, it } from 'vitest';
import { blockOf, placeAfter, within } from './grid-place';

const EXTENT = { lastRow: 20, lastCol: 9, page: 6 };
const AT = { row: 10, col: 5 };

describe('placeAfter', () => {
  it.each([
    ['ArrowUp', false, { row: 9, col: 5 }],
    ['ArrowDown', false, { row: 11, col: 5 }],
    ['ArrowLeft', false, { row: 10, col: 4 }],
    ['ArrowRight', false, { row: 10, col: 6 }],
    ['PageUp', false, { row: 4, col: 5 }],
    ['PageDown', false, { row: 16, col: 5 }],
    ['Home', false, { row: 10, col: 0 }],
    ['End', false, { row: 10, col: 9 }],
    ['Home', true, { row: 0, col: 0 }],
    ['End', true, { row: 20, col: 9 }],
  ])('leads with %s (Control held: %s) to %j', (key, withControl, expected) => {
    expect(placeAfter(key, withControl, AT, EXTENT)).toEqual(expected);
  });

  it('stays within the grid', () => {
    expect(placeAfter('PageDown', false, { row: 18, col: 9 }, EXTENT)).toEqual({ row: 20, col: 9 });
    expect(placeAfter('ArrowLeft', false, { row: 0, col: 0 }, EXTENT)).toEqual({ row: 0, col: 0 });
  });

  it('knows no other key', () => expect(placeAfter('a', false, AT, EXTENT)).toBeNull());
});

describe('blockOf', () => {
  it('is the same from either corner', () => {
    const block = { top: 2, left: 3, bottom: 10, right: 5 };
    expect(blockOf(AT, { row: 2, col: 3 })).toEqual(block);
    expect(blockOf({ row: 2, col: 3 }, AT)).toEqual(block);
    expect(blockOf({ row: 10, col: 3 }, { row: 2, col: 5 })).toEqual(block);
  });
});

describe('within', () => {
  it('brings a place back that the grid no longer has', () => {
    expect(within({ row: 30, col: 12 }, EXTENT)).toEqual({ row: 20, col: 9 });
  });
});
