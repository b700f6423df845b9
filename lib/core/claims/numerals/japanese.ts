import type { NumeralTable } from './table';

/** Japanese, in characters and, where a whole word is written so, in kana. */
export const JAPANESE: NumeralTable = {
  language: 'ja',
  decimal: '.',
  add: [
    '0 零 〇 ゼロ',
    '1 一 壱 壹',
    '2 二 弐 貳',
    '3 三 参 叁 參',
    '4 四 肆',
    '5 五 伍',
    '6 六',
    '7 七',
    '8 八',
    '9 九',
  ],
  times: ['10 十 拾', '100 百', '1000 千', '10000 万 萬', '100000000 億 亿', '1000000000000 兆'],
  over: ['2 半 半分 半数'],
  dozen: 'ダース',
  plus: 'と 又 また は',
  half: '半分 半数',
  point: '点',
  minus: 'マイナス',
  parts: '分の 分之',
  vague: '余 余り あまり 数',
  articles: '一',
  unspaced: true,
  suffixes: { k: 1e3, m: 1e6, g: 1e9, t: 1e12 },
};
