import { t } from '../../locales/t-library';

/** Items on one page of a list: a list of ten thousand costs no more to show than these. */
export const PAGE = 25;

/** Props of {@link Pager}. */
export interface PagerProps {
  /** From 0. */
  readonly page: number;
  readonly n: number;
  readonly onTurn: (page: number) => void;
}

/** Which part of a long list is shown, and the way to the others. Nothing where all fit on one page. */
export function Pager({ page, n, onTurn }: PagerProps) {
  if (n <= PAGE) return null;
  const last = Math.ceil(n / PAGE) - 1;
  return (
    <nav class="pager" aria-label={t('pages')}>
      <button
        type="button"
        class="secondary"
        aria-label={t('previousPage')}
        disabled={page === 0}
        onClick={() => onTurn(page - 1)}
      >
        ‹
      </button>
      <span role="status">
        {t('pageSpan', { from: page * PAGE + 1, to: Math.min(n, (page + 1) * PAGE), n })}
      </span>
      <button
        type="button"
        class="secondary"
        aria-label={t('nextPage')}
        disabled={page === last}
        onClick={() => onTurn(page + 1)}
      >
        ›
      </button>
    </nav>
  );
}
