import { describe, expect, it } from 'vitest';
import type { Figure } from '../bench';
import { isReached, markdownTable, rowOf, short } from './table';

const figure: Figure = {
  id: 'text/collect',
  what: 'page text',
  unit: 'ms',
  ours: { median: 1.2345, low: 1.1, high: 1.4, runs: 15 },
  peer: { name: 'a bare walk', spread: { median: 1, low: 1, high: 1, runs: 15 } },
  ratio: { median: 1.2345, low: 1.2, high: 1.3, runs: 15 },
  goal: { of: 'ratio', most: 1.5 },
};

describe('a row', () => {
  it('tells medians with their middle half, the ratio, and whether the goal is reached', () => {
    expect(rowOf(figure)).toEqual([
      'page text',
      '1.23 ms (1.1–1.4)',
      'a bare walk: 1 ms',
      '1.23× (1.2–1.3)',
      '≤ 1.5×',
      'reached',
    ]);
  });
  it('says nothing of a goal where there is none', () => {
    const { goal: _, ...without } = figure;
    expect(rowOf(without).slice(-2)).toEqual(['', '']);
  });
});

describe('a goal', () => {
  it('is missed by what is above it, or was not measured', () => {
    expect(isReached(figure, { of: 'ours', most: 1.2 })).toBe(false);
    const { ratio: _, ...alone } = figure;
    expect(isReached(alone, { of: 'ratio', most: 10 })).toBe(false);
  });
});

describe('short', () => {
  it.each([
    [0.012345, '0.0123'],
    [9.999, '10'],
    [123.4, '123'],
    [12_345.6, '12,346'],
  ])('writes %d as %s', (value, written) => {
    expect(short(value)).toBe(written);
  });
});

it('makes a Markdown table of them', () => {
  expect(markdownTable([figure]).split('\n')).toHaveLength(3);
});
