/** A text made comparable, with the way back to where each character stood. */
export interface FoldedText {
  /** The text as it was. */
  readonly source: string;
  /** Lower case, without marks, with one kind of quote, dash and space. */
  readonly folded: string;
  /** For each unit of `folded`, and for its end, the offset in `source`; null when the two are aligned. */
  readonly offsets: Int32Array | null;
}

/** Whether the UTF-16 unit is a Chinese, Japanese or Korean letter or sign. */
export function isEastAsian(code: number): boolean {
  return (code >= 0x2e80 && code < 0xd800) || (code >= 0xf900 && code < 0xfb00);
}

/** ASCII alone is folded by lower case, in place. */
const PLAIN = /^[\x20-\x7e\n\t]*$/;
const FIRST_SPECIAL = 0x80;
const SAME = new Map<number, string>();
for (const [characters, folded] of [
  ['“”„‟«»″〝〞＂', '"'],
  ['‘’‚‛ʼ′‹›＇`´', "'"],
  ['‐‑‒–—―−﹘﹣－', '-'],
  // A middle dot joins the parts of a foreign name in Chinese and Japanese.
  ['·・•‧･', ' '],
  ['\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000', ' '],
  ['\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u0640', ''],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['أإآٱ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
] as const) {
  for (const character of characters) SAME.set(character.charCodeAt(0), folded);
}
// Arabic and Persian digits.
for (let digit = 0; digit <= 9; digit++) {
  SAME.set(0x660 + digit, String(digit));
  SAME.set(0x6f0 + digit, String(digit));
}

/** Letters whose decomposition would lose a distinction that matters (kana voicing, Hangul syllables), and halves of pairs. */
function standsAlone(code: number): boolean {
  return isEastAsian(code) || (code >= 0xd800 && code < 0xe000);
}

function foldLetter(character: string): string {
  const lower = character
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  // "Łódź" as "łódź": what has no decomposition is named in lower case only.
  return lower.length === 1 && lower !== character ? (SAME.get(lower.charCodeAt(0)) ?? lower) : lower;
}

function foldUnit(code: number): string {
  const known = SAME.get(code);
  if (known !== undefined) return known;
  const character = String.fromCharCode(code);
  const folded = standsAlone(code) ? character : foldLetter(character);
  SAME.set(code, folded);
  return folded;
}

/**
 * Folds `source` for matching: compatibility forms and marks removed (NFKD), quotes, dashes and spaces unified,
 * case folded. Chinese, Japanese and Korean letters stay as they are. Linear; never throws.
 */
export function fold(source: string): FoldedText {
  if (PLAIN.test(source)) return { source, folded: source.toLowerCase(), offsets: null };
  // Most texts keep their lengths: the way back is only kept from the first unit on that does not.
  let offsets: Int32Array | null = null;
  // Joined at the end: a string that was put together piece by piece is slow to go through, and each text is gone through often.
  const parts: string[] = [];
  let plainFrom = 0;
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code < FIRST_SPECIAL) {
      if (offsets) offsets[length++] = i;
      else {
        const next = nextSpecial(source, i);
        length += next - i;
        i = next - 1;
      }
      continue;
    }
    const unit = foldUnit(code).slice(0, LONGEST_UNIT);
    if (plainFrom < i) parts.push(source.slice(plainFrom, i).toLowerCase());
    plainFrom = i + 1;
    parts.push(unit);
    if (unit.length !== 1) offsets ??= alignedUpTo(length, source.length);
    for (let k = 0; k < unit.length; k++) {
      if (offsets) offsets[length] = i;
      length++;
    }
  }
  parts.push(source.slice(plainFrom).toLowerCase());
  if (offsets) offsets[length] = source.length;
  return { source, folded: parts.join(''), offsets: offsets?.slice(0, length + 1) ?? null };
}

const SPECIAL = /[^\0-\x7f]/g;

/** The first unit at or behind `from` that is not ASCII, or the end: an engine finds it faster than a loop does. */
function nextSpecial(source: string, from: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.test(source) ? SPECIAL.lastIndex - 1 : source.length;
}

/** No unit is folded into more than these. */
const LONGEST_UNIT = 3;

function alignedUpTo(length: number, sourceLength: number): Int32Array {
  const offsets = new Int32Array(sourceLength * LONGEST_UNIT + 1);
  for (let i = 0; i < length; i++) offsets[i] = i;
  return offsets;
}

/** The offset in the source of offset `at` in the folded text. */
export function toSource(text: FoldedText, at: number): number {
  return text.offsets === null ? at : (text.offsets[at] ?? text.source.length);
}
