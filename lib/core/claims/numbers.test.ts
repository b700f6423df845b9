import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';
import { findNumbers } from './numbers';

function numbersIn(text: string, language: string | null = null) {
  const tokens = tokenise(fold(text));
  return findNumbers(tokens, 0, tokens.words.length - 1, language).map(({ min, max, approx }) =>
    approx ? ['~', min, max] : [min, max],
  );
}

describe('findNumbers', () => {
  it.each<[string, unknown[][]]>([
    ['11,000 containers', [[11000, 11000]]],
    ['approximately 6,700 containers', [['~', 6700, 6700]]],
    ['6.700 contenedores', [[6700, 6700]]],
    ['6 700 conteneurs', [[6700, 6700]]],
    ['3.5 million', [[3.5e6, 3.5e6]]],
    [
      'more than three million 152 mm shells',
      [
        [3e6, null],
        [152, 152],
      ],
    ],
    ['300만 발', [[3e6, 3e6]]],
    ['1万1000個', [[11000, 11000]]],
    ['11 тысяч контейнеров', [[11000, 11000]]],
    ['twenty-four years', [[24, 24]]],
    ['one hundred and five', [[105, 105]]],
    ['between 5,000 and 7,000', [[5000, 7000]]],
    ['18-19 June', [[18, 19]]],
    ['at least 10 missiles', [[10, null]]],
    ['nearly 7,000', [['~', 6300, 7000]]],
    ['between four and five thousand', [[4000, 5000]]],
    ['2 to 3 million shells', [[2e6, 3e6]]],
    ['5 to 6,000 shells', [[5, 6000]]],
    ['no more than 9,000', [[null, 9000]]],
    ['no fewer than 9,000', [[9000, null]]],
    ['nicht mehr als 9.000', [[null, 9000]]],
    ['не более 9000 снарядов', [[null, 9000]]],
    ['9,000 or more containers', [[9000, null]]],
    ['9,000-plus containers', [[9000, null]]],
    ['9,000+ containers', [[9000, null]]],
    ['20-odd years', [['~', 20, 20]]],
    ['a 24-year wait or so', [[24, 24]]],
    ['1万1000個以上', [[11000, null]]],
    ['1만1000개 이상', [[11000, null]]],
    ['超过9000个', [[9000, null]]],
    ['dozens of missiles', [['~', 24, 99]]],
    ['several thousand shells', [['~', 2000, 9000]]],
    ['hundreds of thousands', [['~', 2e5, 9e5]]],
    ['up to 5 million rounds', [[null, 5e6]]],
    ['tens of thousands', [['~', 20_000, 90_000]]],
    ['15kHz and 3G, 2.5m tons', [[2.5e6, 2.5e6]]],
    ['half a million shells', [[5e5, 5e5]]],
    ['the 38 North site', []],
    ['the G-7 summit', []],
    ['Hwasong-11 missiles', []],
    ['one-on-one talks', []],
    [`${'9'.repeat(400)} shells`, []],
    ['one of his partners', []],
    ['152mm rounds', []],
  ])('reads %s', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });

  it.each<[string, number | null]>([
    ["plus d'un million d'obus", null],
    ['un million d’obus', 1e6],
  ])('reads the French “%s”', (text, max) => {
    const tokens = tokenise(fold(text));
    const [number] = findNumbers(tokens, 0, tokens.words.length - 1, 'fr');
    expect(number).toMatchObject({ min: 1e6, max });
  });

  it('reads back every whole number, however it is grouped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.constantFrom('en', 'de', 'fr'),
        (value, locale) => {
          expect(numbersIn(`X ${new Intl.NumberFormat(locale).format(value)} shells`)).toEqual([
            [value, value],
          ]);
        },
      ),
    );
  });

  it('never throws, and stays within its tokens', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const tokens = tokenise(fold(text));
        for (const { first, last } of findNumbers(tokens, 0, tokens.words.length - 1)) {
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeLessThan(tokens.words.length);
        }
      }),
    );
  });

  it.each<[string, string, unknown[][]]>([
    ['de', 'rund 6.700 Container', [['~', 6700, 6700]]],
    ['de', 'ungefähr 6.700 Container', [['~', 6700, 6700]]],
    ['de', 'knapp 7000 Container', [['~', 6300, 7000]]],
    ['de', 'gut 10.000 Container', [['~', 10000, 10000]]],
    ['de', 'mehr als drei Millionen Granaten', [[3e6, null]]],
    ['de', 'bis zu fünf Millionen Granaten', [[null, 5e6]]],
    ['de', 'wenigstens 10.000 Container', [[10000, null]]],
    ['de', 'ein Dutzend Raketen', [[12, 12]]],
    ['de', 'Dutzende Raketen', [['~', 24, 99]]],
    ['de', 'Tausende Container', [['~', 2000, 19_999]]],
    ['de', 'Hunderttausende Granaten', [['~', 200_000, 900_000]]],
    ['de', 'mehrere Tausend Granaten', [['~', 2000, 9000]]],
    ['ru', 'более 11 тысяч контейнеров', [[11000, null]]],
    ['ru', 'более чем 11 тыс. контейнеров', [[11000, null]]],
    ['ru', 'около 6,7 тыс. контейнеров', [['~', 6700, 6700]]],
    ['ru', 'примерно о 6,7 тыс. контейнеров', [['~', 6700, 6700]]],
    ['ru', 'порядка семи тысяч', [['~', 7000, 7000]]],
    ['ru', 'до пяти млн снарядов', [[null, 5e6]]],
    ['ru', 'свыше пяти миллионов снарядов', [[5e6, null]]],
    ['ru', 'не менее 10 тысяч', [[10000, null]]],
    ['ru', 'как минимум 10 тысяч', [[10000, null]]],
    ['ru', 'десятки ракет', [['~', 24, 99]]],
    ['ru', 'десятков ракет', [['~', 24, 99]]],
    ['ru', 'сотни тысяч снарядов', [['~', 200_000, 900_000]]],
    ['ru', 'несколько тысяч контейнеров', [['~', 2000, 9000]]],
    ['ko', '1만1000여 개', [['~', 11000, 11000]]],
    ['ko', '약 6천700개', [['~', 6700, 6700]]],
    ['ko', '6700개가량', [['~', 6700, 6700]]],
    ['ko', '거의 7000개', [['~', 6300, 7000]]],
    ['ko', '최대 480만 발', [[null, 4.8e6]]],
    ['ko', '적어도 1만 개', [[10000, null]]],
    ['ko', '컨테이너 1만 개 이상', [[10000, null]]],
    ['ko', '1만1000개가 넘는 컨테이너', [[11000, null]]],
    ['ko', '두 시간 넘게', [[2, null]]],
    ['ko', '백여 발', [['~', 100, 100]]],
    ['ko', '50여 발', [['~', 50, 50]]],
    ['ko', '수십 발', [['~', 24, 99]]],
    ['ko', '수천 발', [['~', 2000, 9000]]],
    ['ko', '수십만 발', [['~', 200_000, 900_000]]],
    ['ko', '총 23조로 이뤄진 조약', [[23, 23]]],
    ['ko', '제4조는', []],
    ['es', 'al menos 260.000 toneladas', [[260000, null]]],
    ['es', 'medio centenar de misiles', [['~', 50, 50]]],
    ['es', 'una veintena de misiles', [['~', 20, 20]]],
    ['es', 'decenas de misiles', [['~', 24, 99]]],
    ['es', 'cientos de miles de proyectiles', [['~', 200000, 900000]]],
    ['es', 'más de cinco millones', [[5e6, null]]],
    ['es', 'a menos cinco grados', [[-5, -5]]],
    ['fr', "plus d'un million d'obus", [[1e6, null]]],
    ['fr', 'une cinquantaine de missiles', [['~', 50, 50]]],
    ['fr', 'plusieurs milliers de conteneurs', [['~', 2000, 9000]]],
    ['fr', 'au moins dix mille', [[10000, null]]],
    ['it', 'circa 11mila container', [['~', 11000, 11000]]],
    ['it', 'una cinquantina di missili', [['~', 50, 50]]],
    ['it', 'mezzo milione di proiettili', [[5e5, 5e5]]],
    ['it', 'centinaia di migliaia di proiettili', [['~', 200000, 900000]]],
    ['it', 'fino a 4,8 milioni', [[null, 4.8e6]]],
    ['pt', 'pelo menos dez mil', [[10000, null]]],
    ['pt', 'meia centena de mísseis', [['~', 50, 50]]],
    ['pt', 'uns 50 mísseis', [['~', 50, 50]]],
    ['pt', 'perto de 7 mil contentores', [['~', 6300, 7000]]],
  ])('reads, in %s, “%s”', (language, text, expected) => {
    expect(numbersIn(text, language)).toEqual(expected);
  });
});
