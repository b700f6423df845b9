import type { Difference } from '../../lib/core/annotation/anchoring';
import { t } from '../../locales/t-annotations';

/** Props of {@link DifferenceView}. */
export interface DifferenceViewProps {
  readonly difference: Difference;
}

const ELEMENTS = { removed: 'del', added: 'ins' } as const;
const WORDS = { removed: 'wasSaid', added: 'isSaid' } as const;

/** What changed between the words that were saved and those found: first what kind of word, then the words, told by line and in words. */
export function DifferenceView({ difference: { parts, touches } }: DifferenceViewProps) {
  return (
    <div class="difference">
      <p class="touched" data-touches={touches.length > 0}>
        {touches.length > 0
          ? touches.map((touched) => t(`touched.${touched}`)).join(' ')
          : t('touched.wording')}
      </p>
      <blockquote dir="auto">
        {parts.map(({ kind, text }, at) => {
          if (kind === 'same') return withoutMiddle(text);
          const Element = ELEMENTS[kind];
          return (
            <Element key={at}>
              <span class="unseen"> {t(WORDS[kind])} </span>
              {text}
              <span class="unseen">{t('endOfChange')} </span>
            </Element>
          );
        })}
      </blockquote>
    </div>
  );
}

/** Words beside a change tell where it is; a page of them would hide it. */
function withoutMiddle(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 150)} … ${text.slice(-150)}`;
}
