import { browser } from 'wxt/browser';
import { sendToPage } from '../../lib/messaging/messages';
import { selectionOf } from '../../lib/messaging/shared-state';
import { annotateTab } from './inject-annotator';
import { togglePause, togglePauseAt } from './pause';

/** Does what a keyboard command (wxt.config.ts, `commands`) asks for in the page that is in front. */
export async function runCommand(command: string): Promise<void> {
  if (command === 'pause') return togglePause();
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'pause-here') await togglePauseAt(tab.url);
  if (command === 'annotate') await annotateTab(tab.id, 'choose');
  if (command === 'open-card') await sendToPage(tab.id, 'openCard', undefined);
  if (command === 'next-mark') await step(tab.id, 'next');
  if (command === 'previous-mark') await step(tab.id, 'previous');
}

async function step(tabId: number, direction: 'next' | 'previous'): Promise<void> {
  const reply = await sendToPage(tabId, 'step', { direction });
  const claim = reply.ok ? reply.value.claim : null;
  if (claim !== null) await selectionOf(tabId).write({ claim, at: Date.now() });
}
