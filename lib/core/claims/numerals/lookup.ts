import type { Tokens } from '../../text/tokens';
import type { Entry, Lexicon, Role } from './table';

/** What stands at a token: the parts of a number, one for each piece of a fused word; ends with token `last`. */
export interface Found {
  readonly last: number;
  readonly entries: readonly Entry[];
  /** Whether the word begins with a fused "and". */
  readonly and: boolean;
}

/** The longest word between numbers in an unspaced script: マイナス. */
const LONGEST_ROLE = 4;
/** Longer words are not taken apart. */
const LONGEST_FUSED = 80;

/** Whether nothing but spaces or one hyphen part token `at` from the next. */
export function areJoined(tokens: Tokens, at: number): boolean {
  const from = tokens.ends[at] ?? 0;
  const to = tokens.starts[at + 1] ?? -1;
  if (to < from || to - from > 4) return false;
  let hyphens = 0;
  for (let i = from; i < to; i++) {
    const character = tokens.text.folded.charCodeAt(i);
    if (character === 45) hyphens++;
    else if (character !== 32) return false;
  }
  return hyphens <= 1;
}

/** The longest run of unspaced characters from `at` that `accepts`; -1 when none. */
function longestRun(
  tokens: Tokens,
  at: number,
  last: number,
  longest: number,
  accepts: (run: string) => boolean,
): number {
  let run = '';
  let end = -1;
  for (let i = at; i <= last && run.length < longest; i++) {
    if (i > at && tokens.starts[i] !== tokens.ends[i - 1]) break;
    run += tokens.words[i] ?? '';
    if (run.length <= longest && accepts(run)) end = i;
  }
  return end;
}

/** The word that plays `role` at token `at`: its last token, or -1. */
export function roleAt(tokens: Tokens, at: number, last: number, lexicon: Lexicon, role: Role): number {
  const words = lexicon.roles[role];
  if (at > last || words.size === 0) return -1;
  if (lexicon.table.unspaced) return longestRun(tokens, at, last, LONGEST_ROLE, (run) => words.has(run));
  const word = tokens.words[at] ?? '';
  if (words.has(word)) return at;
  return at < last && words.has(`${word} ${tokens.words[at + 1] ?? ''}`) ? at + 1 : -1;
}

/** The numeral that stands at token `at`, whole word; null when there is none. */
export function lookUp(tokens: Tokens, at: number, last: number, lexicon: Lexicon): Found | null {
  const word = tokens.words[at] ?? '';
  const { words, table } = lexicon;
  if (at > last) return null;
  if (table.unspaced) {
    if (!lexicon.beginnings.has(word.charAt(0))) return null;
    const end = longestRun(tokens, at, last, lexicon.longest, (run) => words.has(run));
    const entry = end < 0 ? undefined : words.get(textOf(tokens, at, end));
    return entry ? { last: end, entries: [entry], and: false } : null;
  }
  const plain = pairAt(tokens, at, last, lexicon, word) ?? oneAt(at, lexicon, word);
  if (plain) return plain;
  const { andPrefix } = table;
  if (andPrefix === undefined || !word.startsWith(andPrefix) || word.length < 3) return null;
  const rest = word.slice(andPrefix.length);
  const found = pairAt(tokens, at, last, lexicon, rest) ?? oneAt(at, lexicon, rest);
  return found && { ...found, and: true };
}

function textOf(tokens: Tokens, first: number, last: number): string {
  return tokens.text.folded.slice(tokens.starts[first] ?? 0, tokens.ends[last] ?? 0);
}

function pairAt(
  tokens: Tokens,
  at: number,
  last: number,
  { words, pairs }: Lexicon,
  word: string,
): Found | null {
  if (at >= last || !pairs.has(word) || !areJoined(tokens, at)) return null;
  const entry = words.get(`${word} ${tokens.words[at + 1] ?? ''}`);
  return entry ? { last: at + 1, entries: [entry], and: false } : null;
}

function oneAt(at: number, lexicon: Lexicon, word: string): Found | null {
  const entry = lexicon.words.get(word);
  if (entry) return { last: at, entries: [entry], and: false };
  if (!lexicon.table.fused) return null;
  const entries = takeApart(word, lexicon);
  return entries && { last: at, entries, and: false };
}

/** The numerals that a fused word is made of ("tre", "mila", "due", "cento"); null when anything else is in it. */
export function takeApart(word: string, lexicon: Lexicon): Entry[] | null {
  if (word.length > LONGEST_FUSED || !lexicon.beginnings.has(word.slice(0, 2))) return null;
  // Behind[i]: the pieces of the word from i on, the longest first piece that leads to an end.
  const behind: (Entry[] | null)[] = Array.from({ length: word.length }, () => null);
  behind.push([]);
  for (let from = word.length - 1; from >= 0; from--) {
    for (let to = Math.min(word.length, from + lexicon.longest); to > from && !behind[from]; to--) {
      const rest = behind[to];
      const entry = rest ? pieceOf(word.slice(from, to), to < word.length, lexicon) : undefined;
      if (rest && entry) behind[from] = [entry, ...rest];
    }
  }
  return behind[0] ?? null;
}

/** A joining "und" adds nothing; other pieces are parts of numbers. */
function pieceOf(piece: string, more: boolean, { words, roles }: Lexicon): Entry | undefined {
  const entry = words.get(piece);
  if (entry && (entry.add !== undefined || entry.times !== undefined)) return entry;
  return more && (roles.and.has(piece) || (roles.plus.has(piece) && piece.length > 1)) ? {} : undefined;
}
