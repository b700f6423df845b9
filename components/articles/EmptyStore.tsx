import { t } from '../../locales/t-articles';
import './articles.css';

/** Props of {@link EmptyStore}. */
export interface EmptyStoreProps {
  readonly onLoadSamples: () => void;
  readonly onAdd: () => void;
  /** Whether the sample articles are being loaded. */
  readonly isLoading: boolean;
}

/** What stands where articles would: how to begin. */
export function EmptyStore({ onLoadSamples, onAdd, isLoading }: EmptyStoreProps) {
  return (
    <section class="empty-room">
      <h2>{t('emptyTitle')}</h2>
      <p>{t('emptyRead')}</p>
      <p>{t('emptySamples')}</p>
      <p>{t('emptyAdd')}</p>
      <p class="empty-room-ways">
        <button type="button" class="primary" disabled={isLoading} onClick={onLoadSamples}>
          {isLoading ? t('loadingSamples') : t('loadSamples')}
        </button>
        <button type="button" class="secondary" onClick={onAdd}>
          {t('add')}
        </button>
      </p>
    </section>
  );
}
