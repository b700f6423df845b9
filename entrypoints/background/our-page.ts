import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messaging/messages';

/**
 * Makes sure that a message comes from a page of the extension itself: what a page on the web sends in our name, through a content script,
 * must bring no article into the store.
 * @throws Error that says where to ask instead
 */
export function mustBeOurPage({ url }: Pick<Sender, 'url'>): void {
  if (!url?.startsWith(browser.runtime.getURL('/')))
    throw new Error('Only a page of Crossread itself may ask for this. Open the desk and try again there.');
}
