import { isEastAsian, type FoldedText } from './fold';

/** The words of a folded text, as parallel arrays: offsets are into `folded`, half-open. */
export interface Tokens {
  readonly text: FoldedText;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const OTHER = 0;
const WORD = 1;
const IDEOGRAPH = 2;

/** Punctuation and spaces outside ASCII; everything else there belongs to a word. */
const PUNCTUATION = /[\p{P}\p{Z}\p{S}\p{C}]/u;
const kinds = new Uint8Array(0x10000).fill(255);

function kindOf(code: number): number {
  const known = kinds[code];
  if (known !== undefined && known !== 255) return known;
  const kind = classify(code);
  kinds[code] = kind;
  return kind;
}

function classify(code: number): number {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) ? WORD : OTHER;
  if (isEastAsian(code)) return PUNCTUATION.test(String.fromCharCode(code)) ? OTHER : IDEOGRAPH;
  if (code >= 0xd800 && code < 0xe000) return OTHER;
  return PUNCTUATION.test(String.fromCharCode(code)) ? OTHER : WORD;
}

/**
 * Splits a folded text into words: runs of letters and digits; every Chinese, Japanese or Korean character is a word.
 * Punctuation, apostrophes and hyphens part words ("Putin's" is "putin", "s").
 */
export function tokenise(text: FoldedText): Tokens {
  const { folded } = text;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (start: number, end: number) => {
    words.push(folded.slice(start, end));
    starts.push(start);
    ends.push(end);
  };
  let start = -1;
  for (let i = 0; i < folded.length; i++) {
    const kind = kindOf(folded.charCodeAt(i));
    if (kind === WORD) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) push(start, i);
    start = -1;
    if (kind === IDEOGRAPH) push(i, i + 1);
  }
  if (start >= 0) push(start, folded.length);
  return { text, words, starts, ends };
}
