/** When something that failed is tried again. */
import type { Retry, Space } from '../space';
import type { SyncFault } from '../target';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What may be over in a moment is tried again after this, and then after twice as long each time, up to the longest. */
const FIRST = 5_000;
const LONGEST = 30 * MINUTE;

/** What no waiting mends is tried again by itself after an hour, as an administrator may have mended it; asked for, at once. */
const NEEDS_SOMEBODY: ReadonlySet<SyncFault['is']> = new Set([
  'not-a-server',
  'unauthorised',
  'forbidden',
  'not-there',
  'too-large',
  'no-room',
  'wrong-key',
  'full-here',
]);

/**
 * When a space that failed is tried again. What may pass by itself: ever later, by a random part of the time more, so that not all devices come
 * back to a server in one moment; not before the server itself said.
 * @param random from 0 to 1
 */
export function retryAfter(fault: SyncFault, before: Retry | undefined, now: number, random: number): Retry {
  const failures = (before?.failures ?? 0) + 1;
  if (NEEDS_SOMEBODY.has(fault.is)) return { failures, notBefore: now + HOUR };
  const doubled = Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 20));
  const asked = fault.is === 'busy' ? Math.min(fault.after ?? 0, HOUR) : 0;
  return { failures, notBefore: now + Math.max(asked, doubled) * (1 + random / 2) };
}

/** Whether a space may be synced now. @param isAsked whether the user wants it */
export function mayTry({ isPaused, retry }: Space, now: number, isAsked: boolean): boolean {
  if (isPaused) return false;
  // A clock that was put back must not make it wait for ever.
  return isAsked || !retry || now >= retry.notBefore || retry.notBefore - now > 2 * HOUR;
}
