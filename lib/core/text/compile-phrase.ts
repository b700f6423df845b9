import { fold, isEastAsian } from './fold';
import { tokenise } from './tokens';

/** A phrase ready to be looked for. */
export interface Phrase {
  readonly ids: readonly number[];
  readonly words: readonly string[];
  /** Whether the word at the same place stands for any word that begins with it. */
  readonly open: readonly boolean[];
  /** "US" is not "us": the source must be in capitals here. */
  readonly capitals: boolean;
}

const CAPITALS = /^[A-Z][A-Z.&-]*[A-Z.]$/;
/** Letters and digits that are folded into one or more of their kind, one by one (Ŀ, with its dot, is not). */
const LETTER = '[A-Za-z0-9À-ÖØ-öø-ľŁ-ɏЀ-ҁҊ-ӿ]';
/** Words of such letters, any of them open: the first of them, and whether it is open. */
const SIMPLE = new RegExp(`^(${LETTER}{2,})(\\*?)(?: (?:${LETTER}{2,}\\*?|${LETTER}))*$`);

/**
 * Compiles a phrase. A word that ends in `*` stands for every word that begins so.
 * @throws RangeError when it has no letter or digit (it would match everywhere), or fewer than two before `*`.
 */
export function compilePhrase(phrase: string, ids: readonly number[]): Phrase {
  return SIMPLE.test(phrase) ? compileSimple(phrase, ids) : compileAny(phrase, ids);
}

/** What is folded letter by letter, and parted by single spaces, need not be taken apart sign by sign: most phrases are so. */
function compileSimple(phrase: string, ids: readonly number[]): Phrase {
  const written = fold(phrase).folded.split(' ');
  const open = written.map((word) => word.endsWith('*'));
  const words = written.map((word, i) => (open[i] ? word.slice(0, -1) : word));
  return { ids, words, open, capitals: CAPITALS.test(phrase) };
}

function compileAny(phrase: string, ids: readonly number[]): Phrase {
  const words: string[] = [];
  const open: boolean[] = [];
  for (const part of phrase.trim().split(/\s+/)) {
    const isOpen = part.endsWith('*');
    const pieces = tokenise(fold(part)).words;
    pieces.forEach((word, i) => {
      words.push(word);
      open.push(isOpen && i === pieces.length - 1);
    });
  }
  if (words.length === 0)
    throw new RangeError(`“${phrase}” has no letter or digit, so it would match everywhere`);
  const shortOpen = words.find((word, i) => open[i] && word.length < 2 && !isEastAsian(word.charCodeAt(0)));
  if (shortOpen !== undefined) throw new RangeError(`“${phrase}”: at least two letters must stand before *`);
  return { ids, words, open, capitals: CAPITALS.test(phrase.trim()) };
}

/** The first word of a plain phrase: letters and digits of ASCII, then the end or a space, and no `*` anywhere. */
const PLAIN_FIRST = /^([A-Za-z0-9]+)(?:$|[ .'-][^*]*$)/;

/**
 * With which word a phrase begins, and whether that is open. Most phrases of a pack begin with no word of any text that is read: it is
 * all that need be known of them.
 * @throws what {@link compilePhrase} throws
 */
export function firstWordOf(phrase: string): { readonly word: string; readonly isOpen: boolean } {
  const plain = PLAIN_FIRST.exec(phrase)?.[1];
  if (plain !== undefined) return { word: plain.toLowerCase(), isOpen: false };
  const simple = SIMPLE.exec(phrase);
  if (simple) return { word: fold(simple[1] ?? '').folded, isOpen: simple[2] === '*' };
  if (!phrase.includes('*')) {
    // Each sign of a script without spaces is a word.
    const begin = isEastAsian(phrase.charCodeAt(0))
      ? phrase.charAt(0)
      : (phrase.trim().split(/\s/, 1)[0] ?? '');
    const [first] = tokenise(fold(begin)).words;
    if (first !== undefined) return { word: first, isOpen: false };
  }
  const { words, open } = compilePhrase(phrase, []);
  return { word: words[0] ?? '', isOpen: open[0] ?? false };
}
