import { sayingOf, type Curation, type Saying } from '../../claims/curation';
import { inOrder } from '../../claims/same-claim';
import { unite, type Keeping } from '../../merge/last-word';

type Keyed = readonly [saying: Saying, verdict: string];

/** What was said last; in one moment by what it says; and one's own words before the same ones of another reader. */
const SAYINGS: Keeping<Keyed> = {
  order: [([{ at }]) => at, ([, verdict]) => verdict, ([{ imported }]) => (imported === undefined ? 1 : 0)],
  keyOf: ([{ at }, verdict]) => `${at} ${verdict}`,
};

/**
 * What the reader said of one claim, from two copies: what was said last counts, of two sayings of the same moment the one that comes later
 * in a fixed order, and all the others are kept with what was said before, newest first, each once. What this reader said and another as
 * well, as when one's own words come back, is this reader's.
 *
 * Commutative, associative and idempotent, but for the claim as it was found, which is that of the first.
 */
export function mergeCurations(mine: Curation, theirs: Curation): Curation {
  const all = [mine, ...mine.earlier, theirs, ...theirs.earlier];
  const keyed = all.map((said): Keyed => [sayingOf(said), JSON.stringify(inOrder(said.verdict))]);
  const [latest, ...earlier] = unite(keyed, SAYINGS).map(([said]) => said);
  const { imported: _, ...rest } = mine;
  return { ...rest, ...latest, earlier };
}

/** Whether two copies say the same and said the same before. */
export function saysTheSame(a: Curation, b: Curation): boolean {
  const sayings = (said: Curation) => JSON.stringify(inOrder([sayingOf(said), ...said.earlier]));
  return sayings(a) === sayings(b);
}
