import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';
import { findDates } from './dates';
import { findPeriod } from './period';

function periodIn(text: string, dateline = '2024-06-18') {
  const tokens = tokenise(fold(text));
  const sentence = { first: 0, last: tokens.words.length - 1 };
  return findPeriod(tokens, sentence, findDates(tokens, 0, sentence.last, dateline), dateline);
}

describe('findPeriod', () => {
  it.each<[string, { from: string | null; to: string | null } | null]>([
    ['900 crates between August 2023 and February 2024', { from: '2023-08-01', to: '2024-02-29' }],
    ['900 crates since September', { from: '2023-09-01', to: null }],
    ['900 crates last September', { from: '2023-09-01', to: null }],
    ['900 crates by March', { from: null, to: '2024-03-31' }],
    ['900 crates as of March', { from: null, to: '2024-03-31' }],
    ['900 crates in the past year', { from: '2023-06-19', to: '2024-06-18' }],
    ['900 crates last year', { from: '2023-01-01', to: '2023-12-31' }],
    ['900 crates on 3 March', null],
    ['900 Kisten seit September', { from: '2023-09-01', to: null }],
    ['900 Kisten zwischen August 2023 und Februar 2024', { from: '2023-08-01', to: '2024-02-29' }],
    ['900 Kisten bis März', { from: null, to: '2024-03-31' }],
    ['900 caisses depuis septembre', { from: '2023-09-01', to: null }],
    ['900 cajas desde septiembre', { from: '2023-09-01', to: null }],
    ['900 cajas hasta marzo', { from: null, to: '2024-03-31' }],
    ['900 caixas desde setembro', { from: '2023-09-01', to: null }],
    ['900 ящиков с сентября', { from: '2023-09-01', to: null }],
    ['900 ящиков с августа 2023 по февраль 2024', { from: '2023-08-01', to: '2024-02-29' }],
    ['自去年8月以来900箱', { from: '2023-08-01', to: null }],
    ['昨年8月から900個', { from: '2023-08-01', to: null }],
    ['지난해 8월부터 900개', { from: '2023-08-01', to: null }],
    ['9월 이후 900개', { from: '2023-09-01', to: null }],
  ])('reads %s', (text, expected) => {
    expect(periodIn(text)).toEqual(expected);
  });
});
