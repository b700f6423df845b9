import { useMemo } from 'preact/hooks';
import type { Annotation } from '../../lib/core/annotation/annotation';
import { pageAt } from '../../lib/core/interchange/web-address';
import { canonicalUrl } from '../../lib/dom/canonical-url';
import { pageKey } from '../../lib/dom/page-key';
import { savedIn, type SavedHere } from '../../lib/messaging/shared-state';
import { annotationsOn } from '../../lib/store/annotations';
import type { CrossreadDb } from '../../lib/store/db';
import type { ActiveTab } from './use-active-tab';
import { useLive } from '../live/use-live';
import { useShared } from '../live/use-shared';

/** What is saved on the page in a tab. */
export interface SavedOnPage {
  readonly annotations: readonly Annotation[];
  /** What its annotator last saw of it; null where there is none in the page. */
  readonly here: SavedHere | null;
}

/** What is saved on the page in a tab, and every later change of it; undefined until the store answered, and where there is no page on the web. */
export function useSaved(db: CrossreadDb, tab: ActiveTab): SavedOnPage | undefined {
  const seen = useShared(savedIn(tab.id), tab.id) ?? null;
  const address = pageAt(tab.url ?? '');
  const here = seen?.address === address ? seen : null;
  const own = pageKey(canonicalUrl(address, null));
  const keys = here?.keys ?? [own];
  const { value } = useLive(async () => (own === '' ? undefined : annotationsOn(db, keys)), [keys.join(' ')]);
  return useMemo(() => value && { annotations: inOrderOfPage(value, here), here }, [value, here]);
}

/** In the order of the page as it is now; what was not found in it, where it stood. */
function inOrderOfPage(annotations: readonly Annotation[], here: SavedHere | null): Annotation[] {
  const startOf = ({ id, target }: Annotation) => {
    const anchoring = here?.anchorings[id];
    return anchoring && 'span' in anchoring ? anchoring.span.start : target.selector[1].start;
  };
  return [...annotations].sort((a, b) => startOf(a) - startOf(b));
}
