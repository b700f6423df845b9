import { compileNumerals, type NumeralTable } from './table';

const KANA: NumeralTable = {
  language: 'ja-kana',
  decimal: '.',
  add: [
    '1 いち いっ',
    '2 に',
    '3 さん',
    '4 よん し',
    '5 ご',
    '6 ろく ろっ',
    '7 なな しち',
    '8 はち はっ',
    '9 きゅう く',
  ],
  times: [
    '10 じゅう じゅっ',
    '100 ひゃく びゃく ぴゃく',
    '1000 せん ぜん',
    '10000 まん',
    '100000000 おく',
    '1000000000000 ちょう',
  ],
  unspaced: true,
};

/** Numerals in kana, for whole words of Japanese: never in prose, where に and し are particles, so only who asks loads them. */
export const KANA_LEXICON = compileNumerals(KANA);
