import { t } from '../../locales/t-backup';
import { sayMoment } from './say-moment';
import { saySize } from './say-size';

/** A copy of the store that was made by itself. */
export interface Copy {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly why: 'daily' | 'before-restore' | 'before-migration';
  /** Bytes. */
  readonly size: number;
  /** How many records of each table. */
  readonly counts: Readonly<Record<string, number>>;
  /** When it was taken over from a store that is gone, milliseconds since 1970. */
  readonly takenOver?: number;
}

/** Props of {@link CopiesPart}. */
export interface CopiesPartProps {
  /** Newest first. */
  readonly copies: readonly Copy[];
  /** For how many days they are kept, and why for no more; undefined until it is known. */
  readonly keeping: { readonly days: number; readonly spared: 'large' | 'full' | null } | undefined;
  readonly onGoBack: (copy: Copy) => void;
  readonly onSave: (copy: Copy) => void;
}

/** The copies of the last days, each to go back to or to be saved as a file. */
export function CopiesPart({ copies, keeping, onGoBack, onSave }: CopiesPartProps) {
  return (
    <section class="backup-part" aria-labelledby="copies-heading">
      <h3 id="copies-heading">{t('copiesHeading')}</h3>
      <p class="faint">
        {t('copiesHelp')} {keeping && t(`kept.${keeping.spared ?? 'all'}`, { n: keeping.days })}
      </p>
      {copies.length === 0 ? (
        <p>{t('copiesNone')}</p>
      ) : (
        <ul class="copies">
          {copies.map((copy) => (
            <li key={copy.id}>
              <div>
                <p>
                  <b>{sayMoment(copy.at)}</b> <span class="faint">{sayWhy(copy)}</span>
                </p>
                <p class="faint">{[saySize(copy.size), ...sayCounts(copy)].join(' · ')}</p>
              </div>
              <p class="backup-buttons">
                <button
                  type="button"
                  class="secondary"
                  aria-label={t('goBackTo', { date: sayMoment(copy.at) })}
                  onClick={() => onGoBack(copy)}
                >
                  {t('goBack')}
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-label={t('saveCopyOf', { date: sayMoment(copy.at) })}
                  onClick={() => onSave(copy)}
                >
                  {t('saveCopy')}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sayWhy({ why, takenOver }: Copy): string {
  return takenOver === undefined ? t(`why.${why}`) : t('why.takenOver');
}

const COUNTED = ['annotations', 'articles', 'curations', 'topics'] as const;

function sayCounts({ counts }: Copy): string[] {
  return COUNTED.flatMap((table) => {
    const n = counts[table] ?? 0;
    return n === 0 ? [] : [t(`counts.${table}`, { n })];
  });
}
