import type { values as english } from '../en/values';
import type { Translated } from '../translated';

/**
 * What values are written with: “about 6,700 containers, since September 2023”. `{count}` is a number with its unit, or alone; `{figure}` a
 * number in figures, two (“5–7”) or one of the words under `of.…`; `{from}`, `{to}` figures, times or months. Nothing that is put in is
 * inflected: choose words that do not ask for it (a “minimum” rather than an “at least” that rules a case). Years, hours, kilometres and the like
 * are the browser’s own, as are months and days.
 */
export const values: Translated<typeof english> = {
  about: '約{count}',
  nearly: '{count}近く',
  roughly: '{count}ほど',
  moreThan: '{count}超',
  atLeast: '少なくとも{count}',
  fewerThan: '{count}未満',
  lessThan: '{count}未満',
  upTo: '最大{count}',
  range: '{from}～{to}',
  'of.any': 'いくらかの',
  'of.several': '数',
  'of.dozens': '数十',
  'of.scores': '数十',
  'of.hundreds': '数百',
  'of.thousands': '数千',
  'of.ten-thousands': '数万',
  'of.hundred-thousands': '数十万',
  'of.millions': '数百万',
  'of.hundred-millions': '数億',
  'of.billions': '数十億',
  any: 'いくらか',
  several: 'いくつか',
  dozens: '数十',
  scores: '数十',
  hundreds: '数百',
  thousands: '数千',
  'ten-thousands': '数万',
  'hundred-thousands': '数十万',
  millions: '数百万',
  'hundred-millions': '数億',
  billions: '数十億',
  inYear: '{count}（{year}年）',
  fromTo: '{count}（{from}～{to}）',
  since: '{count}（{from}以降）',
  until: '{count}（{to}まで）',
  between: '{from}から{to}の間',
  earlyHours: '未明',
  yes: 'はい',
  no: 'いいえ',

  // In place in a row: “4th”. English itself does not use it, and has its “1st”, “2nd”, “3rd”.
  rank: '{n}番目',

  // What is counted; `n` is the number it agrees with.
  'unit.container': { other: '{figure}個' },
  'unit.shell': { other: '{figure}発' },
  'unit.missile': { other: '{figure}発' },
  'unit.drone': { other: '{figure}機' },
  'unit.soldier': { other: '{figure}人' },
  'unit.journalist': { other: '{figure}人' },
  'unit.article': { other: '{figure}か条' },
  'unit.person': { other: '{figure}人' },
  'unit.point': { other: '{figure}項目' },
  'unit.aircraft': { other: '{figure}機' },
  'unit.day-of-trial': { other: '{figure}日' },
  'unit.ton': { other: '{figure}トン' },
  'unit.tonne': { other: '{figure}トン' },
  'unit.nautical-mile': { other: '{figure}海里' },

  // Money. With `millions.…`, `{figure}` ends in a word: “40 million”.
  'unit.dollar': { other: '{figure}ドル' },
  'unit.euro': { other: '{figure}ユーロ' },
  'unit.pound': { other: '{figure}ポンド' },
  'unit.rouble': { other: '{figure}ルーブル' },
  'unit.won': { other: '{figure}ウォン' },
  'unit.yen': { other: '{figure}円' },
  'millions.dollar': '{figure}ドル',
  'millions.euro': '{figure}ユーロ',
  'millions.pound': '{figure}ポンド',
  'millions.rouble': '{figure}ルーブル',
  'millions.won': '{figure}ウォン',
  'millions.yen': '{figure}円',
};
