/** Which questions hold the words that the reader types. */
import { fold } from '../text/fold';

/**
 * A test for questions that hold all of these words, each as the beginning of one of theirs, whatever case and accents; without words, for
 * all.
 */
export function holdsWords(words: string): (question: string) => boolean {
  const wanted = wordsOf(words);
  return (question) => {
    const held = wordsOf(question);
    return wanted.every((word) => held.some((other) => other.startsWith(word)));
  };
}

function wordsOf(text: string): string[] {
  return fold(text).folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
