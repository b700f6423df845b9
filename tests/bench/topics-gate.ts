/** What the gate does on a page, to be timed there: put into a page of an extension made for it by topics.ts. */
import { examine, type Finding } from '../../lib/dom/examine';
import { runNow } from '../../lib/dom/slices';

/** A part of the browser's own interface. */
declare const chrome: {
  storage: {
    local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, string>> };
  };
};

/** How long the looks took, in milliseconds, for each index; and what came of one. */
export interface GateTimes {
  readonly found: Finding[];
  /** Asking the browser for the names. */
  readonly asking: number[][];
  /** Looking through this document. */
  readonly looking: number[][];
}

/** Gets each index from the browser's storage and looks through this document for it, so many times in turn. */
export async function timeGate(indexes: readonly string[], runs: number): Promise<GateTimes> {
  await chrome.storage.local.set(Object.fromEntries(indexes.map((index, i) => [`gate${i}`, index])));
  const times: GateTimes = { found: [], asking: indexes.map(() => []), looking: indexes.map(() => []) };
  for (let run = 0; run < runs; run++) {
    for (const i of indexes.keys()) {
      const start = performance.now();
      const index = (await chrome.storage.local.get(`gate${i}`))[`gate${i}`] ?? '';
      const got = performance.now();
      times.found[i] = runNow(examine(document, index, false, () => undefined));
      times.asking[i]?.push(got - start);
      times.looking[i]?.push(performance.now() - got);
    }
  }
  return times;
}

Object.assign(globalThis, { timeGate });
