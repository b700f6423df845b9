import { beginningsOf, type PhraseIndex } from './phrases';
import { vocabularyOf, type Tokens } from './tokens';

/** One of the indexes that are asked together. */
export interface Part {
  readonly index: PhraseIndex;
  /** Whether a phrase is looked for, by its id. */
  readonly wants: (id: number) => boolean;
  /** Whether one like it must stand in a text for the others to matter. */
  readonly needs: (id: number) => boolean;
}

/** Where a word is known: numbers of the indexes, those in which it is needed a second time. */
interface KnownIn {
  readonly wanted: number[];
  readonly needed: number[];
}

/** Many indexes as one question: which of them has a phrase that begins with this word? */
export interface JointIndex {
  readonly size: number;
  readonly exact: ReadonlyMap<string, KnownIn>;
  /** By the beginning of an open word. */
  readonly open: ReadonlyMap<string, KnownIn>;
}

/** Joins indexes; their numbers are their places in the list. */
export function joinIndexes(parts: readonly Part[]): JointIndex {
  const exact = new Map<string, KnownIn>();
  const open = new Map<string, KnownIn>();
  for (const [number, { index, wants, needs }] of parts.entries()) {
    for (const [from, to] of [
      [index.exact, exact],
      [index.open, open],
    ] as const) {
      from.forEach((word, bucket) => {
        if (!bucket.hasSome(wants)) return;
        let known = to.get(word);
        if (!known) to.set(word, (known = { wanted: [], needed: [] }));
        known.wanted.push(number);
        if (bucket.hasSome(needs)) known.needed.push(number);
      });
    }
  }
  return { size: parts.length, exact, open };
}

/** The words of a text with which a phrase of one index can begin. */
export interface Begun {
  /** Numbers in the text's vocabulary, ascending. */
  readonly words: number[];
  /** Whether a phrase begins so that the index needs. */
  isNeeded: boolean;
}

/** Asks a text for all of the indexes at once, going through its words a single time. */
export function beginningsIn(tokens: Tokens, { size, exact, open }: JointIndex): readonly Begun[] {
  const found = Array.from({ length: size }, (): Begun => ({ words: [], isNeeded: false }));
  for (const [number, word] of vocabularyOf(tokens).words.entries()) {
    note(found, number, exact.get(word));
    for (const beginning of beginningsOf(word)) note(found, number, open.get(beginning));
  }
  return found;
}

function note(found: readonly Begun[], word: number, known: KnownIn | undefined): void {
  if (!known) return;
  for (const index of known.wanted) {
    const words = found[index]?.words;
    if (words && words.at(-1) !== word) words.push(word);
  }
  for (const index of known.needed) {
    const begun = found[index];
    if (begun) begun.isNeeded = true;
  }
}
