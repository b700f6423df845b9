import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-topics';
import { PAGE, Pager } from '../library/Pager';
import { findTopics, inOrder } from './find-topics';
import type { TopicCounts, TopicEntry } from './topic-entry';
import { TopicRow, type OpenPanel, type TopicDeeds } from './TopicRow';

/** Props of {@link TopicsView}. */
export interface TopicsViewProps extends TopicDeeds {
  readonly entries: readonly TopicEntry[];
  /** By id, as soon as they are counted. */
  readonly counts: ReadonlyMap<string, TopicCounts>;
}

/** With fewer topics than these one sees at a glance which there are. */
const MANY = 10;

/** All topics, the latest event first; searched as one types where they are many. */
export function TopicsView({ entries, counts, ...deeds }: TopicsViewProps) {
  const [query, setQuery] = useState('');
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<{ readonly topic: string; readonly panel: OpenPanel } | null>(null);
  const list = useRef<HTMLElement>(null);
  const ordered = useMemo(() => inOrder(entries), [entries]);
  const found = useMemo(() => findTopics(ordered, query), [ordered, query]);
  const at = Math.min(page, Math.max(0, Math.ceil(found.length / PAGE) - 1));
  return (
    <section class="topics-list" ref={list} tabIndex={-1} aria-label={t('list')}>
      {entries.length > MANY && (
        <div class="topics-search" role="search">
          <label for="topics-query">{t('search')}</label>
          <input
            type="search"
            id="topics-query"
            dir="auto"
            autocomplete="off"
            value={query}
            onInput={({ currentTarget }) => {
              setQuery(currentTarget.value);
              setPage(0);
            }}
            onKeyDown={({ key }) => {
              // Chromium does so by itself, Firefox does not.
              if (key === 'Escape') setQuery('');
            }}
          />
        </div>
      )}
      <p role="status" class="faint">
        {found.length === entries.length
          ? t('found', { n: found.length, on: entries.filter(({ isOn }) => isOn).length })
          : t('foundOf', { n: found.length, all: entries.length })}
      </p>
      <ul class="items">
        {found.slice(at * PAGE, (at + 1) * PAGE).map((entry) => (
          <TopicRow
            key={entry.id}
            {...deeds}
            entry={entry}
            counts={counts.get(entry.id)}
            open={open?.topic === entry.id ? open.panel : null}
            onOpen={(panel) => setOpen(panel && { topic: entry.id, panel })}
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
  );
}
