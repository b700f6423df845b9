import { useLayoutEffect, useState } from 'preact/hooks';
import { hasLeaveIn } from '../../lib/messaging/leave-in-tab';
import { leaveOf } from '../../lib/messaging/shared-state';
import { useShared } from '../live/use-shared';
import type { ActiveTab } from './use-active-tab';

/**
 * Whether the reader asked to have the page in a tab read, though it is not read otherwise; undefined until that is known. The page is asked
 * anew when the tab loads and when `occasion` changes; in the meantime the last answer stands.
 */
export function useLeave(tab: ActiveTab | undefined, occasion: unknown): boolean | undefined {
  const given = useShared(leaveOf(tab?.id ?? -1), `leave ${tab?.id}`);
  const [answer, setAnswer] = useState<{ tab: number; has: boolean }>();
  // With the frame, as in use-active-tab.ts.
  useLayoutEffect(() => {
    if (!tab) return undefined;
    let isWanted = true;
    void hasLeaveIn(tab.id, tab.url).then((has) => {
      if (isWanted) setAnswer({ tab: tab.id, has });
    });
    return () => {
      isWanted = false;
    };
  }, [tab?.id, tab?.url, tab?.loads, given, occasion]);
  return answer?.tab === tab?.id ? answer?.has : undefined;
}
