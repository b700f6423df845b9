import { formatDate } from '../locales/format-date';
import { t } from '../locales/t-store';
import { sayMoment } from './backup/say-moment';
import { saySize } from './backup/say-size';

/** Props of {@link StoreLost}. */
export interface StoreLostProps {
  /** When it was noticed, milliseconds since 1970. */
  readonly at: number;
  /** When the newest copy was made that outlived it, milliseconds since 1970; null where none did. */
  readonly copy: number | null;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** Says that the store which was there is gone, and how it can come back. */
export function StoreLost({ at, copy, onRestore, onClose }: StoreLostProps) {
  return (
    <section class="store-notice" role="alert">
      <h2>{t('lost.title')}</h2>
      <p>{t('lost.text', { day: formatDate(new Date(at).toISOString()) ?? '' })}</p>
      <p>{copy === null ? t('lost.noCopy') : t('lost.copy', { date: sayMoment(copy) })}</p>
      <div class="ways">
        <button type="button" class="primary" onClick={onRestore}>
          {t(copy === null ? 'lost.restore' : 'lost.toCopy')}
        </button>
        <button type="button" class="secondary" onClick={onClose}>
          {t('lost.close')}
        </button>
      </div>
    </section>
  );
}

/** Props of {@link NearlyFull}. */
export interface NearlyFullProps {
  /** Bytes that are left. */
  readonly left: number;
  readonly onSee: () => void;
}

/** Says that there is soon no room left, and where some can be made. */
export function NearlyFull({ left, onSee }: NearlyFullProps) {
  return (
    <section class="store-notice" role="status">
      <h2>{t('nearly-full.title')}</h2>
      <p>{t('nearly-full.text', { left: saySize(left) })}</p>
      <div class="ways">
        <button type="button" class="secondary" onClick={onSee}>
          {t('nearly-full.see')}
        </button>
      </div>
    </section>
  );
}
