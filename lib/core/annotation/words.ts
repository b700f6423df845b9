/** A text as words, for aligning: where each stands and what it is compared by. */
import { INVISIBLES } from './typography';

/** Words in reading order, as parallel arrays; spans are half-open, in UTF-16 units of the text. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What a word is compared by: lower case, NFC, plain apostrophes, nothing invisible. */
  readonly keys: readonly string[];
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
/** Of a script that is written without spaces: each is a word of its own. */
const SINGLE = 4;
/** Belongs to what stands before it: combining marks, joiners, soft hyphens. */
const EXTENDING = 5;
const SYMBOL = 6;
/** Parts words, but stands within one between letters. */
const APOSTROPHE = 7;
/** Stands within a figure between digits. */
const SEPARATOR = 8;
const PAIR = 9;

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Bopo}]/u;
const NO_WORD_SYMBOL = /[\p{Sk}−]/u;
/** Two of them make a flag. */
const FLAG_LETTER = /\p{Regional_Indicator}/u;

/** Asked for as they come: a table of all characters would take longer to fill than a page to read. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = classify(code, String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function classify(code: number, character: string): number {
  if (code >= 0xd800 && code < 0xdc00) return PAIR;
  if (/['’‘ʼ＇]/.test(character)) return APOSTROPHE;
  if (/[.,:·٫٬]/.test(character)) return SEPARATOR;
  if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character)) return EXTENDING;
  if (/\p{L}/u.test(character)) return UNSPACED.test(character) ? SINGLE : LETTER;
  if (/\p{N}/u.test(character)) return UNSPACED.test(character) ? SINGLE : DIGIT;
  if (/\p{S}/u.test(character) && !NO_WORD_SYMBOL.test(character)) return SYMBOL;
  return OTHER;
}

function kindOfPair(character: string): number {
  if (/[\p{M}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u.test(character)) return EXTENDING;
  if (/[\p{L}\p{N}]/u.test(character)) return UNSPACED.test(character) ? SINGLE : LETTER;
  return SYMBOL;
}

/** A longer run of letters is no word but a text without spaces. */
const LONGEST_WORD = 40;
/** It is cut behind one letter in so many, by what letter it is: an edit then changes the pieces around it and no other. */
const CUT_BEHIND = 4;
const ZERO_WIDTH_JOINER = 0x200d;

/**
 * Splits a text into words: runs of letters and digits with the apostrophes and separators within them ("l'homme", "11,000"), single
 * characters of scripts without spaces, and symbols ("€", "🙂"). Punctuation belongs to none. Linear; never throws.
 */
export function readWords(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  const push = (start: number, end: number) => {
    starts.push(start);
    ends.push(end);
    keys.push(keyOf(text.slice(start, end)));
  };
  let at = 0;
  while (at < text.length) {
    if (kinds[text.charCodeAt(at)] === OTHER) {
      at++;
      continue;
    }
    const { kind, next } = characterAt(text, at);
    if (kind === LETTER || kind === DIGIT) {
      const end = runEnd(text, at);
      if (end - at <= LONGEST_WORD) push(at, end);
      else for (const [from, to] of partsOfRun(text, at, end)) push(from, to);
      at = end;
    } else if (kind === SINGLE || kind === SYMBOL) {
      const end = clusterEnd(text, at, next);
      push(at, end);
      at = end;
    } else at = next;
  }
  return { starts, ends, keys };
}

interface Character {
  kind: number;
  next: number;
}

function characterAt(text: string, at: number): Character {
  const kind = kindOf(text.charCodeAt(at));
  if (kind !== PAIR) return { kind, next: at + 1 };
  const low = text.charCodeAt(at + 1);
  if (!(low >= 0xdc00 && low < 0xe000)) return { kind: OTHER, next: at + 1 };
  return { kind: kindOfPair(text.slice(at, at + 2)), next: at + 2 };
}

/** End of the run of letters and digits that begins at `start`. */
function runEnd(text: string, start: number): number {
  let at = start;
  let before = LETTER;
  while (at < text.length) {
    const known = kinds[text.charCodeAt(at)] ?? 0;
    if (known === LETTER || known === DIGIT) {
      before = known;
      at++;
      continue;
    }
    const { kind, next } = characterAt(text, at);
    if (kind === LETTER || kind === DIGIT) before = kind;
    else if (kind === APOSTROPHE || kind === SEPARATOR) {
      const after = at + 1 < text.length ? characterAt(text, at + 1).kind : OTHER;
      const joins =
        kind === APOSTROPHE ? after === LETTER || after === DIGIT : before === DIGIT && after === DIGIT;
      if (!joins) return at;
    } else if (kind !== EXTENDING) return at;
    at = next;
  }
  return at;
}

/** End of a symbol or a single letter with all that belongs to it. */
function clusterEnd(text: string, start: number, next: number): number {
  let at = next;
  if (FLAG_LETTER.test(text.slice(start, next)) && FLAG_LETTER.test(text.slice(next, next + 2))) at += 2;
  while (at < text.length) {
    const { kind, next: after } = characterAt(text, at);
    const isJoined = text.charCodeAt(at - 1) === ZERO_WIDTH_JOINER && kind === SYMBOL;
    if (kind !== EXTENDING && !isJoined) break;
    at = after;
  }
  return at;
}

function* partsOfRun(text: string, start: number, end: number): Generator<[number, number]> {
  let from = start;
  for (let at = start; at < end;) {
    const { next } = characterAt(text, at);
    const isCut = text.charCodeAt(at) % CUT_BEHIND === 0;
    at = Math.min(end, clusterEnd(text, at, next));
    if (!isCut && at < end) continue;
    yield [from, at];
    from = at;
  }
}

/** ASCII but for the upper case and the apostrophe needs no folding at all. */
const PLAIN = /^[a-z0-9.,:]*$/;
const FOLDED_ONLY_BY_CASE = /^[\x20-\x7e]*$/;

function keyOf(word: string): string {
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase();
  if (FOLDED_ONLY_BY_CASE.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/[’‘ʼ＇]/g, "'")
    .replace(INVISIBLES, '');
}
