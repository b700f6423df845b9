import { browser } from 'wxt/browser';
import { markSheet } from '../../lib/core/look/mark-sheet';
import { giveLeaveIn } from '../../lib/messaging/leave-in-tab';
import { isPausedAt, settings } from '../../lib/messaging/shared-state';
import { mayRead } from './quiet';

/**
 * Puts the reader into a tab whose gate asked for it, unless nothing is read there.
 * @returns the language that the page states, BCP 47 primary subtag; null where it states none, or is not read
 */
export async function injectReader(tab: { id: number; url: string | undefined }): Promise<string | null> {
  return (await mayRead(tab)) ? putReaderInto(tab.id) : null;
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
async function putReaderInto(tabId: number): Promise<string | null> {
  const reader = browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/content-scripts/reader.js'],
    // The page is there; what else it loads need not be waited for.
    injectImmediately: true,
  });
  const [language] = await Promise.all([styleNewFrames(tabId), reader]);
  return language;
}

/**
 * Puts the style sheet into all frames of a tab that are without: frames of the same origin are read from the top one,
 * but each paints with a style sheet of its own. Not twice into one, as each time the browser styles all of it anew. Where the reader chose
 * another look since, the sheet of that one takes the place of the one before.
 * @returns the language that the page states, as {@link injectReader} does
 */
export async function styleNewFrames(tabId: number): Promise<string | null> {
  const css = markSheet(await settings.read(), !import.meta.env.FIREFOX);
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: claimFrame,
    args: [css],
    injectImmediately: true,
  });
  const style = async ({ frameId, result }: Frame) => {
    if (!result) return;
    const target = { tabId, frameIds: [frameId] };
    const { isNew, before } = result;
    if (isNew) await browser.scripting.insertCSS({ target, files: SHEETS });
    // Behind the others: the last one holds.
    if (css !== '' && css !== before) await browser.scripting.insertCSS({ target, css });
    if (before !== '' && css !== before) await browser.scripting.removeCSS({ target, css: before });
  };
  // A frame that went in the meantime needs no style, and is no reason to leave out the others.
  await Promise.allSettled(frames.map(style));
  const stated = frames.find(({ frameId }) => frameId === 0)?.result?.language ?? '';
  return /^[a-z]{2,3}(?![a-z])/.exec(stated.toLowerCase())?.[0] ?? null;
}

const SHEETS = ['content-scripts/reader.css', 'content-scripts/annotator.css'];

interface Frame {
  readonly frameId: number;
  readonly result?: ReturnType<typeof claimFrame> | undefined;
}

/**
 * Runs in a frame, in our isolated world, and remembers there what it is styled with. @param css the sheet of the reader's own choice
 * @returns whether it is called for the first time in this document, with which sheet it was called before (empty: none), and the language that the document states
 */
function claimFrame(css: string): { isNew: boolean; before: string; language: string } {
  const language = document.documentElement?.lang ?? '';
  // Not by name alone: a page may have an element of that name.
  const own = Object.getOwnPropertyDescriptor(globalThis, 'crossreadIsStyled');
  const before = typeof own?.value === 'string' ? own.value : '';
  Object.assign(globalThis, { crossreadIsStyled: css });
  return { isNew: own === undefined, before, language };
}
