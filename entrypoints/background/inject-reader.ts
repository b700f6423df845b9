import { browser } from 'wxt/browser';
import { isPausedAt, settings } from '../../lib/messaging/shared-state';

/** Puts the reader into a tab whose gate asked for it, unless the reader paused there. */
export async function injectReader(tabId: number, url: string | undefined): Promise<void> {
  if (isPausedAt(await settings.read(), url)) return;
  // Frames of the same origin are read from the top one, but each paints with a style sheet of its own.
  await browser.scripting.insertCSS({
    target: { tabId, allFrames: true },
    files: ['content-scripts/reader.css'],
  });
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/content-scripts/reader.js'],
  });
}
