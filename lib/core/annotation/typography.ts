/** What a change of typography alone may change: none of it changes a word. */

/** Soft hyphens, zero-width characters, direction and variation marks: nothing that is read. But tags, which tell flags apart. */
export const INVISIBLES = /(?![\u{e0000}-\u{e0fff}])\p{Default_Ignorable_Code_Point}/gu;
const DOUBLE_QUOTES = /[“”„‟«»″〝〞＂「」『』]|''/g;
const SINGLE_QUOTES = /[‘’‚‛ʼ′‹›＇`´]/g;
/** An apostrophe stands between letters, and a foot or a minute behind a figure; elsewhere it is a quotation mark. */
const OUTER_QUOTE = /(?<![\p{L}\p{M}\p{N}])'|(?<=[^\p{N}])'(?![\p{L}\p{M}\p{N}])/gu;
const DASHES = /[‐‑‒–—―−﹘﹣－]|--+/g;
const LIGATURES = /[ﬀ-ﬆ]/g;
const WHITE_SPACE = /\s+/g;
/** Chinese and Japanese are set without spaces, or with a thin one beside Latin letters and figures. */
const BY_IDEOGRAPH = /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]) | (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu;
/** French sets spaces within its quotation marks and before high punctuation; German turns the marks round, without spaces. */
const AFTER_GUILLEMET = /(?<=^|[ (])« /g;
const BEFORE_GUILLEMET = / »(?=$|[ .,;:!?)])/g;
const BEFORE_PUNCTUATION = / (?=[;:!?%])/g;
/** Some set a dash between words with spaces, some without. Beside a figure it may be a minus: that stays. */
const BY_DASH = /(?<=\p{L}) ?- ?(?=\p{L})/gu;

/** Plain already: words of ASCII with one space between, commas and full stops. Most texts are, and the patterns above take their time. */
const PLAIN = /^[\w.,]+(?: [\w.,]+)*$/;

/**
 * A text as it would be with plain typography: one kind of white space, quotation mark and dash, composed letters (NFC), nothing
 * invisible. Case, marks, signs and figures stay: "10²" is not "102", "US" not "us", and "−5" keeps its sign.
 */
export function plainTypography(text: string): string {
  if (PLAIN.test(text)) return text;
  if (text.length > 1) return setPlainly(text);
  const known = signs.get(text) ?? setPlainly(text);
  signs.set(text, known);
  return known;
}

/** Single signs as they are set plainly: the same few between all words. */
const signs = new Map<string, string>();

function setPlainly(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(INVISIBLES, '')
      // First: the patterns behind it would look at every space of a run from every other.
      .replace(WHITE_SPACE, ' ')
      .replace(AFTER_GUILLEMET, '"')
      .replace(BEFORE_GUILLEMET, '"')
      .replace(SINGLE_QUOTES, "'")
      .replace(DOUBLE_QUOTES, '"')
      .replace(OUTER_QUOTE, '"')
      .replace(DASHES, '-')
      .replace(/…/g, '...')
      .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
      .replace(BY_IDEOGRAPH, '')
      .replace(BEFORE_PUNCTUATION, '')
      .replace(BY_DASH, '-')
      .trim()
  );
}

/** Whether two texts are the same words, white space and typography aside. */
export function isSameWording(a: string, b: string): boolean {
  if (a === b) return true;
  return !differInLetters(a, b) && plainTypography(a) === plainTypography(b);
}

/** Where a plain letter is not for sure a letter of its own. */
const COMPOSED = /[\p{M}ﬀ-ﬆ]/u;

/** Whether the plain letters and digits alone tell the texts apart: that is quick to see. */
function differInLetters(a: string, b: string): boolean {
  let [i, j] = [nextLetter(a, 0), nextLetter(b, 0)];
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j))
    [i, j] = [nextLetter(a, i + 1), nextLetter(b, j + 1)];
  const isAtEnd = i >= a.length && j >= b.length;
  return !isAtEnd && !COMPOSED.test(a) && !COMPOSED.test(b);
}

function nextLetter(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (isDigit || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return at;
  }
  return at;
}
