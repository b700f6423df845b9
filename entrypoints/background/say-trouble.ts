import type { CrossreadDb } from '../../lib/store/db';
import { troubleOf } from '../../lib/store/open-store';
import { t } from '../../locales/t-store';

/**
 * What a page is told when its message failed: where that is because the store does not open, why it does not, in words for its reader.
 * The next message opens it anew, as Dexie by itself would fail until this worker ends.
 */
export function sayTrouble(db: CrossreadDb, error: unknown): string {
  const trouble = troubleOf(error);
  if (!trouble) return error instanceof Error ? error.message : String(error);
  db.close({ disableAutoOpen: false });
  const reason = trouble.is === 'damaged' ? trouble.reason : '';
  return `${t(`${trouble.is}.title`)}. ${t(`${trouble.is}.text`, { reason })}`;
}

/** How to report what fails where nobody waits for it: that the store does not open is said once in a worker's life, not at every attempt. */
export function troubleReporter(db: CrossreadDb): (error: unknown) => void {
  let isSaid = false;
  return (error) => {
    if (!troubleOf(error)) return reportError(error);
    const said = sayTrouble(db, error);
    if (!isSaid) console.warn(said);
    isSaid = true;
  };
}
