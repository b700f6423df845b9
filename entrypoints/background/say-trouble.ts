import { messageOf } from '../../lib/core/message-of';
import type { CrossreadDb } from '../../lib/store/db';
import { isFull } from '../../lib/store/full';
import { troubleOf, weighed } from '../../lib/store/open-store';
import { t as tRefusals } from '../../locales/t-refusals';
import { t } from '../../locales/t-store';
import { showTrouble } from './badge';
import { spoken } from './speaking';
import { NotDone } from './not-done';

/**
 * What a page is told when its message failed: that there is no room, or why the store does not open, in words for its reader; the second is
 * said on the toolbar button, too.
 * The next message opens it anew, as Dexie by itself would fail until this worker ends.
 */
export async function sayTrouble(db: CrossreadDb, error: unknown): Promise<string> {
  await spoken();
  const found = troubleOf(error);
  if (!found && (await isFull(error))) return t('noRoom');
  if (!found) return error instanceof NotDone ? tRefusals(error.why) : messageOf(error);
  db.close({ disableAutoOpen: false });
  await showTrouble();
  const trouble = await weighed(found);
  const reason = trouble.is === 'damaged' ? trouble.reason : '';
  return t('titleAndText', { title: t(`${trouble.is}.title`), text: t(`${trouble.is}.text`, { reason }) });
}

/** How to report what fails where nobody waits for it: that the store does not open is said once in a worker's life, not at every attempt. */
export function troubleReporter(db: CrossreadDb): (error: unknown) => void {
  let isSaid = false;
  return (error) => {
    if (!troubleOf(error)) return reportError(error);
    const isFirst = !isSaid;
    isSaid = true;
    sayTrouble(db, error).then((said) => {
      if (isFirst) console.warn(said);
    }, reportError);
  };
}
