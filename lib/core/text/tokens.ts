import { isEastAsian, type FoldedText } from './fold';
import { mix } from './hash';
import { vocabularyFrom, WordTable, type Vocabulary } from './vocabulary';

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
  const { folded } = text;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  if (folded.length < SHORT) {
    eachWord(folded, (start, end) => {
      words.push(folded.slice(start, end));
      starts.push(start);
      ends.push(end);
    });
    return { text, words, starts, ends };
  }
  const table = new WordTable();
  const ids: number[] = [];
  eachWord(folded, (start, end, hash) => {
    const id = table.numberOf(folded, start, end, hash);
    ids.push(id);
    words.push(table.words[id] ?? '');
    starts.push(start);
    ends.push(end);
  });
  const tokens = { text, words, starts, ends };
  vocabularies.set(tokens, { words: table.words, ids: new Uint32Array(ids) });
  return tokens;
}

/** Tells of every word of a folded text, in order: from where to where it goes, and the hash of its units. */
function eachWord(folded: string, tell: (start: number, end: number, hash: number) => void): void {
  for (let i = 0; i < folded.length;) {
    const start = i;
    let code = folded.charCodeAt(i++);
    const kind = kindOf(code);
    if (kind === OTHER) continue;
    let hash = mix(0, code);
    if (kind === WORD) {
      for (; i < folded.length && kindOf((code = folded.charCodeAt(i))) === WORD; i++) hash = mix(hash, code);
    }
    tell(start, i, hash);
  }
}
