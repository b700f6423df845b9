import { formatDay } from '../../locales/format-date';
import { t } from '../../locales/t-bin';
import { shortQuote } from '../annotations/short-quote';
import type { BinEntry } from './bin-entry';
import { sayKind, sayLeft, sayTitle, sayWent } from './say-entry';

/** Props of {@link BinItem}. */
export interface BinItemProps {
  readonly entry: BinEntry;
  /** Days that something lies in the bin. */
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly isSelected: boolean;
  readonly onSelect: (isOn: boolean) => void;
  readonly onRestore: () => void;
}

/** One thing in the bin. */
export function BinItem({ entry, days, now, isSelected, onSelect, onRestore }: BinItemProps) {
  const { kind, colour, page, note } = entry;
  const title = sayTitle(entry);
  const went = sayWent(entry);
  return (
    <li class="item" data-selected={isSelected}>
      <input
        type="checkbox"
        aria-label={t('select', { title: shortQuote(title) })}
        checked={isSelected}
        onClick={(event) => onSelect(event.currentTarget.checked)}
      />
      <div class="item-body">
        <p class="bin-kind faint">{sayKind(entry)}</p>
        {kind === 'highlight' ? (
          <blockquote class="bin-quote" data-colour={colour} dir="auto">
            {title}
          </blockquote>
        ) : (
          <h3 class="bin-title" dir="auto">
            {title}
          </h3>
        )}
        {note !== '' && (
          <p class="bin-note" dir="auto">
            {note.slice(0, NOTE_SHOWN)}
          </p>
        )}
        {went !== null && <p class="faint">{went}</p>}
        <p class="item-facts faint">
          {page !== '' && <span dir="auto">{page}</span>}
          <span>{t('deletedOn', { date: formatDay(entry.at) })}</span>
          <span>{sayLeft(entry, days, now)}</span>
          <button
            type="button"
            class="quiet"
            aria-label={t('restoreOf', { title: shortQuote(title) })}
            onClick={onRestore}
          >
            {t('restore')}
          </button>
        </p>
      </div>
    </li>
  );
}

/** Characters of a note by which one knows it. */
const NOTE_SHOWN = 300;
