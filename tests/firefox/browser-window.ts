import { waitFor } from '../../scripts/browser/wait-for';
import type { Bidi } from './bidi';
import { ADDON } from './launch';
import { runIn } from './realm';
import type { Tab } from './tab';

/** What Firefox makes of an extension's id where it names elements. */
const WIDGET = ADDON.replaceAll(/[^a-z0-9]/g, '_');

/** The browser element in which the sidebar shows a page of the extension. */
const IN_SIDEBAR =
  "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')";

/**
 * Firefox's own window, in which pages are: its toolbar, sidebar, keys and menus. Expressions run in it with all that Firefox itself may; what
 * they name is Firefox's own (browser/base/content), and not promised to stay.
 */
export class BrowserWindow {
  private constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  /** The window of the browser, waited for. */
  static async of(bidi: Bidi): Promise<BrowserWindow> {
    const find = async () => {
      const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
        'browsingContext.getTree',
        { 'moz:scope': 'chrome' },
      );
      return contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
    };
    return new BrowserWindow(bidi, await waitFor(find, 10_000, 'Firefox has no window'));
  }

  /** Value of an expression in the window; promises are awaited. */
  evaluate<Result>(expression: string): Promise<Result> {
    return runIn<null, Result>(this.bidi, this.context, `async () => (${expression})`);
  }

  /** Whether a sidebar is open, and it is the extension's. */
  isSidebarOpen(): Promise<boolean> {
    return this.evaluate(`SidebarController.isOpen && SidebarController.currentID.startsWith('${WIDGET}')`);
  }

  /** Waits until the extension's sidebar is open, or is not. @returns true */
  waitForSidebar(isOpen = true): Promise<true> {
    const ask = async () => (await this.isSidebarOpen()) === isOpen || undefined;
    return waitFor(ask, 10_000, `the sidebar did not ${isOpen ? 'open' : 'close'}`);
  }

  /** Waits until the sidebar shows these words: asked of Firefox's own search in a page, as BiDi does not reach into a sidebar. */
  async waitForInSidebar(words: string): Promise<void> {
    const ask = () =>
      this.evaluate<boolean>(`new Promise((resolve) => {
        const finder = ${IN_SIDEBAR}?.finder;
        if (!finder) return resolve(false);
        const end = (isFound) => {
          finder.removeResultListener(listener);
          resolve(isFound);
        };
        const listener = { onFindResult: ({ result }) => end(result !== Ci.nsITypeAheadFind.FIND_NOTFOUND) };
        finder.addResultListener(listener);
        finder.fastFind(${JSON.stringify(words)}, false, false);
        // Of a page that is just being put there nobody answers.
        setTimeout(end, 1_000, false);
      })`);
    await waitFor(ask, 10_000, `the sidebar never said “${words}”`);
  }

  /** Closes whatever sidebar is open. */
  closeSidebar(): Promise<void> {
    return this.evaluate('void SidebarController.hide()');
  }

  /** Presses the extension's button. @throws Error when it is not in the toolbar */
  clickToolbarButton(): Promise<void> {
    return this.evaluate(`(() => {
      const button = document.querySelector('#nav-bar #${WIDGET}-browser-action toolbarbutton, #nav-bar #${WIDGET}-BAP');
      if (!button) throw new Error('the button is not in the toolbar');
      button.click();
    })()`);
  }

  /** Presses a key where the window itself hears it, while others are held. */
  press(key: string, ...held: readonly string[]): Promise<void> {
    return this.evaluate(`(() => {
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!keyboard.beginInputTransactionForTests(window)) throw new Error('no keyboard to be had');
      const keys = ${JSON.stringify([...held, key])}.map(
        (key) => new KeyboardEvent('', { key, code: key.length === 1 ? 'Key' + key : key + 'Left' }),
      );
      for (const key of keys) keyboard.keydown(key);
      for (const key of keys.reverse()) keyboard.keyup(key);
    })()`);
  }

  /** The letters that open a menu of the menu bar together with Alt, also with Shift. */
  menuKeys(): Promise<string[]> {
    return this.evaluate(
      "[...document.querySelectorAll('#main-menubar > menu')].map(({ accessKey }) => accessKey.toUpperCase())",
    );
  }

  /** Opens the context menu in the middle of a page, and chooses what is called so in it. */
  async chooseInContextMenu(tab: Tab, label: string): Promise<void> {
    await tab.clickRight();
    await waitFor(
      () => this.evaluate<boolean>("document.getElementById('contentAreaContextMenu').state === 'open'"),
      5_000,
      'the context menu did not open',
    );
    await this.evaluate(`(() => {
      const menu = document.getElementById('contentAreaContextMenu');
      const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === ${JSON.stringify(label)});
      if (!item) throw new Error('not in the menu: ' + [...menu.querySelectorAll('menuitem')].map(({ label }) => label));
      menu.activateItem(item);
    })()`);
  }

  /** The number that the extension API has for the tab in front. */
  tabIdInFront(): Promise<number> {
    return this.evaluate(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
    })()`);
  }

  /** Stops the extension's background as Firefox does when it is idle, and resolves when it is gone. */
  stopBackground(): Promise<void> {
    return this.evaluate(
      `WebExtensionPolicy.getByID('${ADDON}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
  }

  /** How the background is: "running" or "stopped", among others. */
  backgroundState(): Promise<string> {
    return this.evaluate(`WebExtensionPolicy.getByID('${ADDON}').extension.backgroundState`);
  }
}
