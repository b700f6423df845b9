import type { Verdict } from '../../../lib/core/claims/curation';
import type { StandingClaim } from '../../../lib/core/claims/standing-claims';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import { binSaid } from '../../../lib/store/bin-deleted';
import { curate } from '../../../lib/store/curations';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-claim-detail';
import { sayValue } from '../../../locales/value-words';
import { deletionNow } from '../bin/take-out';
import type { Deeds } from '../use-deeds';

/** Keeps what the reader says of a claim, says that it is kept, and offers to undo it. */
export function curating(db: CrossreadDb, deeds: Deeds, topic: TopicFacts) {
  return (claim: StandingClaim, verdict: Verdict) => {
    const at = new Date().toISOString();
    deeds.perform(t('doing'), 1, async () => {
      await curate(db, claim, verdict, at);
      return { said: inWords(topic, claim, verdict), undo: () => binSaid(db, claim.id, at, deletionNow()) };
    });
  };
}

function inWords(topic: TopicFacts, claim: StandingClaim, verdict: Verdict): string {
  const display = sayValue(topic, claim);
  switch (verdict.is) {
    case 'corrected':
      return t('done.corrected', { display: sayValue(topic, verdict.to) });
    case 'merged':
      return t('done.merged', { display: verdict.as ? sayValue(topic, verdict.as) : display });
    case 'rejected':
      return t(claim.source === 'reader' ? 'done.removed' : 'done.rejected', { display });
    default:
      return t(`done.${verdict.is}`, { display });
  }
}
