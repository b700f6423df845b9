import type { Tokens } from './tokens';

/** The words of a text, each once, so that what is asked of a word is asked once however often it is said. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Of each token, the number of its word. */
  readonly ids: Uint32Array;
}

const made = new WeakMap<Tokens, Vocabulary>();

/** The vocabulary of a text; made once for each, when it is first asked for. */
export function vocabularyOf(tokens: Tokens): Vocabulary {
  const known = made.get(tokens);
  if (known) return known;
  const numbers = new Map<string, number>();
  const ids = Uint32Array.from(tokens.words, (word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  const vocabulary = { words: [...numbers.keys()], ids };
  made.set(tokens, vocabulary);
  return vocabulary;
}
