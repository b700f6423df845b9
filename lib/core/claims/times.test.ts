import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';
import { findTimes } from './times';

/** The times of a text on the place's clock, nine hours ahead of UTC, as "02:46", with the days they are ahead of the date written. */
function timesIn(text: string, day = '2024-06-19') {
  const tokens = tokenise(fold(text));
  return findTimes(tokens, 0, tokens.words.length - 1, { utcOffset: 9, day }).map(({ value, shift }) => {
    const clock = `${String(Math.floor(value.from / 60)).padStart(2, '0')}:${String(value.from % 60).padStart(2, '0')}`;
    return shift === 0 ? clock : `${clock} +${shift}`;
  });
}

describe('findTimes', () => {
  it.each<[string, string[]]>([
    ['at 2:46 a.m.', ['02:46']],
    ['one agency had it at 2.22; another', ['02:22']],
    ['put it at 2.22 million shells', []],
    ['in the dead of night', ['00:00']],
    ['at 2:46 a.m. local time', ['02:46']],
    ['at 8:46 p.m. Moscow time', ['02:46 +1']],
    ['at 8:46 p.m. on Tuesday, Moscow time', ['02:46 +1']],
    ['at 2:46am (1746 GMT)', ['02:46', '02:46 +1']],
    ['at 17.46 GMT', ['02:46 +1']],
    ['shortly after 1:46 p.m. ET', ['02:46 +1']],
    ['at 02:46 KST', ['02:46']],
    ['в 20:46 мск', ['02:46 +1']],
    ['в 2:46 по местному времени', ['02:46']],
    ['um 19:46 MESZ', ['02:46 +1']],
    ['à 19h heure de Paris', ['02:00 +1']],
    ['북한 현지시간 2시 46분', ['02:46']],
    ['北京时间1时46分', ['02:46']],
    ['モスクワ時間20時46分', ['02:46 +1']],
    ['um 2.46 Uhr Ortszeit', ['02:46']],
    ['gegen 3 Uhr morgens', ['03:00']],
    ['in der Nacht zum Mittwoch', ['00:00']],
    ['am frühen Mittwochmorgen', ['00:00']],
    ['am frühen Morgen', ['00:00']],
    ['около 3 часов ночи', ['03:00']],
    ['в 9 часов вечера', ['21:00']],
    ['в ночь на 19 июня', ['00:00']],
    ['около двух часов', []],
    ['오전 2시46분', ['02:46']],
    ['새벽 2시 46분께', ['02:46']],
    ['오후 9시께', ['21:00']],
    ['밤 11시 30분', ['23:30']],
    ['午後9時', ['21:00']],
    ['a las 2.45 de la madrugada', ['02:45']],
    ['hacia las tres de la madrugada', ['03:00']],
    ['a las 8 de la tarde', ['20:00']],
    ['vers 3 heures du matin', ['03:00']],
    ['peu avant trois heures du matin', ['03:00']],
    ['à 2h46', ['02:46']],
    ['en pleine nuit', ['00:00']],
    ['alle 2.45 di notte', ['02:45']],
    ['erano quasi le tre di notte', ['03:00']],
    ['nel cuore della notte', ['00:00']],
    ['cerca das 02h45', ['02:45']],
    ['às 2:45 da madrugada', ['02:45']],
    ['pelas 3 da manhã', ['03:00']],
    ['le due delegazioni', []],
    ['2,45 millones', []],
    ['1746 soldiers', []],
    ['17.46 per cent', []],
    ['at 2:46 a.m. et al', ['02:46']],
  ])('reads “%s” on the place’s clock', (text, expected) => {
    expect(timesIn(text)).toEqual(expected);
  });

  it('knows winter from summer where clocks are put forward', () => {
    expect(timesIn('at 1 p.m. ET', '2024-01-10')).toEqual(['03:00 +1']);
    expect(timesIn('at 1 p.m. ET', '2024-07-10')).toEqual(['02:00 +1']);
  });
});
