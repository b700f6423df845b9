import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab the panel stands beside. */
export interface ActiveTab {
  readonly id: number;
  readonly url: string | undefined;
  readonly incognito: boolean;
  readonly isLoading: boolean;
  /** Counts up when the tab loads or shows something else, and its page has to be asked anew. */
  readonly loads: number;
}

/** The active tab of the panel's own window, whichever it is now. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  // With the frame, not after it: all else is asked for once the tab is known, and a panel that is being opened waits for its first frame.
  useLayoutEffect(() => {
    let loads = 0;
    let isWanted = true;
    const look = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      if (!isWanted || active?.id === undefined) return;
      const { id, url, incognito, status } = active;
      setTab({ id, url, incognito, isLoading: status === 'loading', loads });
    };
    const updated = (
      _: number,
      { status, url }: { status?: string; url?: string },
      { active }: { active: boolean },
    ) => {
      if (!active || (status === undefined && url === undefined)) return;
      loads++;
      void look();
    };
    const activated = () => void look();
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    void look();
    return () => {
      isWanted = false;
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return tab;
}
