import { browser } from 'wxt/browser';
import { giveLeaveIn } from '../../lib/messaging/leave-in-tab';
import { isPausedAt, settings } from '../../lib/messaging/shared-state';
import { mayRead } from './quiet';

/**
 * Puts the reader into a tab whose gate asked for it, unless nothing is read there.
 * @returns whether it is read there
 */
export async function injectReader(tab: { id: number; url: string | undefined }): Promise<boolean> {
  const isRead = await mayRead(tab);
  if (isRead) await putReaderInto(tab.id);
  return isRead;
}

/**
 * Reads the page in a tab because the reader asks for it, though it is not read otherwise: its site is among those that are never
 * read, it asks for a password, or it is no article. Until it is left. May be asked again.
 * @throws Error with what to tell the reader where the page is paused, or the browser lets nobody in
 */
export async function readAnyway(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || isPausedAt(await settings.read(), url)) throw new Error(PAUSED);
  await giveLeaveIn(tabId, url);
  await putReaderInto(tabId);
}

const PAUSED = 'Crossread is paused here. Resume it first, then try again.';

/** The reader paints long after the style sheet is there: it has a page to read first. */
async function putReaderInto(tabId: number): Promise<void> {
  const reader = browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/content-scripts/reader.js'],
  });
  await Promise.all([reader, styleNewFrames(tabId)]);
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
  // Not `in`: a page may have an element of that name.
  if (Object.hasOwn(globalThis, 'crossreadIsStyled')) return false;
  Object.assign(globalThis, { crossreadIsStyled: true });
  return true;
}
