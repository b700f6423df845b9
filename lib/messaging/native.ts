import type { browser as api } from 'wxt/browser';

type Native = typeof api;

declare global {
  /** Firefox, Safari and recent Chromium. */
  var browser: Native | undefined;
  /** Chromium, and for compatibility the others. */
  var chrome: Native | undefined;
}

const life = new AbortController();

/** Ends when a script finds that its extension was updated, switched off or removed under an open page: what listens with it falls silent. */
export const { signal: untilGone } = life;

/**
 * The browser's own API object, without webextension-polyfill: messages need none of what it adds, and it would cost
 * the gate, which runs on every page, more than half of its 4 kB.
 *
 * A function, because an object kept from the start would outlive the extension's context in a page.
 * @throws TypeError where no extension API is to be had (the extension was updated under an open page)
 */
export function native(): Native {
  const found = noticeIfGone();
  if (!found) throw new TypeError('Reload the page.');
  return found;
}

/** Looks whether the extension is still there; where it is not, what goes on until it is gone ends now. @returns its API */
export function noticeIfGone(): Native | undefined {
  // Where there is none of that name, a window gives an element of the page's that has it.
  const found = Object.hasOwn(globalThis, 'browser') ? globalThis.browser : globalThis.chrome;
  if (found?.runtime?.id) return found;
  life.abort();
  return undefined;
}
