import { pageAt } from '../../lib/core/interchange/web-address';
import { savedIn } from '../../lib/messaging/shared-state';
import { countAnnotationsOn } from '../../lib/store/count-annotations';
import type { CrossreadDb } from '../../lib/store/db';
import type { ActiveTab } from './use-active-tab';
import { useLive } from '../live/use-live';
import { useShared } from '../live/use-shared';

/** How many highlights are saved on the page in a tab; undefined until its annotator saw it, which is in every page that has some. */
export function useSavedCount(db: CrossreadDb, tab: ActiveTab | undefined): number | undefined {
  const seen = useShared(savedIn(tab?.id ?? -1), tab?.id);
  const keys = seen && seen.address === pageAt(tab?.url ?? '') ? seen.keys : null;
  const count = async () => (keys === null ? undefined : countAnnotationsOn(db, keys));
  return useLive(count, [keys?.join(' ')]).value;
}
