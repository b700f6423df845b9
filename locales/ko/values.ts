import type { values as english } from '../en/values';
import type { Translated } from '../translated';

/**
 * What values are written with: “about 6,700 containers, since September 2023”. `{count}` is a number with its unit, or alone; `{figure}` a
 * number in figures, two (“5–7”) or one of the words under `of.…`; `{from}`, `{to}` figures, times or months. Nothing that is put in is
 * inflected: choose words that do not ask for it (a “minimum” rather than an “at least” that rules a case). Years, hours, kilometres and the like
 * are the browser’s own, as are months and days.
 */
export const values: Translated<typeof english> = {
  about: '약 {count}',
  nearly: '{count} 가까이',
  roughly: '{count} 정도',
  moreThan: '{count} 넘게',
  atLeast: '최소 {count}',
  fewerThan: '{count} 미만',
  lessThan: '{count} 미만',
  upTo: '최대 {count}',
  range: '{from}~{to}',
  'of.any': '몇',
  'of.several': '몇',
  'of.dozens': '수십',
  'of.scores': '수십',
  'of.hundreds': '수백',
  'of.thousands': '수천',
  'of.ten-thousands': '수만',
  'of.hundred-thousands': '수십만',
  'of.millions': '수백만',
  'of.hundred-millions': '수억',
  'of.billions': '수십억',
  any: '몇',
  several: '몇',
  dozens: '수십',
  scores: '수십',
  hundreds: '수백',
  thousands: '수천',
  'ten-thousands': '수만',
  'hundred-thousands': '수십만',
  millions: '수백만',
  'hundred-millions': '수억',
  billions: '수십억',
  inYear: '{count}({year}년)',
  fromTo: '{count}({from}~{to})',
  since: '{count}({from} 이후)',
  until: '{count}({to}까지)',
  between: '{from}~{to} 사이',
  earlyHours: '새벽',
  yes: '예',
  no: '아니요',

  // In place in a row: “4th”. English itself does not use it, and has its “1st”, “2nd”, “3rd”.
  rank: '{n}번째',

  // What is counted; `n` is the number it agrees with.
  'unit.container': { other: '{figure}개' },
  'unit.shell': { other: '{figure}발' },
  'unit.missile': { other: '{figure}발' },
  'unit.drone': { other: '{figure}대' },
  'unit.soldier': { other: '{figure}명' },
  'unit.journalist': { other: '{figure}명' },
  'unit.article': { other: '{figure}개 조항' },
  'unit.person': { other: '{figure}명' },
  'unit.point': { other: '{figure}개 항' },
  'unit.aircraft': { other: '{figure}대' },
  'unit.day-of-trial': { other: '{figure}일' },
  'unit.ton': { other: '{figure}톤' },
  'unit.tonne': { other: '{figure}톤' },
  'unit.nautical-mile': { other: '{figure}해리' },

  // Money. With `millions.…`, `{figure}` ends in a word: “40 million”.
  'unit.dollar': { other: '{figure}달러' },
  'unit.euro': { other: '{figure}유로' },
  'unit.pound': { other: '{figure}파운드' },
  'unit.rouble': { other: '{figure}루블' },
  'unit.won': { other: '{figure}원' },
  'unit.yen': { other: '{figure}엔' },
  'millions.dollar': '{figure} 달러',
  'millions.euro': '{figure} 유로',
  'millions.pound': '{figure} 파운드',
  'millions.rouble': '{figure} 루블',
  'millions.won': '{figure} 원',
  'millions.yen': '{figure} 엔',
};
