import { browser } from 'wxt/browser';
import { isPausedAt, settings } from '../../lib/messaging/shared-state';

/** Puts the reader into a tab whose gate asked for it, unless the reader paused there. */
export async function injectReader(tabId: number, url: string | undefined): Promise<void> {
  if (isPausedAt(await settings.read(), url)) return;
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, files: ['content-scripts/reader.css'] });
  await browser.scripting.executeScript({ target, files: ['content-scripts/reader.js'] });
}
