import type { values as english } from '../en/values';
import type { Translated } from '../translated';

/**
 * What values are written with: “about 6,700 containers, since September 2023”. `{count}` is a number with its unit, or alone; `{figure}` a
 * number in figures, two (“5–7”) or one of the words under `of.…`; `{from}`, `{to}` figures, times or months. Nothing that is put in is
 * inflected: choose words that do not ask for it (a “minimum” rather than an “at least” that rules a case). Years, hours, kilometres and the like
 * are the browser’s own, as are months and days.
 */
export const values: Translated<typeof english> = {
  about: 'environ {count}',
  nearly: 'près de {count}',
  roughly: 'quelque {count}',
  moreThan: 'plus de {count}',
  atLeast: 'au moins {count}',
  fewerThan: 'moins de {count}',
  lessThan: 'moins de {count}',
  upTo: 'au plus {count}',
  range: '{from} à {to}',
  'of.any': 'quelques',
  'of.several': 'plusieurs',
  'of.dozens': 'des dizaines de',
  'of.scores': 'de nombreuses dizaines de',
  'of.hundreds': 'des centaines de',
  'of.thousands': 'des milliers de',
  'of.ten-thousands': 'des dizaines de milliers de',
  'of.hundred-thousands': 'des centaines de milliers de',
  'of.millions': 'des millions de',
  'of.hundred-millions': 'des centaines de millions de',
  'of.billions': 'des milliards de',
  any: 'quelques-uns',
  several: 'plusieurs',
  dozens: 'des dizaines',
  scores: 'de nombreuses dizaines',
  hundreds: 'des centaines',
  thousands: 'des milliers',
  'ten-thousands': 'des dizaines de milliers',
  'hundred-thousands': 'des centaines de milliers',
  millions: 'des millions',
  'hundred-millions': 'des centaines de millions',
  billions: 'des milliards',
  inYear: '{count}, en {year}',
  fromTo: '{count}, entre {from} et {to}',
  since: '{count}, depuis {from}',
  until: '{count}, jusqu’à {to}',
  between: 'entre {from} et {to}',
  earlyHours: 'les premières heures du jour',
  yes: 'oui',
  no: 'non',

  // In place in a row: “4th”. English itself does not use it, and has its “1st”, “2nd”, “3rd”.
  rank: '{n}ᵉ',

  // What is counted; `n` is the number it agrees with.
  'unit.container': { one: '{figure} conteneur', other: '{figure} conteneurs' },
  'unit.shell': { one: '{figure} obus', other: '{figure} obus' },
  'unit.missile': { one: '{figure} missile', other: '{figure} missiles' },
  'unit.drone': { one: '{figure} drone', other: '{figure} drones' },
  'unit.soldier': { one: '{figure} soldat', other: '{figure} soldats' },
  'unit.journalist': { one: '{figure} journaliste', other: '{figure} journalistes' },
  'unit.article': { one: '{figure} article', other: '{figure} articles' },
  'unit.person': { one: '{figure} personne', other: '{figure} personnes' },
  'unit.point': { one: '{figure} point', other: '{figure} points' },
  'unit.aircraft': { one: '{figure} avion', other: '{figure} avions' },
  'unit.day-of-trial': { one: '{figure} jour de procès', other: '{figure} jours de procès' },
  'unit.ton': { one: '{figure} tonne', other: '{figure} tonnes' },
  'unit.tonne': { one: '{figure} tonne', other: '{figure} tonnes' },
  'unit.nautical-mile': { one: '{figure} mille marin', other: '{figure} milles marins' },

  // Money. With `millions.…`, `{figure}` ends in a word: “40 million”.
  'unit.dollar': { one: '{figure} dollar', other: '{figure} dollars' },
  'unit.euro': { one: '{figure} euro', other: '{figure} euros' },
  'unit.pound': { one: '{figure} livre', other: '{figure} livres' },
  'unit.rouble': { one: '{figure} rouble', other: '{figure} roubles' },
  'unit.won': { one: '{figure} won', other: '{figure} wons' },
  'unit.yen': { one: '{figure} yen', other: '{figure} yens' },
  'millions.dollar': '{figure} de dollars',
  'millions.euro': '{figure} d’euros',
  'millions.pound': '{figure} de livres',
  'millions.rouble': '{figure} de roubles',
  'millions.won': '{figure} de wons',
  'millions.yen': '{figure} de yens',
};
