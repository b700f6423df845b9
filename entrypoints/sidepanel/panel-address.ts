/** The panel as a page: in browsers that show nothing beside a page it stands in a tab of its own, and its address says for which. */

const PAGE = '/sidepanel.html';
const TAB = 'tab';

/** Address of the panel within the extension. @param tabId the tab it is for; null for the one that is in front, as beside a page */
export function panelAddress(tabId: number | null): '/sidepanel.html' | `/sidepanel.html?${string}` {
  return tabId === null ? PAGE : `${PAGE}?${new URLSearchParams({ [TAB]: String(tabId) })}`;
}

/** The tab that a panel with this query (`location.search`) is for; null where it is for the one that is in front. */
export function tabInAddress(search: string): number | null {
  const tab = new URLSearchParams(search).get(TAB) ?? '';
  return /^\d{1,15}$/.test(tab) ? Number(tab) : null;
}
