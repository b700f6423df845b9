import type { Tokens } from '../../text/tokens';
import { isInWord } from './gates';
import { lexiconFor, lexiconOf } from './lexicons';
import type { Reading } from './compose';
import { mayBegin } from './lookup';
import { readNumeral, type Numeral } from './read-numeral';
import type { Lexicon } from './table';

export type { Numeral } from './read-numeral';

/** How numerals are read. */
export interface NumeralOptions {
  /** BCP 47 primary subtag; null when unknown: then of every language what cannot be taken for a word. */
  readonly language: string | null;
  /**
   * `prose`: what counts something; an article is not 1, a glued unit no magnitude. `every`: each word that can be a
   * numeral, fractions and sums in any mixture, as recognizers of numbers have it.
   */
  readonly convention: 'prose' | 'every';
  /** For `every`: numerals in kana (KANA_LEXICON), which prose never needs. */
  readonly kana?: Lexicon;
}

/**
 * The numbers among tokens `first` to `last`, in order, without overlaps, in figures and in words of the language.
 * Linear in length.
 */
export function readNumerals(
  tokens: Tokens,
  first: number,
  last: number,
  options: NumeralOptions,
): Numeral[] {
  const found: Numeral[] = [];
  const loose = options.convention === 'every';
  const known = options.language === null ? null : lexiconOf(options.language);
  const decimal = known?.table.decimal ?? null;
  for (let at = first; at <= last; at++) {
    const word = tokens.words[at] ?? '';
    const lexicon = lexiconFor(isDigit(word) ? scriptBehind(tokens, at, last) : word, known);
    if (!mayBegin(tokens, at, lexicon) && !(loose && lexicon.table.language === 'ja')) continue;
    const reading: Reading = { tokens, last, lexicon, decimal, loose };
    const number = readNumeral(reading, at) ?? (options.kana ? kanaAt(reading, options.kana, at) : null);
    // Four hundred digits in a row are no figure, and too many for one.
    if (!number || !Number.isFinite(number.value)) continue;
    if (!isInWord(reading, number)) {
      found.push(number);
      at = number.last;
    } else if (number.figure) at = number.last;
  }
  return found;
}

const isDigit = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
};
/** How far from its first digits the magnitude of a figure may stand: 8385万, 12.5만 (tokens). */
const SCRIPT_REACH = 5;

/** What stands behind a figure says in which script its magnitudes are written: 300만 in a text of unknown language. */
function scriptBehind(tokens: Tokens, at: number, last: number): string {
  for (let next = at + 1; next <= Math.min(last, at + SCRIPT_REACH); next++) {
    const word = tokens.words[next] ?? '';
    if (!isDigit(word)) return word;
  }
  return tokens.words[at] ?? '';
}

/** A whole word of kana numerals: さんぜんにひゃく. */
function kanaAt(reading: Reading, kana: Lexicon, at: number): Numeral | null {
  const { tokens, last, lexicon } = reading;
  if (lexicon.table.language !== 'ja' || tokens.starts[at] === tokens.ends[at - 1]) return null;
  const number = readNumeral({ ...reading, lexicon: kana }, at);
  const isWhole =
    number !== null && (number.last === last || tokens.ends[number.last] !== tokens.starts[number.last + 1]);
  return isWhole && number.last > at ? number : null;
}
