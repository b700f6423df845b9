import type { Curation, Verdict } from '../../claims/curation';
import { mergeCurations, saysTheSame } from './merge-curations';
import type { ClaimsHere } from './plan-claims';
import type { Here } from './plan-comparison';

/** What becomes of what a reader said of a claim. */
export interface PlannedCuration {
  /** As it will be here. */
  readonly curation: Curation;
  readonly is: 'new' | 'merged' | 'same';
}

/** What becomes of each curation of a file: under the ids that its claim and article have here, merged with what was said here. */
export function planCurations(
  { curations: here }: Here,
  curations: readonly Curation[],
  idOf: ReadonlyMap<string, string>,
  claimOf: ClaimsHere,
): PlannedCuration[] {
  const before = new Map(here.map((curation) => [curation.id, curation]));
  return curations.flatMap((curation): PlannedCuration[] => {
    const article = idOf.get(curation.article);
    if (article === undefined) return [];
    const theirs = asHere(curation, article, claimOf);
    const mine = before.get(theirs.id);
    if (!mine) return [{ curation: theirs, is: 'new' }];
    const merged = mergeCurations(mine, theirs);
    return [{ curation: merged, is: saysTheSame(mine, merged) ? 'same' : 'merged' }];
  });
}

function asHere(curation: Curation, article: string, claimOf: ClaimsHere): Curation {
  const found = claimOf.get(curation.id);
  const id = found?.id ?? curation.id;
  const source = found?.source ?? 'import';
  return {
    ...curation,
    id,
    article,
    claim: found ?? { ...curation.claim, id, article, source },
    verdict: intoHere(curation.verdict, article, claimOf),
    earlier: curation.earlier.map(({ verdict, at }) => ({
      verdict: intoHere(verdict, article, claimOf),
      at,
    })),
  };
}

function intoHere(verdict: Verdict, article: string, claimOf: ClaimsHere): Verdict {
  if (verdict.is !== 'merged') return verdict;
  const into = claimOf.get(verdict.into);
  if (into) return { is: 'merged', into: into.id, as: into };
  return verdict.as ? { ...verdict, as: { ...verdict.as, article } } : verdict;
}
