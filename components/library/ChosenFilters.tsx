import { FACETS } from '../../lib/core/annotation/facets';
import type { Chosen } from '../../lib/core/annotation/find-annotations';
import { t } from '../../locales/t-library';
import { nameOfValue, type Names } from './names';

/** Props of {@link ChosenFilters}. */
export interface ChosenFiltersProps {
  readonly chosen: Chosen;
  readonly names: Names;
  readonly onChoose: (chosen: Chosen) => void;
}

/** The filters in force, each with the way out of it: in a narrow window the list of all of them is folded away. */
export function ChosenFilters({ chosen, names, onChoose }: ChosenFiltersProps) {
  const inForce = FACETS.flatMap((facet) => {
    const value = chosen[facet];
    return value === undefined ? [] : [{ facet, name: nameOfValue(facet, value, names) }];
  });
  if (inForce.length === 0) return null;
  return (
    <ul class="chosen-filters" aria-label={t('chosenFilters')}>
      {inForce.map(({ facet, name }) => (
        <li key={facet}>
          <button
            type="button"
            class="chosen-filter"
            aria-label={t('dropFilter', { name })}
            onClick={() => {
              const { [facet]: _, ...others } = chosen;
              onChoose(others);
            }}
          >
            <span dir="auto">{name}</span> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
