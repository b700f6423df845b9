import type { values as english } from '../en/values';
import type { Translated } from '../translated';

/**
 * What values are written with: “about 6,700 containers, since September 2023”. `{count}` is a number with its unit, or alone; `{figure}` a
 * number in figures, two (“5–7”) or one of the words under `of.…`; `{from}`, `{to}` figures, times or months. Nothing that is put in is
 * inflected: choose words that do not ask for it (a “minimum” rather than an “at least” that rules a case). Years, hours, kilometres and the like
 * are the browser’s own, as are months and days.
 */
export const values: Translated<typeof english> = {
  about: 'etwa {count}',
  nearly: 'fast {count}',
  roughly: 'rund {count}',
  moreThan: 'mehr als {count}',
  atLeast: 'mindestens {count}',
  fewerThan: 'weniger als {count}',
  lessThan: 'weniger als {count}',
  upTo: 'höchstens {count}',
  range: '{from} bis {to}',
  'of.any': 'einige',
  'of.several': 'mehrere',
  'of.dozens': 'Dutzende',
  'of.scores': 'viele Dutzend',
  'of.hundreds': 'Hunderte',
  'of.thousands': 'Tausende',
  'of.ten-thousands': 'Zehntausende',
  'of.hundred-thousands': 'Hunderttausende',
  'of.millions': 'Millionen',
  'of.hundred-millions': 'Hunderte Millionen',
  'of.billions': 'Milliarden',
  any: 'einige',
  several: 'mehrere',
  dozens: 'Dutzende',
  scores: 'viele Dutzend',
  hundreds: 'Hunderte',
  thousands: 'Tausende',
  'ten-thousands': 'Zehntausende',
  'hundred-thousands': 'Hunderttausende',
  millions: 'Millionen',
  'hundred-millions': 'Hunderte Millionen',
  billions: 'Milliarden',
  inYear: '{count}, im Jahr {year}',
  fromTo: '{count}, {from} bis {to}',
  since: '{count}, seit {from}',
  until: '{count}, bis {to}',
  between: 'zwischen {from} und {to}',
  earlyHours: 'die frühen Morgenstunden',
  yes: 'ja',
  no: 'nein',

  // In place in a row: “4th”. English itself does not use it, and has its “1st”, “2nd”, “3rd”.
  rank: '{n}.',

  // What is counted; `n` is the number it agrees with.
  'unit.container': { one: '{figure} Container', other: '{figure} Container' },
  'unit.shell': { one: '{figure} Granate', other: '{figure} Granaten' },
  'unit.missile': { one: '{figure} Rakete', other: '{figure} Raketen' },
  'unit.drone': { one: '{figure} Drohne', other: '{figure} Drohnen' },
  'unit.soldier': { one: '{figure} Soldat', other: '{figure} Soldaten' },
  'unit.journalist': { one: '{figure} Journalist', other: '{figure} Journalisten' },
  'unit.article': { one: '{figure} Artikel', other: '{figure} Artikel' },
  'unit.person': { one: '{figure} Person', other: '{figure} Personen' },
  'unit.point': { one: '{figure} Punkt', other: '{figure} Punkte' },
  'unit.aircraft': { one: '{figure} Flugzeug', other: '{figure} Flugzeuge' },
  'unit.day-of-trial': { one: '{figure} Verhandlungstag', other: '{figure} Verhandlungstage' },
  'unit.ton': { one: '{figure} Tonne', other: '{figure} Tonnen' },
  'unit.tonne': { one: '{figure} Tonne', other: '{figure} Tonnen' },
  'unit.nautical-mile': { one: '{figure} Seemeile', other: '{figure} Seemeilen' },

  // Money. With `millions.…`, `{figure}` ends in a word: “40 million”.
  'unit.dollar': { one: '{figure} Dollar', other: '{figure} Dollar' },
  'unit.euro': { one: '{figure} Euro', other: '{figure} Euro' },
  'unit.pound': { one: '{figure} Pfund', other: '{figure} Pfund' },
  'unit.rouble': { one: '{figure} Rubel', other: '{figure} Rubel' },
  'unit.won': { one: '{figure} Won', other: '{figure} Won' },
  'unit.yen': { one: '{figure} Yen', other: '{figure} Yen' },
  'millions.dollar': '{figure} Dollar',
  'millions.euro': '{figure} Euro',
  'millions.pound': '{figure} Pfund',
  'millions.rouble': '{figure} Rubel',
  'millions.won': '{figure} Won',
  'millions.yen': '{figure} Yen',
};
