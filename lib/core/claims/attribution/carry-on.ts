import { wordSet } from '../../text/word-set';
import { gapBefore, wordAt, type Credit, type Scene } from './credit';
import { isQuotation } from './quotations';

const GOES_ON = wordSet('they it these those such that this');
const SUPPOSES = wordSet('would might could may');

/**
 * Whom a sentence goes on to credit without a word of it: the one before did, and this one is a quotation, or puts what "they"
 * are as one who tells another's word ("They might hold as many as …"). A sentence of the writer's own in between ends it.
 */
export function carriedOn(scene: Scene, wasOpen: boolean): Credit[] {
  const speaker = scene.discourse.before;
  if (!speaker) return [];
  const { first, last, quotations } = scene;
  const rest = { speaker, rank: speaker.media ? 1 : 0, rule: 'attribution:carried-on', at: first };
  const [opening] = quotations;
  if (opening && (wasOpen || isQuotation(quotations, first, last))) {
    return quotations.map(({ from, to }) => ({ ...rest, from, to }));
  }
  if (gapBefore(scene, first).includes('\n') || !GOES_ON.has(wordAt(scene, first))) return [];
  const near = [1, 2, 3].some((ahead) => SUPPOSES.has(wordAt(scene, first + ahead)) && first + ahead <= last);
  return near ? [{ ...rest, from: first, to: last }] : [];
}

/** Whether the sentence credits the one before it: "This is what a report from the ministry states.", "So said Kim." */
export function creditsBackward(scene: Pick<Scene, 'tokens' | 'first' | 'last'>): boolean {
  const { tokens, first, last } = scene;
  const opening = tokens.words.slice(first, Math.min(last + 1, first + 5)).join(' ');
  return BACKWARD.test(opening);
}

const BACKWARD =
  /^((this|that|these|those) (is|was|are|were|at least is) (what|how|according|the (view|figure|estimate|count|verdict|word|words|account|claim|finding|findings|conclusion))|(so|thus) (says?|said|states?|stated|reports?|claims?|goes|writes?|wrote)|such (is|was|are|were) the|(the|these|those) (words|figures|claims|numbers) (are|were|is) (from|by|those)|the (claim|figure|number|estimate|count|assessment|information|quote) (is|was|comes|came|stems))/;
