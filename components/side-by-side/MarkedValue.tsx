import type { ValuePart } from '../../lib/core/coverage/value-difference';
import { t } from '../../locales/t-beside';

/** Props of {@link MarkedValue}. */
export interface MarkedValueProps {
  readonly parts: readonly ValuePart[];
}

/** An answer, with the words underlined, and said to be so, that not all the others have. */
export function MarkedValue({ parts }: MarkedValueProps) {
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
