import { OUTCOMES, type Outcome } from '../../lib/core/checks/check';
import { t as tClaims } from '../../locales/t-claims';
import { t } from '../../locales/t-matrix';
import { SIGNS } from '../outcomes';

/** Props of {@link OutcomeFilters}. */
export interface OutcomeFiltersProps {
  /** In how many questions some answer comes to it. */
  readonly counts: ReadonlyMap<Outcome, number>;
  readonly onOneWord: number;
  readonly outcomes: readonly Outcome[];
  readonly oneOrigin: boolean;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly onOneOrigin: () => void;
  /** Clears every filter; null while there is none. */
  readonly onClear: (() => void) | null;
}

/** What answers come to, each in the colour and pattern of its cells: what they mean, how many there are, and a filter for each. */
export function OutcomeFilters(props: OutcomeFiltersProps) {
  const { counts, outcomes, oneOrigin, onOneWord } = props;
  const present = OUTCOMES.filter((outcome) => (counts.get(outcome) ?? 0) > 0 || outcomes.includes(outcome));
  return (
    <div class="outcome-filters" role="group" aria-label={t('answersCome')}>
      {present.map((outcome) => (
        <button
          key={outcome}
          type="button"
          class="filter outcome-filter"
          data-outcome={outcome}
          aria-pressed={outcomes.includes(outcome)}
          title={t(`meaning.${outcome}`)}
          onClick={() => props.onOutcome(outcome)}
        >
          <span class="filter-sign" aria-hidden="true">
            {SIGNS[outcome]}
          </span>{' '}
          {tClaims(`outcome.${outcome}`)} <span class="filter-count">{counts.get(outcome) ?? 0}</span>
        </button>
      ))}
      {(onOneWord > 0 || oneOrigin) && (
        <button
          type="button"
          class="filter outcome-filter"
          aria-pressed={oneOrigin}
          title={t('oneOriginMeaning')}
          onClick={props.onOneOrigin}
        >
          {t('oneOrigin')} <span class="filter-count">{onOneWord}</span>
        </button>
      )}
      {props.onClear && (
        <button type="button" class="quiet clear-filters" onClick={props.onClear}>
          {t('clearFilters')}
        </button>
      )}
    </div>
  );
}
