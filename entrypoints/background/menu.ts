import { browser, type Browser } from 'wxt/browser';
import { settings } from '../../lib/messaging/shared-state';
import { t } from '../../locales/t-toolbar';
import { hasPart } from './has-part';
import { inTurn } from './in-turn';
import { annotateTab, type Purpose } from './inject-annotator';
import { openPanel } from './panel';
import { togglePause, togglePauseAt } from './pause';
import { spoken } from './speaking';

/** What the context menu of selected words offers. */
const ITEMS = [
  { id: 'highlight', title: 'menu.highlight' },
  { id: 'note', title: 'menu.note' },
  { id: 'claim', title: 'menu.claim' },
] as const satisfies readonly { id: Purpose; title: Parameters<typeof t>[0] }[];

const PANEL = 'panel';
const PAUSE_HERE = 'pause-here';
const PAUSE = 'pause';

const WEB = ['http://*/*', 'https://*/*'];

/**
 * Puts our items into the context menus of pages, of selected words and of the toolbar button; once for each version of the extension, as the
 * browser keeps them. Phones have no such menus.
 */
export function offerInMenu(): Promise<void> {
  return hasPart('contextMenus') ? oneByOne(offer) : Promise.resolve();
}

/** An item that is being put in anew can neither be put in again nor renamed. */
const oneByOne = inTurn();

async function offer(): Promise<void> {
  await spoken();
  await browser.contextMenus.removeAll();
  for (const { id, title } of ITEMS)
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts: ['selection'],
      documentUrlPatterns: WEB,
    });
  browser.contextMenus.create({
    id: PANEL,
    title: t('menu.panel'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: WEB,
  });
  // The button's menu is not told for which page it opens, so one item does both.
  browser.contextMenus.create({ id: PAUSE_HERE, title: t('menu.pauseHere'), contexts: ['action'] });
  browser.contextMenus.create({ id: PAUSE, title: await pauseTitle(), contexts: ['action'] });
}

/** Has the item for a pause everywhere say what it would do now. */
export function namePauseInMenu(): Promise<void> {
  return hasPart('contextMenus') ? oneByOne(namePause) : Promise.resolve();
}

async function namePause(): Promise<void> {
  await spoken();
  await browser.contextMenus.update(PAUSE, { title: await pauseTitle() });
}

const pauseTitle = async () => t((await settings.read()).paused ? 'menu.resume' : 'menu.pause');

/** Does what the reader chose in the menu. To be called before anything is awaited: only then may the panel open. */
export async function runMenuItem(id: string | number, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (id === PANEL && tab?.id !== undefined) await openPanel(tab.id, 'anywhere');
  if (id === PAUSE) return togglePause();
  if (id === PAUSE_HERE) return togglePauseAt(tab?.url);
  const item = ITEMS.find((known) => known.id === id);
  if (item && tab?.id !== undefined) await annotateTab(tab.id, item.id);
}
