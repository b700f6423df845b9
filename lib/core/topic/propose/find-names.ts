import { gapAfter } from '../../claims/numbers';
import { isReportingVerb } from '../../claims/attribution';
import { spanOfTokens } from '../../text/read-text';
import type { Tokens } from '../../text/tokens';
import { isCapital, written, type DraftText, type Line } from './draft-text';
import { germanNouns, isGermanNoun } from './german-nouns';
import {
  AT_PLACE,
  FIRST_NAMES,
  NO_NAMES,
  OF,
  OPENERS,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_WORDS,
  TITLES,
  TITLE_ENDING,
} from './name-words';

/** A name where it stands: tokens `first` to `last` (both inclusive) of its line. */
export interface NameHit {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  /** Its capital is not just that of a sentence's first word. */
  readonly isSure: boolean;
  /** What its neighbours tell of its kind. */
  readonly clue: 'title' | 'said' | 'place' | 'age' | null;
}

/** A way of writing a name, and where it stands. */
export interface Name {
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly written: string;
  readonly hits: readonly NameHit[];
}

/** Words before a title or office that belong to it: "Prime Minister", "Deputy Mayor". */
const BEFORE_TITLE = new Set(
  'prime vice deputy foreign defence defense interior finance first former police fire race party attorney chief executive general'.split(
    ' ',
  ),
);
const DIRECTIONS = new Set(
  'north south east west northern southern eastern western new central upper lower greater old great'.split(
    ' ',
  ),
);
/** Longest name (words). */
const LONGEST = 7;

/** The names of a text in a script with capitals, most frequent first. Headlines In Title Case tell none. */
export function findNames(draft: DraftText): Name[] {
  const nouns = draft.language === 'de' ? germanNouns(draft.lines) : null;
  const hits = draft.lines.flatMap((line) => (line.isTitleCase ? [] : namesIn(line, draft)));
  const byWords = new Map<string, NameHit[]>();
  for (const hit of hits) {
    const words = hit.line.tokens.words.slice(hit.first, hit.last + 1);
    if (nouns && isNounPhrase(words, nouns, hit)) continue;
    const key = words.join(' ');
    const known = byWords.get(key);
    if (known) known.push(hit);
    else byWords.set(key, [hit]);
  }
  return [...byWords]
    .map(([key, found]) => ({ words: key.split(' '), written: spelling(found[0]), hits: found }))
    .sort((a, b) => b.hits.length - a.hits.length);
}

function spelling(hit: NameHit | undefined): string {
  if (!hit) return '';
  const { tokens } = hit.line;
  const { start, end } = spanOfTokens(tokens, hit.first, hit.last);
  return tokens.text.source.slice(start, end).replace(/\s+/g, ' ');
}

