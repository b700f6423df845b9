import { browser } from 'wxt/browser';
import type { PanelPlace, PanelShown } from '../../lib/messaging/protocol';
import { hasPart } from './has-part';

/** Firefox's sidebar, which has no type in Chromium's API. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
  isOpen(where: { windowId?: number }): Promise<boolean>;
}

/**
 * Opens the panel for a tab. Must be called before anything is awaited: browsers allow it only in the very call that a press of the reader's
 * caused, and Firefox only a press of its own buttons, keys and menus, never one in a page.
 *
 * Where nothing can stand beside a page (Firefox for Android, Safari) the panel is a tab of its own, and `place` says whether that is wanted.
 */
export async function openPanel(tabId: number, place: PanelPlace): Promise<PanelShown> {
  const sidebar = hasSidebar(browser) ? browser.sidebarAction : null;
  try {
    if (hasPart('sidePanel')) await browser.sidePanel.open({ tabId });
    else if (sidebar) await sidebar.open();
    else if (place === 'beside') return 'apart';
    else await openInTab(tabId);
    return 'open';
  } catch {
    // Not in answer to a press, or the browser does not allow panels here: the caller says so, and the reader has the toolbar button.
    return (await sidebar?.isOpen({})) ? 'open' : 'shut';
  }
}

/** Makes the toolbar button open the panel. Call it synchronously at start. */
export function openPanelOnClick(): void {
  if (hasPart('sidePanel')) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else
    browser.action.onClicked.addListener(({ id }) => {
      if (hasSidebar(browser)) void browser.sidebarAction.toggle();
      else if (id !== undefined) void openInTab(id);
    });
}

/** Shows the panel of a tab in another one, in the place of the panel that is open so for an earlier one. */
async function openInTab(tabId: number): Promise<void> {
  const home = browser.runtime.getURL('/sidepanel.html');
  const panels = (await browser.tabs.query({})).filter(({ url }) => url?.startsWith(home));
  const ids = panels.flatMap(({ id }) => id ?? []);
  // Of a panel there is none.
  if (ids.includes(tabId)) return;
  await browser.tabs.create({ url: `/sidepanel.html?tab=${tabId}` });
  await browser.tabs.remove(ids);
}

function hasSidebar(api: object): api is { sidebarAction: SidebarAction } {
  return Reflect.get(api, 'sidebarAction') !== undefined;
}
