import { browser } from 'wxt/browser';
import { pageAt } from '../../lib/core/interchange/web-address';
import { sendToPage } from '../../lib/messaging/messages';
import { askedIn, isPausedAt, settings } from '../../lib/messaging/shared-state';
import { styleNewFrames } from './inject-reader';

/** What a selection is to become. */
export type Purpose = 'choose' | 'highlight' | 'note' | 'claim';

/** Puts the annotator into a tab; one that is there already does nothing the second time. @throws Error where the browser lets nobody in */
export async function injectAnnotator(tabId: number): Promise<void> {
  await styleNewFrames(tabId);
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/content-scripts/annotator.js'],
  });
}

/**
 * Puts the annotator into a tab because the reader asked to highlight in its page, or for what is highlighted there: that counts where nothing is
 * read otherwise, as long as the page stays at its address. @throws Error where the browser lets nobody in
 */
export async function bringAnnotator(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (url !== undefined) await askedIn(tabId).write(pageAt(url));
  await injectAnnotator(tabId);
}

/**
 * Does with the words that are selected in a tab what the reader chose in a menu, by a key or in the panel.
 * Nothing is shown in a page that is paused; the toolbar button says so.
 * @returns whether it was done, and if not, what the reader can do
 */
export async function annotateTab(
  tabId: number,
  as: Purpose,
): Promise<{ done: boolean; why: string | null }> {
  if (isPausedAt(await settings.read(), (await browser.tabs.get(tabId)).url))
    return { done: false, why: PAUSED };
  try {
    await bringAnnotator(tabId);
  } catch {
    return { done: false, why: null };
  }
  const reply = await sendToPage(tabId, 'annotateSelection', { as });
  return reply.ok ? reply.value : { done: false, why: reply.error.message };
}

const PAUSED = 'Crossread is paused here. Resume it first, then try again.';
