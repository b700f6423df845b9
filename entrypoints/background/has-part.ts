import { browser } from 'wxt/browser';

/**
 * Whether the browser has this part of the extension API. Firefox for Android lacks all of them: phones have no windows, keys and menus
 * (docs/browsers.md).
 */
export function hasPart(name: 'windows' | 'commands' | 'contextMenus' | 'sidePanel'): boolean {
  return name in browser;
}
