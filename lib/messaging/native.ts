import type { browser as api } from 'wxt/browser';

type Native = typeof api;

declare global {
  /** Firefox, Safari and recent Chromium. */
  var browser: Native | undefined;
  /** Chromium, and for compatibility the others. */
  var chrome: Native | undefined;
}

/**
 * The browser's own API object, without webextension-polyfill: messages need none of what it adds, and it would cost
 * the gate, which runs on every page, more than half of its 4 kB.
 *
 * A function, because an object kept from the start would outlive the extension's context in a page.
 * @throws TypeError where no extension API is to be had (the extension was updated under an open page)
 */
export function native(): Native {
  const found = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
  if (!found?.runtime?.id) throw new TypeError('The extension is gone: reload the page.');
  return found;
}
