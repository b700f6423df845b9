import { useMemo } from 'preact/hooks';
import { markDifferences } from '../../lib/core/coverage/value-difference';
import { t } from '../../locales/t-beside';

/** Props of {@link MarkedValue}. */
export interface MarkedValueProps {
  readonly display: string;
  /** The answers of each of the other sides. */
  readonly others: readonly (readonly string[])[];
}

/** An answer, with the words underlined, and said to be so, that not all the others have. */
export function MarkedValue({ display, others }: MarkedValueProps) {
  const parts = useMemo(() => markDifferences(display, others), [display, others]);
  return (
    <span class="value" dir="auto">
      {parts.map(({ text, differs }, at) =>
        differs ? (
          <mark key={at} class="differing">
            <span class="unseen">{t('differing')}</span>
            {text}
            <span class="unseen">{t('endOfDiffering')}</span>
          </mark>
        ) : (
          text
        ),
      )}
    </span>
  );
}
