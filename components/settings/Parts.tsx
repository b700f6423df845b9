import type { ComponentChildren } from 'preact';
import { t as tLook } from '../../locales/t-look';
import { t } from '../../locales/t-settings';

/** What the parts of the settings are called. */
const HEADINGS = {
  reading: () => t('readingHeading'),
  marks: () => tLook('marksHeading'),
  look: () => tLook('lookHeading'),
  topics: () => t('topicsHeading'),
  highlights: () => t('highlightsHeading'),
  data: () => t('dataHeading'),
  sync: () => t('syncHeading'),
  keys: () => t('keysHeading'),
  about: () => t('aboutHeading'),
} as const;

/** A part of the settings: also its address in the page, `#marks`. */
export type PartName = keyof typeof HEADINGS;

/** The parts by name, to be gone to. */
export function Contents({ parts }: { readonly parts: readonly PartName[] }) {
  return (
    <nav class="contents" aria-label={t('contents')}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{HEADINGS[part]()}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One part, under its heading. */
export function Part({ part, children }: { readonly part: PartName; readonly children: ComponentChildren }) {
  return (
    <section aria-labelledby={part}>
      <h2 id={part} tabIndex={-1}>
        {HEADINGS[part]()}
      </h2>
      {children}
    </section>
  );
}
