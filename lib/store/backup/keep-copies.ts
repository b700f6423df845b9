/** Which copies of the store are kept: pure, so that it can be told and tested. */
import type { StoredBackup } from '../db';

/** How much room there is. */
export interface Room {
  /** Bytes that the browser gives, and that are taken; null where it does not say. */
  readonly quota: number | null;
  readonly usage: number | null;
}

/** How many days' copies are kept, and why no more. */
export interface Keeping {
  readonly days: number;
  /** `large`: one takes much room; `full`: the browser has little left. Null when nothing is spared. */
  readonly spared: 'large' | 'full' | null;
}

/** Days that copies are kept for. */
export const DAYS_KEPT = 7;
/** Days of which copies are kept that take much room, and where there is little. */
const DAYS_KEPT_OF_LARGE = 2;
const DAYS_KEPT_WHEN_FULL = 1;
/** Bytes of a copy that takes much room. */
export const LARGE = 20_000_000;
/** The share of the browser's room below which little is left. */
const LITTLE = 0.2;
/** Copies that were made before something that changes much: so many are kept, however many there were in a week. */
const OTHERS_KEPT = 3;
/** Days that copies of a store that is gone are kept for after they were taken over: so long one may not have come to going back to one. */
const DAYS_TAKEN_OVER = 30;
const DAY = 86_400_000;

/** How many days' copies are kept. @param size bytes of the newest one */
export function keepingOf(size: number, { quota, usage }: Room): Keeping {
  if (quota !== null && usage !== null && quota - usage < quota * LITTLE)
    return { days: DAYS_KEPT_WHEN_FULL, spared: 'full' };
  return size > LARGE ? { days: DAYS_KEPT_OF_LARGE, spared: 'large' } : { days: DAYS_KEPT, spared: null };
}

/**
 * The copies that are let go: daily ones but for the newest of each of the last days of which there is one, others that are older than a
 * week or of which there are newer ones enough. Those of a store that is gone make no room for this one's, for a month. The newest of all
 * stays in any case; a copy of a time to come counts as the oldest, as the clock was wrong and what the right one makes must not go for it.
 * @param copies of those of one moment the first counts as the newest: the one just made
 * @param now milliseconds since 1970
 */
export function copiesToDrop(copies: readonly StoredBackup[], { days }: Keeping, now: number): string[] {
  const takenOver = copies.filter(
    (copy) => copy.takenOver !== undefined && now - copy.takenOver < DAYS_TAKEN_OVER * DAY,
  );
  const kept = new Set<string>(takenOver.map(({ id }) => id));
  const seenAt = ({ at }: StoredBackup) => (at > now ? at - Number.MAX_SAFE_INTEGER : at);
  const newestFirst = copies.filter(({ id }) => !kept.has(id)).toSorted((a, b) => seenAt(b) - seenAt(a));
  for (const { id } of newestFirst.slice(0, 1)) kept.add(id);
  const seen = new Set<number>();
  for (const { id, at, why } of newestFirst) {
    const day = Math.floor(at / DAY);
    if (why !== 'daily' || seen.has(day) || seen.size === days) continue;
    seen.add(day);
    kept.add(id);
  }
  const others = newestFirst.filter(({ why, at }) => why !== 'daily' && now - at < DAYS_KEPT * DAY);
  for (const { id } of others.slice(0, Math.min(OTHERS_KEPT, days))) kept.add(id);
  return copies.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}
