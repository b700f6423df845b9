/** What touches the ends of some words and changes what they say: the "$" of "40 million", the "non-" of "smoking area". */
import { NEGATIONS, NEGATIONS_WITHIN, NUMBER_WORDS, NUMERALS } from './telling-words';
import { plainTypography } from './typography';

/** What touches words on either side, with the spaces between: empty strings where nothing that tells does. */
export interface Touching {
  readonly before: string;
  readonly after: string;
}

/** Units looked at on either side: nothing that touches is longer. */
const REACH = 40;

/**
 * What touches words: prefixes and ends with a hyphen, denials, and beside a figure its sign, currency, unit and further digits. All of it
 * on the same line, with no punctuation between.
 */
export function touchingOf(before: string, words: string, after: string): Touching {
  return {
    before: touchingBefore(before.slice(-REACH), words),
    after: touchingAfter(after.slice(0, REACH), words),
  };
}

/** Whether they are the same, typography and spaces aside. */
export function touchesSame(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

const plain = (text: string) => plainTypography(text).replaceAll(' ', '').toLowerCase();

const BEGINS_WITH_FIGURE = /^[-−–+±]?\p{Sc}?\p{N}/u;
const ENDS_WITH_FIGURE = /\p{N}$/u;
const BEFORE_CURRENCY = /\p{Lu}{1,3}$/u;
const PREFIX = /(?:[\p{L}\p{M}\p{N}]+[-‐‑])+$/u;
const SUFFIX = /^(?:[-‐‑][\p{L}\p{M}\p{N}]+)+/u;
/** Signs, currencies, the digits of the same figure, or the other end of a range. */
const BEFORE_FIGURE = /(?:[-−–+±<>=≠≤≥≈~]|\p{Lu}{0,3}\p{Sc}|\p{N}[\p{N}.,]*[-–/:]?)[^\S\n]?$/u;
const AFTER_FIGURE = /^(?:[^\S\n]?(?:[%‰°′″]|\p{Sc})|[^\S\n]\p{N}[\p{N}.,]*|[-–/:]\p{N}+)/u;
const WORD_BEFORE = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}'’]+)[^\S\n]+$/u;
const WORD_AFTER = /^[^\S\n]+([\p{L}\p{M}'’]+)/u;
const DENIAL_BEFORE = new RegExp(`(?:${NEGATIONS_WITHIN.source}|${NUMERALS.source})$`, 'u');
/** Units of the longest of them, and of what must not stand before. */
const LONGEST_DENIAL = 8;
const DENIAL_AFTER = new RegExp(`^(?:${NEGATIONS_WITHIN.source})`, 'u');

function touchingBefore(before: string, words: string): string {
  const isFigure = BEGINS_WITH_FIGURE.test(words);
  const [glued] = (isFigure ? BEFORE_FIGURE.exec(before) : prefixIn(before)) ?? [];
  if (glued !== undefined) return glued;
  if (/^\p{Sc}/u.test(words)) return BEFORE_CURRENCY.exec(before)?.[0] ?? '';
  const [all = '', word = ''] = wordBefore(before) ?? [];
  if (tellsBefore(word.toLowerCase())) return all;
  return DENIAL_BEFORE.exec(before.slice(-LONGEST_DENIAL))?.[0] ?? '';
}

// What must end with some sign is looked for only where that stands: from each letter anew it would be looked for in vain.
const prefixIn = (before: string) => (/[-‐‑]/.test(before.slice(-1)) ? PREFIX.exec(before) : null);
const wordBefore = (before: string) => (/\s/.test(before.slice(-1)) ? WORD_BEFORE.exec(before) : null);

function touchingAfter(after: string, words: string): string {
  const isFigure = ENDS_WITH_FIGURE.test(words);
  const glued = (isFigure ? AFTER_FIGURE.exec(after)?.[0] : undefined) ?? SUFFIX.exec(after)?.[0];
  if (glued !== undefined) return glued;
  const [all = '', word = ''] = WORD_AFTER.exec(after) ?? [];
  if (NEGATIONS.has(word.toLowerCase()) || (isFigure && NUMBER_WORDS.has(word.toLowerCase()))) return all;
  return DENIAL_AFTER.exec(after)?.[0] ?? '';
}

const tellsBefore = (word: string) => NEGATIONS.has(word) || NUMBER_WORDS.has(word) || /^\p{N}/u.test(word);
