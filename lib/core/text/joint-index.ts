import { beginningsOf, type PhraseIndex } from './phrases';
import type { Tokens } from './tokens';
import { vocabularyOf } from './vocabulary';

/** Many indexes as one question: which of them has a phrase that begins with this word? */
export interface JointIndex {
  readonly size: number;
  /** Numbers of the indexes, by first word, and by the beginning of an open one. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly open: ReadonlyMap<string, readonly number[]>;
}

/** Joins indexes; their numbers are their places in the list. */
export function joinIndexes(indexes: readonly PhraseIndex[]): JointIndex {
  const exact = new Map<string, number[]>();
  const open = new Map<string, number[]>();
  for (const [number, index] of indexes.entries()) {
    for (const [from, to] of [
      [index.exact, exact],
      [index.open, open],
    ] as const) {
      for (const word of from.keys()) {
        const numbers = to.get(word);
        if (numbers) numbers.push(number);
        else to.set(word, [number]);
      }
    }
  }
  return { size: indexes.length, exact, open };
}

/**
 * Of a text's words those with which a phrase of an index can begin, for each of the indexes: numbers in the text's vocabulary, ascending.
 * A text is gone through once for all of them.
 */
export function beginningsIn(tokens: Tokens, { size, exact, open }: JointIndex): number[][] {
  const found = Array.from({ length: size }, (): number[] => []);
  const { words } = vocabularyOf(tokens);
  for (const [word, text] of words.entries()) {
    const add = (numbers: readonly number[] | undefined) => {
      for (const number of numbers ?? []) {
        const list = found[number];
        if (list && list.at(-1) !== word) list.push(word);
      }
    };
    add(exact.get(text));
    for (const beginning of beginningsOf(text)) add(open.get(beginning));
  }
  return found;
}
