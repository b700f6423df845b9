import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenInBackground, type Sender } from '../../lib/messaging/messages';
import { selectionOf, settings, storeTouched } from '../../lib/messaging/shared-state';
import { CrossreadDb } from '../../lib/store/db';
import { analysePage } from './analyse-page';
import { runCommand } from './commands';
import { injectReader, styleNewFrames } from './inject-reader';
import { openPanel, openPanelOnClick } from './panel';
import { forgetClosedTabs, forgetTab, repaintTabs } from './readings';
import { importPacks, refreshGate, refreshGateOnce } from './topics';

/** Milliseconds until a tab whose page was left counts as open. */
const CLOSING = 500;

/**
 * The brain. The browser ends it at any moment and starts it for the next event, so every listener is registered
 * synchronously and nothing that must last is kept here. It listens to nothing that happens on every page: most pages have
 * nothing to do with it, and must not start it.
 */
export default defineBackground(() => {
  const db = new CrossreadDb();

  listenInBackground({
    inject: async (_, sender) => {
      const tab = tabOf(sender);
      await injectReader(tab.id, tab.url);
    },
    analyse: async (page, sender) => {
      const tab = tabOf(sender);
      const { paint, changed } = await analysePage(db, page, tab);
      if (changed !== null) report(repaintTabs(db, { topic: changed, except: tab.id }));
      return paint;
    },
    forget: async (_, sender) => {
      await forgetTab(tabOf(sender).id);
    },
    left: () => {
      // A tab that is being closed is still listed when its page says goodbye.
      setTimeout(() => report(forgetClosedTabs()), CLOSING);
    },
    style: (_, sender) => styleNewFrames(tabOf(sender).id),
    select: async ({ claim, open }, sender) => {
      const tab = tabOf(sender);
      const opening = open ? openPanel(tab.id) : Promise.resolve(false);
      await selectionOf(tab.id).write({ claim, at: Date.now() });
      return { opened: await opening };
    },
  });

  report(refreshGateOnce(db));
  browser.runtime.onInstalled.addListener(() => report(importPacks(db).then(() => refreshGate(db))));
  browser.runtime.onStartup.addListener(() => report(refreshGate(db)));
  storeTouched.watch(() => report(repaintTabs(db)));
  settings.watch(() => report(refreshGate(db).then(() => repaintTabs(db))));
  browser.commands.onCommand.addListener((command) => report(runCommand(command)));
  openPanelOnClick();
});

function tabOf({ tab }: Sender): { id: number; url: string | undefined; incognito: boolean } {
  if (tab?.id === undefined) throw new Error('Only a page in a tab can be read.');
  return { id: tab.id, url: tab.url, incognito: tab.incognito };
}

/** What fails where nobody waits for it is an error of the worker, for its own console. */
function report(work: Promise<void>): void {
  work.catch(reportError);
}
