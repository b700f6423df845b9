import { useState } from 'preact/hooks';
import { t } from '../../locales/t-annotations';
import { shortQuote } from './short-quote';

/** Props of {@link Quote}. */
export interface QuoteProps {
  readonly words: string;
}

/** Length of a quote that is shown whole, in UTF-16 units: a long paragraph. */
const SHOWN = 600;

/** The highlighted words. A whole page of them is folded after the first lines. */
export function Quote({ words }: QuoteProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isLong = words.length > SHOWN;
  return (
    <>
      <blockquote class="quote" dir="auto">
        {isOpen ? words : shortQuote(words, SHOWN)}
      </blockquote>
      {isLong && !isOpen && (
        <button type="button" class="quiet" onClick={() => setIsOpen(true)}>
          {t('whole')}
        </button>
      )}
    </>
  );
}
