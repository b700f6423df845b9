/** The real background, with its real store and handlers, in a browser that is made up. */
import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reply, Sender } from '../../lib/messaging/post';
import type { CrossreadDb } from '../../lib/store/db';
import { aPack } from '../builders';
import { aTab, HOME } from '../senders';

type Listener = (
  message: unknown,
  sender: Sender,
  respond: (reply: Reply<unknown>) => void,
) => true | undefined;

/** What came of a message: a reply; nothing, as no listener took it; or that whoever took it never answered. */
export type Heard = Reply<unknown> | 'not taken' | 'no answer';

/** A background that runs. */
export interface Background {
  readonly db: CrossreadDb;
  /** Sends a message as a browser would: a structured copy, with a sender that only the browser can state. */
  readonly send: (message: unknown, sender: Sender) => Promise<Heard>;
  /** What went wrong where nobody waits for an answer. */
  readonly faults: readonly unknown[];
  /** Which tabs are open from now on, at which address. */
  readonly open: (tabs: ReadonlyMap<number, string>) => void;
  readonly stop: () => Promise<void>;
}

/** Milliseconds after which a message counts as unanswered. */
const PATIENCE = 30_000;

/** Milliseconds in which the background does what it puts off. */
const AFTERWARDS = 1_000;

/** Starts the background as the browser does, in a store without anything but the topic “summit” of the tests' builders. */
export async function startBackground(): Promise<Background> {
  const listeners: Listener[] = [];
  const faults: unknown[] = [];
  let tabs: ReadonlyMap<number, string> = new Map();
  const undo = putInPlace(faults, listeners, () => [...tabs].map(([id, url]) => ({ ...aTab, id, url })));
  // Whoever imports the extension's browser gets what stands there at that moment.
  const { default: background } = await import('../../entrypoints/background/index');
  const { importPacks } = await import('../../entrypoints/background/topics');
  const { CrossreadDb } = await import('../../lib/store/db');
  const db = new CrossreadDb();
  await db.delete();
  await db.open();
  await importPacks(db);
  void background.main();
  const hear = (message: unknown, sender: Sender) =>
    new Promise<Heard>((resolve) => {
      const late = setTimeout(() => resolve('no answer'), PATIENCE);
      const respond = (reply: Heard) => {
        clearTimeout(late);
        resolve(reply);
      };
      const taken = listeners.map((listener) => listener(message, sender, respond));
      if (!taken.includes(true)) respond('not taken');
    });
  return {
    db,
    send: (message, sender) => hear(structuredClone(message), structuredClone(sender)),
    faults,
    open: (now) => {
      tabs = now;
    },
    stop: async () => {
      // What it does a moment later would find no browser.
      await new Promise((resolve) => setTimeout(resolve, AFTERWARDS));
      db.close();
      undo();
    },
  };
}

function putInPlace(
  faults: unknown[],
  listeners: Listener[],
  openTabs: () => NonNullable<Sender['tab']>[],
): () => void {
  fakeBrowser.reset();
  const nothing = async () => {};
  const deaf = { addListener: () => {}, removeListener: () => {}, hasListener: () => false };
  Object.assign(fakeBrowser.runtime, {
    id: 'crossread',
    getURL: (path: string) => HOME + path.replace(/^\//, ''),
    onMessage: { ...deaf, addListener: (listener: Listener) => listeners.push(listener) },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => openTabs(),
    get: async (id: number) => openTabs().find((tab) => tab.id === id),
    create: nothing,
    sendMessage: async () => ({ ok: true, value: undefined }),
  });
  const badge = {
    setBadgeText: nothing,
    getBadgeText: async () => '',
    setTitle: nothing,
    setBadgeBackgroundColor: nothing,
  };
  Object.assign(fakeBrowser.action, badge);
  const menus = { create: nothing, update: nothing, removeAll: nothing, onClicked: deaf };
  const scripting = { executeScript: async () => [], insertCSS: nothing };
  const sidePanel = {
    setPanelBehavior: nothing,
    open: async () => Promise.reject(new Error('Not in answer to a click.')),
  };
  Object.assign(fakeBrowser, { sidePanel, scripting, contextMenus: menus, commands: { onCommand: deaf } });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  const { fetch } = globalThis;
  const put = {
    browser: fakeBrowser,
    chrome: fakeBrowser,
    fetch: fetchShipped,
    reportError: (error: unknown) => faults.push(error),
  };
  for (const [name, value] of Object.entries(put))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const onFault = (error: unknown) => void faults.push(error);
  process.on('unhandledRejection', onFault).on('uncaughtException', onFault);
  return () => {
    process.off('unhandledRejection', onFault).off('uncaughtException', onFault);
    // The rest stays for what the background still does.
    globalThis.fetch = fetch;
  };
}

/** The files of the extension; for every pack the one of the tests' builders. */
async function fetchShipped(address: string | URL): Promise<Response> {
  const path = String(address).replace(HOME, '').replace(/^\//, '');
  return new Response(
    path.startsWith('topics/') ? JSON.stringify(aPack()) : await readFile(`public/${path}`, 'utf8'),
  );
}
