import { saysFull } from '../../store/full';
import type { Space } from '../space';
import { SyncError, type SyncFault, type SyncTarget } from '../target';
import type { EngineDeps } from './deps';
import { NOTHING_ASIDE } from './read-docs';
import { pullAll } from './pull';
import { pushAll, type PushDone } from './push';
import { retryAfter } from './retry';
import { lastSaidBy } from './stamps-of';

/** What became of a sync. */
export interface SyncDone {
  /** How many records here are others than before. */
  readonly changed: number;
  readonly pushed: number;
  /** What stands in the way of all, or of some; also written into the space. */
  readonly trouble: SyncFault | null;
}

const NOTHING_PUSHED = { space: null, pushed: [], changed: 0, faults: [] };

/** Which of several faults is told: what the user can do most about first. */
const TOLD_FIRST: readonly SyncFault['is'][] = ['withheld', 'forged', 'clock', 'wrong-key'];

/**
 * Brings a space here and on its server to the same: takes what came and pushes what waits. Each step is one transaction, so that whatever ends
 * it at whatever moment, the next time goes on there. What stands in the way is written into the space and given back, with when it is tried again.
 * @param signal ends it between two steps; then nothing is written into the space
 * @throws what is no fault of the way, the server or the room here
 */
export async function syncSpace(deps: EngineDeps, space: Space, signal: AbortSignal): Promise<SyncDone> {
  let changed = 0;
  let pushed = 0;
  try {
    // What was said here while nothing could be reached gets its stamp before that of others is heard.
    await deps.local.capture();
    const target = await deps.targetOf(space);
    if (space.syncedAt === null) await target.prepare(signal);
    const whole = await readAgain(deps, space);
    // A target that seals itself is spoken to as if the space had no key.
    const begun = target.sealsItself ? { ...whole, keys: [] } : whole;
    // Who waits for news at the other end sees what was written here one round sooner.
    const ahead = target.waitForNews ? await pushAll(deps, begun, target, signal) : NOTHING_PUSHED;
    const pulled = await pullAll(deps, ahead.space ?? begun, target, signal);
    const missing = await missingIn(deps, pulled.space);
    const brought = await pushWithName(deps, pulled.space, target, signal, ahead.pushed);
    changed = ahead.changed + pulled.changed + brought.changed;
    pushed = ahead.pushed.length + brought.pushed.length;
    const faults = [...missing, ...pulled.faults, ...ahead.faults, ...brought.faults];
    const trouble = firstOf([...faults, ...stillAside(brought.space)]);
    await deps.local.change(space.id, { syncedAt: deps.now(), trouble, retry: undefined });
    return { changed, pushed, trouble };
  } catch (error) {
    const trouble = faultOf(error);
    if (signal.aborted || !trouble) throw error;
    const retry = retryAfter(trouble, space.retry, deps.now(), Math.random());
    await deps.local.change(space.id, { trouble, retry });
    return { changed, pushed, trouble };
  }
}

/** Goes back to where something could not be read, where that may be another by now. */
async function readAgain({ local, now }: EngineDeps, space: Space): Promise<Space> {
  const { unread } = space.aside ?? NOTHING_ASIDE;
  if (!unread || unread.again === null || now() < unread.again) return space;
  const change = { cursor: unread.since, aside: { ...(space.aside ?? NOTHING_ASIDE), unread: null } };
  await local.change(space.id, change);
  return { ...space, ...change };
}

/** Pushes what waits, and behind it this device's record, which says what was the last of it: a server that keeps that back is found out by others. */
async function pushWithName(
  deps: EngineDeps,
  space: Space,
  target: SyncTarget,
  signal: AbortSignal,
  ahead: PushDone['pushed'],
) {
  const first = await pushAll(deps, space, target, signal);
  await deps.local.noteDevice(space, lastSaidBy(await deps.local.device(), [...ahead, ...first.pushed]));
  const then = await pushAll(deps, first.space, target, signal);
  return {
    space: then.space,
    pushed: [...first.pushed, ...then.pushed],
    changed: first.changed + then.changed,
    faults: [...first.faults, ...then.faults],
  };
}

/** What could not be read may be just what a device speaks of: then nothing is said against the server. */
async function missingIn({ local }: EngineDeps, space: Space): Promise<readonly SyncFault[]> {
  const { unread, forged } = space.aside ?? NOTHING_ASIDE;
  if (unread || forged.length > 0) return [];
  return (await local.missingDevices(space)).map((device) => ({ is: 'withheld', device }));
}

/** What was left aside an earlier time stays told until it is read. */
function stillAside({ aside = NOTHING_ASIDE }: Space): readonly SyncFault[] {
  const { unread, forged } = aside;
  return [
    ...forged.slice(0, 1).map((id): SyncFault => ({ is: 'forged', id })),
    ...(unread?.again === null ? [{ is: 'wrong-key' } as const] : []),
  ];
}

function firstOf(faults: readonly SyncFault[]): SyncFault | null {
  const told = TOLD_FIRST.flatMap((is) => faults.filter((fault) => fault.is === is));
  return told[0] ?? faults[0] ?? null;
}

function faultOf(error: unknown): SyncFault | null {
  if (error instanceof SyncError) return error.fault;
  return saysFull(error) ? { is: 'full-here' } : null;
}
