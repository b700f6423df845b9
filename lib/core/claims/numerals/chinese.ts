import type { NumeralTable } from './table';

/** Chinese, simplified and traditional, with the characters of bank notes. */
export const CHINESE: NumeralTable = {
  language: 'zh',
  decimal: '.',
  add: [
    '0 零 〇',
    '1 一 壹 幺',
    '2 二 两 兩 贰 貳 俩',
    '3 三 叁 參 仨',
    '4 四 肆',
    '5 五 伍',
    '6 六 陆 陸',
    '7 七 柒',
    '8 八 捌',
    '9 九 玖',
    '20 廿',
    '30 卅',
  ],
  times: ['10 十 拾', '100 百 佰', '1000 千 仟', '10000 万 萬', '100000000 亿 億', '1000000000000 兆'],
  over: ['2 半'],
  half: '半',
  dozen: '打',
  plus: '又',
  point: '点 點',
  minus: '负 負',
  parts: '分之',
  vague: '多 余 餘 几 幾 来',
  articles: '一',
  unspaced: true,
  elliptic: true,
  suffixes: { k: 1e3, m: 1e6, g: 1e9, t: 1e12 },
};