/** German: one capitalised word is a noun unless something tells a name; of several the first may be one. */
function isNounPhrase(
  words: readonly string[],
  nouns: ReadonlySet<string>,
  { line, first, last, clue }: NameHit,
): boolean {
  const all = words.map((word) => isGermanNoun(word, nouns));
  if (words.length > 1)
    return (
      all.every(Boolean) ||
      (all.at(-1) === true &&
        !PLACE_WORDS.has(words.at(-1) ?? '') &&
        !ORGANISATION_WORDS.has(words.at(-1) ?? ''))
    );
  if (isAcronym(written(line.tokens, first))) return false;
  return (
    all[0] === true ||
    (clue === null && !/^'?s?$/.test(gapAfter(line.tokens, last).trim()) && nouns.has(words[0] ?? ''))
  );
}

/** "NATO", "UEFA": two to six capitals. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(word);
}

function namesIn(line: Line, draft: DraftText): NameHit[] {
  const { tokens, first, last } = line;
  const found: NameHit[] = [];
  for (let at = first; at <= last; at++) {
    if (!beginsName(tokens, at, line, draft)) continue;
    const end = endOfName(tokens, at, last);
    for (const [from, to, isTitled] of partsOf(tokens, at, end)) {
      const isSure = from > first && !opensQuote(tokens, from);
      found.push({
        line,
        first: from,
        last: to,
        isSure: isSure || to > from,
        clue: isTitled ? 'title' : clueOf(line, from, to),
      });
    }
    at = end;
  }
  return found;
}

function beginsName(tokens: Tokens, at: number, { first }: Line, { small }: DraftText): boolean {
  if (!isCapital(tokens, at)) return false;
  const word = tokens.words[at] ?? '';
  if (word.length < 2 && !/^\.? ?$/.test(gapAfter(tokens, at))) return false;
  const isNationality = NO_NAMES.has(word);
  if (isNationality && !(ORGANISATION_WORDS.has(tokens.words[at + 1] ?? '') && isCapital(tokens, at + 1)))
    return false;
  const opens = at === first || opensQuote(tokens, at);
  return !opens || !(OPENERS.has(word) || (small.has(word) && !FIRST_NAMES.has(word) && !TITLES.has(word)));
}

function opensQuote(tokens: Tokens, at: number): boolean {
  return at > 0 && /"'?$|[:\n]| - $/.test(gapAfter(tokens, at - 1));
}

/** The last token of the name that begins at `at`. */
function endOfName(tokens: Tokens, at: number, last: number): number {
  let end = at;
  while (end < last && end - at < LONGEST) {
    const next = nextPart(tokens, end, last);
    if (next === null) break;
    end = next;
  }
  return end;
}

/** The next token with a capital that belongs to the name, over particles; null when the name ends. */
function nextPart(tokens: Tokens, at: number, last: number): number | null {
  const gap = gapAfter(tokens, at);
  const isInitial =
    (tokens.words[at] ?? '').length === 1 || /^(st|jr|dr|mr|mrs|ms|prof)$/.test(tokens.words[at] ?? '');
  if (!/^[ '-]$/.test(gap) && !(isInitial && /^\. ?$/.test(gap))) return null;
  const next = at + 1;
  if (isCapital(tokens, next)) return NO_NAMES.has(tokens.words[next] ?? '') && gap !== '-' ? null : next;
  for (let over = next; over <= Math.min(last - 1, next + 1); over++) {
    const word = tokens.words[over] ?? '';
    const isOf = OF.has(word) && isHead(tokens.words[at] ?? '');
    if (!(isOf || (PARTICLES.has(word) && word !== 'a')) || !/^[ '-]$/.test(gapAfter(tokens, over)))
      return null;
    if (isCapital(tokens, over + 1)) return NO_NAMES.has(tokens.words[over + 1] ?? '') ? null : over + 1;
  }
  return null;
}

function isHead(word: string): boolean {
  return ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word);
}

function isTitle(word: string): boolean {
  return TITLES.has(word) || TITLE_ENDING.test(word);
}

/** "Harbour City Mayor Ana Lindqvist" is a place and, behind a title, a person. */
function partsOf(
  tokens: Tokens,
  first: number,
  last: number,
): [from: number, to: number, isTitled: boolean][] {
  const parts: [number, number, boolean][] = [];
  let from = first;
  let isTitled = isTitle(tokens.words[first - 1] ?? '') && /^[ .,]{1,2}$/.test(gapAfter(tokens, first - 1));
  for (let at = first; at <= last; at++) {
    const word = tokens.words[at] ?? '';
    if (!isTitle(word) || (at === last && at > from)) continue;
    if (at === first && last === first + 1 && isHead(tokens.words[last] ?? '')) break;
    const before = tokens.words.slice(from, at).filter((part) => !BEFORE_TITLE.has(part));
    if (at > from && before.length > 0) parts.push([from, at - 1, isTitled]);
    from = at + 1;
    isTitled = true;
  }
  if (from <= last) parts.push([from, last, isTitled]);
  return parts.filter(([start, end]) => isWorthy(tokens, start, end));
}

function isWorthy(tokens: Tokens, first: number, last: number): boolean {
  const word = tokens.words[first] ?? '';
  if (first < last) return true;
  return word.length > 1 && !DIRECTIONS.has(word) && !isTitle(word) && !/^\d/.test(word);
}

const AGE = /^\d{1,2}$/;

function clueOf({ tokens, first, last: end }: Line, from: number, to: number): NameHit['clue'] {
  const before = from > first ? (tokens.words[from - 1] ?? '') : '';
  const after = to < end ? (tokens.words[to + 1] ?? '') : '';
  if (isReportingVerb(after) && gapAfter(tokens, to) === ' ') return 'said';
  if (
    from > first &&
    isReportingVerb(before) &&
    gapAfter(tokens, from - 1) === ' ' &&
    !/^according|^to$/.test(before)
  )
    return 'said';
  if (AGE.test(after) && gapAfter(tokens, to).startsWith(',')) return 'age';
  if (AT_PLACE.has(before) && gapAfter(tokens, from - 1) === ' ') return 'place';
  if (after === 'based' && gapAfter(tokens, to) === '-') return 'place';
  return null;
}
