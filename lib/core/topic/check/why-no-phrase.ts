import { isEastAsian } from '../../text/fold';
import { cite } from './pack-error';
import { isCommonName, isCommonPhrase } from './stop-words';

/** Signs of which regular expressions are made, and those that mean something in cues. */
const SPECIAL = /[*\\[\](){}^$?/+|]/;
/** What every regular expression below has, found without trying each of them. */
const MAY_BE_REGULAR = /[\\[({^?/]|\.[*+]|\$$/;
const REGULAR = [
  /^\/.+\/[a-z]*$/, // /put.n/i
  /\\/, // \d+
  /\[[^[\]]*\]/, // [a-z]
  /\.[*+]/, // .*
  /\(\?|\([^()|]*\|[^()]*\)/, // (?:a) (a|b)
  /\{\d+(?:,\d*)?\}/, // a{2,3}
  /^\^|\$$/, // ^a$
  /\p{L}\?\p{L}/u, // colou?r
];
/** Two letters or more of the commonest scripts and nothing that has a meaning: of a hundred thousand names nearly all. */
const PLAIN =
  /^[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0400-\u0481\u048A-\u052F\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3](?:[ .'’-]?[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0400-\u0481\u048A-\u052F\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3])+$/;
/** Words in one phrase. */
const MOST_WORDS = 24;
/** One word four times in a row: wherever a text repeats it, such a phrase would be found at each word. */
const REPEATED = /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}]{1,40})\*?(?:[^\p{L}\p{N}]{1,3}\1){3}(?![\p{L}\p{N}])/iu;
/** Words of so many signs are a phrase. */
const LONG = 24;
const LETTER = /[\p{L}\p{N}]/u;
const TWO_LETTERS = /[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}]/u;
/** A letter written from left to right beside one written from right to left: two scripts in one word, or a deceit. */
const BOTH_DIRECTIONS =
  /[A-Za-z\u00C0-\u052F][\u05D0-\u05EA\u0620-\u063F\u0641-\u064A\u0671-\u06D3]|[\u05D0-\u05EA\u0620-\u063F\u0641-\u064A\u0671-\u06D3][A-Za-z\u00C0-\u052F]/;

/** Why a text looks like a regular expression, and what to write instead; null when it does not. */
export function whyRegular(source: string): string | null {
  if (!MAY_BE_REGULAR.test(source) || !REGULAR.some((pattern) => pattern.test(source))) return null;
  return `${cite(source)} looks like a regular expression, which a pack cannot have. Write the words themselves: a * behind a word for its endings (ship*), and each way of writing by itself.`;
}

/**
 * Why a name (alias, weak alias, blocker) cannot be looked for, and what would mend it; null when it can. A name has two letters or more, in
 * Chinese, Japanese and Korean too, where a single sign stands inside many other words.
 */
export function whyNoName(name: string, language: string): string | null {
  if (PLAIN.test(name)) return whyTooManyWords(name) ?? whyCommonName(name, language);
  if (BOTH_DIRECTIONS.test(name))
    return `${cite(name)} has letters of both directions of writing in one word. Write the word in one script, or part it in two.`;
  const long = whyTooManyWords(name);
  if (long !== null) return long;
  const special = SPECIAL.test(name);
  if (special) {
    const why = whyRegular(name) ?? whyStar(name);
    if (why !== null) return why;
    if (name.includes('|')) return `${cite(name)} is several names. Make each of them an entry of the list.`;
  }
  if (!LETTER.test(name)) return everywhere(name);
  if (!TWO_LETTERS.test(name))
    return `${cite(name)} is one letter, which stands in every text. Write the name out, with two letters at least.`;
  if (special && /^[^\s-]{1,2}\*$/.test(name) && !isEastAsian(name.charCodeAt(0)))
    return `${cite(name)} begins so many words that it would match everywhere. Write three letters or more before the *.`;
  if (!/[^\P{L}\u{10000}-\u{10FFFF}]/u.test(name))
    return `${cite(name)} is a number alone, which stands in texts on anything. Write a word beside it.`;
  return whyCommonName(name, language);
}

function whyCommonName(name: string, language: string): string | null {
  return isCommonName(name, language)
    ? `${cite(name)} stands in nearly every text. Write a longer name, or leave it out.`
    : null;
}

/** Why one alternative of a term cannot be looked for, and what would mend it; null when it can. No `@name` and no `$set`. */
export function whyNoWords(words: string): string | null {
  if (words === '') return `Between two | stands nothing. Write a word there, or take one | away.`;
  const long = whyTooManyWords(words);
  if (long !== null) return long;
  const special = SPECIAL.test(words);
  if (!special && words.length > LONG && LETTER.test(words)) return null;
  const why = special ? (whyRegular(words) ?? whyStar(words)) : null;
  if (why !== null) return why;
  if (!LETTER.test(words)) return everywhere(words);
  if (/^=|\s=/.test(words))
    return `${cite(words)}: the = stands before a whole term. Move it to the term’s beginning.`;
  if (/(?:^|\s)[@$]/.test(words))
    return `${cite(words)}: a name (@) or a set ($) stands by itself between two |. Part it from the words with + or >.`;
  return /\p{L}[>+]\p{L}/u.test(words)
    ? `${cite(words)}: a + or > joins terms only with a space on both sides. Write the spaces.`
    : null;
}

/**
 * Whether the words of an alternative stand in nearly every text, so that a cue cannot rest on them alone.
 * @param language the cue's: BCP 47 primary subtag, or `*`
 * @param strictly leaves out verbs and negations, which beside other words tell something
 */
export function isCommon(words: string, language: string, strictly = false): boolean {
  if (words.startsWith('@')) return false;
  return isOneLetter(words) || isCommonPhrase(words, language, strictly);
}

/** Whether a word is a single letter. A Chinese, Japanese or Korean one is a word. */
function isOneLetter(word: string): boolean {
  const [letter] = LETTER.exec(word) ?? [];
  return letter !== undefined && !TWO_LETTERS.test(word) && !isEastAsian(letter.charCodeAt(0));
}

/** Phrases of which many would be found at one place of a text, so that reading it takes their number times its length. */
function whyTooManyWords(words: string): string | null {
  // A repeated letter with three gaps has seven signs.
  if (words.length < 7) return null;
  if (REPEATED.test(words))
    return `${cite(words)} has one word more than three times in a row. Write it three times at most.`;
  return words.length > 2 * MOST_WORDS && words.split(/\s+/).length > MOST_WORDS
    ? `${cite(words)} has more than ${MOST_WORDS} words. Shorten it to what tells it.`
    : null;
}

function everywhere(words: string): string {
  return `${cite(words)} has no letter or digit, so it would match everywhere. Write a word.`;
}

function whyStar(words: string): string | null {
  if (!words.includes('*')) return null;
  for (const word of words.split(/\s+/)) {
    if (/^[^\p{L}\p{N}]*$/u.test(word) && word.includes('*'))
      return `${cite(words)}: a * by itself matches everything. Write the word’s beginning before it: ship*.`;
    if (/\*(?!$)/.test(word))
      return `${cite(words)}: a * stands only at the end of a word, for its endings. Take it away there.`;
    if (word.endsWith('*') && isOneLetter(word))
      return `${cite(words)} begins so many words that it would match everywhere. Write two letters or more before the *.`;
  }
  return null;
}
