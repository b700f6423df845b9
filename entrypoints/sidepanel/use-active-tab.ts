import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { tabInAddress } from './panel-address';

/** The tab the panel is for. */
export interface ActiveTab {
  readonly id: number;
  readonly url: string | undefined;
  readonly incognito: boolean;
  readonly isLoading: boolean;
  /** Counts up when the tab loads or shows something else, and its page has to be asked anew. */
  readonly loads: number;
}

/**
 * The active tab of the panel's own window, whichever it is now. Where the panel is a tab itself, it is the one that its address names: with
 * that the panel goes, too.
 */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  // With the frame, not after it: all else is asked for once the tab is known, and a panel that is being opened waits for its first frame.
  useLayoutEffect(() => {
    const named = tabInAddress(location.search);
    let loads = 0;
    let isWanted = true;
    const look = async () => {
      const found = named === null ? await tabInFront() : await tabWithId(named);
      if (!isWanted) return;
      if (found?.id !== undefined) {
        const { id, url, incognito, status } = found;
        setTab({ id, url, incognito, isLoading: status === 'loading', loads });
      } else if (named !== null) await closeOwnTab();
    };
    const updated = (
      id: number,
      { status, url }: { status?: string; url?: string },
      { active }: { active: boolean },
    ) => {
      if (!(named === null ? active : id === named) || (status === undefined && url === undefined)) return;
      loads++;
      void look();
    };
    const activated = () => {
      if (named === null) void look();
    };
    // Not by looking: in Firefox it is still listed at that moment.
    const removed = (id: number) => {
      if (id === named) void closeOwnTab();
    };
    const { onActivated, onUpdated, onRemoved } = browser.tabs;
    onActivated.addListener(activated);
    onUpdated.addListener(updated);
    onRemoved.addListener(removed);
    void look();
    return () => {
      isWanted = false;
      onActivated.removeListener(activated);
      onUpdated.removeListener(updated);
      onRemoved.removeListener(removed);
    };
  }, []);
  return tab;
}

const tabInFront = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];

/** One that is closed is not listed any more. */
const tabWithId = async (wanted: number) => (await browser.tabs.query({})).find(({ id }) => id === wanted);

async function closeOwnTab(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}
