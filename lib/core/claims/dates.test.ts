import fc from 'fast-check';
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
    ['nine months ago', ['2023-09-01/2023-09-30']],
    ['2 years ago', ['2022-01-01/2022-12-31']],
    ['three days earlier', ['2024-06-15']],
    ['one day', []],
    ['the third year of war', ['2021-06-16/2022-06-19']],
    ['2000 soldiers', []],
    ['am Mittwochabend', ['2024-06-19']],
    ['am frühen Dienstagmorgen', ['2024-06-18']],
    ['in der Nacht zum Mittwoch', ['2024-06-19']],
    ['vor neun Monaten', ['2023-09-01/2023-09-30']],
    ['девять месяцев назад', ['2023-09-01/2023-09-30']],
    ['в ночь на 19 июня', ['2024-06-19']],
    ['18 и 19 июня', ['2024-06-18/2024-06-19']],
    ['с сентября 2023 года', ['2023-09-01/2023-09-30']],
    ['2000년 7월 이후', ['2000-07-01/2000-07-31']],
    ['2024년 6월 19일', ['2024-06-19']],
    ['2019년 4월 25일', ['2019-04-25']],
    ['2000年7月', ['2000-07-01/2000-07-31']],
    ['지난해 9월', ['2023-09-01/2023-09-30']],
    ['6월 18∼19일', ['2024-06-18/2024-06-19']],
    ['18~19일', ['2024-06-18/2024-06-19']],
    ['18일과 19일', ['2024-06-18/2024-06-19']],
    ['18일부터 19일까지', ['2024-06-18/2024-06-19']],
    ['18일부터 이틀간', ['2024-06-18/2024-06-19']],
    ['이날 새벽', ['2024-06-18']],
    ['전날 밤', ['2024-06-17']],
    ['24년 만에', []],
    ['hace nueve meses', ['2023-09-01/2023-09-30']],
    ['il y a 24 ans', ['2000-01-01/2000-12-31']],
    ['nove mesi fa', ['2023-09-01/2023-09-30']],
    ['há nove meses', ['2023-09-01/2023-09-30']],
    ['Putin ha 71 anni', []],
    ['nesta quarta (19) em Pyongyang', ['2024-06-19']],
    ['a quarta (de cinco)', []],
    ['anoche', ['2024-06-17']],
    ['le 19 juin', ['2024-06-19']],
    ['el 19 de junio de 2024', ['2024-06-19']],
    ['am 19. Juni', ['2024-06-19']],
    ['18-19 июня', ['2024-06-18/2024-06-19']],
    ['6月19日', ['2024-06-19']],
    ['19일', ['2024-06-19']],
    ['2024-06-19', ['2024-06-19']],
    ['seit August 6.700 Container', ['2023-08-01/2023-08-31']],
    ['since August 11,000 containers', ['2023-08-01/2023-08-31']],
    ['on June 18, 700 men', ['2024-06-18']],
    ['31 June', ['2024-06-01/2024-06-30']],
  ])('reads %s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['2025-03-21', 'im Juni vergangenen Jahres', ['2024-06-01/2024-06-30']],
    ['2024-12-02', 'in June last year', ['2023-06-01/2023-06-30']],
    ['2024-12-02', 'June of last year', ['2023-06-01/2023-06-30']],
    ['2024-12-02', '去年6月19日', ['2023-06-19']],
    ['2024-12-02', '今年6月', ['2024-06-01/2024-06-30']],
    ['2024-12-02', 'в июне прошлого года', ['2023-06-01/2023-06-30']],
    ['2025-06-19', 'en junio pasado', ['2024-06-01/2024-06-30']],
    ['2024-06-20', 'mercredi dernier', ['2024-06-19']],
    ['2024-06-19', 'letzten Mittwoch', ['2024-06-12']],
    ['2024-06-20', 'nesta quarta-feira', ['2024-06-19']],
    ['2024-06-20', 'uma quarta visita', []],
    ['2024-06-20', '周三', ['2024-06-19']],
    ['2024-06-20', '水曜日に', ['2024-06-19']],
    ['2024-06-20', '수요일', ['2024-06-19']],
    ['2024-06-20', '昨日', ['2024-06-19']],
    ['2024-06-20', 'w środę', ['2024-06-19']],
    ['2024-06-20', 'op woensdag', ['2024-06-19']],
    ['2024-06-20', 'ett statsbesök', []],
  ])('on %s takes “%s” for the last such', (dateline, text, expected) => {
    expect(datesIn(text, dateline)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['It was Tuesday evening in Moscow when he landed.', ['2024-06-19']],
    ['at 8:46 p.m. on Tuesday, Moscow time', ['2024-06-19']],
    ['at 2:46 a.m. on Wednesday (1746 GMT Tuesday)', ['2024-06-19', '2024-06-19']],
    ['at 1:46 p.m. ET Tuesday', ['2024-06-19']],
    ['late on Tuesday, Moscow time', ['2024-06-19']],
    ['at 2:46 a.m. on Wednesday local time', ['2024-06-19']],
    ['at 2:46 a.m. Wednesday Korean time', ['2024-06-19']],
    ['Tuesday afternoon in Moscow', ['2024-06-18']],
    ['He spoke on Tuesday in Moscow.', ['2024-06-18']],
    ['He left on Tuesday evening.', ['2024-06-18']],
  ])('counts the day of “%s” at the place', (text, expected) => {
    const tokens = tokenise(fold(text));
    const found = findDates(tokens, 0, tokens.words.length - 1, '2024-06-19', 9);
    expect(found.map(({ from, to }) => (from === to ? from : `${from}/${to}`))).toEqual(expected);
  });

  it('gives days that exist, in order, whatever it reads', () => {
    const words =
      'June 31 18 - 19 2024 last year Tuesday evening in Moscow time GMT 1745 8:46 p.m. 去年 6 月 19 日 feira quarta am nächsten ( ) ,'.split(
        ' ',
      );
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenise(fold(text));
        let last = -1;
        for (const date of findDates(tokens, 0, tokens.words.length - 1, '2024-06-18', 9)) {
          expect(date.first).toBeGreaterThan(last);
          expect(date.from <= date.to).toBe(true);
          expect(new Date(`${date.from}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date.from);
          ({ last } = date);
        }
        expect(last).toBeLessThan(tokens.words.length);
      }),
    );
  });
});
