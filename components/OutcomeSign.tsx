import type { Outcome } from '../lib/core/checks/check';
import { t } from '../locales/t-claims';
import { SIGNS } from './outcomes';

/** Props of {@link OutcomeSign}. */
export interface OutcomeSignProps {
  readonly outcome: Outcome;
  /** Independent origins, shown beside the dot of what others corroborate. */
  readonly origins?: number;
  /** Whether its style sheet draws it (panel.css), in a control: text that is seen there must be part of the control's name, and a sign is none. */
  readonly isDrawn?: boolean;
}

/** An outcome as a sign in its colour, with its name for those who do not see it. */
export function OutcomeSign({ outcome, origins, isDrawn = false }: OutcomeSignProps) {
  const isCounted = outcome === 'corroborated' && origins !== undefined;
  return (
    <span class="sign" data-outcome={outcome} title={t(`outcome.${outcome}`)}>
      {isDrawn ? (
        <span aria-hidden="true" data-drawn={SIGNS[outcome]}>
          {isCounted && <sub data-drawn={origins} />}
        </span>
      ) : (
        <span aria-hidden="true">
          {SIGNS[outcome]}
          {isCounted && <sub>{origins}</sub>}
        </span>
      )}
      <span class="unseen">{isCounted ? t('originsAtDot', { n: origins }) : t(`outcome.${outcome}`)}. </span>
    </span>
  );
}
