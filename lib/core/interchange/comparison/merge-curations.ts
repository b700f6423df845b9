import { sayingOf, type Curation, type Saying } from '../../claims/curation';
import { inOrder } from '../../claims/same-claim';

/**
 * What the reader said of one claim, from two copies: what was said last counts, of two sayings of the same moment the one that comes later
 * in a fixed order, and all the others are kept with what was said before, newest first, each once. What this reader said and another as
 * well, as when one's own words come back, is this reader's.
 *
 * Commutative, associative and idempotent, but for the claim as it was found, which is that of the first.
 */
export function mergeCurations(mine: Curation, theirs: Curation): Curation {
  const all = new Map<string, Saying>();
  for (const said of [mine, ...mine.earlier, theirs, ...theirs.earlier]) {
    const key = JSON.stringify([said.at, inOrder(said.verdict)]);
    if (all.get(key)?.imported !== undefined || !all.has(key)) all.set(key, sayingOf(said));
  }
  const [latest, ...earlier] = [...all].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, said]) => said);
  const { imported: _, ...rest } = mine;
  return { ...rest, ...latest, earlier };
}

/** Whether two copies say the same and said the same before. */
export function saysTheSame(a: Curation, b: Curation): boolean {
  const sayings = (said: Curation) => JSON.stringify(inOrder([sayingOf(said), ...said.earlier]));
  return sayings(a) === sayings(b);
}
