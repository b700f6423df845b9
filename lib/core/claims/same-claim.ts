/** When two records are one claim: what is found anew, under another id, is known again by what it says and in which words. */
import { fold } from '../text/fold';
import type { Claim } from './claim';

/**
 * What two records of one claim share: article, topic and question, the value, and the words of the sentence (not its punctuation, case or
 * spaces, which change when a page is laid out anew). Equal for the same claim, whatever its id.
 */
export function identityOf({ article, topic, question, value, sentence }: Claim): string {
  return JSON.stringify([article, topic, question, inOrder(value), wordsOf(sentence.exact)]);
}

/** A value without regard to the order of its fields: one read back from the store may have them in another. */
export function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, held]) => [name, inOrder(held)]);
}

function wordsOf(sentence: string): string {
  return fold(sentence)
    .folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
