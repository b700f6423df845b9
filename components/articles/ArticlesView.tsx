import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-articles';
import { t as sayOfClaims } from '../../locales/t-claim-search';
import { addressOf } from '../desk-address';
import { PAGE, Pager } from '../library/Pager';
import type { ArticleEntry, EntryCounts } from './article-entry';
import { ArticleRow } from './ArticleRow';
import { ArticlesFilters } from './ArticlesFilters';
import {
  countValues,
  findArticles,
  indexArticles,
  inOrder,
  type ArticlesView as View,
} from './find-articles';

/** Props of {@link ArticlesView}. */
export interface ArticlesViewProps {
  readonly entries: readonly ArticleEntry[];
  /** Of the articles that are shown, by id, as soon as they are counted. */
  readonly counts: ReadonlyMap<string, EntryCounts>;
  /** Titles of topics, by id. */
  readonly topics: ReadonlyMap<string, string>;
  /** What is shown at first. */
  readonly view: View;
  /** Told of what is shown whenever the reader changes it. */
  readonly onView: (view: View) => void;
  /** Told which articles are on the page of the list that is shown. */
  readonly onShown: (entries: readonly ArticleEntry[]) => void;
  readonly onReadAgain: (entries: readonly ArticleEntry[]) => void;
  readonly onRemove: (entries: readonly ArticleEntry[]) => void;
}

/** Milliseconds after the last key until it is told what is shown: a browser refuses an address for every key. */
const SETTLED = 300;
const NONE: ReadonlySet<string> = new Set();

/** All articles: searched as one types, narrowed, put in order, and many dealt with at once. */
export function ArticlesView(props: ArticlesViewProps) {
  const { entries, counts, topics, onView, onShown, onReadAgain, onRemove } = props;
  const [view, setView] = useState(props.view);
  const [page, setPage] = useState(0);
  const [selected, setSelected] = useState(NONE);
  const lastClicked = useRef(0);
  const list = useRef<HTMLElement>(null);
  const index = useMemo(() => indexArticles(entries), [entries]);
  const values = useMemo(() => countValues(entries), [entries]);
  const ordered = useMemo(() => inOrder(index, view.sort), [index, view.sort]);
  const found = useMemo(() => findArticles(ordered, view), [ordered, view]);
  const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
  const at = Math.min(page, last);
  const shown = useMemo(() => found.slice(at * PAGE, (at + 1) * PAGE), [found, at]);
  useEffect(() => onShown(shown), [shown]);
  useEffect(() => {
    const timer = setTimeout(() => onView(view), SETTLED);
    return () => clearTimeout(timer);
  }, [view]);

  const change = (next: View) => {
    setView(next);
    setPage(0);
  };
  const select = (from: number, to: number, isOn: boolean) => {
    const changed = new Set(selected);
    for (const { id } of found.slice(Math.min(from, to), Math.max(from, to) + 1)) {
      if (isOn) changed.add(id);
      else changed.delete(id);
    }
    setSelected(changed);
  };
  const picked = selected.size === 0 ? [] : entries.filter(({ id }) => selected.has(id));
  const old = useMemo(() => entries.filter(({ isOld, hasText }) => isOld && hasText), [entries]);
  const isNarrowed = view.query.trim() !== '' || Object.keys(view.chosen).length > 0;
  return (
    <div class="articles-list">
      <ArticlesFilters
        {...{ view, values, topics }}
        hasPack={entries.some(({ status }) => status === 'pack')}
        onView={change}
      />
      <section class="results" ref={list} tabIndex={-1} aria-label={t('results')}>
        <div class="results-head">
          <p role="status">
            {found.length === entries.length
              ? t('found', { n: found.length })
              : t('foundOf', { n: found.length, all: entries.length })}
          </p>
          {isNarrowed && (
            <button type="button" class="quiet" onClick={() => change({ ...view, query: '', chosen: {} })}>
              {t('dropAll')}
            </button>
          )}
          {view.query.trim() !== '' && (
            <a href={addressOf({ room: 'claims' }, new URLSearchParams({ q: view.query }))}>
              {sayOfClaims('searchClaims', { query: view.query.trim() })}
            </a>
          )}
          {found.length > 0 && (
            <button
              type="button"
              class="quiet"
              onClick={() => setSelected(new Set([...selected, ...found.map(({ id }) => id)]))}
            >
              {t('selectAll', { n: found.length })}
            </button>
          )}
          {old.length > 0 && (
            <button type="button" class="quiet" title={t('oldHelp')} onClick={() => onReadAgain(old)}>
              {t('readOld', { n: old.length })}
            </button>
          )}
        </div>
        {picked.length > 0 && (
          <Bulk
            {...{ picked, onReadAgain, onRemove }}
            hidden={picked.length - found.filter(({ id }) => selected.has(id)).length}
            onSelectNone={() => setSelected(NONE)}
          />
        )}
        {found.length === 0 && <p class="empty">{t('nothingFound')}</p>}
        <ul class="items">
          {shown.map((entry, i) => (
            <ArticleRow
              key={entry.id}
              {...{ entry, topics }}
              counts={counts.get(entry.id)}
              isSelected={selected.has(entry.id)}
              onSelect={(isOn, isRange) => {
                select(isRange ? lastClicked.current : at * PAGE + i, at * PAGE + i, isOn);
                lastClicked.current = at * PAGE + i;
              }}
              onReadAgain={() => onReadAgain([entry])}
              onRemove={() => onRemove([entry])}
            />
          ))}
        </ul>
        <Pager
          page={at}
          n={found.length}
          onTurn={(to) => {
            setPage(to);
            list.current?.focus({ preventScroll: true });
            list.current?.scrollIntoView({ block: 'start' });
          }}
        />
      </section>
    </div>
  );
}

interface BulkProps extends Pick<ArticlesViewProps, 'onReadAgain' | 'onRemove'> {
  readonly picked: readonly ArticleEntry[];
  /** How many of them are not among what was found. */
  readonly hidden: number;
  readonly onSelectNone: () => void;
}

function Bulk({ picked, hidden, onReadAgain, onRemove, onSelectNone }: BulkProps) {
  return (
    <div class="bulk" role="group" aria-label={t('bulk')}>
      <p role="status">
        <b>{t('selected', { n: picked.length })}</b>
        {hidden > 0 && <span class="faint"> {t('selectedHidden', { n: hidden })}</span>}
      </p>
      <button type="button" class="secondary" onClick={() => onReadAgain(picked)}>
        {t('readAgain')}
      </button>
      <button type="button" class="secondary" onClick={() => onRemove(picked)}>
        {t('remove')}
      </button>
      <button type="button" class="quiet" onClick={onSelectNone}>
        {t('selectNone')}
      </button>
    </div>
  );
}
