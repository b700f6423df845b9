import { browser } from 'wxt/browser';

/** Firefox's sidebar, which has no type in Chromium's API. */
interface SidebarAction {
  toggle(): Promise<void>;
}

/**
 * Opens the side panel beside a tab. Must be called before anything is awaited: the browser only allows it in the very
 * call that a user's click caused.
 * @returns whether it opened; never in Firefox, which allows it from its own buttons only
 */
export async function openPanel(tabId: number): Promise<boolean> {
  if (!('sidePanel' in browser)) return false;
  try {
    await browser.sidePanel.open({ tabId });
    return true;
  } catch {
    // Not in answer to a click, or the browser does not allow panels here: the caller says so, and the reader has the
    // toolbar button.
    return false;
  }
}

/** Makes the toolbar button open the panel. Call it synchronously at start. */
export function openPanelOnClick(): void {
  if ('sidePanel' in browser) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  if (hasSidebar(browser)) {
    const { sidebarAction } = browser;
    browser.action.onClicked.addListener(() => void sidebarAction.toggle());
  }
}

function hasSidebar(api: object): api is { sidebarAction: SidebarAction } {
  return 'sidebarAction' in api;
}
