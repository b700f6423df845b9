/** Where nothing is read: what the background writes down for the gates, and goes by itself. */
import { browser } from 'wxt/browser';
import { hasLeaveIn } from '../../lib/messaging/leave-in-tab';
import { EVERYWHERE, isQuiet, writeQuiet } from '../../lib/messaging/quiet-hosts';
import { readNeverRead } from '../../lib/messaging/read-never-read';
import { isPausedAt, quiet, settings, siteOf } from '../../lib/messaging/shared-state';

/**
 * Writes down where nothing is read, as the reader has it now. Must be done before there are names to look for.
 * @throws what is wrong with the file of sites; then what was written before stands, or nothing is read
 */
export async function refreshQuiet(): Promise<void> {
  const { paused, pausedSites, allowedSites } = await settings.read();
  const { categories } = await readNeverRead();
  const listed = categories.flatMap(({ sites }) => sites).filter((site) => !allowedSites.includes(site));
  const wanted = paused ? EVERYWHERE : writeQuiet([...listed, ...pausedSites], allowedSites);
  // What is written anew takes back the leave that was given for open pages.
  if ((await written()) !== wanted) await quiet.write(wanted);
}

/** Writes it down where nobody has yet: the worker may have been killed while the extension was installed. */
export async function refreshQuietOnce(): Promise<void> {
  if (typeof (await written()) !== 'string') await refreshQuiet();
}

/** As it lies there; `quiet.read()` says "everywhere" also where nothing does. */
async function written(): Promise<unknown> {
  return (await browser.storage.local.get('quiet'))['quiet'];
}

/** Whether the page in a tab may be read: nothing forbids it, or the reader asked for it and did not pause since. */
export async function mayRead({ id, url }: { id: number; url: string | undefined }): Promise<boolean> {
  const [choices, list] = await Promise.all([settings.read(), quiet.read()]);
  if (isPausedAt(choices, url)) return false;
  return !isQuiet(list, siteOf(url) ?? '') || (await hasLeaveIn(id, url));
}
