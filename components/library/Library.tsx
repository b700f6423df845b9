import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/core/annotation/annotation';
import type { Statuses } from '../../lib/core/annotation/facets';
import { findAnnotations, type Chosen } from '../../lib/core/annotation/find-annotations';
import { groupAnnotations, type Grouping } from '../../lib/core/annotation/group-annotations';
import { wordsOf } from '../../lib/core/annotation/search-annotations';
import { t } from '../../locales/t-library';
import { BulkBar, type BulkActions } from './BulkBar';
import { ChosenFilters } from './ChosenFilters';
import { tagsByUse } from './complete-tag';
import { EmptyLibrary } from './EmptyLibrary';
import { ExportMenu } from './ExportMenu';
import { FacetList } from './FacetList';
import type { Names } from './names';
import { PAGE, Pager } from './Pager';
import { Results } from './Results';
import { SearchBar } from './SearchBar';
import { withRange, type Selected } from './selection';
import { useIndex } from './use-index';
import { useMarkedWords } from './use-marked-words';
import type { View } from './view-in-address';

/** Props of {@link Library}. */
export interface LibraryProps extends BulkActions {
  /** Everything saved, without what lies in the bin, newest first. */
  readonly annotations: readonly Annotation[];
  readonly statuses: Statuses;
  readonly names: Names;
  /** What is shown at first. */
  readonly view: View;
  /** Told of what is shown whenever the reader changes it. */
  readonly onView: (view: View) => void;
  /** Shows one highlight, with what can be done with it. */
  readonly item: (annotation: Annotation) => ComponentChildren;
}

const NONE: Selected = new Set();

/** Milliseconds after the last key until it is told what is shown: a browser refuses an address for every key. */
const SETTLED = 300;

/** All highlights: searched as one types, narrowed, grouped, and many changed at once. */
export function Library({ annotations, statuses, names, view, onView, item, ...actions }: LibraryProps) {
  const [query, setQuery] = useState(view.query);
  const [chosen, setChosen] = useState<Chosen>(view.chosen);
  const [by, setBy] = useState<Grouping>(view.by);
  const [page, setPage] = useState(0);
  const [selected, setSelected] = useState(NONE);
  const [showsFilters, setShowsFilters] = useState(false);
  const lastClicked = useRef(0);
  const list = useRef<HTMLElement>(null);
  const index = useIndex(annotations);
  const { found, counts } = useMemo(
    () => findAnnotations(index, query, chosen, statuses),
    [index, query, chosen, statuses],
  );
  const grouped = useMemo(() => groupAnnotations(found, by), [found, by]);
  const words = useMemo(() => wordsOf(query), [query]);
  useEffect(() => {
    const timer = setTimeout(() => onView({ query, chosen, by }), SETTLED);
    return () => clearTimeout(timer);
  }, [query, chosen, by]);
  useMarkedWords(list, words, annotations.length > 0);
  if (annotations.length === 0) return <EmptyLibrary />;

  /** With another list, what was the third page of the old one means nothing. */
  const starting =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setPage(0);
    };
  const select = (at: number, isOn: boolean, isRange: boolean) => {
    setSelected(withRange(selected, grouped, [isRange ? lastClicked.current : at, at], isOn));
    lastClicked.current = at;
  };
  const turn = (to: number) => {
    setPage(to);
    list.current?.focus({ preventScroll: true });
    list.current?.scrollIntoView({ block: 'start' });
  };
  const shownPage = Math.min(page, Math.max(0, Math.ceil(grouped.n / PAGE) - 1));
  const picked = selected.size === 0 ? [] : annotations.filter(({ id }) => selected.has(id));
  const foundIds = picked.length === 0 ? NONE : new Set(found.map(({ id }) => id));
  const isNarrowed = query.trim() !== '' || Object.keys(chosen).length > 0;
  return (
    <div class="room library-room">
      <SearchBar
        {...{ query, by, showsFilters }}
        onSearch={starting(setQuery)}
        onGroup={starting(setBy)}
        onShowFilters={setShowsFilters}
      />
      <aside class="facets" id="facets" aria-label={t('filters')} data-shown={showsFilters}>
        <FacetList {...{ counts, chosen, names }} onChoose={starting(setChosen)} />
      </aside>
      <section class="results" ref={list} tabIndex={-1} aria-label={t('results')}>
        <div class="results-head">
          <p role="status">
            {isNarrowed
              ? t('foundOf', { n: found.length, all: annotations.length })
              : t('found', { n: found.length })}
          </p>
          <ChosenFilters {...{ chosen, names }} onChoose={starting(setChosen)} />
          {isNarrowed && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setQuery('');
                starting(setChosen)({});
              }}
            >
              {t('dropAll')}
            </button>
          )}
          {found.length > 0 && (
            <>
              <button
                type="button"
                class="quiet"
                onClick={() => setSelected(new Set([...selected, ...found.map(({ id }) => id)]))}
              >
                {t('selectAll', { n: found.length })}
              </button>
              <ExportMenu
                label={t('exportFound', { n: found.length })}
                onExport={(format) => actions.onExport(found, format)}
              />
            </>
          )}
        </div>
        {picked.length > 0 && (
          <BulkBar
            {...{ picked, ...actions }}
            hidden={picked.filter(({ id }) => !foundIds.has(id)).length}
            tagsInUse={tagsByUse(annotations)}
            colours={names.colours}
            onSelectNone={() => setSelected(NONE)}
          />
        )}
        {found.length === 0 && <p class="empty">{t('nothingFound')}</p>}
        <Results
          {...{ grouped, names, selected, item }}
          page={shownPage}
          onSelect={select}
          onShowArticle={(article) => starting(setChosen)({ ...chosen, article })}
        />
        <Pager page={shownPage} n={grouped.n} onTurn={turn} />
      </section>
    </div>
  );
}
