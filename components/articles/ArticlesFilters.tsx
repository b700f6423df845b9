import { useId } from 'preact/hooks';
import { t, type ArticlesMessageKey } from '../../locales/t-articles';
import { FACETS, SORTS, type ArticlesView, type countValues, type Facet } from './find-articles';
import { nameOfLanguage } from './languages';
import { SearchField } from '../SearchField';

/** Props of {@link ArticlesFilters}. */
export interface ArticlesFiltersProps {
  readonly view: ArticlesView;
  readonly values: ReturnType<typeof countValues>;
  /** Titles of topics, by id. */
  readonly topics: ReadonlyMap<string, string>;
  /** Whether there are articles that only a topic pack knows. */
  readonly hasPack: boolean;
  readonly onView: (view: ArticlesView) => void;
}

/** Where one searches the articles, narrows them and puts them in order. Escape empties the search. */
export function ArticlesFilters({ view, values, topics, hasPack, onView }: ArticlesFiltersProps) {
  const id = useId();
  const choose = (facet: Facet, value: string) => {
    const { [facet]: _, ...others } = view.chosen;
    // The empty value is what has none; all of them is no value at all.
    onView({ ...view, chosen: value === ANY ? others : { ...others, [facet]: value.slice(1) } });
  };
  return (
    <div class="articles-filters" role="search">
      <div class="field wide">
        <SearchField
          label={t('search')}
          hint={t('searchHint')}
          query={view.query}
          onSearch={(query) => onView({ ...view, query })}
        />
      </div>
      {FACETS.map((facet) => (
        <div class="field" key={facet}>
          <label for={`${id}-${facet}`}>{t(`facet.${facet}`)}</label>
          <select
            id={`${id}-${facet}`}
            value={view.chosen[facet] === undefined ? ANY : `=${view.chosen[facet]}`}
            onChange={({ currentTarget }) => choose(facet, currentTarget.value)}
          >
            <option value={ANY}>{t('any')}</option>
            {optionsOf(values[facet], view.chosen[facet]).map(([value, n]) => (
              <option key={value} value={`=${value}`}>
                {t('choice', { name: nameOf(facet, value, topics), n })}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div class="field">
        <label for={`${id}-sort`}>{t('sort')}</label>
        <select
          id={`${id}-sort`}
          value={view.sort}
          onChange={({ currentTarget }) =>
            onView({ ...view, sort: SORTS.find((sort) => sort === currentTarget.value) ?? view.sort })
          }
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sort.${sort}`)}
            </option>
          ))}
        </select>
      </div>
      {hasPack && (
        <label class="shows-pack">
          <input
            type="checkbox"
            checked={view.showsPack}
            onChange={(event) => onView({ ...view, showsPack: event.currentTarget.checked })}
          />
          {t('showsPack')}
        </label>
      )}
    </div>
  );
}

/** The value of "all": no other begins so, as each has a sign before it. */
const ANY = '';

/** What is chosen stays a choice when no article has it any more. */
function optionsOf(values: readonly (readonly [string, number])[], chosen: string | undefined) {
  const isKnown = chosen === undefined || values.some(([value]) => value === chosen);
  return isKnown ? values : [...values, [chosen, 0] as const];
}

const STATUS_NAMES: Readonly<Record<string, ArticlesMessageKey>> = {
  page: 'status.page',
  file: 'status.file',
  paste: 'status.paste',
  import: 'status.import',
  pack: 'status.pack',
  'no-text': 'status.no-text',
  old: 'status.old',
};

function nameOf(facet: Facet, value: string, topics: ReadonlyMap<string, string>): string {
  switch (facet) {
    case 'topic':
      return value === '' ? t('noTopic') : (topics.get(value) ?? value);
    case 'status': {
      const key = STATUS_NAMES[value];
      return key ? t(key) : value;
    }
    case 'language':
      return nameOfLanguage(value);
    case 'publisher':
      return value || t('noPublisher');
  }
}
