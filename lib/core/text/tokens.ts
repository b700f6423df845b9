import { isEastAsian, type FoldedText } from './fold';
import { mix } from './hash';
import { vocabularyFrom, WordTable, type Vocabulary } from './vocabulary';

/** The words of a folded text, as parallel arrays: offsets are into `folded`, half-open. */
export interface Tokens {
  readonly text: FoldedText;
  readonly words: readonly string[];
  readonly starts: Offsets;
  readonly ends: Offsets;
}

/** Of a long text as tight as can be. */
type Offsets = readonly number[] | Int32Array;

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

const vocabularies = new WeakMap<Tokens, Vocabulary>();

/** The vocabulary of a text; made once for each. */
export function vocabularyOf(tokens: Tokens): Vocabulary {
  const known = vocabularies.get(tokens);
  if (known) return known;
  const vocabulary = vocabularyFrom(tokens.words);
  vocabularies.set(tokens, vocabulary);
  return vocabulary;
}

/** A shorter text is a phrase or a headline, whose words are not worth a table. */
const SHORT = 400;

/**
 * Splits a folded text into words: runs of letters and digits; every Chinese, Japanese or Korean character is a word.
 * Punctuation, apostrophes and hyphens part words ("Putin's" is "putin", "s").
 */
export function tokenise(text: FoldedText): Tokens {
  return text.folded.length < SHORT ? cutOut(text) : numbered(text);
}

function cutOut(text: FoldedText): Tokens {
  const { folded } = text;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < folded.length;) {
    const start = i;
    const kind = kindOf(folded.charCodeAt(i++));
    if (kind === OTHER) continue;
    if (kind === WORD) while (i < folded.length && kindOf(folded.charCodeAt(i)) === WORD) i++;
    words.push(folded.slice(start, i));
    starts.push(start);
    ends.push(i);
  }
  return { text, words, starts, ends };
}

/** The same with each word cut out once, however often it is said: its hash is reckoned on the way to its end. */
function numbered(text: FoldedText): Tokens {
  const { folded } = text;
  const table = new WordTable(folded);
  const words: string[] = [];
  const starts = new Int32Array(folded.length);
  const ends = new Int32Array(folded.length);
  const ids = new Uint32Array(folded.length);
  for (let i = 0; i < folded.length;) {
    const start = i;
    let code = folded.charCodeAt(i++);
    const kind = kindOf(code);
    if (kind === OTHER) continue;
    let hash = mix(0, code);
    if (kind === WORD) {
      for (; i < folded.length && kindOf((code = folded.charCodeAt(i))) === WORD; i++) hash = mix(hash, code);
    }
    const id = table.numberOf(start, i, hash);
    const at = words.push(table.words[id] ?? '') - 1;
    ids[at] = id;
    starts[at] = start;
    ends[at] = i;
  }
  const count = words.length;
  const tokens = { text, words, starts: starts.slice(0, count), ends: ends.slice(0, count) };
  vocabularies.set(tokens, { words: table.words, ids: ids.slice(0, count) });
  return tokens;
}
