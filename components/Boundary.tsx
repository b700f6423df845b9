import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useLayoutEffect } from 'preact/hooks';
import { t } from '../locales/t-store';

/** Props of {@link Boundary}. */
export interface BoundaryProps {
  /** What is shown: with another it is tried again, as in another room of the desk. */
  readonly at?: string;
  /** Where the backup is; absent in the page that rescues. */
  readonly onBackup?: () => void;
  readonly children: ComponentChildren;
}

/** Around a part that may fail to be shown: says so in its place, what to do, and the error's own words, where a blank page would say nothing. */
export function Boundary({ at, onBackup, children }: BoundaryProps) {
  // Reported as when nobody had caught it.
  const [error, tryAgain] = useErrorBoundary(reportError);
  useLayoutEffect(() => {
    if (error !== undefined) tryAgain();
  }, [at]);
  if (error === undefined) return <>{children}</>;
  return (
    <section class="notice store-closed" role="alert">
      <h2>{t('broke.title')}</h2>
      <p>{t('broke.text')}</p>
      <pre>{wordsOf(error)}</pre>
      <div class="ways">
        <button type="button" class="primary" onClick={tryAgain}>
          {t('tryAgain')}
        </button>
        {onBackup && (
          <button type="button" class="secondary" onClick={onBackup}>
            {t('broke.backup')}
          </button>
        )}
      </div>
    </section>
  );
}

/** As long as a report needs. */
function wordsOf(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);
}
