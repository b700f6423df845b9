import type { ComponentChildren } from 'preact';
import { t, type Values } from '../locales/t';
import type { NoReading } from './situation';

/** Props of {@link Notice}. */
export interface NoticeProps {
  readonly why: NoReading;
  readonly values?: Values;
  /** What the reader can do about it. */
  readonly children?: ComponentChildren;
}

/** Says why there is nothing to show, and what to do about it. */
export function Notice({ why, values, children }: NoticeProps) {
  const isWorking = why === 'reading' || why === 'starting';
  return (
    <section class="notice" role="status" aria-busy={isWorking}>
      {isWorking && <progress aria-label={t(`notice.${why}.title`)} />}
      <h2>{t(`notice.${why}.title`, values)}</h2>
      <p>{t(`notice.${why}.text`, values)}</p>
      {children}
    </section>
  );
}
