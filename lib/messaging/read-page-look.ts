/** How what opens over a page looks, as the background put it: in storage.local, without the schema library. */
import { native, untilGone } from './native';
import type { PageLook } from './shared-state';

/** Under which key it lies. */
export const PAGE_LOOK = 'page-look';

/** Calls back with how it looks (null: as by itself), now and whenever the reader chooses anew. Only we write there. */
export function watchPageLook(changed: (look: PageLook | null) => void): void {
  const { local, onChanged } = native().storage;
  const read = async () => {
    const { [PAGE_LOOK]: look = null }: { [PAGE_LOOK]?: PageLook | null } = await local.get(PAGE_LOOK);
    changed(look);
  };
  void read();
  onChanged.addListener((changes, area) => {
    if (area === 'local' && PAGE_LOOK in changes) void read();
  });
  // In the back/forward cache a page hears of no change.
  addEventListener('pageshow', ({ persisted }) => persisted && void read(), { signal: untilGone });
}
