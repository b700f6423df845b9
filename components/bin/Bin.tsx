import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-bin';
import { AskFirst } from '../AskFirst';
import { addressOf } from '../desk-address';
import { PAGE, Pager } from '../library/Pager';
import './bin.css';
import type { BinEntry } from './bin-entry';
import { BinItem } from './BinItem';
import { sayTally } from './say-entry';

/** Props of {@link Bin}. */
export interface BinProps {
  /** What lies in the bin, what was deleted last first. */
  readonly entries: readonly BinEntry[];
  /** Days that something lies in it. */
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onRestore: (entries: readonly BinEntry[]) => void;
  readonly onDeleteForGood: (entries: readonly BinEntry[]) => void;
}

/** All that was deleted: what it was, what went with it, when it goes for good, and the way back. */
export function Bin({ entries, days, now, onRestore, onDeleteForGood }: BinProps) {
  const [page, setPage] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLElement>(null);
  const emptied = useRef<HTMLHeadingElement>(null);
  const before = useRef(entries.length);
  // What was pressed may have gone with what it was pressed for.
  useLayoutEffect(() => {
    const isFewer = entries.length < before.current;
    before.current = entries.length;
    if (isFewer && document.activeElement === document.body)
      (list.current ?? emptied.current)?.focus({ preventScroll: true });
  }, [entries.length]);
  const picked = entries.filter(({ id }) => selected.has(id));
  const isPicking = picked.length > 0;
  const meant = isPicking ? picked : entries;
  const n = meant.length;
  const shownPage = Math.min(page, Math.max(0, Math.ceil(entries.length / PAGE) - 1));
  const toggle = (id: string, isOn: boolean) => {
    const changed = new Set(selected);
    if (isOn) changed.add(id);
    else changed.delete(id);
    setSelected(changed);
  };
  if (entries.length === 0) return <EmptyBin days={days} heading={emptied} />;
  return (
    <section class="room bin-room" ref={list} tabIndex={-1} aria-labelledby="bin-title">
      <h2 class="room-title" id="bin-title">
        {t('title')}
      </h2>
      <p class="faint room-help">{t('help', { days })}</p>
      <div class="results-head">
        <p role="status">{t(isPicking ? 'selectedCount' : 'count', { n })}</p>
        <button type="button" class="secondary" onClick={() => onRestore(meant)}>
          {t(isPicking ? 'restoreSelected' : 'restoreAll', { n })}
        </button>
        <AskFirst
          label={t(isPicking ? 'deleteSelectedForGood' : 'emptyBin', { n })}
          class="bin-ask"
          question={t('askForGood', { what: sayTally(meant) })}
          help={t('askForGoodHelp')}
          yes={t('yesForGood')}
          no={t('noForGood')}
          onYes={() => onDeleteForGood(meant)}
        />
      </div>
      <ul class="items" aria-label={t('list')}>
        {entries.slice(shownPage * PAGE, (shownPage + 1) * PAGE).map((entry) => (
          <BinItem
            key={entry.id}
            {...{ entry, days, now }}
            isSelected={selected.has(entry.id)}
            onSelect={(isOn) => toggle(entry.id, isOn)}
            onRestore={() => onRestore([entry])}
          />
        ))}
      </ul>
      <Pager
        page={shownPage}
        n={entries.length}
        onTurn={(to) => {
          setPage(to);
          list.current?.focus({ preventScroll: true });
          list.current?.scrollIntoView({ block: 'start' });
        }}
      />
    </section>
  );
}

interface EmptyBinProps {
  readonly days: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function EmptyBin({ days, heading }: EmptyBinProps) {
  const [before = '', after = ''] = t('emptyCopies').split('{backup}');
  return (
    <section class="empty-room">
      <h2 ref={heading} tabIndex={-1}>
        {t('emptyTitle')}
      </h2>
      <p>{t('emptyWhat', { days })}</p>
      <p>{t('emptyHow')}</p>
      <p>
        {before}
        <a href={addressOf({ room: 'backup' })}>{t('emptyCopiesLink')}</a>
        {after}
      </p>
    </section>
  );
}
