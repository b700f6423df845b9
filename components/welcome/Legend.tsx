import { OUTCOMES, type Outcome } from '../../lib/core/checks/check';
import { t as tClaims } from '../../locales/t-claims';
import { t } from '../../locales/t-welcome';
import { SIGNS } from '../outcomes';

/** Props of {@link Legend}. */
export interface LegendProps {
  /** Of every mark in the story. */
  readonly outcomes: readonly Outcome[];
}

/** The lines that there are in the story, and what each says. */
export function Legend({ outcomes }: LegendProps) {
  return (
    <section class="legend" aria-label={t('legend')}>
      <ul>
        {OUTCOMES.filter((outcome) => outcomes.includes(outcome)).map((outcome) => (
          <li key={outcome} data-outcome={outcome}>
            <span class="legend-sign" aria-hidden="true">
              {SIGNS[outcome]}
            </span>{' '}
            <span class="legend-line">{tClaims(`outcome.${outcome}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
