import { browser } from 'wxt/browser';
import { sendToPage } from '../../lib/messaging/messages';
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
 * Does with the words that are selected in a tab what the reader chose in a menu, by a key or in the panel.
 * @returns whether it was done, and if not, what the reader can do
 */
export async function annotateTab(
  tabId: number,
  as: Purpose,
): Promise<{ done: boolean; why: string | null }> {
  try {
    await injectAnnotator(tabId);
  } catch {
    return { done: false, why: null };
  }
  const reply = await sendToPage(tabId, 'annotateSelection', { as });
  return reply.ok ? reply.value : { done: false, why: reply.error.message };
}
