import { render } from 'preact';
import { emptyBinOfOld } from '../../lib/store/bin';
import { CrossreadDb } from '../../lib/store/db';
import { troubleOf } from '../../lib/store/open-store';
import { t } from '../../locales/t-desk';
import { listenForNews } from '../live/edition';
import { StoreDoor } from '../live/StoreDoor';
import { Desk } from './Desk';

/** Draws the desk, once the store is asked for. @param root where it is drawn */
export function drawDesk(root: HTMLElement): void {
  document.title = t('deskTitle');
  const db = new CrossreadDb();
  // Also when the browser starts; one may run for months. What keeps the store from opening is told in the page.
  emptyBinOfOld(db, Date.now()).catch((error: unknown) => {
    if (!troubleOf(error)) reportError(error);
  });
  render(
    <StoreDoor db={db}>
      <Desk db={db} />
    </StoreDoor>,
    root,
  );
  listenForNews();
}
