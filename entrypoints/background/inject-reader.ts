import { browser } from 'wxt/browser';
import { isPausedAt, settings } from '../../lib/messaging/shared-state';

/** Puts the reader into a tab whose gate asked for it, unless the reader paused there. */
export async function injectReader(tabId: number, url: string | undefined): Promise<void> {
  if (isPausedAt(await settings.read(), url)) return;
  await styleNewFrames(tabId);
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/content-scripts/reader.js'],
  });
}

/**
 * Puts the style sheet into all frames of a tab that are without: frames of the same origin are read from the top one,
 * but each paints with a style sheet of its own. Not twice into one, as each time the browser styles all of it anew.
 */
export async function styleNewFrames(tabId: number): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: claimFrame,
  });
  const style = (frameId: number) =>
    browser.scripting.insertCSS({
      target: { tabId, frameIds: [frameId] },
      files: ['content-scripts/reader.css', 'content-scripts/annotator.css'],
    });
  const claimed = frames.filter(({ result }) => result === true);
  // A frame that went in the meantime needs no style, and is no reason to leave out the others.
  await Promise.allSettled(claimed.map(({ frameId }) => style(frameId)));
}

/** Runs in a frame, in our isolated world. @returns whether it is called for the first time in this document */
function claimFrame(): boolean {
  if ('crossreadIsStyled' in globalThis) return false;
  Object.assign(globalThis, { crossreadIsStyled: true });
  return true;
}
