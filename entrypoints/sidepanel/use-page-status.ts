import { useEffect, useState } from 'preact/hooks';
import { sendToPage } from '../../lib/messaging/messages';
import type { PageStatus } from '../../lib/messaging/protocol';
import type { ActiveTab } from './use-active-tab';

/** What the page in a tab says of itself: undefined until it was asked, null when nobody answers there. */
export function usePageStatus(tab: ActiveTab | undefined): PageStatus['state'] | null | undefined {
  const [answer, setAnswer] = useState<{ tab: number; state: PageStatus['state'] | null }>();
  useEffect(() => {
    if (!tab) return undefined;
    let isWanted = true;
    void sendToPage(tab.id, 'status', undefined).then((reply) => {
      if (isWanted) setAnswer({ tab: tab.id, state: reply.ok ? reply.value.state : null });
    });
    return () => {
      isWanted = false;
    };
  }, [tab?.id, tab?.loads]);
  return answer !== undefined && answer.tab === tab?.id ? answer.state : undefined;
}
