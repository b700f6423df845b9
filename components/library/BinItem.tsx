import { colourOf, noteOf, type Annotation } from '../../lib/core/annotation/annotation';
import { t } from '../../locales/t-library';
import { shortQuote } from '../annotations/short-quote';

/** Props of {@link BinItem}. */
export interface BinItemProps {
  readonly annotation: Annotation;
  readonly quote: string;
  /** Days until it goes for good. */
  readonly daysLeft: number;
  readonly isSelected: boolean;
  readonly onSelect: (isOn: boolean) => void;
  readonly onRestore: () => void;
}

/** One highlight in the bin. */
export function BinItem({ annotation, quote, daysLeft, isSelected, onSelect, onRestore }: BinItemProps) {
  const note = noteOf(annotation);
  const { title } = annotation.article;
  return (
    <li class="item" data-selected={isSelected}>
      <input
        type="checkbox"
        aria-label={t('select', { quote: shortQuote(quote) })}
        checked={isSelected}
        onClick={(event) => onSelect(event.currentTarget.checked)}
      />
      <div class="item-body">
        <blockquote class="bin-quote" data-colour={colourOf(annotation)} dir="auto">
          {quote}
        </blockquote>
        {note !== '' && (
          <p class="bin-note" dir="auto">
            {note.slice(0, 300)}
          </p>
        )}
        <p class="item-facts faint">
          <span dir="auto">{title}</span>
          <span>{daysLeft > 0 ? t('goesIn', { n: daysLeft }) : t('goesToday')}</span>
          <button
            type="button"
            class="quiet"
            aria-label={`${t('restore')} ${t('quoted', { quote: shortQuote(quote) })}`}
            onClick={onRestore}
          >
            {t('restore')}
          </button>
        </p>
      </div>
    </li>
  );
}
