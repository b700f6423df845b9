import { useId } from 'preact/hooks';
import { t } from '../../locales/t-matrix';
import type { MatrixFilters } from './matrix-view';
import { Pick } from './Pick';

/** What one can choose from: values and their names. */
export interface Choices {
  readonly groups: readonly (readonly [id: string, title: string])[];
  readonly publishers: readonly (readonly [publisher: string, name: string])[];
  readonly languages: readonly (readonly [language: string, name: string])[];
  readonly articles: readonly (readonly [id: string, name: string])[];
}

/** Props of {@link MoreFilters}. */
export interface MoreFiltersProps {
  readonly filters: MatrixFilters;
  readonly choices: Choices;
  readonly onFilter: (changed: Partial<MatrixFilters>) => void;
}

/** The filters that are not needed all the time: by publisher, language, date, and what one article leaves out. */
export function MoreFilters({ filters, choices, onFilter }: MoreFiltersProps) {
  return (
    <div class="more-filters">
      <Pick
        label={t('missingIn')}
        any={t('anyArticle')}
        picked={filters.missingIn}
        options={choices.articles}
        onPick={(missingIn) => onFilter({ missingIn })}
      />
      <Pick
        label={t('publisher')}
        any={t('anyPublisher')}
        picked={filters.publisher}
        options={choices.publishers}
        onPick={(publisher) => onFilter({ publisher })}
      />
      <Pick
        label={t('language')}
        any={t('anyLanguage')}
        picked={filters.language}
        options={choices.languages}
        onPick={(language) => onFilter({ language })}
      />
      <Day label={t('from')} day={filters.from} onDay={(from) => onFilter({ from })} />
      <Day label={t('to')} day={filters.to} onDay={(to) => onFilter({ to })} />
      <label class="check">
        <input
          type="checkbox"
          checked={filters.readHere}
          onChange={({ currentTarget }) => onFilter({ readHere: currentTarget.checked })}
        />
        {t('onlyReadHere')}
      </label>
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}

function Day({ label, day, onDay }: DayProps) {
  const id = useId();
  return (
    <span class="pick">
      <label for={id}>{label}</label>
      <input
        type="date"
        id={id}
        value={day ?? ''}
        onChange={({ currentTarget }) => onDay(currentTarget.value === '' ? null : currentTarget.value)}
      />
    </span>
  );
}
