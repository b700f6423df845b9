/** What the gate does on a page, to be timed there: put into a page of an extension made for it. */
import { examine, type Finding } from '../../../../lib/dom/examine';
import { runNow } from '../../../../lib/core/run-now';

/** A part of the browser's own interface. */
declare const chrome: {
  storage: {
    local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, string>> };
  };
};

/** How long asking the browser for the names and looking through this document for them took, in milliseconds; and what came of it. */
export interface GateTime {
  readonly found: Finding;
  readonly time: number;
}

Object.assign(globalThis, {
  /** Puts the indexes into the browser's storage, by number. */
  keepIndexes: (indexes: readonly string[]) =>
    chrome.storage.local.set(Object.fromEntries(indexes.map((index, i) => [`gate${i}`, index]))),
  timeGate: async (i: number): Promise<GateTime> => {
    const start = performance.now();
    const index = (await chrome.storage.local.get(`gate${i}`))[`gate${i}`] ?? '';
    const found = runNow(examine(document, index, false, () => undefined));
    return { found, time: performance.now() - start };
  },
});
