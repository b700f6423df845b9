/** The life of an extension in pages that are open: browsers bring content scripts only into pages that load. */
import { browser } from 'wxt/browser';
import { sendToPage } from '../../lib/messaging/messages';
import { gatesBrought } from '../../lib/messaging/shared-state';

/**
 * Once after the extension was installed, updated or switched on: brings the gate into the pages that are open, so that none has to be
 * reloaded. What an earlier one painted there is taken off; its own scripts fall silent by themselves.
 */
export async function bringGatesOnce(): Promise<void> {
  // Firefox does it itself.
  if (import.meta.env.FIREFOX || (await gatesBrought.read())) return;
  await gatesBrought.write(true);
  const tabs = await browser.tabs.query({
    url: ['http://*/*', 'https://*/*'],
    status: 'complete',
    discarded: false,
  });
  // The browser lets nobody into some, such as its store; that is no reason to leave out the others.
  await Promise.allSettled(tabs.map(({ id }) => bringGate(id)));
}

async function bringGate(tabId: number | undefined): Promise<void> {
  if (tabId === undefined || (await sendToPage(tabId, 'status', undefined)).ok) return;
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: takeOldPaintOff });
  await browser.scripting.executeScript({
    target: { tabId, allFrames: false },
    files: ['/content-scripts/ear.js', '/content-scripts/gate.js'],
  });
}

/** Runs in a page. The registry of highlights outlives the scripts that wrote to it. */
function takeOldPaintOff(): void {
  for (const name of CSS.highlights.keys()) if (name.startsWith('crossread-')) CSS.highlights.delete(name);
}
