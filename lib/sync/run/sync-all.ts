import type { CrossreadDb } from '../../store/db';
import type { EngineDeps, Progress } from '../engine/deps';
import { NOTHING_ASIDE } from '../engine/read-docs';
import { mayTry } from '../engine/retry';
import { syncSpace, type SyncDone } from '../engine/sync-space';
import { allSpaces, changeSpace } from '../local/spaces';
import type { Space } from '../space';
import { SYNC_LOCK, worksOffline } from '../shared';

/** What is to be synced, and who is told. */
export interface Wish {
  /** Ids of spaces; null for all. */
  readonly spaces: ReadonlySet<string> | null;
  /** Whether the user wants it: then also what failed is tried at once. */
  readonly isAsked: boolean;
  readonly signal: AbortSignal;
}

/**
 * Syncs one space after the other, unless the user works offline. A space that is paused or failed a moment ago is left out.
 * @returns what became of those that were synced @throws what is a fault of ours, behind all the others
 */
export async function syncAll(
  db: CrossreadDb,
  deps: EngineDeps,
  { spaces, isAsked, signal }: Wish,
): Promise<readonly (SyncDone & { readonly space: string })[]> {
  return navigator.locks.request(SYNC_LOCK, async () => {
    const done: (SyncDone & { readonly space: string })[] = [];
    const failures: unknown[] = [];
    for (const { id } of await allSpaces(db)) {
      if (signal.aborted || (await worksOffline.read())) break;
      if (spaces && !spaces.has(id)) continue;
      try {
        const space = await readyFor(db, deps, id, isAsked);
        if (space) done.push({ space: id, ...(await syncSpace(deps, space, signal)) });
      } catch (error) {
        if (!signal.aborted) failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return done;
  });
}

/** As it is now: it may have been changed or left while the one before was synced. Null where it is not to be synced. */
async function readyFor(
  db: CrossreadDb,
  { local, now }: EngineDeps,
  id: string,
  isAsked: boolean,
): Promise<Space | null> {
  const space = await local.space(id);
  if (!space || !mayTry(space, now(), isAsked)) return null;
  if (!isAsked || !space.aside || space.aside.refused.length === 0) return space;
  // What was refused, the user may have mended.
  const aside = { ...NOTHING_ASIDE, ...space.aside, refused: [] };
  await changeSpace(db, id, { aside });
  return { ...space, aside };
}

/** Tells how far a sync is at most so often, in milliseconds, and nothing of one that is over before. @returns for {@link EngineDeps.tell} */
export function tellNowAndThen(
  tell: (progress: Progress) => void,
  every: number,
): (progress: Progress) => void {
  let last = Date.now();
  return (progress) => {
    const now = Date.now();
    if (Math.abs(now - last) < every) return;
    last = now;
    tell(progress);
  };
}
