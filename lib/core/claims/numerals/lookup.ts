import type { Tokens } from '../../text/tokens';
import { keyOf, type Entry, type Lexicon, type Role } from './table';

/** What stands at a token: the parts of a number, one for each piece of a fused word; ends with token `last`. */
export interface Found {
  readonly last: number;
  readonly entries: readonly Entry[];
  /** Whether the word begins with a fused "and". */
  readonly and: boolean;
}

/** The longest word between numbers in an unspaced script: マイナス. */
const LONGEST_ROLE = 4;
/** "onbin": shorter words are in the table whole. */
const SHORTEST_FUSED = 5;
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
    if (!lexicon.starters.has(word.charAt(0))) return null;
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

/** Whether a word begins and ends like numerals do, so that it is worth taking apart. */
function mayBeFused(word: string, { beginnings, endings }: Lexicon): boolean {
  if (word.length < 2 || word.length > LONGEST_FUSED) return false;
  return beginnings.has(keyOf(word, 0)) && endings.has(keyOf(word, word.length - 2));
}

/** The numerals that a fused word is made of ("tre", "mila", "due", "cento"); null when anything else is in it. */
export function takeApart(word: string, lexicon: Lexicon): Entry[] | null {
  if (!mayBeFused(word, lexicon)) return null;
  return piecesFrom(word, 0, lexicon, new Set());
}

/** The pieces from letter `from` on, the longest first; `dead` remembers from where there is no way to the end. */
function piecesFrom(word: string, from: number, lexicon: Lexicon, dead: Set<number>): Entry[] | null {
  if (from === word.length) return [];
  if (dead.has(from)) return null;
  for (let to = Math.min(word.length, from + lexicon.longest); to > from; to--) {
    const entry = pieceOf(word.slice(from, to), to < word.length, lexicon);
    const behind = entry ? piecesFrom(word, to, lexicon, dead) : null;
    if (entry && behind) return [entry, ...behind];
  }
  dead.add(from);
  return null;
}

/** A joining "und" adds nothing; other pieces are parts of numbers. */
function pieceOf(piece: string, more: boolean, { words, roles }: Lexicon): Entry | undefined {
  const entry = words.get(piece);
  if (entry && (entry.add !== undefined || entry.times !== undefined)) return entry;
  return more && (roles.and.has(piece) || (roles.plus.has(piece) && piece.length > 1)) ? {} : undefined;
}

/** Whether a number may begin at token `at`: a glance, so that all the other words of a text cost next to nothing. */
export function mayBegin(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const word = tokens.words[at] ?? '';
  const code = word.charCodeAt(0);
  if (isDigit(code)) return true;
  const { table } = lexicon;
  if (table.unspaced) return lexicon.starters.has(word) && !isInKoreanWord(tokens, at, lexicon);
  if (lexicon.starters.has(word)) return true;
  if (lexicon.roles.articles.has(word)) return beginsBehindArticle(tokens, at, lexicon);
  if (table.fused && word.length >= SHORTEST_FUSED && takeApart(word, lexicon)) return true;
  if (table.andPrefix !== undefined && word.startsWith(table.andPrefix)) return true;
  return (
    isDigit(word.charCodeAt(word.length - 1)) &&
    tokens.text.folded.charAt((tokens.starts[at] ?? 0) - 1) === '$'
  );
}

/** A Korean numeral begins its word. */
function isInKoreanWord({ words, starts, ends }: Tokens, at: number, { table }: Lexicon): boolean {
  if (table.language !== 'ko' || at === 0 || starts[at] !== ends[at - 1]) return false;
  return (words[at - 1] ?? '').charCodeAt(0) >= 0xac00;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** "a hundred", "a third": an article alone is read only where it counts, which the tables say. */
function beginsBehindArticle(tokens: Tokens, at: number, { starters, table, roles }: Lexicon): boolean {
  const next = tokens.words[at + 1] ?? '';
  return starters.has(next) || table.fused === true || roles.divided.has(next);
}
