import { MOST_AHEAD } from '../../core/merge/stamp';
import type { Aside, Space } from '../space';
import { SyncError, type Cursor, type Doc, type SyncFault } from '../target';
import type { EngineDeps, Incoming } from './deps';
import { aheadOf } from './stamps-of';

/** Docs, opened: what is wrong with one keeps no other from being taken. */
export interface Read {
  readonly whole: readonly Incoming[];
  /** Ids of those that were opened. */
  readonly ids: readonly string[];
  readonly amiss: readonly Amiss[];
}

/** A doc of which nothing is taken, and why. */
export interface Amiss {
  readonly id: string;
  readonly fault: Extract<SyncFault, { is: 'wrong-key' | 'forged' | 'clock' }>;
}

/** Ids of forged docs that are kept, to be told. */
const MOST_FORGED = 200;
/** However far a stamp is ahead, so often it is looked at again. */
const DAY = 86_400_000;

/** Opens docs, whatever comes. @throws what is no fault of a doc */
export async function readDocs({ seal, now }: EngineDeps, space: Space, docs: readonly Doc[]): Promise<Read> {
  const whole: Incoming[] = [];
  const ids: string[] = [];
  const amiss: Amiss[] = [];
  for (const opened of await seal.open(space, docs)) {
    const { id } = opened.doc;
    const fault = 'fault' in opened ? opened.fault : aheadOf(opened.record, now());
    if (fault) amiss.push({ id, fault: ofDoc(fault) });
    if (fault || 'fault' in opened) continue;
    whole.push({ record: opened.record, base: opened.base });
    ids.push(id);
  }
  return { whole, ids, amiss };
}

function ofDoc(fault: SyncFault): Amiss['fault'] {
  if (fault.is === 'wrong-key' || fault.is === 'forged' || fault.is === 'clock') return fault;
  throw new SyncError(fault);
}

/** Nothing left aside. */
export const NOTHING_ASIDE: Aside = { unread: null, forged: [], refused: [] };

/**
 * What is left aside once docs were opened. To be written before the cursor that lies behind them: what could not be read is known from then on.
 * @param since the cursor before them
 */
export function asideWith(
  { aside = NOTHING_ASIDE }: Space,
  { ids, amiss }: Read,
  since: Cursor,
  now: number,
): Aside {
  const whole = new Set(ids);
  const forged = amiss.flatMap(({ id, fault }) => (fault.is === 'forged' ? [id] : []));
  const later = amiss.flatMap(({ fault }) => (fault.is === 'forged' ? [] : [fault]));
  const again = later.map((fault) =>
    fault.is === 'clock' ? now + Math.min(DAY, fault.ahead - MOST_AHEAD) : null,
  );
  const first = aside.unread ?? { since, count: 0, again: null };
  return {
    ...aside,
    unread:
      later.length === 0
        ? aside.unread
        : {
            since: first.since,
            count: first.count + later.length,
            again: earliest([first.again, ...again]),
          },
    forged: [...new Set([...forged, ...aside.forged.filter((id) => !whole.has(id))])].slice(0, MOST_FORGED),
  };
}

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
