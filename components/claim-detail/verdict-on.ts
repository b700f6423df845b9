import type { Correction, Verdict } from '../../lib/core/claims/curation';
import { inOrder } from '../../lib/core/claims/same-claim';
import type { ClaimFacts } from './claim-facts';

/** What a correction of a claim comes to: to correct it to what it was found to say is to confirm it. */
export function verdictOn({ found }: ClaimFacts, to: Correction): Verdict {
  return saysAlike(found, to) && found.source !== 'reader' ? { is: 'confirmed' } : { is: 'corrected', to };
}

/** Whether two claims say the same on the same word, in all that a reader can correct. */
export function saysAlike(a: Correction, b: Correction): boolean {
  return sayingOf(a) === sayingOf(b);
}

function sayingOf({ question, value, attribution, modality, polarity }: Correction): string {
  return JSON.stringify([question, inOrder(value), attribution, modality, polarity]);
}
