import { ENGLISH_VALUES } from '../../lib/core/claims/value-words';
import type { Message } from '../say';

/**
 * What values are written with: “about 6,700 containers, since September 2023”. `{count}` is a number with its unit, or alone; `{figure}` a
 * number in figures, two (“5–7”) or one of the words under `of.…`; `{from}`, `{to}` figures, times or months. Nothing that is put in is
 * inflected: choose words that do not ask for it (a “minimum” rather than an “at least” that rules a case). Years, hours, kilometres and the like
 * are the browser’s own, as are months and days.
 */
export const values = {
  ...ENGLISH_VALUES,

  // In place in a row: “4th”. English itself does not use it, and has its “1st”, “2nd”, “3rd”.
  rank: '{n}th',

  // What is counted; `n` is the number it agrees with.
  'unit.container': { one: '{figure} container', other: '{figure} containers' },
  'unit.shell': { one: '{figure} shell', other: '{figure} shells' },
  'unit.missile': { one: '{figure} missile', other: '{figure} missiles' },
  'unit.drone': { one: '{figure} drone', other: '{figure} drones' },
  'unit.soldier': { one: '{figure} soldier', other: '{figure} soldiers' },
  'unit.journalist': { one: '{figure} journalist', other: '{figure} journalists' },
  'unit.article': { one: '{figure} article', other: '{figure} articles' },
  'unit.person': { one: '{figure} person', other: '{figure} people' },
  'unit.point': { one: '{figure} point', other: '{figure} points' },
  'unit.aircraft': { one: '{figure} aircraft', other: '{figure} aircraft' },
  'unit.day-of-trial': { one: '{figure} day of trial', other: '{figure} days of trial' },
  'unit.ton': { one: '{figure} ton', other: '{figure} tons' },
  'unit.tonne': { one: '{figure} tonne', other: '{figure} tonnes' },
  'unit.nautical-mile': { one: '{figure} nautical mile', other: '{figure} nautical miles' },

  // Money. With `millions.…`, `{figure}` ends in a word: “40 million”.
  'unit.dollar': { one: '{figure} dollar', other: '{figure} dollars' },
  'unit.euro': { one: '{figure} euro', other: '{figure} euros' },
  'unit.pound': { one: '{figure} pound', other: '{figure} pounds' },
  'unit.rouble': { one: '{figure} rouble', other: '{figure} roubles' },
  'unit.won': { one: '{figure} won', other: '{figure} won' },
  'unit.yen': { one: '{figure} yen', other: '{figure} yen' },
  'millions.dollar': '{figure} dollars',
  'millions.euro': '{figure} euros',
  'millions.pound': '{figure} pounds',
  'millions.rouble': '{figure} roubles',
  'millions.won': '{figure} won',
  'millions.yen': '{figure} yen',
} as const satisfies Readonly<Record<string, Message>>;
