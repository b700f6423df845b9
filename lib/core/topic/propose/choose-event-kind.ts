import { findPhrases, indexPhrases, type PhraseIndex } from '../../text/phrases';
import type { DraftText, Line } from './draft-text';
import { ANY_EVENT, EVENT_KINDS } from './event-kinds';
import type { EventKind } from './event-kinds/event-kind';

/** A word of the event where it stands: tokens `first` to `last` (both inclusive) of its line. */
export interface EventWord {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  readonly isNoun: boolean;
}

/** What kind of event a text tells of, and the words that say so. */
export interface ChosenKind {
  readonly kind: EventKind;
  readonly words: readonly EventWord[];
}

const WEIGHTS = { title: 5, lead: 3, body: 1 };
/** A noun says what it is, a verb is shared by many kinds. */
const NOUN = 2;
const VERB = 0.7;
/** The same word said again and again adds no more than so many times. */
const MOST_OF_ONE = 6;

/** The kind of event whose words a text says most, in headline and lead before all. */
export function chooseEventKind(draft: DraftText): ChosenKind {
  const found = EVENT_KINDS.map((kind) => ({ kind, words: wordsOf(kind, draft) }));
  let best: ChosenKind | null = null;
  let most = 0;
  for (const one of found) {
    const score = scoreOf(one.words);
    if (score > most && one.words.some(({ isNoun }) => isNoun)) {
      best = one;
      most = score;
    }
  }
  return best ?? { kind: ANY_EVENT, words: wordsOf(ANY_EVENT, draft) };
}

function scoreOf(words: readonly EventWord[]): number {
  const counts = new Map<string, number>();
  let score = 0;
  for (const { line, first, last, isNoun } of words) {
    const said = line.tokens.words.slice(first, last + 1).join(' ');
    const count = (counts.get(said) ?? 0) + 1;
    counts.set(said, count);
    if (count <= MOST_OF_ONE) score += WEIGHTS[line.where] * (isNoun ? NOUN : VERB);
  }
  return score;
}

function wordsOf(kind: EventKind, { lines, language }: DraftText): EventWord[] {
  const nouns = wordIndex(kind.nouns[language] ?? kind.nouns['en'] ?? '');
  const verbs = wordIndex(kind.verbs[language] ?? kind.verbs['en'] ?? '');
  const hitsIn = (index: PhraseIndex, isNoun: boolean) =>
    hitsByTokens(lines, index).map(({ line, first, last }) => ({ line, first, last, isNoun }));
  return [...hitsIn(nouns, true), ...hitsIn(verbs, false)];
}

/** Where the phrases of an index stand in the lines. */
export function hitsByTokens(
  lines: readonly Line[],
  index: PhraseIndex,
): { line: Line; first: number; last: number }[] {
  const found: { line: Line; first: number; last: number }[] = [];
  for (const tokens of new Set(lines.map((line) => line.tokens))) {
    const own = lines.filter((line) => line.tokens === tokens);
    let next = 0;
    for (const { first, last } of findPhrases(tokens, index)) {
      while (own[next] && (own[next]?.last ?? 0) < first) next++;
      const line = own[next];
      if (line && line.first <= first && last <= line.last) found.push({ line, first, last });
    }
  }
  return found;
}

const known = new Map<string, PhraseIndex>();

/** An index of a term's alternatives; made once for each term. */
export function wordIndex(term: string): PhraseIndex {
  const before = known.get(term);
  if (before) return before;
  const index = indexPhrases(
    term
      .split('|')
      .filter((phrase) => phrase !== '')
      .map((phrase) => ({ phrase, id: 0 })),
  );
  known.set(term, index);
  return index;
}
