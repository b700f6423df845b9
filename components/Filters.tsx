import { OUTCOMES, type Outcome } from '../lib/core/checks/check';
import { t } from '../locales/t';
import { SIGNS } from './outcomes';

/** Which answers are shown. */
export type Filter = 'all' | Outcome;

/** Props of {@link Filters}. */
export interface FiltersProps {
  readonly counts: Readonly<Partial<Record<Outcome, number>>>;
  readonly all: number;
  readonly chosen: Filter;
  readonly onChoose: (filter: Filter) => void;
}

/** How many answers there are of each outcome; each count shows only those. What there is none of is left out. */
export function Filters({ counts, all, chosen, onChoose }: FiltersProps) {
  const present = OUTCOMES.filter((outcome) => (counts[outcome] ?? 0) > 0);
  return (
    <>
      <div class="filters" role="group" aria-label={t('filters')}>
        <FilterButton filter="all" n={all} {...{ chosen, onChoose }} />
        {present.map((outcome) => (
          <FilterButton key={outcome} filter={outcome} n={counts[outcome] ?? 0} {...{ chosen, onChoose }} />
        ))}
      </div>
      <p class="faint meaning">
        {chosen === 'all' ? t('showingAll', { n: all }) : <Meaning outcome={chosen} />}
      </p>
    </>
  );
}

function Meaning({ outcome }: { outcome: Outcome }) {
  return (
    <>
      <b>{t(`outcome.${outcome}`)}.</b> {t(`meaning.${outcome}`)}
    </>
  );
}

interface FilterButtonProps extends Pick<FiltersProps, 'chosen' | 'onChoose'> {
  readonly filter: Filter;
  readonly n: number;
}

function FilterButton({ filter, n, chosen, onChoose }: FilterButtonProps) {
  const name = filter === 'all' ? t('filterAll') : t(`outcome.${filter}`);
  return (
    <button
      type="button"
      class="filter"
      data-outcome={filter}
      aria-pressed={filter === chosen}
      aria-label={t('filterCount', { name, n })}
      title={name}
      onClick={() => onChoose(filter === chosen ? 'all' : filter)}
    >
      <span class="filter-sign" aria-hidden="true">
        {filter === 'all' ? name : SIGNS[filter]}
      </span>{' '}
      {n}
    </button>
  );
}
