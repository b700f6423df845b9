import { browser } from 'wxt/browser';
import { t } from '../../locales/t-toolbar';
import { annotateTab, type Purpose } from './inject-annotator';

/** What the context menu of selected words offers. */
const ITEMS = [
  { id: 'highlight', title: 'menu.highlight' },
  { id: 'note', title: 'menu.note' },
  { id: 'claim', title: 'menu.claim' },
] as const satisfies readonly { id: Purpose; title: Parameters<typeof t>[0] }[];

/** Puts our items into the context menu; once for each version of the extension, as the browser keeps them. */
export async function offerInMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of ITEMS)
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
}

/** Does what the reader chose in the menu. */
export async function runMenuItem(id: string | number, tabId: number | undefined): Promise<void> {
  const item = ITEMS.find((known) => known.id === id);
  if (item && tabId !== undefined) await annotateTab(tabId, item.id);
}
