import { browser } from 'wxt/browser';
import { welcomed } from '../../lib/messaging/shared-state';

/** Opens the page that shows a new reader around; once, whatever the browser calls an installation. */
export async function welcomeOnce(): Promise<void> {
  if (await welcomed.read()) return;
  // Before it: a page too few is better than one at every start.
  await welcomed.write(true);
  await browser.tabs.create({ url: '/welcome.html' });
}
