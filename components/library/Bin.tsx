import { useState } from 'preact/hooks';
import { quoteOf, type Annotation } from '../../lib/core/annotation/annotation';
import { t } from '../../locales/t-library';
import { BinItem } from './BinItem';
import { DeleteForGood } from './DeleteForGood';
import { PAGE, Pager } from './Pager';
import type { Selected } from './selection';

/** Props of {@link Bin}. */
export interface BinProps {
  /** What lies in the bin, what was deleted last first. */
  readonly annotations: readonly Annotation[];
  /** Days that something lies in it. */
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onRestore: (annotations: readonly Annotation[]) => void;
  readonly onDeleteForGood: (annotations: readonly Annotation[]) => void;
}

/** What was deleted: when it goes for good, and the way back. */
export function Bin({ annotations, days, now, onRestore, onDeleteForGood }: BinProps) {
  const [page, setPage] = useState(0);
  const [selected, setSelected] = useState<Selected>(new Set());
  const picked = annotations.filter(({ id }) => selected.has(id));
  const isPicking = picked.length > 0;
  const meant = isPicking ? picked : annotations;
  const n = meant.length;
  const shownPage = Math.min(page, Math.max(0, Math.ceil(annotations.length / PAGE) - 1));
  const toggle = (id: string, isOn: boolean) => {
    const changed = new Set(selected);
    if (isOn) changed.add(id);
    else changed.delete(id);
    setSelected(changed);
  };
  return (
    <div class="room bin-room">
      <p class="faint room-help">{t('binHelp', { days })}</p>
      {annotations.length === 0 ? (
        <p class="empty">{t('binEmpty')}</p>
      ) : (
        <>
          <div class="results-head">
            <p role="status">{isPicking ? t('selected', { n }) : t('binCount', { n: annotations.length })}</p>
            <button type="button" class="secondary" onClick={() => onRestore(meant)}>
              {t(isPicking ? 'restoreSelected' : 'restoreAll', { n })}
            </button>
            <DeleteForGood
              n={n}
              label={t(isPicking ? 'deleteSelectedForGood' : 'deleteAllForGood', { n })}
              onDelete={() => onDeleteForGood(meant)}
            />
          </div>
          <ul class="items">
            {annotations.slice(shownPage * PAGE, (shownPage + 1) * PAGE).map((annotation) => (
              <BinItem
                key={annotation.id}
                annotation={annotation}
                quote={quoteOf(annotation)}
                daysLeft={daysLeft(annotation, days, now)}
                isSelected={selected.has(annotation.id)}
                onSelect={(isOn) => toggle(annotation.id, isOn)}
                onRestore={() => onRestore([annotation])}
              />
            ))}
          </ul>
          <Pager page={shownPage} n={annotations.length} onTurn={setPage} />
        </>
      )}
    </div>
  );
}

const DAY = 24 * 60 * 60 * 1000;

function daysLeft({ deleted }: Annotation, days: number, now: number): number {
  const gone = now - new Date(deleted ?? now).getTime();
  return Math.max(0, Math.ceil(days - gone / DAY));
}
