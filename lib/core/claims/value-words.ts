import { inFigures } from '../text/in-figures';

/** Values for the `{names}` in a text; `n` also chooses the plural. */
export type WordValues = Readonly<Record<string, string | number>>;

/** Names a text that a value is written with. */
export type ValueMessageKey = keyof typeof ENGLISH_VALUES;

/**
 * How values are written in one language. What is stored is written in English ({@link IN_ENGLISH}); a reader's own language comes from the
 * interface, as the core carries no other.
 */
export interface ValueWords {
  /** BCP 47: in it a pack's own texts are taken. */
  readonly language: string;
  /** A text with values put in, each as it is: nothing is inflected. */
  readonly say: (key: ValueMessageKey, values?: WordValues) => string;
  /** A number in figures; a sum of money may have its millions in words. */
  readonly figure: (n: number, unit: string) => string;
  /**
   * So much of a unit: "6,700 containers".
   * @param figure the number in words, or more than one: "5 to 7", "dozens of"
   * @param n the number that the unit agrees with
   */
  readonly count: (figure: string, n: number, unit: string) => string;
  /** The `n`th: "4th". */
  readonly rank: (n: number) => string;
  /** An ISO 8601 year, month or day: "2024", "June 2024", "18 June 2024". */
  readonly date: (iso: string) => string;
  /** Two ISO 8601 days and all between: "18–19 June 2024". */
  readonly run: (from: string, to: string) => string;
}

/** The texts that a value is written with in English, as it is stored. `{count}` is a number with its unit, as far as there is one. */
export const ENGLISH_VALUES = {
  about: 'about {count}',
  nearly: 'nearly {count}',
  roughly: 'some {count}',
  moreThan: 'more than {count}',
  atLeast: 'at least {count}',
  fewerThan: 'fewer than {count}',
  lessThan: 'less than {count}',
  upTo: 'up to {count}',
  range: '{from} to {to}',

  // In place of a figure, before what is counted.
  'of.any': 'some',
  'of.several': 'several',
  'of.dozens': 'dozens of',
  'of.scores': 'scores of',
  'of.hundreds': 'hundreds of',
  'of.thousands': 'thousands of',
  'of.ten-thousands': 'tens of thousands of',
  'of.hundred-thousands': 'hundreds of thousands of',
  'of.millions': 'millions of',
  'of.hundred-millions': 'hundreds of millions of',
  'of.billions': 'billions of',
  // The same, alone.
  any: 'some',
  several: 'several',
  dozens: 'dozens',
  scores: 'scores',
  hundreds: 'hundreds',
  thousands: 'thousands',
  'ten-thousands': 'tens of thousands',
  'hundred-thousands': 'hundreds of thousands',
  millions: 'millions',
  'hundred-millions': 'hundreds of millions',
  billions: 'billions',

  // The days that a number is of; each of them a month in words.
  inYear: '{count}, in {year}',
  fromTo: '{count}, {from} to {to}',
  since: '{count}, since {from}',
  until: '{count}, to {to}',
  between: 'between {from} and {to}',

  earlyHours: 'the early hours',
  yes: 'yes',
  no: 'no',
} as const;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** As values are stored: in English, without the browser's tables of languages. */
export const IN_ENGLISH: ValueWords = {
  language: 'en',
  say: (key, values = {}) =>
    ENGLISH_VALUES[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
  figure: (n, unit) => (isMoney(unit) ? inMillions(n) : inFigures(n)),
  count: (figure, n, unit) => `${figure} ${unitName(unit, n)}`,
  rank: (n) => `${n}${n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`,
  date: (iso) => [...dayOf(iso), ...monthOf(iso), iso.slice(0, 4)].join(' '),
  run: (from, to) =>
    from.slice(0, 7) === to.slice(0, 7)
      ? `${Number(from.slice(8))}–${IN_ENGLISH.date(to)}`
      : `${IN_ENGLISH.date(from)} to ${IN_ENGLISH.date(to)}`,
};

const dayOf = (iso: string) => (iso.length > 7 ? [String(Number(iso.slice(8)))] : []);
const monthOf = (iso: string) => (iso.length > 4 ? [MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''] : []);

const MONEY = new Set(['dollar', 'euro', 'pound', 'rouble', 'won', 'yen']);

/** Whether a unit is money, of which large sums are told in millions. */
export function isMoney(unit: string): boolean {
  return MONEY.has(unit);
}

const MILLION = 1_000_000;

/** "40 million": large sums as news writes them, where that loses nothing. */
function inMillions(sum: number): string {
  for (const [size, word] of [
    [MILLION * 1000, 'billion'],
    [MILLION, 'million'],
  ] as const)
    if (sum >= size && (sum * 1000) % size === 0) return `${inFigures(sum / size)} ${word}`;
  return inFigures(sum);
}

/** The unit in English; one made of another language's noun ("de.linien") as it is counted there. */
function unitName(unit: string, n: number): string {
  const [, language, noun = ''] = /^([a-z]{2,3})\.(.+)$/.exec(unit) ?? [];
  if (language !== undefined) return language === 'de' ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
  const word = unit.replaceAll('-', ' ');
  return n === 1 ? word : (PLURALS.get(unit) ?? pluralOf(word));
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const PLURALS = new Map([
  ['percent', 'per cent'],
  ['person', 'people'],
  ['won', 'won'],
  ['yen', 'yen'],
  ['aircraft', 'aircraft'],
  ['day-of-trial', 'days of trial'],
]);
