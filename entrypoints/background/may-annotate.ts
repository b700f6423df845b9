/** Where a page's words may be highlighted and saved as claims. */
import { pageAt } from '../../lib/core/interchange/web-address';
import { askedIn, isPausedAt, settings } from '../../lib/messaging/shared-state';
import type { ReadTab } from './analyse-page';
import { mayRead } from './quiet';
import { NotDone } from './not-done';

/** Whether a page may ask for what was saved in it, and save more: it may be read, or is not paused and the reader asked to highlight in it. */
export async function mayAnnotate({ id, url }: Pick<ReadTab, 'id' | 'url'>): Promise<boolean> {
  if (url === undefined || isPausedAt(await settings.read(), url)) return false;
  return (await mayRead({ id, url })) || (await askedIn(id).read()) === pageAt(url);
}

/** @throws NotDone with what the reader can do, where {@link mayAnnotate} says no */
export async function mustAnnotate(tab: Pick<ReadTab, 'id' | 'url'>): Promise<void> {
  if (await mayAnnotate(tab)) return;
  throw new NotDone(isPausedAt(await settings.read(), tab.url) ? 'paused' : 'neverRead');
}
