import { useEffect, useState } from 'preact/hooks';
import type { CrossreadDb } from '../../lib/store/db';
import { askToPersist, littleLeft, measureRoom } from '../../lib/store/room';
import { isStoreExempt } from './is-store-exempt';
import { useLive } from './use-live';

/** How often it is measured at most, in milliseconds: what takes room comes in by kilobytes. */
const OFTEN = 30_000;

/**
 * How many bytes are left for the store, where that is little; null otherwise. Measured when the page opens, and when highlights or
 * articles came since. At the first highlight it asks the browser to keep them.
 */
export function useNearlyFull(db: CrossreadDb): number | null {
  const own = useLive(() => db.annotations.count(), []).value;
  const texts = useLive(() => db.snapshots.count(), []).value;
  const [measured, setMeasured] = useState<{ at: number; left: number | null }>({ at: -OFTEN, left: null });
  const hasOwn = (own ?? 0) > 0;
  useEffect(() => {
    if (hasOwn) askToPersist().catch(reportError);
  }, [hasOwn]);
  useEffect(() => {
    if (own === undefined || texts === undefined) return;
    const wait = Math.max(0, measured.at + OFTEN - performance.now());
    const timer = setTimeout(() => {
      measureRoom(isStoreExempt()).then(
        (room) => setMeasured({ at: performance.now(), left: littleLeft(room) }),
        reportError,
      );
    }, wait);
    return () => clearTimeout(timer);
  }, [own, texts]);
  return measured.left;
}
