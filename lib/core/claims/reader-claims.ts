/** What the reader says a text claims, beside what was found in it. */
import { overlaps, withExact } from '../text/span';
import type { Claim } from './claim';

/** The rule of a claim that the reader made from a selection. */
export const SAVED_BY_READER = 'reader:selection';

/** Whether the reader made it. */
export function isByReader({ rules }: Pick<Claim, 'rules'>): boolean {
  return rules.includes(SAVED_BY_READER);
}

/**
 * Whether a claim was found in the place of one that the reader made or changed: in its words, or elsewhere in its sentence where the words
 * of one of them are not known or both say the same. Both are of one article.
 */
export function isInItsPlace(said: Claim, claim: Claim): boolean {
  if (said.topic !== claim.topic || said.question !== claim.question) return false;
  if (said.span && claim.span && overlaps(said.span, claim.span)) return true;
  const isSameSentence = said.sentence.exact === claim.sentence.exact;
  if (!isSameSentence) return false;
  // A pack tells in one sentence of its own all that an article answers.
  const areOneSided = (said.span === null) !== (claim.span === null);
  return areOneSided || said.display === claim.display;
}

/**
 * The claim with its offsets as they are in another text of its article: where its sentence stands there, word for word.
 * @returns the claim without a span, its sentence as it was, when it does not; the reader's word holds all the same
 */
export function placeIn<C extends Claim>(text: string, claim: C): C {
  const { sentence, span } = claim;
  const isThere = text.startsWith(sentence.exact, sentence.start);
  const start = isThere ? sentence.start : text.indexOf(sentence.exact);
  if (start < 0) return { ...claim, span: null };
  const end = start + sentence.exact.length;
  const by = start - sentence.start;
  // One that was lost and is found again has but its sentence left.
  const words = span ? { start: span.start + by, end: span.end + by } : { start, end };
  return { ...claim, sentence: { start, end, exact: sentence.exact }, span: withExact(text, words) };
}
