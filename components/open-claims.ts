import type { OpenCheck, OpenOutcome } from '../lib/core/checks/match-open-claims';
import type { OpenClaim } from '../lib/core/claims/open-claim';

/** What the page states that no question asks for, with its check. */
export interface CheckedOpenClaim {
  readonly claim: OpenClaim;
  readonly check: OpenCheck;
}

const TELLING: readonly OpenOutcome[] = ['differs', 'corroborated', 'vaguer', 'related', 'only-here'];

/** Open claims with their checks: those that another article excludes or states first, and so on; alike ones as they come. */
export function theMatchedFirst(
  claims: readonly OpenClaim[],
  checks: readonly OpenCheck[],
): CheckedOpenClaim[] {
  const byId = new Map(checks.map((check) => [check.claim, check]));
  const checked = claims.flatMap((claim): CheckedOpenClaim[] => {
    const check = byId.get(claim.id);
    return check ? [{ claim, check }] : [];
  });
  const rank = ({ check }: CheckedOpenClaim) => TELLING.indexOf(check.outcome);
  return checked.sort((a, b) => rank(a) - rank(b));
}
