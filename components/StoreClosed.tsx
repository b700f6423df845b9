import { t } from '../locales/t-store';

/** Why the store does not open (lib/store/open-store.ts). */
export type Trouble = 'newer' | 'blocked' | 'not-given' | 'full' | 'damaged';

/** Props of {@link StoreClosed}. */
export interface StoreClosedProps {
  readonly trouble: { readonly is: Trouble; readonly reason?: string };
  readonly onTryAgain: () => void;
  /** Absent in the rescue page itself. */
  readonly onRescue?: () => void;
}

/** Where there is something to rescue, or to be done about it. */
const CAN_BE_RESCUED: ReadonlySet<Trouble> = new Set<Trouble>(['newer', 'damaged', 'full']);

/** Says that the store does not open, why, and what to do. */
export function StoreClosed({ trouble, onTryAgain, onRescue }: StoreClosedProps) {
  const { is, reason = '' } = trouble;
  return (
    <section class="notice store-closed" role="alert">
      <h2>{t(`${is}.title`)}</h2>
      <p>{t(`${is}.text`, { reason })}</p>
      <div class="ways">
        {is !== 'blocked' && (
          <button type="button" class="secondary" onClick={onTryAgain}>
            {t('tryAgain')}
          </button>
        )}
        {onRescue && CAN_BE_RESCUED.has(is) && (
          <button type="button" class="primary" onClick={onRescue}>
            {t('toRescue')}
          </button>
        )}
      </div>
    </section>
  );
}
