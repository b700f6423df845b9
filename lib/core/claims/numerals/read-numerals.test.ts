import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold';
import { tokenise } from '../../text/tokens';
import { KANA_LEXICON } from './kana';
import { readNumerals, type NumeralOptions } from './read-numerals';

function valuesIn(text: string, language: string | null, convention: NumeralOptions['convention'] = 'prose') {
  const tokens = tokenise(fold(text));
  return readNumerals(tokens, 0, tokens.words.length - 1, {
    language,
    convention,
    ...(convention === 'every' ? { kana: KANA_LEXICON } : {}),
  })
    .filter(({ ordinal, suffix }) => !ordinal && suffix === '')
    .map(({ value }) => value);
}

describe('readNumerals in prose', () => {
  it.each<[string, string, number[]]>([
    ['en', 'two hundred and six thousand four hundred shells', [206_400]],
    ['en', 'half a million men and two thirds of the stock', [500_000, 2 / 3]],
    ['en', 'three and a half million rounds', [3.5e6]],
    ['en', 'three million 152 mm shells', [3e6, 152]],
    ['en', 'a hundred tanks, no one saw that one', [100]],
    ['en', '$3.5bn for 11k men', [3.5e9, 11_000]],
    ['de', 'dreihundertsiebenundsechzigtausend Granaten', [367_000]],
    ['de', 'anderthalb Millionen in einem Jahr, 6.700 Container', [1.5e6, 6700]],
    ['es', 'treinta y dos mil quinientas cajas y 4,8 millones', [32_500, 4.8e6]],
    ['es', 'una visita de dos días', [2]],
    ['fr', 'quatre-vingt-dix-sept mille obus, un accord', [97_000]],
    ['fr', 'soixante et onze pays et 1 234 567,5 tonnes', [71, 1_234_567.5]],
    ['pt', 'dois milhões trezentos e quarenta mil', [2_340_000]],
    ['it', 'ventottomilaseicentododici soldati', [28_612]],
    ['it', 'tre milioni e mezzo di euro', [3.5e6]],
    ['tr', 'iki yüz elli bin mermi, bir ziyaret', [250_000]],
    ['tr', 'onaltıbin asker', [16_000]],
    ['id', 'dua belas ribu peluru dan tiga puluh lima kapal', [12_000, 35]],
    ['ru', '11 тысяч контейнеров и двадцать пять ракет', [11_000, 25]],
    ['ru', 'полтора миллиона снарядов', [1.5e6]],
    ['ar', 'مائة وثلاثة وعشرون صاروخا', [123]],
    ['ar', 'خمسة آلاف و٣٠٠ قذيفة', [5000]],
    ['zh', '三万八千枚炮弹', [38_000]],
    ['zh', '统一战线的一个代表团第一次访问', []],
    ['zh', '两千四百五', [2450]],
    ['zh', '百分之六十五', [65]],
    ['ja', '十四億一千四百二万千百人', [1_414_021_100]],
    ['ja', '3分の2の国々', [2 / 3]],
    ['ja', '1万1000個と約300万発', [11_000, 3e6]],
    ['ko', '열여섯 살, 이번 방문', [16]],
    ['ko', '삼만 이천 명과 300만 발', [32_000, 3e6]],
  ])('%s: reads %s', (language, text, expected) => {
    const found = valuesIn(text, language);
    expect(found).toHaveLength(expected.length);
    for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 9);
  });

  it('takes no word of another language for a numeral where the language is unknown', () => {
    expect(valuesIn('Once due, the elf saw Lima, Otto and the mil; on the bin', null)).toEqual([]);
    expect(valuesIn('11 mil contenedores, 11 mila container, 11 mille obus', null)).toEqual([
      11_000, 11_000, 11_000,
    ]);
    expect(valuesIn('zwanzig, veinte y quarante', null)).toEqual([20, 20, 40]);
  });

  it('reads a word that objects have by nature as any other', () => {
    expect(valuesIn('20 constructor toString of hasOwnProperty', 'en')).toEqual([20]);
  });
});

describe('readNumerals of every numeral', () => {
  it.each<[string, string, number[]]>([
    ['en', 'one hundred thirty-two fifths', [26.4]],
    ['en', '1.1^23 and 12.32e+14 and 1.3x10^6', [1.1 ** 23, 12.32e14, 1.3e6]],
    ['en', 'call +1-222-3333/4444 on 5/17/2018', [1, 222, 3333, 4444, 5, 17, 2018]],
    ['es', 'tres veinteavos con once docenas', [0.15, 132]],
    ['pt', 'um vinte e cinco avos', [0.04]],
    ['it', 'venti venticinquesimi', [0.8]],
    ['fr', 'trois sur quatre', [0.75]],
    ['tr', 'eksi beş bölü sekiz', [-0.625]],
    ['ko', '일백삼십과 오분의 이', [130.4]],
    ['ja', 'マイナス二・五', [-2.5]],
    ['zh', '五千六百余万', [5.6e7]],
    ['ar', 'ثلاثة على ثمانية', [0.375]],
  ])('%s: reads %s', (language, text, expected) => {
    const found = valuesIn(text, language, 'every');
    expect(found).toHaveLength(expected.length);
    for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 9);
  });
});

