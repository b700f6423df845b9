import type { Curation, Verdict } from '../../claims/curation';
import { inOrder } from '../../claims/same-claim';

interface Said {
  readonly verdict: Verdict;
  readonly at: string;
}

/**
 * What the reader said of one claim, from two copies: what was said last counts, of two sayings of the same moment the one that comes later
 * in a fixed order, and all the others are kept with what was said before, newest first, each once.
 *
 * Commutative, associative and idempotent, but for the claim as it was found, which is that of the first.
 */
export function mergeCurations(mine: Curation, theirs: Curation): Curation {
  const all = new Map<string, Said>();
  for (const { verdict, at } of [mine, ...mine.earlier, theirs, ...theirs.earlier])
    all.set(JSON.stringify([at, inOrder(verdict)]), { verdict, at });
  const [latest, ...earlier] = [...all].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, said]) => said);
  return { ...mine, ...latest, earlier };
}

/** Whether two copies say the same and said the same before. */
export function saysTheSame(a: Curation, b: Curation): boolean {
  const sayings = ({ verdict, at, earlier }: Curation) =>
    JSON.stringify(inOrder([{ verdict, at }, ...earlier]));
  return sayings(a) === sayings(b);
}
