import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';
import { findDates } from './dates';

function datesIn(text: string, dateline = '2024-06-18') {
  const tokens = tokenise(fold(text));
  return findDates(tokens, 0, tokens.words.length - 1, dateline).map(({ from, to }) =>
    from === to ? from : `${from}/${to}`,
  );
}

describe('findDates', () => {
  it.each<[string, string[]]>([
    ['on 19 June', ['2024-06-19']],
    ['Wednesday (19 June)', ['2024-06-19']],
    ['June 18-19', ['2024-06-18/2024-06-19']],
    ['18 and 19 June 2024', ['2024-06-18/2024-06-19']],
    ['on Wednesday', ['2024-06-19']],
    ['on Tuesday', ['2024-06-18']],
    ['yesterday', ['2024-06-17']],
    ['since September', ['2023-09-01/2023-09-30']],
    ['last September', ['2023-09-01/2023-09-30']],
    ['in September 2023', ['2023-09-01/2023-09-30']],
    ['In March, an official said', ['2024-03-01/2024-03-31']],
    ['they march on', []],
    ['it may happen', []],
    ['In May he went to Beijing', ['2024-05-01/2024-05-31']],
    ['last year', ['2023-01-01/2023-12-31']],
    ['since 2000, when', ['2000-01-01/2000-12-31']],
    ['in 24 years', []],
    ['the third year of war', ['2021-06-16/2022-06-19']],
    ['2000 soldiers', []],
    ['le 19 juin', ['2024-06-19']],
    ['el 19 de junio de 2024', ['2024-06-19']],
    ['am 19. Juni', ['2024-06-19']],
    ['18-19 июня', ['2024-06-18/2024-06-19']],
    ['6月19日', ['2024-06-19']],
    ['19일', ['2024-06-19']],
    ['2024-06-19', ['2024-06-19']],
    ['31 June', ['2024-06-01/2024-06-30']],
  ])('reads %s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});
