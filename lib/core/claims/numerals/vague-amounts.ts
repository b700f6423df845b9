import type { Tokens } from '../../text/tokens';
import { wordSet } from '../../text/word-set';

/** An amount that names its size only: tokens `first` to `last`, both inclusive. */
export interface VagueAmount {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  readonly vague: true;
  readonly ordinal: false;
}

/** Each word of a list with what it stands for. */
function each<T>(lists: readonly (readonly [words: string, value: T])[]): Map<string, T> {
  return new Map(lists.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)));
}

/** What a plural of a magnitude may be; display.ts says these back in words. */
const PLURALS = each<readonly [min: number, max: number]>([
  [
    'dozens decenas docenas dizaines douzaines decine dozzine dezenas duzias dutzende dutzenden десятки десятков',
    [24, 99],
  ],
  ['scores', [40, 99]],
  ['hundreds cientos centenares centaines centinaia centenas hunderte hunderten сотни сотен', [2e2, 999]],
  ['thousands miles millares milliers migliaia milhares tausende tausenden', [2e3, 19_999]],
  ['zehntausende zehntausenden', [2e4, 9e4]],
  ['hunderttausende hunderttausenden', [2e5, 9e5]],
  ['millions millones milioni milhoes', [2e6, 9_999_999]],
  ['billions', [2e9, 9_999_999_999]],
]);
/** "tens of thousands", "hundreds of millions", "decenas de miles". */
const OF = each([
  ['tens dozens decenas dizaines decine dezenas десятки десятков', 10],
  ['hundreds cientos centenares centaines centinaia centenas сотни сотен', 100],
]);
const MAGNITUDES = each([
  ['hundred', 1e2],
  ['thousand thousands miles millares milliers migliaia milhares tausend тысяч', 1e3],
  ['million millions millones milioni milhoes millionen миллионов', 1e6],
  ['billion billions', 1e9],
]);
/** About so many: "une cinquantaine", "una ventina", "medio centenar". */
const COLLECTIVES = each([
  ['decena dizaine decina dezena', 10],
  ['quincena quinzaine quindicina quinzena', 15],
  ['veintena vingtaine ventina vintena', 20],
  ['treintena trentaine trentina trintena', 30],
  ['cuarentena quarantaine quarantina quarentena', 40],
  ['cincuentena cinquantaine cinquantina cinquentena', 50],
  ['sesentena soixantaine sessantina', 60],
  ['centenar centaine centinaio centena', 100],
  ['millar millier migliaio milhar', 1000],
]);
const HALF = /^(medio|meia)$/;
const SEVERAL = wordSet(
  'several few varios varias plusieurs quelques diverse diversi alcune alcuni parecchie varia varie mehrere mehreren einige einigen',
  'несколько нескольких',
);
const KOREAN_SOME = '수';
/** What any of these can begin with: all other words are told at a glance. */
const BEGINNERS = new Set([
  ...[PLURALS, OF, COLLECTIVES].flatMap((some) => [...some.keys()]),
  ...SEVERAL,
  'medio',
  'meia',
  KOREAN_SOME,
]);

/** Words that are no amounts by themselves: "scores" of a game; "miles", which in English are no thousands. */
const NEEDS = new Map([
  ['scores', 'of'],
  ['miles', 'de'],
]);

/** "tens of thousands", "decenas de miles"; not "hundreds of miles", "several miles". */
function magnitudeOf(word: string, before: string): number | undefined {
  return word === 'miles' && /^(of|several|few)$/.test(before) ? undefined : MAGNITUDES.get(word);
}

/** "dozens", "several thousand", "hundreds of thousands" at token `at`; null when none stands there. */
export function vagueAmountAt(tokens: Tokens, at: number, last: number): VagueAmount | null {
  const word = tokens.words[at] ?? '';
  if (!BEGINNERS.has(word)) return null;
  const next = at < last ? (tokens.words[at + 1] ?? '') : '';
  const isHalf = HALF.test(word);
  const collective = COLLECTIVES.get(isHalf ? next : word);
  if (collective !== undefined) {
    const count = isHalf ? collective / 2 : collective;
    return amount(at, isHalf ? at + 1 : at, count, count);
  }
  if (SEVERAL.has(word)) return severalAt(at, word, next);
  const factor = OF.get(word);
  const end = /^(of|de|di)$/.test(next) ? at + 2 : at + 1;
  const magnitude = end <= last ? magnitudeOf(tokens.words[end] ?? '', next) : undefined;
  if (factor !== undefined && magnitude !== undefined)
    return amount(at, end, 2 * factor * magnitude, 9 * factor * magnitude);
  if (word === KOREAN_SOME) return koreanAmount(tokens, at, last);
  const plural = [undefined, next].includes(NEEDS.get(word)) ? PLURALS.get(word) : undefined;
  return plural ? amount(at, at, ...plural) : null;
}

const SIGNS = new Map([...'십백천만억'].map((sign, i) => [sign, [10, 100, 1e3, 1e4, 1e8][i] ?? 0]));

/** "수십", "수천", "수십만": some of that size, or of the two multiplied. */
function koreanAmount({ words }: Tokens, at: number, last: number): VagueAmount | null {
  const size = at < last ? SIGNS.get(words[at + 1] ?? '') : undefined;
  if (size === undefined) return null;
  const next = at + 2 <= last ? words[at + 2] : undefined;
  const times = next === '만' || next === '억' ? (SIGNS.get(next) ?? 1) : 1;
  if (times === 1) return size === 10 ? amount(at, at + 1, 24, 99) : amount(at, at + 1, 2 * size, 9 * size);
  return amount(at, at + 2, 2 * size * times, 9 * size * times);
}

/** "several thousand", "plusieurs dizaines". */
function severalAt(at: number, word: string, next: string): VagueAmount | null {
  if (/^(dozens?|decenas|dizaines|decine|dezenas|dutzend|десятков)$/.test(next))
    return amount(at, at + 1, 24, 99);
  const some = magnitudeOf(next, word);
  return some === undefined ? null : amount(at, at + 1, 2 * some, 9 * some);
}

function amount(first: number, last: number, min: number, max: number): VagueAmount {
  return { first, last, min, max, vague: true, ordinal: false };
}
