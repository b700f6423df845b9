import { browser } from 'wxt/browser';
import { tabInAddress } from './panel-address';

/** Brings a tab to the front where the panel lies over it, as a tab of its own; beside a page there is nothing to do. */
export async function showTab(tabId: number): Promise<void> {
  if (tabInAddress(location.search) !== null) await browser.tabs.update(tabId, { active: true });
}
