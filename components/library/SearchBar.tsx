import { useId } from 'preact/hooks';
import { GROUPINGS, type Grouping } from '../../lib/core/annotation/group-annotations';
import { SearchField } from '../SearchField';
import { t } from '../../locales/t-library';

/** Props of {@link SearchBar}. */
export interface SearchBarProps {
  readonly query: string;
  readonly by: Grouping;
  readonly showsFilters: boolean;
  readonly onSearch: (query: string) => void;
  readonly onGroup: (by: Grouping) => void;
  readonly onShowFilters: (shows: boolean) => void;
}

/** Where one searches, and how what is found is grouped. Escape empties the search. */
export function SearchBar({ query, by, showsFilters, onSearch, onGroup, onShowFilters }: SearchBarProps) {
  const id = useId();
  return (
    <div class="search-bar" role="search">
      <div class="search">
        <SearchField label={t('search')} hint={t('searchHint')} query={query} onSearch={onSearch} />
      </div>
      <div class="group-by">
        <label for={`${id}-by`}>{t('groupBy')}</label>
        <select
          id={`${id}-by`}
          value={by}
          onChange={({ currentTarget }) =>
            onGroup(GROUPINGS.find((grouping) => grouping === currentTarget.value) ?? by)
          }
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {t(`group.${grouping}`)}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        class="secondary filters-toggle"
        aria-expanded={showsFilters}
        aria-controls="facets"
        onClick={() => onShowFilters(!showsFilters)}
      >
        {t('filters')}
      </button>
    </div>
  );
}
