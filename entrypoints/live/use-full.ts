import { useEffect, useState } from 'preact/hooks';
import type { CrossreadDb } from '../../lib/store/db';
import { askToPersist, measureRoom, NEARLY_FULL, shareTaken } from '../../lib/store/room';
import { useLive } from './use-live';

/** How often it is measured at most, in milliseconds: what takes room comes in by kilobytes. */
const OFTEN = 30_000;

/**
 * How much of its room the store takes, where that is nearly all; null otherwise. Measured when the page opens, and when highlights or
 * articles came since. At the first highlight it asks the browser to keep them.
 */
export function useNearlyFull(db: CrossreadDb): number | null {
  const own = useLive(() => db.annotations.count(), []).value;
  const texts = useLive(() => db.snapshots.count(), []).value;
  const [measured, setMeasured] = useState({ at: -OFTEN, taken: 0 });
  const hasOwn = (own ?? 0) > 0;
  useEffect(() => {
    if (hasOwn) void askToPersist();
  }, [hasOwn]);
  useEffect(() => {
    if (own === undefined || texts === undefined) return;
    const wait = Math.max(0, measured.at + OFTEN - performance.now());
    const timer = setTimeout(() => {
      void measureRoom().then((room) => setMeasured({ at: performance.now(), taken: shareTaken(room) }));
    }, wait);
    return () => clearTimeout(timer);
  }, [own, texts]);
  return measured.taken > NEARLY_FULL ? measured.taken : null;
}
