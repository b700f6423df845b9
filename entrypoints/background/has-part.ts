import { browser } from 'wxt/browser';

/**
 * Whether the browser has this part of the extension API. Firefox for Android lacks all of them: phones have no windows, keys and menus
 * (docs/browsers.md). Firefox also has the names of parts that it does not give.
 */
export function hasPart(name: 'windows' | 'commands' | 'contextMenus' | 'sidePanel'): boolean {
  return Reflect.get(browser, name) !== undefined;
}