const ENGLISH_SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ENGLISH_TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inEnglish(value: number): string {
  if (value < 20) return ENGLISH_SMALL[value] ?? '';
  if (value < 100) return [ENGLISH_TENS[Math.floor(value / 10)], ...rest(value % 10, '')].join('-');
  const [factor, name] = (
    [
      [1e9, 'billion'],
      [1e6, 'million'],
      [1e3, 'thousand'],
      [100, 'hundred'],
    ] as const
  ).find(([one]) => value >= one) ?? [100, 'hundred'];
  return [
    inEnglish(Math.floor(value / factor)),
    name,
    ...rest(value % factor, value % factor < 100 ? 'and' : ''),
  ].join(' ');
}

function rest(value: number, joint: string): string[] {
  return value === 0 ? [] : joint === '' ? [inEnglish(value)] : [joint, inEnglish(value)];
}

const DIGITS = '零一二三四五六七八九';

function inChinese(value: number): string {
  const four = (part: number): string => {
    const text = [1000, 100, 10, 1]
      .map((place, i) => {
        const digit = Math.floor(part / place) % 10;
        return digit === 0 ? '零' : (DIGITS[digit] ?? '') + ('千百十'.charAt(i) ?? '');
      })
      .join('');
    return text.replace(/零+/g, '零').replace(/零$/, '');
  };
  const high = Math.floor(value / 10_000);
  return (
    (high > 0 ? `${four(high).replace(/^零/, '')}万` : '') + (value % 10_000 > 0 ? four(value % 10_000) : '')
  );
}

describe('readNumerals, whatever the number', () => {
  it('reads back every number that it is told in English words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), (value) => {
        expect(valuesIn(`the ${inEnglish(value)} shells`, 'en')).toEqual([value]);
      }),
    );
  });

  it('reads back every number that it is told in Chinese characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 99_999_999 }), (value) => {
        expect(valuesIn(`有${inChinese(value)}人`, 'zh')).toEqual([value]);
      }),
    );
  });

  it.each(['en', 'de', 'es', 'fr', 'it', 'pt', 'ru', 'ko', 'ja', 'zh', 'tr', 'id'])(
    'reads back figures as %s writes them',
    (language) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 99_999_999 }),
          fc.integer({ min: 0, max: 99 }),
          (whole, part) => {
            const value = Number(`${whole}.${part}`);
            const written = new Intl.NumberFormat(language, { useGrouping: 'always' }).format(value);
            expect(valuesIn(`(${written})`, language)).toEqual([value]);
          },
        ),
      );
    },
  );

  const language = fc.constantFrom(null, 'en', 'de', 'fr', 'it', 'tr', 'ar', 'zh', 'ja', 'ko', 'xx');
  const numeral = fc.constantFrom(
    ...'one hundred and million half 3 .5 1/2 third a of un et demi zwei und drittel und mila cento 一 十 万 分之 点 余 と 열 둘 만 분의 واحد و خمس minus - ^ 10 e5 over dozen point , . ・ 4000000000000000000000 12th $us5 km'.split(
      ' ',
    ),
  );

  it('never throws, stays within its tokens, in order and without overlaps', () => {
    fc.assert(
      fc.property(
        fc.array(numeral, { maxLength: 30 }),
        fc.constantFrom('', ' '),
        language,
        fc.boolean(),
        (words, gap, of, loose) => {
          const tokens = tokenise(fold(words.join(gap)));
          const convention = loose ? 'every' : 'prose';
          let before = -1;
          for (const { first, last, value } of readNumerals(tokens, 0, tokens.words.length - 1, {
            language: of,
            convention,
          })) {
            expect(first).toBeGreaterThan(before);
            expect(last).toBeGreaterThanOrEqual(first);
            expect(last).toBeLessThan(tokens.words.length);
            expect(Number.isFinite(value)).toBe(true);
            before = last;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stays linear on what looks like a number all along', () => {
    const worst = ['un', '一', '9 ', 'hundred ', 'trecento', '1,', '열', 'a ', '분의', '- '];
    // Counted, as a clock also tells of whatever else the machine is doing.
    const looksInto = (text: string, language: string) => {
      const tokens = tokenise(fold(text));
      let looks = 0;
      const counted = <T>(values: readonly T[]) =>
        new Proxy(values, { get: (all, key) => (looks++, Reflect.get(all, key)) });
      const { words, starts, ends } = tokens;
      readNumerals(
        { ...tokens, words: counted(words), starts: counted([...starts]), ends: counted([...ends]) },
        0,
        words.length - 1,
        { language, convention: 'every' },
      );
      return looks;
    };
    for (const piece of worst) {
      for (const language of ['it', 'zh', 'ko', 'en']) {
        const looks = looksInto(piece.repeat(2000), language);
        expect(looks).toBeLessThan(4.5 * looksInto(piece.repeat(500), language) + 100);
      }
    }
  });
});
