import type { OpenCheck } from '../core/checks/match-open-claims';
import type { OpenClaim } from '../core/claims/open-claim';
import { onCard } from './paint-of';
import type { Mark } from './protocol';

/**
 * The marks of open claims: only of those whose value another article states as well, or excludes. What merely bears on another
 * article's words, or stands alone, is for the panel; a page full of marks says nothing.
 * @param headings what the card is headed with, by the kind of claim: there is no question to head it
 */
export function openMarks(
  claims: readonly OpenClaim[],
  checks: readonly OpenCheck[],
  headings: Readonly<Record<OpenClaim['kind'], string>>,
): Mark[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return checks.flatMap((check): Mark[] => {
    const claim = byId.get(check.claim);
    const { outcome, why, articles, origins } = check;
    if (!claim || (outcome !== 'corroborated' && outcome !== 'differs')) return [];
    const { id, span, display, attribution, modality, kind } = claim;
    return [
      {
        claim: id,
        span,
        outcome,
        question: headings[kind],
        display,
        attribution,
        modality,
        why,
        articles,
        origins,
        ...onCard(check.others),
      },
    ];
  });
}
