import { useEffect, useState } from 'preact/hooks';
import { persistently, sendToPage } from '../../lib/messaging/messages';
import type { PageStatus } from '../../lib/messaging/protocol';
import type { ActiveTab } from './use-active-tab';

/** The gate starts a moment after its page is said to be complete. */
const WAITS = [200, 600] as const;

/**
 * What the page in a tab says of itself: undefined until it was asked, null when nobody answers there. It is asked anew
 * when the tab loads and when one of `occasions` (always as many) changes; in the meantime the last answer stands, but silence only for the load
 * in which there was none.
 */
export function usePageStatus(
  tab: ActiveTab | undefined,
  ...occasions: readonly unknown[]
): PageStatus['state'] | null | undefined {
  const [answer, setAnswer] = useState<{ tab: number; loads: number; state: PageStatus['state'] | null }>();
  useEffect(() => {
    if (!tab) return undefined;
    let isWanted = true;
    const ask = () => sendToPage(tab.id, 'status', undefined);
    void persistently(ask, tab.isLoading ? [] : WAITS).then((reply) => {
      if (isWanted) setAnswer({ tab: tab.id, loads: tab.loads, state: reply.ok ? reply.value.state : null });
    });
    return () => {
      isWanted = false;
    };
  }, [tab?.id, tab?.loads, ...occasions]);
  if (answer === undefined || answer.tab !== tab?.id) return undefined;
  return answer.state === null && answer.loads !== tab.loads ? undefined : answer.state;
}
