import type { Space } from '../space';
import type { Pulled, SyncFault, SyncTarget } from '../target';
import type { EngineDeps } from './deps';
import { asideWith, readDocs } from './read-docs';

/** What came. */
export interface PullDone {
  /** The space, with its cursor behind all that came. */
  readonly space: Space;
  /** How many records here are others than before. */
  readonly changed: number;
  /** What was wrong with docs, each once. */
  readonly faults: readonly SyncFault[];
}

/**
 * Takes all that a server has behind the cursor, page by page: each in one transaction with the cursor behind it, so that whatever ends this
 * in the middle, the next time goes on there. The next page is on its way while one is taken.
 * @throws SyncError
 */
export async function pullAll(
  deps: EngineDeps,
  begun: Space,
  target: SyncTarget,
  signal: AbortSignal,
): Promise<PullDone> {
  const { local, now, tell } = deps;
  const faults = new Map<string, SyncFault>();
  let space = begun;
  let changed = 0;
  let done = 0;
  let coming: Promise<Pulled> | null = target.pull(space.cursor, signal);
  while (coming) {
    const { docs, cursor, more, amiss = [] }: Pulled = await coming;
    signal.throwIfAborted();
    // A server that says there is more, and gives nothing, would keep us asking.
    coming = more && cursor !== space.cursor ? ahead(target.pull(cursor, signal)) : null;
    for (const fault of amiss) faults.set(fault.is, fault);
    const opened = await readDocs(deps, space, docs);
    for (const { id, fault } of opened.amiss) faults.set(fault.is === 'forged' ? id : fault.is, fault);
    const aside = asideWith(space, opened, space.cursor, now());
    if (opened.amiss.length > 0 || aside.forged.length !== (space.aside?.forged.length ?? 0))
      await local.change(space.id, { aside });
    if (docs.length > 0 || cursor !== space.cursor) changed += await local.take(space, opened.whole, cursor);
    space = { ...space, aside, cursor };
    done += docs.length;
    if (docs.length > 0) tell({ space: space.id, phase: 'pull', done, total: null });
  }
  return { space, changed, faults: [...faults.values()] };
}

/** What fails before it is waited for is no error of its own: whoever waits for it is told. */
function ahead<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
