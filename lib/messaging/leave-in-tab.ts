/** Leave to read a page that is not read otherwise, given to the page itself (leave.ts): it ends with the document, whatever is still written down of it. */
import { browser } from 'wxt/browser';
import { pageAt } from '../core/interchange/web-address';
import { leaveOf } from './shared-state';

/** Gives the page that a tab shows leave to be read. @throws Error where the browser lets nobody in */
export async function giveLeaveIn(tabId: number, url: string): Promise<void> {
  const address = pageAt(url);
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: giveLeave,
    args: [address],
  });
  await leaveOf(tabId).write(address);
}

/** Whether the page that a tab shows has leave to be read. It is asked only where some was given at this address: others stay untouched. */
export async function hasLeaveIn(tabId: number, url: string | undefined): Promise<boolean> {
  if (url === undefined || (await leaveOf(tabId).read()) !== pageAt(url)) return false;
  return browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, func: leaveGiven, injectImmediately: true })
    .then(
      ([held]) => held?.result === pageAt(url),
      // The tab was closed, or shows what nobody is let into.
      () => false,
    );
}

/** Runs in the page, in our isolated world. */
function giveLeave(address: string): void {
  globalThis.crossreadLeave = address;
}

/** Runs there too. */
function leaveGiven(): string | null {
  return globalThis.crossreadLeave ?? null;
}
