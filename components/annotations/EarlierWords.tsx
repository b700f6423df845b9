import type { Annotation, Selectors } from '../../lib/core/annotation/annotation';
import { quoted } from '../../locales/quoted';
import { t } from '../../locales/t-annotations';
import { Quote } from './Quote';
import { shortQuote } from './short-quote';

/** Props of {@link EarlierWords}. */
export interface EarlierWordsProps {
  readonly annotation: Annotation;
  /** The reader wants it back on words that it was on. */
  readonly onGoBack: (to: Selectors) => void;
}

/** The words that a highlight was on before it was placed on others, those first that it was saved on; nothing where there are none. */
export function EarlierWords({ annotation, onGoBack }: EarlierWordsProps) {
  const words = otherWords(annotation);
  if (words.length === 0) return null;
  return (
    <section class="earlier-words" aria-label={t('earlierWords')}>
      <p class="faint">{t('earlierWords')}</p>
      <ul>
        {words.map((selector) => (
          <li key={selector[0].exact}>
            <Quote words={selector[0].exact} />
            <button type="button" class="quiet" onClick={() => onGoBack(selector)}>
              {t('goBackTo')}
              <span class="unseen"> {quoted(shortQuote(selector[0].exact))}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each once, oldest first: `earlier` has the newest first. */
function otherWords({ target, earlier }: Annotation): Selectors[] {
  const byWords = new Map(earlier.map(({ selector }) => [selector[0].exact, selector]));
  byWords.delete(target.selector[0].exact);
  return [...byWords.values()].reverse();
}
