import { expect, it } from 'vitest';
import type { Figure } from '../bench';
import { fallen } from './kept';

const spread = (median: number) => ({ median, low: median, high: median, runs: 15 });
const figure = (id: string, ratio?: number): Figure => ({
  id,
  what: id,
  unit: 'ms',
  ours: spread(5),
  ...(ratio !== undefined && { ratio: spread(ratio) }),
});
const kept = (ratio?: number) => ({ ours: 1, unit: 'ms', ...(ratio !== undefined && { ratio }) });

it('a ratio of which only the median is worse has not fallen', () => {
  const moody = { ...figure('moody'), ratio: { median: 1.5, low: 1.2, high: 3, runs: 15 } };
  expect(fallen([moody], { moody: kept(1) })).toEqual([]);
});

it('a ratio that is worse by more than a third has fallen, and nothing else has', () => {
  const figures = [figure('worse', 1.4), figure('alike', 1.3), figure('new', 9), figure('alone')];
  const before = { worse: kept(1), alike: kept(1), alone: kept() };
  expect(fallen(figures, before).map(({ id }) => id)).toEqual(['worse']);
});
