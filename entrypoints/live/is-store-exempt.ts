import { browser } from 'wxt/browser';

/** Whether the browser never deletes the store by itself, as our manifest asks for (docs/decisions/0035). */
export function isStoreExempt(): boolean {
  return browser.runtime.getManifest().permissions?.includes('unlimitedStorage') ?? false;
}
