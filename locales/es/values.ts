import type { values as english } from '../en/values';
import type { Translated } from '../translated';

/**
 * What values are written with: “about 6,700 containers, since September 2023”. `{count}` is a number with its unit, or alone; `{figure}` a
 * number in figures, two (“5–7”) or one of the words under `of.…`; `{from}`, `{to}` figures, times or months. Nothing that is put in is
 * inflected: choose words that do not ask for it (a “minimum” rather than an “at least” that rules a case). Years, hours, kilometres and the like
 * are the browser’s own, as are months and days.
 */
export const values: Translated<typeof english> = {
  about: 'cerca de {count}',
  nearly: 'casi {count}',
  roughly: 'aproximadamente {count}',
  moreThan: 'más de {count}',
  atLeast: 'al menos {count}',
  fewerThan: 'menos de {count}',
  lessThan: 'menos de {count}',
  upTo: 'como máximo {count}',
  range: '{from} a {to}',
  'of.any': 'cierto número de',
  'of.several': 'un puñado de',
  'of.dozens': 'decenas de',
  'of.scores': 'muchas decenas de',
  'of.hundreds': 'cientos de',
  'of.thousands': 'miles de',
  'of.ten-thousands': 'decenas de miles de',
  'of.hundred-thousands': 'cientos de miles de',
  'of.millions': 'millones de',
  'of.hundred-millions': 'cientos de millones de',
  'of.billions': 'miles de millones de',
  any: 'algunos',
  several: 'varios',
  dozens: 'decenas',
  scores: 'muchas decenas',
  hundreds: 'cientos',
  thousands: 'miles',
  'ten-thousands': 'decenas de miles',
  'hundred-thousands': 'cientos de miles',
  millions: 'millones',
  'hundred-millions': 'cientos de millones',
  billions: 'miles de millones',
  inYear: '{count}, en {year}',
  fromTo: '{count}, de {from} a {to}',
  since: '{count}, desde {from}',
  until: '{count}, hasta {to}',
  between: 'entre {from} y {to}',
  earlyHours: 'la madrugada',
  yes: 'sí',
  no: 'no',

  // In place in a row: “4th”. English itself does not use it, and has its “1st”, “2nd”, “3rd”.
  rank: 'n.º {n}',

  // What is counted; `n` is the number it agrees with.
  'unit.container': { one: '{figure} contenedor', other: '{figure} contenedores' },
  'unit.shell': { one: '{figure} proyectil', other: '{figure} proyectiles' },
  'unit.missile': { one: '{figure} misil', other: '{figure} misiles' },
  'unit.drone': { one: '{figure} dron', other: '{figure} drones' },
  'unit.soldier': { one: '{figure} soldado', other: '{figure} soldados' },
  'unit.journalist': { one: '{figure} periodista', other: '{figure} periodistas' },
  'unit.article': { one: '{figure} artículo', other: '{figure} artículos' },
  'unit.person': { one: '{figure} persona', other: '{figure} personas' },
  'unit.point': { one: '{figure} punto', other: '{figure} puntos' },
  'unit.aircraft': { one: '{figure} avión', other: '{figure} aviones' },
  'unit.day-of-trial': { one: '{figure} día de juicio', other: '{figure} días de juicio' },
  'unit.ton': { one: '{figure} tonelada', other: '{figure} toneladas' },
  'unit.tonne': { one: '{figure} tonelada', other: '{figure} toneladas' },
  'unit.nautical-mile': { one: '{figure} milla náutica', other: '{figure} millas náuticas' },

  // Money. With `millions.…`, `{figure}` ends in a word: “40 million”.
  'unit.dollar': { one: '{figure} dólar', other: '{figure} dólares' },
  'unit.euro': { one: '{figure} euro', other: '{figure} euros' },
  'unit.pound': { one: '{figure} libra', other: '{figure} libras' },
  'unit.rouble': { one: '{figure} rublo', other: '{figure} rublos' },
  'unit.won': { one: '{figure} won', other: '{figure} wones' },
  'unit.yen': { one: '{figure} yen', other: '{figure} yenes' },
  'millions.dollar': '{figure} de dólares',
  'millions.euro': '{figure} de euros',
  'millions.pound': '{figure} de libras',
  'millions.rouble': '{figure} de rublos',
  'millions.won': '{figure} de wones',
  'millions.yen': '{figure} de yenes',
};
