import type { Tokens } from '../../text/tokens';
import { gapAfter } from '../numbers';
import { BODIES, LEADING, ROLES } from '../roles';
import type { Speaker } from '../speakers';
import { isCapitalised } from '../unknown-names';

/** A title by which a text introduced somebody, as its words: "First Vice Foreign Minister Kim Hong-kyun". */
export interface Title {
  readonly words: ReadonlySet<string>;
  readonly speaker: Speaker;
}

/** How many words a title has at most, and how many people of one title a text is followed on. */
const LONG = 6;
const MANY = 8;

/** Notes by which titles a sentence's people are introduced: in front of the name, as its first words, or between commas behind it. */
export function noteTitles(
  tokens: Tokens,
  begins: number,
  people: readonly Speaker[],
  titles: Map<string, Title[]>,
): void {
  for (const speaker of people) {
    if (!speaker.person) continue;
    for (const at of [roleBefore(tokens, begins, speaker), roleBehind(tokens, speaker)]) {
      const word = tokens.words[at] ?? '';
      if (at < 0) continue;
      const known = titles.get(word) ?? [];
      titles.set(word, [{ words: wordsUpTo(tokens, begins, at), speaker }, ...known].slice(0, MANY));
    }
  }
}

/**
 * Who was introduced last by a title that has all words of "the vice minister" (tokens `first` to `at`); null when nobody was.
 */
export function personTitled(
  tokens: Tokens,
  first: number,
  at: number,
  titles: ReadonlyMap<string, readonly Title[]>,
): Speaker | null {
  const asked = tokens.words.slice(first, at);
  const holds = ({ words }: Title) => asked.every((word) => words.has(word));
  return titles.get(tokens.words[at] ?? '')?.find(holds)?.speaker ?? null;
}

function isTitle(word: string): boolean {
  return ROLES.has(word) && !BODIES.has(word) && !word.endsWith('s');
}

/** The last word of a title before the name or within it; -1 without one. */
function roleBefore(tokens: Tokens, begins: number, { first, last }: Speaker): number {
  for (let at = last - 1; at >= Math.max(begins, first - 1); at--) {
    if (gapAfter(tokens, at) === ' ' && isTitle(tokens.words[at] ?? '')) return at;
  }
  return -1;
}

/** "Marta Nowak, a historian at …": the last word of an apposition's head; -1 without one. */
function roleBehind(tokens: Tokens, { last }: Speaker): number {
  if (gapAfter(tokens, last) !== ', ' || !/^(a|an|the)$/.test(tokens.words[last + 1] ?? '')) return -1;
  for (let at = last + 2; at <= last + LONG; at++) {
    if (isTitle(tokens.words[at] ?? '')) {
      const next = tokens.words[at + 1] ?? '';
      return gapAfter(tokens, at).startsWith(',') || /^(of|for|at|in|from|with|who)$/.test(next) ? at : -1;
    }
    if (gapAfter(tokens, at) !== ' ') return -1;
  }
  return -1;
}

function wordsUpTo(tokens: Tokens, begins: number, at: number): ReadonlySet<string> {
  let first = at;
  while (
    first > begins &&
    at - first < LONG &&
    gapAfter(tokens, first - 1) === ' ' &&
    (LEADING.has(tokens.words[first - 1] ?? '') || isCapitalised(tokens, first - 1))
  )
    first--;
  return new Set(tokens.words.slice(first, at));
}
