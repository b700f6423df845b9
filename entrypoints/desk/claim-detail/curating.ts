import type { Verdict } from '../../../lib/core/claims/curation';
import type { StandingClaim } from '../../../lib/core/claims/standing-claims';
import { binSaid } from '../../../lib/store/bin-deleted';
import { curate } from '../../../lib/store/curations';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-claim-detail';
import { deletionNow } from '../bin/take-out';
import type { Deeds } from '../use-deeds';

/** Keeps what the reader says of a claim, says that it is kept, and offers to undo it. */
export function curating(db: CrossreadDb, deeds: Deeds) {
  return (claim: StandingClaim, verdict: Verdict) => {
    const at = new Date().toISOString();
    deeds.perform(t('doing'), 1, async () => {
      await curate(db, claim, verdict, at);
      return { said: inWords(claim, verdict), undo: () => binSaid(db, claim.id, at, deletionNow()) };
    });
  };
}

function inWords({ display, source }: StandingClaim, verdict: Verdict): string {
  switch (verdict.is) {
    case 'corrected':
      return t('done.corrected', { display: verdict.to.display });
    case 'merged':
      return t('done.merged', { display: verdict.as?.display ?? display });
    case 'rejected':
      return t(source === 'reader' ? 'done.removed' : 'done.rejected', { display });
    default:
      return t(`done.${verdict.is}`, { display });
  }
}
