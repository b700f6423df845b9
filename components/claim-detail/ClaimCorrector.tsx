import { useState } from 'preact/hooks';
import type { Correction } from '../../lib/core/claims/curation';
import { t } from '../../locales/t-claim-detail';
import { sayValue } from '../../locales/value-words';
import type { ClaimFacts } from './claim-facts';
import { ClaimEditor } from './ClaimEditor';
import { saysAlike } from './verdict-on';

/** Props of {@link ClaimCorrector}. */
export interface ClaimCorrectorProps {
  /** As they are now: they may change while the reader writes. */
  readonly facts: ClaimFacts;
  readonly onSave: (to: Correction) => void;
  readonly onCancel: () => void;
}

/**
 * The form to correct a claim. What becomes of the claim meanwhile, in another tab or by an import, is said above it; what the reader
 * wrote stays until the reader takes that over.
 */
export function ClaimCorrector({ facts, onSave, onCancel }: ClaimCorrectorProps) {
  const { topic, claim, curation } = facts;
  const [{ begun, times }, begin] = useState({ begun: claim, times: 0 });
  const isSetAside = curation?.verdict.is === 'rejected' || curation?.verdict.is === 'merged';
  const isChanged = !isSetAside && !saysAlike(begun, claim);
  return (
    <>
      <div class="meanwhile" role="status">
        {isSetAside && <p>{t('meanwhile.setAside')}</p>}
        {isChanged && (
          <>
            <p>
              {begun.display === claim.display
                ? t('meanwhile.told')
                : t('meanwhile', { display: sayValue(topic, claim) })}
            </p>
            <button type="button" class="secondary" onClick={() => begin({ begun: claim, times: times + 1 })}>
              {t('meanwhile.takeOver')}
            </button>
          </>
        )}
      </div>
      <ClaimEditor key={times} {...{ topic, begun, onSave, onCancel }} label={t('edit.label')} />
    </>
  );
}
