import { t } from '../locales/t-store';
import { formatDate } from '../locales/format-date';

/** Props of {@link StoreLost}. */
export interface StoreLostProps {
  /** When it was noticed, milliseconds since 1970. */
  readonly at: number;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** Says that the store which was there is gone, and how it can come back. */
export function StoreLost({ at, onRestore, onClose }: StoreLostProps) {
  return (
    <section class="store-notice" role="alert">
      <h2>{t('lost.title')}</h2>
      <p>{t('lost.text', { day: formatDate(new Date(at).toISOString()) ?? '' })}</p>
      <div class="ways">
        <button type="button" class="primary" onClick={onRestore}>
          {t('lost.restore')}
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
  /** Of what the browser allows, 0 to 1. */
  readonly taken: number;
  readonly onSee: () => void;
}

/** Says that there is soon no room left, and where some can be made. */
export function NearlyFull({ taken, onSee }: NearlyFullProps) {
  return (
    <section class="store-notice" role="status">
      <h2>{t('nearly-full.title')}</h2>
      <p>{t('nearly-full.text', { percent: Math.min(100, Math.floor(taken * 100)) })}</p>
      <div class="ways">
        <button type="button" class="secondary" onClick={onSee}>
          {t('nearly-full.see')}
        </button>
      </div>
    </section>
  );
}
