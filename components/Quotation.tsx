import { onDemand } from '../lib/core/on-demand';
import { language as own } from '../locales/say';

/** Props of {@link Quotation}. */
export interface QuotationProps {
  readonly children: string;
  /** Of the words, as their article states it (BCP 47); null when unknown. */
  readonly language: string | null | undefined;
}

/**
 * An article's own words: in its language, so that they are read out and broken as it is, which is named where it is not the
 * interface's.
 */
export function Quotation({ children, language }: QuotationProps) {
  const name = nameOfOther(language);
  return (
    <>
      <blockquote lang={language ?? undefined} dir="auto">
        {children}
      </blockquote>
      {name !== null && <p class="faint">{name}</p>}
    </>
  );
}

const primary = (language: string) => language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';

const names = onDemand(() => new Intl.DisplayNames([own], { type: 'language', fallback: 'none' }));

/** A language other than the interface's in the interface's words; null where it is the same or none that is known. */
function nameOfOther(language: string | null | undefined): string | null {
  if (!language || primary(language) === primary(own) || !/^[a-z]{2,3}$/.test(primary(language))) return null;
  return names().of(primary(language)) ?? null;
}
