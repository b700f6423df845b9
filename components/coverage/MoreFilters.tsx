import { useId, useMemo } from 'preact/hooks';
import { t } from '../../locales/t-matrix';
import type { MatrixFilters } from './matrix-view';
import { Pick } from './Pick';

/** Something that one can choose, and its name. */
export type Choice = readonly [value: string, name: string];

/** What one can choose from. */
export interface Choices {
  readonly publishers: readonly Choice[];
  readonly languages: readonly Choice[];
  readonly articles: readonly Choice[];
}

/** Props of {@link MoreFilters}. */
export interface MoreFiltersProps {
  readonly filters: MatrixFilters;
  /** Asked for what there is when this is shown, and again when it is another one. */
  readonly choicesOf: () => Choices;
  readonly onFilter: (changed: Partial<MatrixFilters>) => void;
}

/** The filters that are not needed all the time: by publisher, language, date, and what one article leaves out. */
export function MoreFilters({ filters, choicesOf, onFilter }: MoreFiltersProps) {
  const choices = useMemo(choicesOf, [choicesOf]);
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
