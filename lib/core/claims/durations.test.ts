import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';
import { findDurations } from './durations';

function durationsIn(text: string) {
  const tokens = tokenise(fold(text));
  return findDurations(tokens, 0, tokens.words.length - 1).map(({ min, max, unit }) => ({ min, max, unit }));
}

describe('findDurations', () => {
  it.each([
    ['her first in nearly a quarter-century', { min: 22.5, max: 25, unit: 'year' }],
    ['after a quarter of a century', { min: 25, max: 25, unit: 'year' }],
    ['talked for more than an hour and a half', { min: 1.5, max: null, unit: 'hour' }],
    ['cut to a single day', { min: 1, max: 1, unit: 'day' }],
    ['over in less than a day', { min: null, max: 1, unit: 'day' }],
    ['the one-day stop', { min: 1, max: 1, unit: 'day' }],
    ['pour la première fois depuis un quart de siècle', { min: 25, max: 25, unit: 'year' }],
    ['впервые почти за четверть века', { min: 25, max: 25, unit: 'year' }],
    ['四半世紀ぶりの訪問', { min: 25, max: 25, unit: 'year' }],
    ['der zweitägige Besuch', { min: 2, max: 2, unit: 'day' }],
    ['двухдневный визит', { min: 2, max: 2, unit: 'day' }],
    ['이틀간 북한을 방문한다', { min: 2, max: 2, unit: 'day' }],
  ])('reads %j', (text, expected) => {
    expect(durationsIn(text)).toEqual([expected]);
  });

  it.each([
    'a day on the river',
    '이틀 전 도착했다',
    '하루 만에 떠났다',
    'one day after the talks',
    'one day he will go',
    'a quarter of the votes',
    'half of the century-old hall',
  ])('finds no length in %j', (text) => {
    expect(durationsIn(text)).toEqual([]);
  });
});
