/**
 * The tab that the panel is for, by its address (`location.search`), where it stands in a tab of its own: `/sidepanel.html?tab=7`, as
 * background/panel.ts writes it. Null where it stands beside a page: then it is for the one in front.
 */
export function tabInAddress(search: string): number | null {
  const tab = new URLSearchParams(search).get('tab') ?? '';
  return /^\d{1,15}$/.test(tab) ? Number(tab) : null;
}
