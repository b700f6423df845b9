import { gapAfter } from '../numbers';
import { nextWhere } from './clauses';
import { gapBefore, wordAt, type Credit, type Scene } from './credit';

const IS =
  /^(is|was|will|would|ha[sd]|could|may|comes|came|beg[ai]ns?|ends|ended|lasts|lasted|obliges|provides)$/;
const SEALED = /^(signed|concluded|sealed|inked|struck|reached|held)$/;
const BOTH = /^(they|two|both|leaders|men|presidents|sides)$/;
const ORDINAL = /^(first|second|third|last|latest|only)$/;
/** Words from the article to the verb, and behind it. */
const LONG = 9;

/** Credits without what the writer puts in to tell what is what: each that covers it is parted around it. */
export function withoutAsides(scene: Scene, credits: readonly Credit[]): Credit[] {
  let parted = [...credits];
  for (let at = scene.first + 1; at <= scene.last && parted.length > 0; at++) {
    const end = endOfAside(scene, at);
    if (end < at) continue;
    parted = parted.flatMap((credit) =>
      credit.from < at && at <= credit.to
        ? [{ ...credit, to: at - 1 }, ...(end < credit.to ? [{ ...credit, from: end + 1 }] : [])]
        : [credit],
    );
  }
  return parted;
}

/** The last token of an aside that begins at the token; less without one. */
function endOfAside(scene: Scene, at: number): number {
  const { first, last, tokens } = scene;
  const isEnd = (next: number) =>
    next === last || /[,;:]/.test(gapAfter(tokens, next)) || IS.test(wordAt(scene, next + 1));
  if (at - first <= 5 && gapBefore(scene, at) === ', ') {
    // "The visit, his first in nine years, is …".
    const end = nextWhere(at, last, isEnd);
    const isOrdinal = [1, 2, 3].some((ahead) => ORDINAL.test(wordAt(scene, at + ahead)));
    return isOrdinal && gapBefore(scene, end + 1).includes(',') && IS.test(wordAt(scene, end + 1)) ? end : -1;
  }
  if (wordAt(scene, at) !== 'the') return -1;
  // "the long treaty that they signed on Monday".
  const verb = nextWhere(
    at,
    Math.min(last, at + LONG),
    (next) => SEALED.test(wordAt(scene, next)) || gapBefore(scene, next) !== ' ',
  );
  if (verb > last || !SEALED.test(wordAt(scene, verb)) || !BOTH.test(wordAt(scene, verb - 1))) return -1;
  const end = nextWhere(verb, last, isEnd);
  return end - verb < LONG ? end : -1;
}
