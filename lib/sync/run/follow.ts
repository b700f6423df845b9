import type { Space } from '../space';
import type { SyncTarget } from '../target';

/** Milliseconds between two looks at a server that cannot tell that there is something new. */
const LOOK = 20_000;
/** So often in a row it may say that there is something new where there is nothing; then it is asked ever more rarely. */
const MOST_IDLE = 5;
const LONGEST = 30_000;

/** What following a space needs. */
export interface Following {
  /** As it is now; undefined when it was left, or must not be asked. */
  readonly space: () => Promise<Space | undefined>;
  readonly targetOf: (space: Space) => Promise<SyncTarget>;
  /** Syncs it. @returns whether anything came */
  readonly sync: () => Promise<boolean>;
  /** Resolves after so many milliseconds, or when the signal says so. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Has a space synced whenever its server says that there is something new, until the signal ends it or the space may no longer be asked.
 * What fails is written down by the sync that follows, and waited for longer each time.
 */
export async function follow({ space, targetOf, sync, wait }: Following, signal: AbortSignal): Promise<void> {
  let idle = 0;
  for (let now = await space(); now && !signal.aborted; now = await space()) {
    const isTold = await hasNews(now, await targetOf(now), wait, signal);
    if (signal.aborted) return;
    idle = (await sync()) ? 0 : idle + 1;
    if (!isTold || idle > MOST_IDLE) await wait(Math.min(LONGEST, 100 * 2 ** idle), signal);
  }
}

/** @returns false where the server could not be asked */
async function hasNews(
  { cursor }: Space,
  target: SyncTarget,
  wait: Following['wait'],
  signal: AbortSignal,
): Promise<boolean> {
  try {
    if (target.waitForNews) await target.waitForNews(cursor, signal);
    else await wait(LOOK, signal);
    return true;
  } catch {
    // Why is said by the sync, which asks the same server.
    return false;
  }
}

/** Resolves after so many milliseconds, or when the signal says so. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
