import type { Verdict } from '../../lib/core/claims/curation';
import { t } from '../../locales/t-claim-detail';
import type { ClaimFacts } from './claim-facts';

/** Props of {@link ClaimActions}. */
export interface ClaimActionsProps {
  readonly facts: ClaimFacts;
  readonly onSay: (verdict: Verdict) => void;
}

/** What the reader can say of a claim. */
export function ClaimActions({ facts, onSay }: ClaimActionsProps) {
  const said = facts.curation?.verdict.is ?? 'none';
  const stands = said !== 'rejected' && said !== 'merged';
  const isMine = facts.found.source === 'reader';
  return (
    <div class="actions" role="group" aria-label={t('actions')}>
      {stands && said === 'none' && !isMine && (
        <button type="button" onClick={() => onSay({ is: 'confirmed' })}>
          {t('confirm')}
        </button>
      )}
      {stands && (
        <button type="button" onClick={() => onSay({ is: 'rejected' })}>
          {t(isMine ? 'remove' : 'reject')}
        </button>
      )}
      {said !== 'none' && (
        <button type="button" onClick={() => onSay({ is: 'none' })}>
          {t('takeBack')}
        </button>
      )}
    </div>
  );
}
